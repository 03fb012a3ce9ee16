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
  if (process.platform === 'linux') putBehind(threadsBeside(process.pid));
}

const THIS_THREAD = 0;

/** The threads of this process but one, by their numbers in the system (proc_pid_task(5)); none where the system does not tell. */
function threadsBeside(thread: number): number[] {
  try {
    return readdirSync('/proc/self/task')
      .map(Number)
      .filter((other) => other !== thread);
  } catch {
    return [];
  }
}

/** @param threads by their number in the system, or {@link THIS_THREAD} */
function putBehind(threads: readonly number[]): void {
  if (process.platform !== 'linux') return;
  for (const thread of threads)
    try {
      os.setPriority(thread, Math.min(os.getPriority() + STEPS, os.constants.priority.PRIORITY_LOW));
    } catch {
      // It has ended, or a container does not allow it: all is done nevertheless.
    }
}
