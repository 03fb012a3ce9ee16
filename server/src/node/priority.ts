import { readdirSync } from 'node:fs';
import * as os from 'node:os';

/** How far behind, in steps of `nice`: where both want the processor, the other gets nine tenths of it. */
const STEPS = 10;

/**
 * Puts this thread behind those that somebody waits for. Where there are fewer processors than work, the one that answers requests would
 * else wait for a thread to use up its share each time that it has something to do, for longer than the answer takes.
 * Only Linux gives each thread a priority of its own (setpriority(2), "C library/kernel differences"); elsewhere nothing is done.
 */
export const letOthersGoFirst = (): void => putBehind([THIS_THREAD]);

/**
 * Puts the threads that this process has beside the calling one behind it: at its start these are the engine's own, which compile and
 * collect garbage for all threads. The first texts that are read give them more to compile than two processors can do beside the work
 * of the thread that answers, which would wait for several of them in turn, some 25 ms, where it has 6 ms to do.
 */
export function goBeforeHelpers(): void {
  if (process.platform !== 'linux') return;
  try {
    putBehind(readdirSync('/proc/self/task').map(Number).filter((thread) => thread !== process.pid)); // prettier-ignore
  } catch {
    // Where there is no such folder nobody knows them.
  }
}

const THIS_THREAD = 0;

/** @param threads by their number in the system, or {@link THIS_THREAD} */
function putBehind(threads: readonly number[]): void {
  if (process.platform !== 'linux') return;
  try {
    const priority = Math.min(os.getPriority() + STEPS, os.constants.priority.PRIORITY_LOW);
    for (const thread of threads) os.setPriority(thread, priority);
  } catch {
    // Some containers do not allow it: all is done nevertheless.
  }
}
