/**
 * How well a query fits a name: its letters must occur in the name in their order. Letters in a row, at the beginning and at
 * the beginnings of words count more, so that `ftp` finds `Freight and Transit Plan` before `Shift to Public Transport`.
 * @returns a score, higher is better; nothing where the query does not fit. The empty query fits everything.
 */
export function fuzzyScore(query: string, name: string): number | undefined {
  const wanted = query.toLowerCase().replace(/\s+/g, '');
  const text = name.toLowerCase();
  if (wanted === '') return 0;
  // A whole match beats every scattered one; a match at the beginning beats one inside.
  const whole = text.indexOf(query.toLowerCase().trim());
  if (whole >= 0)
    return (
      1000 - Math.min(500, whole) - Math.min(400, text.length - wanted.length) + (isWordStart(name, whole) ? 200 : 0)
    );
  const anywhere = scatter(wanted, name, text, false);
  if (anywhere === undefined) return undefined;
  return Math.max(anywhere, scatter(wanted, name, text, true) ?? -Infinity) - Math.min(100, text.length / 4);
}

/** Matches letter by letter, the first place for each. @param initials whether a letter may only go on a run or begin a word */
function scatter(wanted: string, name: string, text: string, initials: boolean): number | undefined {
  let score = 0;
  let at = 0;
  let before = -2;
  for (const letter of wanted) {
    while (at < text.length && (text[at] !== letter || (initials && at !== before + 1 && !isWordStart(name, at)))) at++;
    if (at >= text.length) return undefined;
    score += isWordStart(name, at) ? 10 : at === before + 1 ? 6 : 1;
    before = at++;
  }
  return score;
}

const isWordStart = (name: string, at: number) =>
  at === 0 || (/[\p{L}\p{N}]/u.test(name[at]!) && !/[\p{L}\p{N}]/u.test(name[at - 1]!));
