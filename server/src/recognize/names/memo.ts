/** What is kept of all functions. */
const all: Map<string, unknown>[] = [];

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

/** Forgets all results of all functions: whoever reads thousands of texts one after the other needs few of them again, and pays for all. */
export function forgetResults(): void {
  for (const kept of all) kept.clear();
}

/** The same text with characters of its own: one that is cut out of a document would keep all of the document in memory. */
const copyOf = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
