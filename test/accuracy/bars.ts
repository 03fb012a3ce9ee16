import bars from './bars.json';
import type { Score, ScoredKind } from './score';

/** What one kind must reach: F1 strict and relaxed, and of values. */
export interface KindBars {
  readonly strict?: number;
  readonly relaxed?: number;
  readonly value?: number;
}

/** What a set must reach; `links` is the F1 of linked pairs. */
export type SetBars = Readonly<Partial<Record<ScoredKind, KindBars>> & { links?: number }>;

/** The bars of a set; none where bars.json has none. */
export const barsOf = (set: string): SetBars => (bars as Readonly<Record<string, SetBars>>)[set] ?? {};

/** Sets that have bars. */
export const SETS_WITH_BARS: readonly string[] = Object.keys(bars);

/** Every bar that a score falls short of, in words. */
export function shortfalls({ links, ...bars }: SetBars, score: Score): string[] {
  const found: string[] = [];
  const check = (what: string, bar: number | undefined, reached = 0) => {
    if (bar !== undefined && reached < bar) found.push(`${what} ${reached.toFixed(3)} < ${bar}`);
  };
  for (const [kind, bar] of Object.entries(bars) as [ScoredKind, KindBars][]) {
    const result = score.kinds.get(kind);
    check(`${kind} strict`, bar.strict, result?.strict.f1);
    check(`${kind} relaxed`, bar.relaxed, result?.relaxed.f1);
    check(`${kind} value`, bar.value, result?.valueF1);
  }
  check('links', links, score.links?.f1);
  return found;
}
