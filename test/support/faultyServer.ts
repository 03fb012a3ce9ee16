import * as fs from 'node:fs';
import * as path from 'node:path';

/** A change of the built program that makes a fault: what stands there, exactly once, and what shall stand there instead. */
export type Fault = readonly [search: string, replace: string];

/**
 * Puts a copy of the built server into a folder, with faults in it: the real one, but for these places. What is shipped has no switch by
 * which it could be made to fail.
 * @returns the file to start
 * @throws if the program is not as a fault expects it
 */
export function faultyServer(folder: string, faults: readonly Fault[]): string {
  let program = fs.readFileSync('dist/program.js', 'utf8');
  for (const [search, replace] of faults) {
    if (program.split(search).length !== 2) throw new Error(`dist/program.js does not have once (build it): ${search}`);
    program = program.replace(search, () => replace);
  }
  fs.writeFileSync(path.join(folder, 'program.js'), program);
  for (const starter of ['server.js', 'reader.js', 'library.js'])
    fs.copyFileSync(path.join('dist', starter), path.join(folder, starter));
  return path.join(folder, 'server.js');
}
