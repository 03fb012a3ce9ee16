/**
 * Measures the recognisers against annotated texts and prints a table for each set.
 *
 *     npm run accuracy -- [--set NAME]... [--errors N] [--bars]
 *
 * `--set` takes one set only (may be repeated), `--errors` lists up to N mistakes of each kind, `--bars` exits with 1 where a bar of
 * bars.json is not reached. Run from the repository's root.
 */
import { parseArgs } from 'node:util';
import { type SetBars, shortfalls } from './bars';
import bars from './bars.json';
import { readGoldSets } from './goldSets';
import { predict } from './predict';
import { formatScore } from './report';
import { score } from './score';

function main(): number {
  const sets = readGoldSets();
  const { values } = parseArgs({
    options: { set: { type: 'string', multiple: true }, errors: { type: 'string' }, bars: { type: 'boolean' } },
  });
  const chosen = values.set ?? sets.map(({ name }) => name);
  const unknown = chosen.filter((name) => !sets.some((set) => set.name === name));
  const errors = Number(values.errors ?? 0);
  if (unknown.length > 0)
    return refuse(`no set ${unknown.join(', ')}; there are ${sets.map((s) => s.name).join(', ')}`);
  if (!Number.isInteger(errors) || errors < 0) return refuse(`--errors takes a number, not ${values.errors}`);

  let short = 0;
  for (const { name, documents, missing } of sets.filter((set) => chosen.includes(set.name))) {
    if (missing) {
      console.log(`\n${name}: skipped, there is no ${missing}`);
      continue;
    }
    const result = score(predict(documents));
    console.log(`\n${name}: ${documents.length} documents`);
    for (const line of formatScore(result, errors)) console.log(line);
    if (!values.bars) continue;
    for (const shortfall of shortfalls((bars as Record<string, SetBars>)[name] ?? {}, result)) {
      console.log(`falls short: ${shortfall}`);
      short++;
    }
  }
  return short > 0 ? 1 : 0;
}

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
