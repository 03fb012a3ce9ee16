import { setTimeout as delay } from 'node:timers/promises';

export interface EventuallyOptions {
  /** Milliseconds after which it is given up. */
  readonly timeout?: number;
  /** Milliseconds from the end of one try to the next. */
  readonly every?: number;
}

/**
 * Tries until an assertion holds: for what happens at some time after its cause, without guessing how long that takes.
 * @param what is awaited, for the message
 * @param probe throws (or rejects) as long as it does not hold
 * @returns what the successful try returned
 * @throws the last try's error, with `what` in front, when the time is up
 */
export async function eventually<T>(
  what: string,
  probe: () => T | Promise<T>,
  { timeout = 20_000, every = 50 }: EventuallyOptions = {},
): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    try {
      return await probe();
    } catch (error) {
      if (Date.now() >= deadline) {
        const late = error instanceof Error ? error : new Error(String(error));
        late.message = `${what}: still not so after ${timeout} ms: ${late.message}`;
        throw late;
      }
    }
    await delay(every);
  }
}
