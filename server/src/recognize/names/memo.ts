/**
 * Remembers the results of a pure function of one string: the same names come again in every document and at every keystroke.
 * @param limit how many results are kept; once there are more, all are forgotten
 */
export function memoize<Result>(compute: (text: string) => Result, limit = 10_000): (text: string) => Result {
  const kept = new Map<string, Result>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const result = compute(text);
    if (kept.size >= limit) kept.clear();
    kept.set(text, result);
    return result;
  };
}
