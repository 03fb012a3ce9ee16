import { clip, oneLine } from '../text/oneLine';

/** More problems than this are not told one by one, and of each no more than fits in a message that people read. */
const MAX_TOLD = 10;
const MAX_LENGTH = 500;

/**
 * Makes a report that tells the first problems, then that there are more: whoever writes the settings of a folder is to bury nobody in
 * messages.
 * @param of what the problems are of, for the last message
 */
export function firstFew(report: (problem: string) => void, of: string): (problem: string) => void {
  let told = 0;
  return (problem) => {
    if (++told <= MAX_TOLD) report(clip(oneLine(problem), MAX_LENGTH));
    else if (told === MAX_TOLD + 1) report(`${of}: there are more problems than these`);
  };
}
