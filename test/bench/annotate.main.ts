/**
 * Measures how long annotation takes, by stage, on the seed documents:
 *
 *     npm run bench -- [--rounds N] [--copies N]
 *
 * Prints milliseconds per million characters, and how the time of each stage grows when its document becomes twice as long: 2 is
 * linear, 4 quadratic. The documents are joined into one and repeated to get there. Figures of one run can be compared with each
 * other only: no run gates on the clock. Run from the repository's root.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import abbreviationsData from '../../server/src/lexicon/data/abbreviations.txt';
import { wordSet } from '../../server/src/lexicon/lookup';
import { annotate } from '../../server/src/recognize/annotate';
import { ParagraphCache } from '../../server/src/recognize/cache';
import { readDates, settleDates } from '../../server/src/recognize/dates';
import { readNames, settleNames } from '../../server/src/recognize/names';
import { readQuantities, settleQuantities } from '../../server/src/recognize/quantities';
import { type Paragraph, readParagraph, readText } from '../../server/src/text/document';

const SEEDS = 'seeds';
/** Runs until the engine's hot functions are compiled. */
const WARM_UP = 4;
const abbreviations = wordSet(abbreviationsData, 'abbreviations');

/** Milliseconds by stage, in the order in which the stages run. */
type Times = Map<string, number>;

/** Runs every stage once, each on what the stages before it made. */
function run(text: string): Times {
  const times: Times = new Map();
  const time = <Result>(stage: string, work: () => Result): Result => {
    const start = performance.now();
    const result = work();
    times.set(stage, performance.now() - start);
    return result;
  };

  const source = time('text', () => readText(text, (kind, content) => readParagraph(kind, content, abbreviations)));
  const forEach = <Reading>(read: (paragraph: Paragraph, index: number) => readonly Reading[]) =>
    source.paragraphs.map(({ paragraph, index }) => (paragraph.kind === 'rule' ? [] : read(paragraph, index)));
  const dates = time('dates: read', () => forEach(readDates));
  const names = time('names: read', () => forEach((paragraph, i) => readNames(paragraph, dates[i]!)));
  const quantities = time('quantities: read', () =>
    forEach((paragraph, i) => readQuantities(paragraph, dates[i]!, names[i]!)),
  );
  const settledDates = time('dates: settle', () => settleDates(source, dates, {}));
  const settledNames = time('names: settle', () => settleNames(source, names));
  time('quantities: settle', () => settleQuantities(source, quantities, { dates: settledDates, names: settledNames }));
  // The document repeats its paragraphs: a cache that keeps nothing has to read each of them.
  time('annotate', () => annotate(text, { cache: new ParagraphCache(0) }));
  // A keystroke: one paragraph is read again, the document is settled again.
  const cache = new ParagraphCache();
  annotate(text, { cache });
  time('annotate, a word typed', () => annotate(`${text} word`, { cache }));
  return times;
}

/** The fastest of several runs by stage, for each text; the texts take turns, so that a busy moment of the machine hits all. */
function fastest(texts: readonly string[], rounds: number): Times[] {
  const best = texts.map((): Times => new Map());
  for (let round = 0; round < rounds; round++)
    texts.forEach((text, i) => {
      for (const [stage, time] of run(text)) best[i]!.set(stage, Math.min(time, best[i]!.get(stage) ?? Infinity));
    });
  return best;
}

function main(): number {
  const { values } = parseArgs({ options: { rounds: { type: 'string' }, copies: { type: 'string' } } });
  const [rounds, copies] = [Number(values.rounds ?? 5), Number(values.copies ?? 5)];
  if (![rounds, copies].every((count) => Number.isInteger(count) && count > 0)) {
    console.error('--rounds and --copies take a whole number above 0');
    return 2;
  }
  const seeds = readdirSync(SEEDS)
    .sort()
    .map((name) => readFileSync(path.join(SEEDS, name), 'utf8'))
    .join('\n\n');
  const once = `${seeds}\n\n`.repeat(copies);
  const twice = once.repeat(2);
  for (let i = 0; i < WARM_UP; i++) run(once);
  const [small, large] = fastest([once, twice], rounds);
  const row = (stage: string, ...cells: string[]) =>
    console.log(stage.padEnd(24) + cells.map((cell) => cell.padStart(12)).join(''));
  console.log(`${once.length} and ${twice.length} characters, fastest of ${rounds} runs`);
  row('', 'ms/million', 'share', 'time(2n)/n');
  const whole = small!.get('annotate')!;
  for (const [stage, time] of small!) {
    const perMillion = (time / once.length) * 1e6;
    const growth = large!.get(stage)! / time;
    row(stage, perMillion.toFixed(0), `${((100 * time) / whole).toFixed(0)}%`, growth.toFixed(2));
  }
  return 0;
}

process.exitCode = main();
