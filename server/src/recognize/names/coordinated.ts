import { itemAt } from '../../text/itemAt';
import { type Atom, type AtomText, atomAt } from './atoms';
import { type NameReading, copyOf } from './reading';

/**
 * Takes an acronym that nothing else explains for an organization where it is coordinated with one: `the Ministry of Health and
 * KEMRA`, `FAO, WFP and CIFOR`. Among initiatives it is left as it is.
 * @param readings the names of the paragraph so far
 * @returns the same readings, some of them strong now
 */
export function readCoordinated({ atoms }: AtomText, readings: readonly NameReading[]): readonly NameReading[] {
  const weak = readings.filter(isOpen);
  if (weak.length === 0) return readings;
  const starts = new Set<number>();
  const ends = new Set<number>();
  for (const { kind, strength, start, end } of readings) {
    if (kind !== 'organization' || strength !== 'strong') continue;
    starts.add(start);
    ends.add(end);
  }
  const promoted = new Map<NameReading, NameReading>();
  for (const reading of weak) {
    const i = atomAt(atoms, reading.start);
    if (i === undefined || atoms[i]!.end !== reading.end) continue;
    const body = ends.has(endBefore(atoms, i)) || starts.has(startBehind(atoms, i));
    if (body) {
      const name = copyOf(reading);
      name.kind = 'organization';
      name.strength = 'strong';
      name.rule = 'organization.coordinated';
      name.evidence = ['coordinated with the name of a body'];
      promoted.set(reading, name);
    }
  }
  return readings.map((reading) => promoted.get(reading) ?? reading);
}

const isOpen = ({ rule, place, text }: NameReading) =>
  rule === 'name.acronym' && place === undefined && /^\p{Lu}(?:\p{Lu}{2,6}|\p{Ll}\p{Lu}{2,5})$/u.test(text);

const isJoin = (atom: Atom | undefined) => atom !== undefined && !atom.breaks && /^(?:and|,|&)$/.test(atom.lower);

/** Where the item before this one ends; -1 where none is joined to it. */
function endBefore(atoms: readonly Atom[], i: number): number {
  let link = i - 1;
  if (atoms[i]!.breaks) return -1;
  if (itemAt(atoms, link)?.lower === 'the') link--;
  if (!isJoin(itemAt(atoms, link))) return -1;
  if (atoms[link]!.lower === 'and' && itemAt(atoms, link - 1)?.text === ',') link--;
  return itemAt(atoms, link - 1)?.end ?? -1;
}

/** Where the item behind this one begins; -1 where none is joined to it. */
function startBehind(atoms: readonly Atom[], i: number): number {
  let next = i + 1;
  if (atoms[i]!.possessive || !isJoin(atoms[next])) return -1;
  next++;
  while (/^(?:and|the)$/.test(atoms[next]?.lower ?? '') && !atoms[next]!.breaks) next++;
  return atoms[next] && !atoms[next]!.breaks ? atoms[next]!.start : -1;
}
