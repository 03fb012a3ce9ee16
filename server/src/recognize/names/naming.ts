import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Atom } from './atoms';
import { contextWords, organizationWords } from './vocabulary';

const NAMING = wordsOf('called dubbed named titled entitled branded');
const MAX_BETWEEN = 4;

/** The word that gives its name to what begins at `first`: `dubbed`, `called`. */
export function namingWord(atoms: readonly Atom[], first: number): string | undefined {
  const before = atoms[first]!.breaks ? undefined : itemAt(atoms, first - 1);
  return before?.type === 'lower' && NAMING.is(before) ? before.lower : undefined;
}

/** The noun that is given a name before `first`: `company` in `a company now called`; nothing where it is not near. */
function namedNoun(atoms: readonly Atom[], first: number): string | undefined {
  for (let i = first - 2; i >= Math.max(0, first - 2 - MAX_BETWEEN) && !atoms[i + 1]!.breaks; i--) {
    const { type, lower, key } = atoms[i]!;
    if (contextWords.namedBeings.is(atoms[i]) || organizationWords.introducers.has(key)) return key;
    if (type !== 'lower' && lower !== ',') return undefined;
    if (
      !/^(?:,|a|an|the|is|was|were|are|been|be|also|now|then|once|first|later|originally|formerly|has|have|had|that|which)$/.test(
        lower,
      )
    )
      return undefined;
  }
  return undefined;
}

/** Whether what is called by the name that begins at `first` is a body: `a company called Voltara`. */
export const isNamedBody = (atoms: readonly Atom[], first: number): boolean =>
  namingWord(atoms, first) !== undefined && organizationWords.introducers.has(namedNoun(atoms, first) ?? '');

/** Whether it is a person, a place or a thing: `a boy named Otieno`. */
export const isNamedBeing = (atoms: readonly Atom[], first: number): boolean =>
  namingWord(atoms, first) !== undefined && contextWords.namedBeings.has(namedNoun(atoms, first) ?? '');
