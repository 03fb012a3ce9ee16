import * as os from 'node:os';

/** How far behind, in steps of `nice`: where both want the processor, the other gets nine tenths of it. */
const STEPS = 10;

/**
 * Puts this thread behind those that somebody waits for. Where there are fewer processors than work, the one that answers requests would
 * else wait for a thread to use up its share each time that it has something to do, for longer than the answer takes.
 * Only Linux gives each thread a priority of its own (setpriority(2), "C library/kernel differences"); elsewhere nothing is done.
 */
export function letOthersGoFirst(): void {
  if (process.platform !== 'linux') return;
  try {
    os.setPriority(Math.min(os.getPriority() + STEPS, os.constants.priority.PRIORITY_LOW));
  } catch {
    // Some containers do not allow it: all is done nevertheless.
  }
}
