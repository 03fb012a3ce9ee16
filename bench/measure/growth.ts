/** How often a size is measured at a time, and how often a suspicious ratio is measured anew. */
const RUNS = 3;
const ATTEMPTS = 5;
/** What takes less than this, in milliseconds, is repeated until it takes as much: a single short run is mostly noise. */
const SHORTEST = 25;
const WARM_UP = 250;

/** Milliseconds of processor time that work takes: a busy neighbour makes us wait, which does not count. */
export function processorTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * How much more one piece of work costs than another of its kind, such as the same on a longer input: the least of several ratios.
 * Noise can only add, so each side counts with its fastest run and a ratio above the limit is measured again: what is really slower
 * stays slower every time. Both sides are measured in turn and are warm when it begins to count.
 * @param limit the largest ratio that is no reason for another look
 */
export function costRatio(large: () => void, small: () => void, limit: number): number {
  const timeSmall = steadily(small);
  const timeLarge = steadily(large);
  let least = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && least > limit; attempt++) {
    let [fastestLarge, fastestSmall] = [Infinity, Infinity];
    for (let i = 0; i < RUNS; i++) {
      fastestSmall = Math.min(fastestSmall, timeSmall());
      fastestLarge = Math.min(fastestLarge, timeLarge());
    }
    least = Math.min(least, fastestLarge / fastestSmall);
  }
  return least;
}

/** Runs some work until it is warm. @returns what tells how long it takes, repeating it if it is short */
function steadily(work: () => void): () => number {
  let fastest = Infinity;
  for (let spent = 0; spent < WARM_UP;) {
    const time = Math.max(0.01, processorTime(work));
    fastest = Math.min(fastest, time);
    spent += time;
  }
  const times = Math.ceil(SHORTEST / fastest);
  const repeat = () => {
    for (let i = 0; i < times; i++) work();
  };
  return () => processorTime(repeat) / times;
}
