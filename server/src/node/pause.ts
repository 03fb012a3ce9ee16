/** Gives way to what waits in the event loop. */
export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
