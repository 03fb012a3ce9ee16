import * as fs from 'node:fs';
import * as path from 'node:path';

/** A change of the built program that makes a fault: what stands there, exactly once, and what shall stand there instead. */
export type Fault = readonly [search: string, replace: string];

/** What faults are put into: the program and the pieces of it. */
const PROGRAM = [
  'program.js',
  'text.js',
  'dates.js',
  'names.js',
  'quantities.js',
  'decoding.js',
  'corpus.js',
  'features.js',
];

/**
 * Puts a copy of the built server into a folder, with faults in it: the real one, but for these places. What is shipped has no switch by
 * which it could be made to fail.
 * @returns the file to start
 * @throws if the program is not as a fault expects it
 */
export function faultyServer(folder: string, faults: readonly Fault[]): string {
  const texts = new Map(PROGRAM.map((file) => [file, fs.readFileSync(path.join('dist', file), 'utf8')]));
  for (const [search, replace] of faults) {
    const [file, another] = PROGRAM.filter((name) => texts.get(name)!.includes(search));
    const text = texts.get(file ?? '') ?? '';
    if (!file || another || text.split(search).length !== 2)
      throw new Error(`the built program does not have once (build it): ${search}`);
    texts.set(
      file,
      text.replace(search, () => replace),
    );
  }
  for (const [file, text] of texts) fs.writeFileSync(path.join(folder, file), text);
  for (const starter of ['server.js', 'reader.js', 'library.js', 'protocol.js'])
    fs.copyFileSync(path.join('dist', starter), path.join(folder, starter));
  return path.join(folder, 'server.js');
}
