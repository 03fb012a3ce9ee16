const ATTEMPTS = 4;
const LINEAR = 2.6;
/** Milliseconds: less is lost in the noise. */
const WORTH_MEASURING = 4;
const MAX_ENLARGEMENT = 4;

/**
 * How the cost of `run` grows when its input doubles: about 2 for linear work, 4 for quadratic. Tests compare shapes, never the
 * clock: what counts is the processor time of this process, since neighbours on the same machine stretch the clock's. They still
 * empty its caches, and a garbage collection more looks like growth: so the fastest of several runs counts at each size, the larger
 * input is four times the smaller (two doublings, of which the mean is taken), and a ratio that looks worse than linear is measured
 * again. Quadratic work stays near 4 every time.
 * @param run does the work for an input of the given size
 * @param least the smaller size, or up to four times as much where the work is done too soon
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
  for (let i = 0; i < 4; i++) {
    small = Math.min(
      small,
      timed(() => run(size)),
    );
    large = Math.min(
      large,
      timed(() => run(4 * size)),
    );
  }
  return Math.sqrt(Math.max(large, 0.5) / Math.max(small, 0.5)); // below the timer's noise everything is equally fast
}

/** Milliseconds of processor time. */
function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
