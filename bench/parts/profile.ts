import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Profiler } from 'node:inspector';
import path from 'node:path';
import { TemporaryFolder } from '../../test/support/temporaryFolder';
import { DocumentMaker, readSamples } from '../corpus/documents';
import { DOCUMENT, writeDocuments } from '../corpus/ordinary';
import { type Spent, spentByFunction, spentByRoom } from '../measure/profile';
import { sourcePlaces } from '../measure/sourcePlaces';
import { type Report, figure } from '../report/page';
import type { Options } from './part';

/** Readable, so that functions have their names. */
const PROGRAM = path.resolve('out/bench/readable/profiled.main.js');
/** Watched for so long a round, in milliseconds. */
const ROUND = 3000;
const SHOWN = 10;

/** Where annotation spends its time: its hottest functions, and the rooms that they stand in. */
export function measureProfile({ rounds }: Options): Promise<Report> {
  const folder = new TemporaryFolder();
  try {
    const files = writeDocuments(new DocumentMaker(readSamples()), folder);
    const written = path.join(folder.path, 'annotate.cpuprofile');
    const { status } = spawnSync(process.execPath, [PROGRAM, written, String(rounds * ROUND), ...files], {
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error('the program that is watched failed');
    const profile = JSON.parse(readFileSync(written, 'utf8')) as Profiler.Profile;
    return Promise.resolve(report(profile, files.length));
  } finally {
    folder.remove();
  }
}

function report(profile: Profiler.Profile, documents: number): Report {
  const spent = spentByFunction(profile, sourcePlaces(PROGRAM));
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const hottest = spent.filter(({ place }) => place).slice(0, SHOWN);
  const seconds = (profile.endTime - profile.startTime) / 1e6;
  const looks = profile.samples?.length ?? 0;
  return {
    title: 'Profile of annotation',
    bars: [],
    tables: [
      {
        title: `The ${SHOWN} functions with most time of their own`,
        head: ['function', 'where', 'share'],
        rows: hottest.map(({ name, place, share }) => [`\`${name}\``, `${place!.file}:${place!.line}`, percent(share)]),
        note:
          `Node's own profiler looked ${figure(looks)} times in ${figure(seconds)} s at one thread that annotated the ${documents} documents of ${DOCUMENT / 1000} kB of the benchmark in turn, ` +
          'warm, from a bundle whose functions have their names. What a function calls is not in its share; what the compiler has put into it counts for the function that it was written in, and what ' +
          "the engine does for it (look-ups in maps, patterns, making strings) counts for the caller. The profiler's own work is left out.",
      },
      {
        title: 'The rooms',
        head: ['room', 'share'],
        rows: spentByRoom(spent, roomOf).map(([room, share]) => [room, percent(share)]),
        note: '`recognize` is what the recognisers share. A room has the time of its own functions, whoever calls them; one that is not listed was never seen at work.',
      },
    ],
  };
}

/** The room that a function stands in, as docs/architecture.md names them; those of recognisers by their own names. */
export function roomOf({ name, place }: Spent): string {
  if (name === '(garbage collector)') return 'garbage collector';
  const [, room, inner] = /^server\/src\/(\w+)\/(?:(\w+)\/)?/.exec(place?.file ?? '') ?? [];
  return (room === 'recognize' && inner) || room || 'Node and the benchmark';
}
