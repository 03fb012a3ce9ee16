/**
 * Reads all files of a folder and nothing else: what reading costs at least. Prints the milliseconds that it took as JSON, one file
 * after the other and several at once.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';

const AT_ONCE = 16;

export interface BareRead {
  readonly bytes: number;
  /** With `readFileSync`. */
  readonly inTurn: number;
  /** With `fs.promises`, {@link AT_ONCE} at a time. */
  readonly atOnce: number;
}

function readInTurn(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name);
    bytes += entry.isDirectory() ? readInTurn(at) : readFileSync(at).length;
  }
  return bytes;
}

async function list(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = entries.map((entry): string[] | Promise<string[]> => {
    const at = path.join(folder, entry.name);
    return entry.isDirectory() ? list(at) : [at];
  });
  return (await Promise.all(lists.map((files) => Promise.resolve(files)))).flat();
}

async function readAtOnce(folder: string): Promise<void> {
  const files = await list(folder);
  let next = 0;
  const readSome = async () => {
    while (next < files.length) await readFile(files[next++]!);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readSome));
}

async function main(folder: string): Promise<void> {
  const start = performance.now();
  const bytes = readInTurn(folder);
  const inTurn = performance.now() - start;
  await readAtOnce(folder);
  const result: BareRead = { bytes, inTurn, atOnce: performance.now() - start - inTurn };
  console.log(JSON.stringify(result));
}

void main(process.argv[2]!);
