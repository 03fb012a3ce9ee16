import { performance } from 'node:perf_hooks';

/** Lengths of text, in UTF-16 code units. */
const WARM = 800;
const SHORT = 4_000;
const MIDDLE = 20_000;
const LONG = 100_000;
/** Milliseconds: work on 100,000 units that takes less stalls nobody, whatever its form. */
const HARMLESS = 60;
/** 25 times the text: linear work takes 25 times as long, quadratic 625 times. The collector, whose work begins with the longer, stretches it tenfold. */
const MAX_GROWTH = 100;
/** So what looks bad is compared with half of it, for which the collector works as hard: 2 in linear time, 4 in quadratic. */
const MAX_DOUBLING = 3.2;
/** The same for five times the text, and so long that more is not tried: it is not linear, and would take for ever. */
const MAX_STEP = 15;
const TOO_LONG = 300;
const TRIES = 8;

/**
 * Whether work on texts up to 100,000 units takes time in proportion to their length. Lengths grow step by step, so that what is not
 * linear is found out while it is still short.
 * @param work what is measured, for a text of the given length
 * @param prepare makes ready what the work on a length needs; not measured
 * @returns undefined where it is; otherwise what was measured
 */
export function superlinear(
  work: (length: number) => void,
  prepare: (length: number) => unknown = () => undefined,
): string | undefined {
  const fastest = new Map<number, number>();
  const measure = (length: number) => {
    const time = Math.min(
      fastest.get(length) ?? Infinity,
      timed(() => work(length)),
    );
    fastest.set(length, time);
    return time;
  };
  const grows = (from: number, to: number, limit: number, matters: number) => {
    prepare(from);
    prepare(to);
    for (let attempt = 0; attempt < TRIES; attempt++) {
      // What is compared with must not be slow by chance: on a busy machine that would hide what is not linear.
      const before = Math.min(measure(from), measure(from), measure(from));
      const after = measure(to);
      if (after < matters || after <= limit * Math.max(before, 0.02)) return undefined;
      if (after > TOO_LONG && attempt >= 2) break; // trying more would only take longer
    }
    return `${fastest.get(from)!.toFixed(2)} ms for ${from}, ${fastest.get(to)!.toFixed(2)} ms for ${to}`;
  };
  return (
    grows(WARM, SHORT, MAX_STEP, TOO_LONG) ??
    grows(SHORT, MIDDLE, MAX_STEP, TOO_LONG) ??
    (grows(SHORT, LONG, MAX_GROWTH, HARMLESS) && grows(LONG / 2, LONG, MAX_DOUBLING, HARMLESS))
  );
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** A text of a length that repeats a unit between what begins and what ends it. */
export function pumped(prefix: string, unit: string, suffix: string, length: number): string {
  return prefix + unit.repeat(Math.max(1, Math.ceil((length - prefix.length - suffix.length) / unit.length))) + suffix;
}
