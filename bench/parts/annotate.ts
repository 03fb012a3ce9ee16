import { TemporaryFolder } from '../../test/support/temporaryFolder';
import { CHRONO, type Contestant, EMPTY, OURS, allContestants } from '../contestants/contestants';
import { DocumentMaker, readSamples } from '../corpus/documents';
import { DOCUMENT, DOCUMENTS, writeDocument, writeDocuments } from '../corpus/ordinary';
import { Entrant, coldStart, inTurns } from '../measure/contest';
import { median } from '../measure/statistics';
import { type Report, figure } from '../report/page';
import type { Options } from './part';

const LARGE = 10_000_000;
const COLD_STARTS = 5;
/** A contestant reads for at least so long a turn, in milliseconds: a slow one reads fewer of the same documents. */
const TURN = 700;
/** An engine reads for so long before anything counts: by then its compiler has no more to do. In milliseconds. */
const WARM_UP = 10_000;
const MB = 1e6;

/** How fast warm engines read documents of ordinary length and a very long one, what memory they need, how soon they are there. */
export async function measureAnnotate({ rounds }: Options): Promise<Report> {
  const maker = new DocumentMaker(readSamples());
  const folder = new TemporaryFolder();
  try {
    const files = writeDocuments(maker, folder);
    const large = writeDocument(maker, folder, 'large.txt', LARGE);

    const contestants = allContestants();
    const speeds = await measureSpeeds(contestants, files, rounds);
    const cold = await inTurns([EMPTY, ...contestants], COLD_STARTS, (one) => coldStart(one, files[0]!));
    const ratios = await measureLarge(files, large, rounds);

    const ours = speeds.find(({ contestant }) => contestant === OURS)!;
    const empty = speeds.find(({ contestant }) => contestant === EMPTY)!;
    const chrono = speeds.find(({ contestant }) => contestant === CHRONO);
    const rows = speeds
      .filter(({ contestant }) => contestant !== EMPTY)
      .map(({ contestant, speed, peakMemory, foundPerKB }) => [
        contestant.name,
        contestant.finds,
        figure(median(speed)),
        figure(ratio(ours.speed, speed)),
        figure(foundPerKB),
        figure((peakMemory - empty.peakMemory) / MB),
        figure(median(cold.get(contestant)!) - median(cold.get(EMPTY)!)),
      ]);
    return {
      title: 'Speed of annotation',
      bars: [
        ...(chrono
          ? [
              {
                what: 'speed over that of chrono-node',
                measured: ratio(ours.speed, chrono.speed),
                bound: 3,
                is: '≥' as const,
                unit: '×',
              },
            ]
          : []),
        { what: '10 MB document: speed over that on 19 kB', measured: median(ratios), bound: 0.8, is: '≥', unit: '×' },
      ],
      tables: [
        {
          title: `Documents of ${DOCUMENT / 1000} kB, warm, one thread`,
          head: ['engine', 'finds', 'MB/s', 'PolicyText is × faster', 'found per kB', 'memory, MB', 'cold start, ms'],
          rows,
          note:
            `Medians of ${rounds} rounds in which the engines take turns, each in a process of its own, on the same ${DOCUMENTS} documents in the same order; the ratio is ` +
            'the median of the ratios within a round. Memory is the peak of resident memory above that of an empty Node process, cold start the time from the start of a process to ' +
            'its first document read, less that of an empty one.',
        },
      ],
    };
  } finally {
    folder.remove();
  }
}

interface Speed {
  readonly contestant: Contestant;
  /** MB/s by round. */
  readonly speed: readonly number[];
  readonly peakMemory: number;
  readonly foundPerKB: number;
}

async function measureSpeeds(
  contestants: readonly Contestant[],
  files: readonly string[],
  rounds: number,
): Promise<Speed[]> {
  const entrants = [EMPTY, ...contestants].map((contestant) => Entrant.start(contestant));
  try {
    await inTurns(entrants, 1, (entrant) => entrant.run({ files, milliseconds: WARM_UP }));
    const results = await inTurns(entrants, rounds, (entrant) => entrant.run({ files, milliseconds: TURN }));
    return entrants.map((entrant) => {
      const all = results.get(entrant)!;
      const total = (count: (result: (typeof all)[number]) => number) =>
        all.reduce((sum, result) => sum + count(result), 0);
      return {
        contestant: entrant.contestant,
        speed: all.map(({ bytes, milliseconds }) => bytes / MB / (milliseconds / 1000)),
        peakMemory: all.at(-1)!.peakMemory,
        foundPerKB: total(({ found }) => found) / (total(({ bytes }) => bytes) / 1000),
      };
    });
  } finally {
    await Promise.all(entrants.map((entrant) => entrant.stop()));
  }
}

/** Our speed on a very long document over that on ordinary ones, by round. */
async function measureLarge(files: readonly string[], large: string, rounds: number): Promise<number[]> {
  const entrant = Entrant.start(OURS);
  try {
    await entrant.run({ files, milliseconds: WARM_UP });
    const inputs = [files, [large]];
    const results = await inTurns(inputs, rounds, async (input) => {
      const { bytes, milliseconds } = await entrant.run({ files: input, milliseconds: TURN });
      return bytes / milliseconds;
    });
    const [small, huge] = inputs.map((input) => results.get(input)!);
    return huge!.map((speed, round) => speed / small![round]!);
  } finally {
    await entrant.stop();
  }
}

/** The median of the ratios of two figures that were measured in the same rounds. */
function ratio(ours: readonly number[], others: readonly number[]): number {
  return median(ours.map((speed, round) => speed / others[round]!));
}
