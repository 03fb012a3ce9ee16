import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Hover, Location, Position } from 'vscode-languageserver';
import type { GeneratedFolder } from '../../corpus/folder';
import { Random } from '../../corpus/random';
import { median, percentile } from '../../measure/statistics';
import { type Bar, type Table, figure } from '../../report/page';
import type { Session } from './session';

const OPEN = 10;
const REQUESTS = 1000;
const WARM_UP = 100;
/** References are wanted of names with about so many mentions. */
const HITS = 100;
/** How many of the places are looked at for such names. */
const CANDIDATES = 400;

interface Place {
  readonly uri: string;
  readonly position: Position;
}

/** How soon hover, definition and references are answered in a session that has read a corpus. */
export async function measureRequests(
  session: Session,
  { folder, names }: GeneratedFolder,
): Promise<{ bars: readonly Bar[]; table: Table }> {
  const random = new Random(3);
  const step = Math.max(1, Math.floor(names.length / OPEN));
  const places: Place[] = [];
  for (let i = 0; i < OPEN; i++) {
    const name = names[i * step];
    if (name === undefined) continue;
    const text = readFileSync(path.join(folder.path, name), 'utf8');
    await session.client.open(folder.uriOf(name), text);
    places.push(...wordsOf(text).map((position) => ({ uri: folder.uriOf(name), position })));
  }
  const namesAt = await findNames(session, places, random);
  const hits: number[] = [];
  const methods = {
    hover: { at: places, method: 'textDocument/hover' },
    definition: { at: namesAt, method: 'textDocument/definition' },
    references: { at: namesAt, method: 'textDocument/references' },
  };
  const rows: string[][] = [];
  const bars: Bar[] = [];
  for (const [name, { at, method }] of Object.entries(methods)) {
    const ask = async () => {
      const { uri, position } = random.pick(at);
      return session.ask<Hover | Location[] | null>(method, uri, position);
    };
    for (let i = 0; i < WARM_UP; i++) await ask();
    const { answers } = await session.watch(name, async () => {
      const answers: Awaited<ReturnType<typeof ask>>[] = [];
      for (let i = 0; i < REQUESTS; i++) answers.push(await ask());
      return { answers };
    });
    const times = answers.map(({ time }) => time);
    if (name === 'references') hits.push(...answers.map(({ answer }) => (answer as Location[] | null)?.length ?? 0));
    const answered = answers.filter(({ answer }) =>
      Array.isArray(answer) ? answer.length > 0 : answer !== null,
    ).length;
    rows.push([
      name,
      figure(median(times)),
      figure(percentile(times, 99)),
      figure(Math.max(...times)),
      `${Math.round((100 * answered) / REQUESTS)} %`,
    ]);
    bars.push({
      what: `${name} with ${names.length.toLocaleString('en')} documents, p99`,
      measured: percentile(times, 99),
      bound: 5,
      is: '≤',
      unit: 'ms',
    });
  }
  return {
    bars,
    table: {
      title: `Requests with ${names.length.toLocaleString('en')} documents`,
      head: ['request', 'p50, ms', 'p99, ms', 'worst, ms', 'not empty'],
      rows,
      note:
        `${REQUESTS.toLocaleString('en')} of each, in ${OPEN} open documents: hover at any word, definition and references at ${namesAt.length} places of names; ` +
        `references find between ${Math.min(...hits)} and ${Math.max(...hits)} places, ${median(hits)} in the median.`,
    },
  };
}

/** Places of names that are mentioned about {@link HITS} times, the ten nearest to that. @throws if nothing is found anywhere */
async function findNames(session: Session, places: readonly Place[], random: Random): Promise<Place[]> {
  const found: { place: Place; distance: number }[] = [];
  for (let i = 0; i < CANDIDATES; i++) {
    const place = random.pick(places);
    const { answer } = await session.ask<Location[] | null>('textDocument/references', place.uri, place.position);
    if (answer && answer.length > 1) found.push({ place, distance: Math.abs(Math.log(answer.length / HITS)) });
  }
  if (found.length === 0) throw new Error('no name has references');
  return found
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 10)
    .map(({ place }) => place);
}

/** The middle of every word. */
function wordsOf(text: string): Position[] {
  return text.split('\n').flatMap((content, line) =>
    [...content.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
      line,
      character: match.index + Math.floor(match[0].length / 2),
    })),
  );
}
