import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Atom } from './atoms';
import { isProgramme } from './programmes';
import { commonWords, initiativeWords } from './vocabulary';

/** `the national strategy, Homes for Everyone, …`: the name that a description gives way to, closed as it was opened. */
export function apposedTo(atoms: readonly Atom[], first: number, last: number): string | undefined {
  const [noun, comma] = [itemAt(atoms, first - 2), itemAt(atoms, first - 1)];
  if (comma?.text !== ',' || noun?.type !== 'lower' || atoms[first]!.breaks || last < first + 2) return undefined;
  const closed = !atoms[last] || atoms[last].breaks || /^[,.;)]$/.test(atoms[last].text);
  // `Under the scheme, Lake Valley Growers, …` begins with where, not with what.
  const described =
    /^(?:the|its|our|their|this|new|national|a|an)$/.test(itemAt(atoms, first - 3)?.lower ?? '') ||
    itemAt(atoms, first - 3)?.possessive;
  if (itemAt(atoms, first - 4)?.initial && commonWords.functionWords.is(itemAt(atoms, first - 4))) return undefined;
  const isOne = initiativeWords.genericHeads.is(noun) && !noun.lower.endsWith('s');
  return closed && described && isOne ? `in apposition to "${noun.lower}"` : undefined;
}

/** `our national strategy Prosperity for All`: right behind what it is, which an article or a possessor makes one. */
export function calledBy(atoms: readonly Atom[], first: number, last: number): string | undefined {
  const noun = itemAt(atoms, first - 1);
  const governs = noun?.lower === 'government' && isProgramme(itemAt(atoms, first - 3)); // `our programme for government`
  if (last < first + 2 || atoms[first]!.breaks || !(isProgramme(noun) || governs) || NOT_CALLED.is(noun))
    return undefined;
  const next = atoms[last];
  const closed = !next || next.breaks || /^[,.;:)]$/.test(next.text) || commonWords.functionWords.is(next);
  if (!closed || atoms[last - 1]!.possessive || commonWords.calendar.is(atoms[first])) return undefined;
  for (let i = first - 2; i >= Math.max(0, first - 6); i--) {
    const atom = atoms[i]!;
    if (atom.possessive || DETERMINERS.is(atom)) return `behind "${noun!.lower}"`;
    const through = governs && i === first - 2;
    if (atom.type === 'mark' || atoms[i + 1]!.breaks || (commonWords.functionWords.is(atom) && !through))
      return undefined;
  }
  return undefined;
}

/** What people speak for, not what they call by a name. */
const NOT_CALLED = wordsOf('agreement approach card directive drive fund grant mission model subsidy treaty');

const DETERMINERS = wordsOf('a an the its our their');
