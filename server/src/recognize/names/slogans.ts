import { itemAt } from '../../text/itemAt';
import { aliasOf } from './alias';
import { type Atom, atomAt } from './atoms';
import { type NameReading, readingOf } from './reading';

/** Between a slogan and what it is the name of. */
const MAX_BETWEEN = 24;

/** Whether a comma stands behind words that nothing makes a name. */
export const maySlogan = (source: string, readings: readonly NameReading[]) =>
  readings.some(({ rule, end }) => rule === 'name.bare' && source[end] === ',');

/** `Forward Faster, the National Sports Strategy, …`: several words that nothing else makes a name, and what they are the name of. */
export function readSlogans(
  source: string,
  atoms: readonly Atom[],
  readings: readonly NameReading[],
  startingAt: ReadonlyMap<number, NameReading>,
): NameReading[] {
  const slogans: NameReading[] = [];
  for (const { rule, start, end, text, leaning } of readings) {
    if (rule !== 'name.bare' || !text.includes(' ') || leaning === 'person' || source[end] !== ',') continue;
    const [, article = ''] = /^, ((?:the|its|our) )\p{Lu}/u.exec(source.slice(end, end + MAX_BETWEEN)) ?? [];
    const official = article === '' ? undefined : startingAt.get(end + 2 + article.length);
    const first = official?.kind === 'initiative' && official.head !== undefined ? atomAt(atoms, start) : undefined;
    if (first === undefined || !/^[,.;)]/.test(source.slice(official!.end, official!.end + 1))) continue;
    const before = atoms[first]!.breaks ? undefined : itemAt(atoms, first - 1);
    if (before && !/^(?:by|called|launched|through|under|with)$/.test(before.lower)) continue;
    slogans.push(aliasOf(readingOf({ start, end, text }, 'initiative', 'full', 'strong', rule, []), official!));
  }
  return slogans;
}
