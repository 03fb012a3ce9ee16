import { itemAt } from '../../text/itemAt';
import type { AtomText } from './atoms';
import { isHeaded, mayMean } from './definitions';
import { rareWords } from './rareWords';
import { type NameReading, readingOf, spanOf } from './reading';

const OPENING = /^["“‘']$/;
const CLOSING = /^["”’']$/;
const MEANS = rareWords('means');

/**
 * What the definitions of a law say: `“Commission” means the Harbour Commission;`.
 * @param readings the names of the paragraph so far
 * @returns the same, and the words that are defined
 */
export function readMeanings(
  source: string,
  { atoms, rare }: AtomText,
  readings: readonly NameReading[],
): readonly NameReading[] {
  if (!MEANS.isAmong(rare) || !source.includes(' means ')) return readings;
  let found: NameReading[] | undefined;
  for (let at = 2; at < atoms.length - 1; at++) {
    if (!MEANS.is(atoms[at]) || !CLOSING.test(atoms[at - 1]!.text)) continue;
    let first = at - 1;
    while (first > 0 && atoms[first - 1]!.type === 'name' && at - first < 6) first--;
    const last = at - 1;
    if (first === last || !OPENING.test(itemAt(atoms, first - 1)?.text ?? '')) continue;
    const start = atoms[at + 1]!.lower === 'the' ? atoms[at + 2]?.start : atoms[at + 1]!.start;
    const name = readings.find((each) => each.start === start && each.form === 'full' && each.strength === 'strong');
    if (!name) continue;
    const acronym = last === first + 1 && atoms[first]!.acronym;
    const defined = { first, last, acronym, headed: isHeaded(atoms, first, last) };
    if (!mayMean(atoms, defined, name)) continue;
    const evidence = [`defined to mean "${name.text}"`];
    const form = acronym || !defined.headed ? 'acronym' : 'short';
    const short = readingOf(
      spanOf(source, atoms, first, last),
      name.kind,
      form,
      'strong',
      `${name.kind}.bracket`,
      evidence,
    );
    short.abbreviates = { start: name.start, end: name.end, text: name.text };
    if (name.known !== undefined) short.known = name.known;
    (found ??= []).push(short);
  }
  return found ? readings.concat(found) : readings;
}
