/**
 * npm run bench: measures the engine and the server, beside other engines and bare programs, and holds them against the bars.
 *
 *     npm run bench -- [--only annotate|profile|scaling|protocol|start|stages|typing …] [--rounds N] [--documents N] [--write] [--profile DIR]
 *
 * `--write` puts what was found into docs/bench/; `--profile` writes CPU profiles of the server at work and lists its hot functions.
 * Times of different runs cannot be compared, ratios within one can. Run from the repository's root. See bench/README.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureAnnotate } from './parts/annotate';
import type { Options, Part } from './parts/part';
import { measureProfile } from './parts/profile';
import { measureProtocol } from './parts/protocol/protocol';
import { measureScaling } from './parts/scaling';
import { measureStages } from './parts/stages';
import { measureStart } from './parts/start';
import { measureTyping } from './parts/typing';
import { type Report, barTable, markdownPage, markdownTable } from './report/page';

const PARTS: Readonly<Record<string, Part>> = {
  annotate: measureAnnotate,
  profile: measureProfile,
  scaling: measureScaling,
  protocol: measureProtocol,
  start: measureStart,
  stages: measureStages,
  typing: measureTyping,
};
const RESULTS = 'docs/bench';

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      rounds: { type: 'string', default: '5' },
      documents: { type: 'string', default: '10000' },
      profile: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const names = values.only ?? Object.keys(PARTS);
  const unknown = names.filter((name) => !(name in PARTS));
  if (unknown.length > 0) {
    console.error(`Unknown part: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}`);
    return 2;
  }
  const [rounds, documents] = [Number(values.rounds), Number(values.documents)];
  if (![rounds, documents].every((count) => Number.isInteger(count) && count > 0)) {
    console.error('--rounds and --documents take a whole number above 0');
    return 2;
  }
  const options: Options = { rounds, documents, ...(values.profile && { profiles: path.resolve(values.profile) }) };
  console.log(machine());
  for (const name of names) {
    console.error(`Measuring: ${name} ...`);
    const report = await PARTS[name]!(options);
    show(report);
    if (values.write) write(name, report);
  }
  return 0;
}

function show(report: Report): void {
  console.log(`\n══ ${report.title}`);
  const bars = barTable(report);
  for (const table of [...(bars ? [bars] : []), ...report.tables]) {
    console.log(`\n${table.title}\n\n${markdownTable(table)}`);
    if (table.note) console.log(`\n${table.note}`);
  }
}

function write(name: string, report: Report): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(
    path.join(RESULTS, `${name}.md`),
    markdownPage(report, `${machine()} Written by \`npm run bench -- --only ${name} --write\`.`),
  );
  if (report.plot) writeFileSync(path.join(RESULTS, report.plot.name), report.plot.svg);
}

/** What this is measured on, and when. */
function machine(): string {
  const cpus = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, Node ${process.versions.node}, ${os.platform()} ${os.arch()}, ${cpus.length} × ${cpus[0]?.model ?? 'unknown'}, ${memory} GB.`;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
