import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { TemporaryFolder } from '../../../test/support/temporaryFolder';
import { EMPTY } from '../../contestants/contestants';
import type { GeneratedFolder } from '../../corpus/folder';
import { Entrant } from '../../measure/contest';
import { median, percentile } from '../../measure/statistics';
import type { BareRead } from '../../programs/read.main';
import { type Bar, type Table, figure } from '../../report/page';
import { Session } from './session';

const READ = path.resolve('out/bench/programs/read.main.js');
/** An index takes long enough to be measured few times. */
const MOST_ROUNDS = 3;
/** Between two requests while the index is built, in milliseconds: a hand that moves the mouse over a text. */
const PAUSE = 20;
const MB = 1e6;

export interface ColdIndex {
  readonly bars: readonly Bar[];
  readonly table: Table;
}

/**
 * A cold index of a folder beside a bare read of the same files, in turn; the memory of that server; then, in an index of its own,
 * how long requests take meanwhile.
 */
export async function measureColdIndex(
  { folder, bytes, names }: GeneratedFolder,
  rounds: number,
  profiles?: string,
): Promise<ColdIndex> {
  const index = async (readings?: string) => {
    const session = await Session.start(profiles, folder.uri, readings);
    const { time, inside } = await session.watch('cold-index', async () => ({ time: await session.untilRead() }));
    const { documents, skipped } = await session.client.ready();
    if (documents !== names.length)
      throw new Error(`${documents} of ${names.length} documents were read: ${JSON.stringify(skipped)}`);
    await session.stop();
    return { time, inside };
  };
  const turns = Math.min(rounds, MOST_ROUNDS);
  const reads: BareRead[] = [];
  const indexes: Awaited<ReturnType<typeof index>>[] = [];
  for (let turn = 0; turn < turns; turn++) {
    reads.push(bareRead(folder.path));
    indexes.push(await index());
  }
  const again = await measureAgain(index);
  const meanwhile = await measureRequests(folder.uri, folder.uriOf(names[0]!));

  const ratios = indexes.map(({ time }, i) => time / reads[i]!.inTurn);
  const empty = await emptyMemory();
  const peak = (Math.max(...indexes.map(({ inside }) => inside.peakMemory)) - empty) / MB;
  const size = `${names.length.toLocaleString('en')} files, ${figure(bytes / MB)} MB`;
  const times = indexes.map(({ time }) => time);
  return {
    bars: [
      { what: `cold index of ${size}, over a bare read`, measured: median(ratios), bound: 5, is: '≤', unit: '×' },
      { what: 'peak memory of that server above an empty Node', measured: peak, bound: 250, is: '≤', unit: 'MB' },
      {
        what: 'longest turn of the event loop meanwhile',
        measured: median(indexes.map(({ inside }) => inside.longestTurn)),
        bound: 20,
        is: '≤',
        unit: 'ms',
      },
    ],
    table: {
      title: `Cold index of ${size}`,
      head: ['what', 'median', 'worst'],
      rows: [
        ['index, from `initialized` to the end of progress, ms', figure(median(times)), figure(Math.max(...times))],
        ['the same after another start, with kept readings, ms', ...middleAndWorst(again)],
        ['bare read, one after the other, ms', ...middleAndWorst(reads.map(({ inTurn }) => inTurn))],
        ['bare read, 16 at once, ms', ...middleAndWorst(reads.map(({ atOnce }) => atOnce))],
        ['turn of the event loop, p99, ms', ...middleAndWorst(indexes.map(({ inside }) => inside.turnP99))],
        [`hover in an open text meanwhile (${meanwhile.length} of them), ms`, ...middleAndWorst(meanwhile)],
        ['the same, p99, ms', figure(percentile(meanwhile, 99)), ''],
      ],
      note: `${turns} rounds, files in the cache of the system. The ratio is to the bare read one after the other, which is the faster of the two.`,
    },
  };
}

function middleAndWorst(numbers: readonly number[]): [string, string] {
  return [figure(median(numbers)), figure(Math.max(...numbers))];
}

function bareRead(folder: string): BareRead {
  const { stdout, status, stderr } = spawnSync(process.execPath, [READ, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the bare read failed: ${stderr}`);
  return JSON.parse(stdout) as BareRead;
}

/** Milliseconds of an index by servers that find what another has kept of all files. */
async function measureAgain(index: (readings: string) => Promise<{ readonly time: number }>): Promise<number[]> {
  const kept = new TemporaryFolder();
  try {
    await index(kept.path);
    const times: number[] = [];
    for (let turn = 0; turn < MOST_ROUNDS; turn++) times.push((await index(kept.path)).time);
    return times;
  } finally {
    kept.remove();
  }
}

/** Milliseconds that hovers take while a folder is read. */
async function measureRequests(folder: string, uri: string): Promise<number[]> {
  const session = await Session.start(undefined, folder);
  await session.client.open(uri, 'By 2031 the Ministry of Rivers shall build 40 locks.\n', 'policytext');
  const times: number[] = [];
  const reading = { goesOn: true };
  const read = session.untilRead().then(() => (reading.goesOn = false));
  while (reading.goesOn) {
    times.push((await session.ask('textDocument/hover', uri, { line: 0, character: 45 })).time);
    await Promise.race([read, delay(PAUSE)]);
  }
  await session.stop();
  return times;
}

/** The peak memory of a Node process that does nothing, in bytes. */
async function emptyMemory(): Promise<number> {
  const entrant = Entrant.start(EMPTY);
  const { peakMemory } = await entrant.run({ files: [READ], milliseconds: 0 });
  await entrant.stop();
  return peakMemory;
}
