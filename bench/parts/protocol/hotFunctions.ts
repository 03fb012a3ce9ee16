import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Profiler } from 'node:inspector';
import { selfTimes } from '../../measure/profile';
import type { Table } from '../../report/page';

const SHOWN = 10;

/** The functions in which a server spent most of its time, for every CPU profile of a folder. */
export function hotFunctions(folder: string): Table[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.cpuprofile'))
    .map((name) => {
      const profile = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Profiler.Profile;
      return {
        title: `Hot functions: ${path.parse(name).name}`,
        head: ['function', 'self', 'with callees'],
        rows: hottest(profile),
      };
    });
}

/** @returns a row for each function: its name, its share of the time that the server was not idle, and that with all it calls */
function hottest(profile: Profiler.Profile): string[][] {
  const { nodes } = profile;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)));
  const nameOf = (node: Profiler.ProfileNode) => {
    const { functionName, url, lineNumber } = node.callFrame;
    const place = url === '' ? '' : ` (${path.basename(url)}:${lineNumber + 1})`;
    return `${functionName || '(anonymous)'}${place}`;
  };
  const [self, whole] = [new Map<string, number>(), new Map<string, number>()];
  let total = 0;
  for (const [node, time] of selfTimes(profile)) {
    total += time;
    self.set(nameOf(node), (self.get(nameOf(node)) ?? 0) + time);
    const callers = new Set<string>();
    for (let at: number | undefined = node.id; at !== undefined; at = parents.get(at))
      callers.add(nameOf(byId.get(at)!));
    for (const caller of callers) whole.set(caller, (whole.get(caller) ?? 0) + time);
  }
  const share = (time: number) => `${((100 * time) / total).toFixed(1)} %`;
  return [...self]
    .sort((a, b) => b[1] - a[1])
    .slice(0, SHOWN)
    .map(([name, time]) => [name, share(time), share(whole.get(name) ?? 0)]);
}
