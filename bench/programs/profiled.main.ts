/**
 * Annotates documents in turn while V8's profiler looks, and writes what it saw:
 *
 *     node profiled.main.js PROFILE MILLISECONDS FILE...
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { annotate } from '../../server/src/recognize/annotate';
import { startProfile } from '../measure/profiler';

/** Until then the compiler has done its work. In milliseconds. */
const WARM_UP = 10_000;
/** Microseconds between two looks. */
const INTERVAL = 200;

const [profile = '', milliseconds, ...files] = process.argv.slice(2);
const texts = files.map((file) => readFileSync(file, 'utf8'));

/** All of them over and over, so that each counts as often as the others. */
function annotateFor(time: number): void {
  const end = performance.now() + time;
  do for (const text of texts) annotate(text);
  while (performance.now() < end);
}

async function main(): Promise<void> {
  // What the compiler puts into a caller can be told from it only if the profiler was on at that time.
  const stopFirst = startProfile(INTERVAL);
  annotateFor(WARM_UP);
  await stopFirst();
  const stopProfile = startProfile(INTERVAL);
  annotateFor(Number(milliseconds));
  writeFileSync(profile, JSON.stringify(await stopProfile()));
}
void main();
