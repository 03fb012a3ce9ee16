import { setFlagsFromString } from 'node:v8';

/**
 * Lets the threads that are started from now on say when their young generation is collected. To an engine all moments are alike; its user
 * knows one at which next to nothing is needed of what was made a moment ago, and a collection costs what is still needed.
 */
export function letThreadsCollect(): void {
  setFlagsFromString('--expose-gc'); // contexts that are made from now on have it: a thread cannot be given flags of its own
}

/** Collects the young generation of this thread, if it may. */
export function collectYoung(): void {
  const { gc } = globalThis as { gc?: (how: { readonly type: 'minor' }) => void };
  gc?.({ type: 'minor' });
}
