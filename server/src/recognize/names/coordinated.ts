import { itemAt } from '../../text/itemAt';
import { type Atom, type AtomText, atomAt } from './atoms';
import { isBrand } from './headless';
import { isPlaces } from './pieces';
import { type NameReading, copyOf } from './reading';
import { contextWords } from './vocabulary';

/**
 * Takes an acronym that nothing else explains for an organization where it is coordinated with one: `the Ministry of Health and
 * KEMRA`, `FAO, WFP and CIFOR`. Among initiatives it is left as it is.
 * @param readings the names of the paragraph so far
 * @returns the same readings, some of them strong now
 */
export function readCoordinated({ atoms }: AtomText, readings: readonly NameReading[]): readonly NameReading[] {
  if (!readings.some(isBody)) return readings;
  const weak = readings.filter(isOpen);
  if (weak.length === 0) return readings;
  const starts = new Set<number>();
  const ends = new Set<number>();
  for (const reading of readings) {
    if (!isBody(reading)) continue;
    starts.add(reading.start);
    ends.add(reading.end);
  }
  const promoted = new Map<NameReading, NameReading>();
  const join = (reading: NameReading): void => {
    const i = promoted.has(reading) ? undefined : atomAt(atoms, reading.start);
    if (i === undefined) return;
    const last = lastOf(atoms, i, reading.end);
    const acronym = last === i + 1 && atoms[i]!.acronym;
    if (last === undefined || !(acronym || isTraded(atoms, i, last))) return;
    if (!ends.has(endBefore(atoms, i)) && !starts.has(startBehind(atoms, last))) return;
    const name = copyOf(reading);
    name.kind = 'organization';
    name.strength = 'strong';
    name.rule = 'organization.coordinated';
    name.evidence = ['coordinated with the name of a body'];
    promoted.set(reading, name);
    starts.add(reading.start);
    ends.add(reading.end);
  };
  // `the Ministry of Health, KEMRA and CIFOR`: each vouches for the next, in both directions
  for (const reading of weak) join(reading);
  for (let i = weak.length - 1; i >= 0; i--) join(weak[i]!);
  return readings.map((reading) => promoted.get(reading) ?? reading);
}

const isBody = ({ kind, strength }: NameReading) => kind === 'organization' && strength === 'strong';

const isOpen = ({ rule, place, text }: NameReading) =>
  rule === 'name.bare' ||
  (rule === 'name.acronym' && place === undefined && /^\p{Lu}(?:\p{Lu}{2,6}|\p{Ll}\p{Lu}{2,5})$/u.test(text));

function lastOf(atoms: readonly Atom[], first: number, end: number): number | undefined {
  let last = first + 1;
  while (last < atoms.length && atoms[last]!.end <= end) last++;
  return atoms[last - 1]!.end === end ? last : undefined;
}

/** `LankaGrid`, `Octavia Energy`: coined, or ended as companies and charities end their names. */
const isTraded = (atoms: readonly Atom[], first: number, last: number) =>
  last === first + 1
    ? isBrand(atoms[first]!)
    : contextWords.tradeTails.is(itemAt(atoms, last - 1)) && !isPlaces(atoms, first, last - 1);

const isJoin = (atom: Atom | undefined) => atom !== undefined && !atom.breaks && /^(?:and|,|&)$/.test(atom.lower);

/** Where the item before this one ends; -1 where none is joined to it. */
function endBefore(atoms: readonly Atom[], i: number): number {
  let link = i - 1;
  if (atoms[i]!.breaks) return -1;
  if (itemAt(atoms, link)?.lower === 'the') link--;
  if (!isJoin(itemAt(atoms, link))) return -1;
  if (atoms[link]!.lower === 'and' && itemAt(atoms, link - 1)?.text === ',') link--;
  // `Ministry of Health (MoH), KEMRA`
  if (itemAt(atoms, link - 1)?.text === ')' && itemAt(atoms, link - 3)?.text === '(') link -= 3;
  return itemAt(atoms, link - 1)?.end ?? -1;
}

/** Where the item behind this one begins; -1 where none is joined to it. */
function startBehind(atoms: readonly Atom[], last: number): number {
  let next = last;
  if (atoms[last - 1]!.possessive || !isJoin(atoms[next])) return -1;
  next++;
  while (/^(?:and|the)$/.test(atoms[next]?.lower ?? '') && !atoms[next]!.breaks) next++;
  return atoms[next] && !atoms[next]!.breaks ? atoms[next]!.start : -1;
}
