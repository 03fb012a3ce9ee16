import type { Steps } from '../corpus/steps';

/**
 * For how long work that somebody waits for keeps the event loop at a time, in milliseconds. A message is read, handed on and answered in
 * turns of their own, and each of them lets one slice pass: so a hover comes a few milliseconds later than it would, whatever is checked.
 */
const SLICE = 1;

/**
 * Does work in slices, between which the server gives way to messages.
 * @param isOver whether nobody wants the result any more: asked after each slice
 * @returns nothing where the work was left
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  pause: () => Promise<void>,
  isOver: () => boolean,
): Promise<Result | undefined> {
  let end = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await pause();
    if (isOver()) return undefined;
    end = performance.now() + SLICE;
  }
}
