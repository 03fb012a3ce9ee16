import type { Profiler, Runtime } from 'node:inspector';

/** Where a function stands in the sources. */
export interface Place {
  /** Its path, from the repository's root. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Its name there, where the bundle has another one. */
  readonly name: string | undefined;
}

/** A function of a program, or what the profiler shows as one, such as `(garbage collector)`. */
export interface Spent {
  readonly name: string;
  /** Undefined for what is no source of ours. */
  readonly place: Place | undefined;
  /** The time in it, without what it called, over all that was work: 0 to 1. */
  readonly share: number;
}

/** What is no work of a program: waiting, and the profiler itself. */
const NO_WORK: ReadonlySet<string> = new Set(['(idle)', 'dispatch']);

/** @returns for each node of a profile in which the profiler found work, for how long, in microseconds, without what it called */
export function selfTimes({
  nodes,
  samples = [],
  timeDeltas = [],
}: Profiler.Profile): Map<Profiler.ProfileNode, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const times = new Map<Profiler.ProfileNode, number>();
  samples.forEach((id, i) => {
    const node = byId.get(id);
    if (!node || NO_WORK.has(node.callFrame.functionName)) return;
    times.set(node, (times.get(node) ?? 0) + (timeDeltas[i] ?? 0));
  });
  return times;
}

/**
 * What each function spent, the most first. A function has a node for each way that led to it; here it is one.
 * @param placeOf says where the function of a frame stands
 */
export function spentByFunction(
  profile: Profiler.Profile,
  placeOf: (frame: Runtime.CallFrame) => Place | undefined,
): Spent[] {
  const functions = new Map<string, { name: string; place: Place | undefined; time: number }>();
  let total = 0;
  for (const [{ callFrame }, time] of selfTimes(profile)) {
    total += time;
    const key = [callFrame.functionName, callFrame.url, callFrame.lineNumber, callFrame.columnNumber].join('\n');
    const known = functions.get(key);
    if (known) known.time += time;
    else {
      const place = placeOf(callFrame);
      functions.set(key, { name: place?.name ?? (callFrame.functionName || '(anonymous)'), place, time });
    }
  }
  return [...functions.values()]
    .map(({ name, place, time }) => ({ name, place, share: time / total }))
    .sort((a, b) => b.share - a.share);
}

/** What the functions of each room spent together, the most first. */
export function spentByRoom(spent: readonly Spent[], roomOf: (one: Spent) => string): [room: string, share: number][] {
  const rooms = new Map<string, number>();
  for (const one of spent) rooms.set(roomOf(one), (rooms.get(roomOf(one)) ?? 0) + one.share);
  return [...rooms].sort((a, b) => b[1] - a[1]);
}
