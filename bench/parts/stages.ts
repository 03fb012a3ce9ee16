import { performance } from 'node:perf_hooks';
import abbreviationsData from '../../server/src/lexicon/data/abbreviations.txt';
import { wordSet } from '../../server/src/lexicon/lookup';
import { annotate } from '../../server/src/recognize/annotate';
import { ParagraphCache } from '../../server/src/recognize/cache';
import { readDates, settleDates } from '../../server/src/recognize/dates';
import { NameSettler, readNames } from '../../server/src/recognize/names';
import { Passage } from '../../server/src/recognize/passage';
import { LiveDocument } from '../../server/src/recognize/liveDocument';
import { readQuantities, settleQuantities } from '../../server/src/recognize/quantities';
import { Silence } from '../../server/src/recognize/terms';
import { type Paragraph, readParagraph, readText } from '../../server/src/text/document';
import { DocumentMaker, readSamples } from '../corpus/documents';
import { type Report, figure } from '../report/page';
import type { Options } from './part';

const LENGTH = 100_000;
/** Runs until the engine's hot functions are compiled. */
const WARM_UP = 8;
const abbreviations = wordSet(abbreviationsData, 'abbreviations');

/** Milliseconds by stage, in the order in which the stages run. */
type Times = Map<string, number>;

/** How long annotation takes by stage, and how each stage's time grows when its document becomes twice as long. */
export function measureStages({ rounds }: Options): Promise<Report> {
  const maker = new DocumentMaker(readSamples());
  const [once, twice] = [maker.make(LENGTH), maker.make(2 * LENGTH)];
  for (let i = 0; i < WARM_UP; i++) run(once);
  const [small, large] = fastest([once, twice], rounds);
  const whole = small!.get('annotate')!;
  const rows = [...small!].map(([stage, time]) => [
    stage,
    figure((time / once.length) * 1e6),
    `${((100 * time) / whole).toFixed(0)} %`,
    figure((large!.get(stage)! / twice.length / (time / once.length)) * 2),
  ]);
  const title = `Stages on a document of ${LENGTH / 1000} kB`;
  return Promise.resolve({
    title: 'Annotation by stage',
    bars: [],
    tables: [
      { title, head: ['stage', 'ms/MB', 'share', 'time(2n)/time(n)'], rows, note: `The fastest of ${rounds} rounds.` },
    ],
  });
}

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
  const names = time('names: read', () => forEach((paragraph) => readNames(paragraph)));
  const quantities = time('quantities: read', () =>
    forEach((paragraph, i) => readQuantities(paragraph, dates[i]!, names[i]!)),
  );
  const passages = source.paragraphs.map(({ start, paragraph }, i) => {
    return new Passage(i, start, { paragraph, dates: dates[i]!, names: names[i]!, quantities: quantities[i]! });
  });
  const runs = [{ index: 0, removed: [], added: passages }];
  const settled = time('dates: settle', () => settleDates(passages, runs, {}));
  const silence = new Silence(text, undefined, undefined);
  time('names: settle', () => new NameSettler(false).settle(passages, runs, silence));
  for (const { dates } of passages) if (dates) dates.kept = dates.all;
  time('quantities: settle', () => settleQuantities(source, passages, { runs, dates: settled }));
  // Headings recur: a cache that keeps nothing has to read each of them.
  time('annotate', () => annotate(text, { cache: new ParagraphCache(0) }));
  const document = new LiveDocument();
  document.annotate(text, {});
  time('a word typed', () => document.annotate(`${text} word`, {}));
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
