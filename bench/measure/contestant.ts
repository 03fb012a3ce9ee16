import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { peakMemory } from './memory';

/** What a contestant is asked to do: read documents in turn, for at least some time, and at least one. */
export interface Task {
  /** Files that hold the documents. A contestant goes on where its last task ended. */
  readonly files: readonly string[];
  readonly milliseconds: number;
}

export interface Result {
  readonly milliseconds: number;
  readonly bytes: number;
  /** What it recognised, of whatever kind. */
  readonly found: number;
  /** The most memory that its process has had resident so far, in bytes. */
  readonly peakMemory: number;
}

interface Piece {
  readonly text: string;
  readonly bytes: number;
}

/**
 * Makes this process a contestant that does the tasks which its parent sends.
 * @param read reads one text and says how much it recognised
 * @param split cuts a document into what is read at a time; whole documents where it is not given
 */
export function compete(read: (text: string) => number, split = (text: string): readonly string[] => [text]): void {
  const loaded = new Map<string, readonly Piece[]>();
  const load = (file: string) => {
    const known = loaded.get(file);
    if (known) return known;
    const pieces = split(readFileSync(file, 'utf8')).map((text) => ({ text, bytes: Buffer.byteLength(text) }));
    loaded.set(file, pieces);
    return pieces;
  };
  let turn = 0;
  process.on('message', ({ files, milliseconds }: Task) => {
    for (const file of loaded.keys()) if (!files.includes(file)) loaded.delete(file);
    const pieces = files.flatMap(load);
    let [bytes, found] = [0, 0];
    let elapsed: number;
    const start = performance.now();
    do {
      const piece = pieces[turn++ % pieces.length]!;
      found += read(piece.text);
      bytes += piece.bytes;
      elapsed = performance.now() - start;
    } while (elapsed < milliseconds);
    const result: Result = { milliseconds: elapsed, bytes, found, peakMemory: peakMemory() };
    process.send?.(result);
  });
}
