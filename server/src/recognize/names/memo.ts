/** What is kept of all functions. */
const all: Pick<Map<string, unknown>, 'clear'>[] = [];

/**
 * Remembers the results of a pure function of one string: the same names come again in every document and at every keystroke.
 * @param limit how many results are kept; once there are more, all are forgotten
 */
export function memoize<Result>(compute: (text: string) => Result, limit = 10_000): (text: string) => Result {
  const kept = new Map<string, Result>();
  all.push(kept);
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const own = copyOf(text);
    const result = compute(own);
    if (kept.size >= limit) kept.clear();
    kept.set(own, result);
    return result;
  };
}

/** The same for a pure function of two strings; they are looked up one after the other, as to make one of them takes longer. */
export function memoizePair<Result>(
  compute: (first: string, second: string) => Result,
  limit = 10_000,
): (first: string, second: string) => Result {
  const kept = new Map<string, Map<string, Result>>();
  let size = 0;
  all.push(kept);
  return (first, second) => {
    const known = kept.get(first)?.get(second);
    if (known !== undefined) return known;
    const [ownFirst, ownSecond] = [copyOf(first), copyOf(second)];
    const result = compute(ownFirst, ownSecond);
    if (kept.size === 0) size = 0;
    if (++size > limit) {
      kept.clear();
      size = 1;
    }
    const results = kept.get(ownFirst);
    if (results) results.set(ownSecond, result);
    else kept.set(ownFirst, new Map([[ownSecond, result]]));
    return result;
  };
}

/** Forgets all results of all functions: whoever reads thousands of texts one after the other needs few of them again, and pays for all. */
export function forgetResults(): void {
  for (const kept of all) kept.clear();
}

/** The same text with characters of its own: one that is cut out of a document would keep all of the document in memory. */
const copyOf = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
