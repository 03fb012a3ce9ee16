import type { Sent } from './declaredShapes';

/** Numbers and items beyond these say nothing new about a message's shape. */
const MOST_ITEMS = 12;

// Each test file is a bundle of its own, with its own copy of this module: what they share hangs on the global object.
const shared = globalThis as { policytextTranscript?: Map<string, Sent> };
const messages = (shared.policytextTranscript ??= new Map<string, Sent>());

/** Keeps what the server sent, once if it is sent often, for the test that holds it against the protocol's declarations. */
export function note(method: string, part: Sent['part'], value: unknown): void {
  const shorten = (_key: string, each: unknown): unknown => (Array.isArray(each) ? each.slice(0, MOST_ITEMS) : each);
  const json = JSON.stringify(value ?? null, shorten);
  const key = `${method} ${part} ${json}`;
  if (!messages.has(key)) messages.set(key, { method, part, value: JSON.parse(json) as unknown });
}

/** All that servers sent to the tests of this process up to now. */
export const transcript = (): Sent[] => [...messages.values()];
