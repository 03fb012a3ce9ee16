const ATTEMPTS = 4;
const LINEAR = 2.6;
/** Milliseconds: beside less, a garbage collection or two in the larger run look like growth. */
const WORTH_MEASURING = 10;
const MAX_ENLARGEMENT = 8;

/**
 * How the cost of `run` grows when its input doubles: about 2 for linear work, 4 for quadratic. Tests compare shapes, never the
 * clock: what counts is the processor time of this process, since neighbours on the same machine stretch the clock's. They still
 * empty its caches, so the fastest of several runs counts at each size, sizes are measured in turn, and a ratio that looks worse than
 * linear is measured again: quadratic work stays near 4 every time.
 * @param run does the work for an input of the given size
 * @param least the smaller size, or up to eight times as much where the work is done too soon; the larger is twice that
 */
export function growth(run: (size: number) => void, least = 20_000): number {
  run(least); // warm up
  let size = least;
  while (size < MAX_ENLARGEMENT * least && timed(() => run(size)) < WORTH_MEASURING) size *= 2;
  let ratio = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && ratio > LINEAR; attempt++) ratio = Math.min(ratio, measure(run, size));
  return ratio;
}

function measure(run: (size: number) => void, size: number): number {
  let [small, large] = [Infinity, Infinity];
  for (let i = 0; i < 5; i++) {
    small = Math.min(
      small,
      timed(() => run(size)),
    );
    large = Math.min(
      large,
      timed(() => run(2 * size)),
    );
  }
  return Math.max(large, 0.5) / Math.max(small, 0.5); // below the timer's noise everything is equally fast
}

/** Milliseconds of processor time. */
function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
