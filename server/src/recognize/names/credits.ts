import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Atom, AtomText } from './atoms';
import { lookUpKnown } from './bodies';
import { type NameReading, readingOf } from './reading';

/** What a credit begins with. */
const CREDITS = wordsOf('credit image photo photograph photographer photos picture pictures source');
const ACRONYM = /^\p{Lu}{2,7}$/u;
const NAME = /^\p{Lu}\p{Ll}+$/u;
/** Persons have few names. */
const MAX_NAMES = 5;

/**
 * The body in a credit or a byline, which a slash joins to the person: `Photo: Jane Muli/MDS`, `Photo: UNICEF/Jane Muli`, and a
 * paragraph of nothing but `WAM/Jane Muli/Ali Otieno`.
 */
export function readCredits({ atoms, capitals }: AtomText): readonly NameReading[] {
  const found: NameReading[] = [];
  for (const i of capitals) {
    const atom = atoms[i]!;
    const slash = atom.type === 'name' ? atom.text.indexOf('/') : -1;
    if (slash < 1) continue;
    const [left, right] = [
      atom.text.slice(0, slash),
      atom.text
        .slice(slash + 1)
        .split('/')
        .at(-1)!,
    ];
    const isFirst = ACRONYM.test(left) && NAME.test(right);
    if (!isFirst && !(NAME.test(left) && ACRONYM.test(right))) continue;
    const text = isFirst ? left : right;
    const told = isCredited(atoms, i) || (isFirst && lookUpKnown(text.toLowerCase())?.kind === 'organization');
    if (!told && !(isFirst && i === 0 && isByline(atoms))) continue;
    const start = isFirst ? atom.start : atom.end - right.length;
    const evidence = ['a credit gives the person and the body'];
    const span = { start, end: start + text.length, text };
    found.push(readingOf(span, 'organization', 'acronym', 'strong', 'organization.credit', evidence));
  }
  return found;
}

/** `Photo: Jane Muli/MDS` */
function isCredited(atoms: readonly Atom[], at: number): boolean {
  let i = at;
  while (i > Math.max(0, at - MAX_NAMES) && atoms[i - 1]!.type === 'name' && !atoms[i]!.breaks) i--;
  return itemAt(atoms, i - 1)?.text === ':' && CREDITS.is(itemAt(atoms, i - 2));
}

/** Whether nothing but names stands in a paragraph. */
const isByline = (atoms: readonly Atom[]) =>
  atoms.length > 1 && atoms.length <= MAX_NAMES && atoms.every(({ type }) => type === 'name');
