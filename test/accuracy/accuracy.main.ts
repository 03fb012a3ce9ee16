/**
 * Measures the recognisers against annotated texts and prints a table for each set.
 *
 *     npm run accuracy -- [--set NAME]... [--errors N] [--bars] [--write FILE]
 *
 * `--set` takes one set only (may be repeated), `--errors` lists up to N mistakes of each kind, `--bars` exits with 1 where a bar of
 * bars.json is not reached, `--write` puts the scores into a page, between its comments `accuracy: begin` and `accuracy: end`. Run
 * from the repository's root.
 */
import { parseArgs } from 'node:util';
import { barsOf, shortfalls } from './bars';
import { articleBound } from './bounds';
import { readGoldSets } from './goldSets';
import { predict } from './predict';
import { formatBound, formatScore } from './report';
import { score } from './score';
import { formatTable, type Row, writeTable } from './table';

function main(): number {
  const sets = readGoldSets();
  const { values } = parseArgs({
    options: {
      set: { type: 'string', multiple: true },
      errors: { type: 'string' },
      bars: { type: 'boolean' },
      write: { type: 'string' },
    },
  });
  const chosen = values.set ?? sets.map(({ name }) => name);
  const unknown = chosen.filter((name) => !sets.some((set) => set.name === name));
  const errors = Number(values.errors ?? 0);
  if (unknown.length > 0)
    return refuse(`no set ${unknown.join(', ')}; there are ${sets.map((s) => s.name).join(', ')}`);
  if (!Number.isInteger(errors) || errors < 0) return refuse(`--errors takes a number, not ${values.errors}`);

  const rows: Row[] = [];
  let [short, held] = [0, 0];
  for (const { name, documents, missing, articles = false } of sets.filter((set) => chosen.includes(set.name))) {
    if (missing) {
      console.log(`\n${name}: skipped, there is no ${missing}`);
      continue;
    }
    const result = score(predict(documents, articles));
    rows.push({ name, documents: documents.length, score: result });
    console.log(`\n${name}: ${documents.length} documents`);
    for (const line of formatScore(result, errors)) console.log(line);
    const bound = articles ? undefined : articleBound(documents, 'organization');
    if (bound) console.log(formatBound(bound));
    if (!values.bars) continue;
    const bars = barsOf(name);
    const missed = shortfalls(bars, result);
    for (const shortfall of missed) console.log(`falls short: ${shortfall}`);
    short += missed.length;
    held += countBars(bars) - missed.length;
  }
  if (values.bars) console.log(`\n${held} bars held, ${short} not`);
  if (values.write) writeTable(values.write, formatTable(rows));
  return short > 0 ? 1 : 0;
}

/** Numbers in a set's bars. */
const countBars = (bars: object): number =>
  Object.values(bars)
    .map((bar: unknown) => (typeof bar === 'object' && bar !== null ? Object.keys(bar).length : 1))
    .reduce((sum, count) => sum + count, 0);

function refuse(message: string): number {
  console.error(message);
  return 2;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
