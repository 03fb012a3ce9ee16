import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

/*
 * Files that need each other's values cannot be understood, tested or shipped apart, and what one of them has when the other is read depends
 * on who came first. Types are no matter: they are gone when the program runs.
 */

const ROOTS = ['client/src', 'server/src'];
const IMPORT = /^(?:import|export)\s+(?!type\b)([^;']*?)\s*from\s+'(\.[^']+)'/gm;

const isTypesOnly = (names: string) =>
  /^\{/.test(names) &&
  names
    .replace(/[{}]/g, '')
    .split(',')
    .map((name) => name.trim())
    .every((name) => name === '' || name.startsWith('type '));

/** The files of which each file imports values. */
function imports(): ReadonlyMap<string, readonly string[]> {
  const files = ROOTS.flatMap((root) =>
    fs
      .readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.join(root, file)),
  );
  const known = new Set(files);
  const fileOf = (from: string, to: string) => {
    const place = path.join(path.dirname(from), to);
    return [`${place}.ts`, path.join(place, 'index.ts')].find((file) => known.has(file));
  };
  return new Map(
    files.map((file) => [
      file,
      [...fs.readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap(([, names, to]) =>
        isTypesOnly(names!) ? [] : (fileOf(file, to!) ?? []),
      ),
    ]),
  );
}

/** A way along the imports that leads back to where it began, if there is one. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string): readonly string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    way.push(file);
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    way.pop();
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file);
    if (cycle) return cycle;
  }
  return undefined;
}

describe('imports', () => {
  it('of values never lead back to where they began', () => {
    const graph = imports();
    assert.ok([...graph.values()].flat().length > graph.size, 'imports are found');
    assert.deepEqual(findCycle(graph) ?? [], []);
  });

  it('that lead back are found', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']],
    ]);
    assert.deepEqual(findCycle(graph), ['b', 'd', 'b']);
  });
});
