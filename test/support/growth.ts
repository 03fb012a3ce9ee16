import { performance } from 'node:perf_hooks';

const ATTEMPTS = 6;
const LINEAR = 2.6;
/** Milliseconds: less is lost in the noise. */
const WORTH_MEASURING = 4;
const MAX_ENLARGEMENT = 4;

/**
 * How the cost of `run` grows when its input doubles: about 2 for linear work, 4 for quadratic. Tests compare shapes, never the
 * clock, and all noise must err on the side of the fast: neighbours on the machine stretch the clock's time, the collector's threads
 * add to the processor's. So both are taken and the smaller growth counts, of several runs the fastest, of four times the input the
 * mean of two doublings; and a ratio that looks worse than linear is measured again. Quadratic work stays near 4 in all of them.
 * @param run does the work for an input of the given size
 * @param least the smaller size, or up to four times as much where the work is done too soon
 */
export function growth(run: (size: number) => void, least = 20_000): number {
  run(least); // warm up
  let size = least;
  while (size < MAX_ENLARGEMENT * least && timed(() => run(size)).clock < WORTH_MEASURING) size *= 2;
  let ratio = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && ratio > LINEAR; attempt++) ratio = Math.min(ratio, measure(run, size));
  return ratio;
}

/** Milliseconds. */
interface Cost {
  readonly clock: number;
  readonly processor: number;
}

function measure(run: (size: number) => void, size: number): number {
  const small: Cost[] = [];
  const large: Cost[] = [];
  for (let i = 0; i < 4; i++) {
    small.push(timed(() => run(size)));
    large.push(timed(() => run(4 * size)));
  }
  // Below the timer's noise everything is equally fast.
  const fastest = (costs: readonly Cost[], of: keyof Cost) => Math.max(0.5, Math.min(...costs.map((cost) => cost[of])));
  const growthOf = (of: keyof Cost) => Math.sqrt(fastest(large, of) / fastest(small, of));
  return Math.min(growthOf('clock'), growthOf('processor'));
}

function timed(work: () => void): Cost {
  const [start, before] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(before);
  return { clock: performance.now() - start, processor: (user + system) / 1000 };
}
