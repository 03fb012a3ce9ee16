/**
 * Work that may take long, in steps of well under a millisecond: between two of them whoever runs it can do something else, or leave it
 * for good. What it works on must not change meanwhile, as snapshots do not.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all steps, one right after the other. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How many quantities or mentions in closed documents are looked at in one step: to unpack one takes some microseconds. */
export const STEP = 64;
