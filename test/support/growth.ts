import { performance } from 'node:perf_hooks';

const ROUNDS = 4;
const MAX_ROUNDS = 24;
const LINEAR = 2.6;
/** Milliseconds: less is lost in the noise. */
const WORTH_MEASURING = 0.1;
const MAX_ENLARGEMENT = 4;
/** Milliseconds: of what takes so long no noise is the reason, and more rounds would only take longer. */
const TOO_LONG = 4000;

/**
 * How the cost of `run` grows when its input doubles: about 2 for linear work, 4 for quadratic. Tests compare shapes, never the
 * clock, and all noise must err on the side of the fast: neighbours on the machine stretch the clock's time, the collector's threads
 * add to the processor's. So both are taken and the smaller growth counts, of several runs the fastest, of four times the input the
 * mean of two doublings; and where that looks worse than linear, there are more rounds. Quadratic work stays near 4.
 * What is measured should keep little: in a process with a large heap, each collection that the larger run sets off costs more than its share.
 * @param run does the work for an input of the given size
 * @param least the smaller size, or up to four times as much where the work is done too soon
 */
export function growth(run: (size: number) => void, least = 4000): number {
  run(least); // warm up
  let size = least;
  while (size < MAX_ENLARGEMENT * least && timed(() => run(size)).clock < WORTH_MEASURING) size *= 2;
  const small: Cost[] = [];
  const large: Cost[] = [];
  for (;;) {
    small.push(timed(() => run(size)));
    large.push(timed(() => run(4 * size)));
    const ratio = Math.min(growthOf('clock', small, large), growthOf('processor', small, large));
    const isHopeless = large.every(({ clock }) => clock > TOO_LONG);
    if (small.length >= ROUNDS && (ratio <= LINEAR || small.length === MAX_ROUNDS || isHopeless)) return ratio;
  }
}

/** Milliseconds. */
interface Cost {
  readonly clock: number;
  readonly processor: number;
}

/** The growth for one doubling, of two. */
function growthOf(of: keyof Cost, small: readonly Cost[], large: readonly Cost[]): number {
  // Below the timer's noise everything is equally fast.
  const fastest = (costs: readonly Cost[]) => Math.max(0.02, Math.min(...costs.map((cost) => cost[of])));
  return Math.sqrt(fastest(large) / fastest(small));
}

function timed(work: () => void): Cost {
  const [start, before] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(before);
  return { clock: performance.now() - start, processor: (user + system) / 1000 };
}
