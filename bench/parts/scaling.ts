import path from 'node:path';
import { TemporaryFolder } from '../../test/support/temporaryFolder';
import { type Contestant, OURS, allContestants } from '../contestants/contestants';
import { ADVERSARIAL } from '../corpus/adversarial';
import { DocumentMaker, readSamples } from '../corpus/documents';
import { Entrant } from '../measure/contest';
import { type Series, logLogPlot } from '../report/plot';
import { type Bar, type Report, figure } from '../report/page';
import type { Options } from './part';

const KB = 1024;
const MB = 1024 * KB;
/** Prose is measured from the length of a chapter on; the bars speak of the last five. */
const LENGTHS = [16, 64, 256, 1024, 2048, 4096, 8192, 16384].map((kilobytes) => kilobytes * KB);
const JUDGED_FROM = MB;
/** An engine is not asked for a text that would take it longer than this, in milliseconds, if it is linear. */
const PATIENCE = 12_000;
/** An engine reads for so long before anything counts, in milliseconds. */
const WARM_UP = 10_000;
/** What is faster is repeated until so many milliseconds have passed: a single reading is as long as a pause of the garbage collector. */
const SHORTEST = 100;
const BOUND = 2.2;

interface Line {
  readonly name: string;
  readonly contestant: Contestant;
  /** Its texts, by ascending length. */
  readonly files: readonly string[];
  /** Milliseconds that the text of each length takes, the fastest of all rounds; undefined where it was not asked. */
  readonly times: (number | undefined)[];
}

/** How the time grows with the length of a text: of prose for all engines, of texts made to be slow for ours. */
export async function measureScaling({ rounds }: Options): Promise<Report> {
  const folder = new TemporaryFolder();
  try {
    const prose = LENGTHS.map((length, i) => new DocumentMaker(readSamples(), i + 1).make(length));
    const write = (kind: string, texts: readonly string[]) =>
      texts.map((text, i) => {
        const name = `${kind.replace(' ', '-')}-${LENGTHS[i]}.txt`;
        folder.write(name, text);
        return path.join(folder.path, name);
      });
    const proseFiles = write('prose', prose);
    const newLine = (name: string, contestant: Contestant, files: readonly string[]): Line => ({
      name,
      contestant,
      files,
      times: LENGTHS.map(() => undefined),
    });
    const lines = allContestants()
      .filter((contestant) => !contestant.byParagraph)
      .map((contestant) => newLine(contestant.name, contestant, proseFiles));
    for (const [kind, distort] of Object.entries(ADVERSARIAL))
      lines.push(newLine(kind, OURS, write(kind, prose.map(distort))));
    for (const line of lines) await measureLine(line, rounds);
    return report(lines, rounds);
  } finally {
    folder.remove();
  }
}

/** Measures all lengths of one line, several rounds; a process of its own for each line, warm before it counts. */
async function measureLine({ contestant, files, times }: Line, rounds: number): Promise<void> {
  const entrant = Entrant.start(contestant);
  try {
    await entrant.run({ files: files.slice(0, 1), milliseconds: WARM_UP });
    for (let round = 0; round < rounds; round++)
      for (const [i, file] of files.entries()) {
        const before = times[i - 1];
        if (before !== undefined && (before * LENGTHS[i]!) / LENGTHS[i - 1]! > PATIENCE) break;
        if (i > 0 && before === undefined) break;
        const length = LENGTHS[i]!;
        const { milliseconds, bytes } = await entrant.run({ files: [file], milliseconds: SHORTEST });
        // Texts are a little longer or shorter than was wanted: time is told for the length wanted.
        times[i] = Math.min(times[i] ?? Infinity, (milliseconds / bytes) * length);
      }
  } finally {
    await entrant.stop();
  }
}

function report(lines: readonly Line[], rounds: number): Report {
  const label = (length: number) => (length < MB ? `${length / KB} kB` : `${length / MB} MB`);
  const speed = (line: Line, i: number) => {
    const time = line.times[i];
    return time === undefined ? undefined : LENGTHS[i]! / 1e6 / (time / 1000);
  };
  const ours = lines.filter((line) => line.contestant === OURS);
  const doublings = LENGTHS.flatMap((length, i) => (length > JUDGED_FROM ? [i] : []));
  const growth = ({ times }: Line, i: number) => (times[i] ?? NaN) / (times[i - 1] ?? NaN);
  const barOf = (line: Line): Bar => {
    const measured = doublings.filter((i) => line.times[i] !== undefined);
    const longest = measured.length > 0 ? ` to ${label(LENGTHS[measured.at(-1)!]!)}` : '';
    const kind = line.name === OURS.name ? 'prose' : line.name;
    return {
      what: `time(2n)/time(n), from 1 MB${longest}, the worst: ${kind}`,
      measured: measured.length > 0 ? Math.max(...measured.map((i) => growth(line, i))) : NaN,
      bound: BOUND,
      is: '≤',
      unit: '×',
    };
  };
  const series = lines.map((line): Series => ({
    name: line.contestant === OURS && line.name !== OURS.name ? `ours: ${line.name}` : line.name,
    aside: line.contestant === OURS && line.name !== OURS.name,
    points: LENGTHS.flatMap((x, i) => {
      const y = speed(line, i);
      return y === undefined ? [] : [{ x, y }];
    }),
  }));
  const svg = logLogPlot(series, {
    title: 'Speed by length of the text',
    subtitle: 'Level lines are linear time. Prose for every engine; for ours also texts that are made to be slow.',
    xLabel: label,
    yLabel: (y) => (y >= 1 ? `${Math.round(y)}` : y.toPrecision(1)),
    yTitle: 'MB/s',
  });
  return {
    title: 'Time against length',
    bars: ours.map((line) => barOf(line)),
    tables: [
      {
        title: 'MB/s by length of the text',
        head: ['', ...LENGTHS.map(label)],
        rows: lines.map((line, at) => [series[at]!.name, ...LENGTHS.map((_, i) => figure(speed(line, i) ?? NaN))]),
        note: `The fastest of ${rounds} rounds. A dash: it would take the engine longer than ${PATIENCE / 1000} s. Recognizers-Text, which is given single paragraphs, is left out.`,
      },
      {
        title: 'time(2n)/time(n) of ours',
        head: ['', ...doublings.map((i) => `${label(LENGTHS[i]!)} / ${label(LENGTHS[i - 1]!)}`)],
        rows: ours.map((line) => [line.name, ...doublings.map((i) => figure(growth(line, i)))]),
      },
    ],
    plot: { name: 'scaling.svg', title: 'Speed of each engine by length of the text', svg },
  };
}
