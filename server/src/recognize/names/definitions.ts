import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Atom } from './atoms';
import { initiativeWords, organizationWords } from './vocabulary';

/** A word or words by which a text says it will call something from now on; indices are of atoms. */
export interface Defined {
  readonly first: number;
  readonly last: number;
  readonly acronym: boolean;
}

const FILLERS = wordsOf(
  'abbreviated also and as called collectively for further henceforth herein hereafter hereinafter in known or referred short simply the to together',
);
const MARKS = /^["“”‘’',]$/;
const MAX_INSIDE = 16;
const SHORT_HEADS = [organizationWords.shortHeads, initiativeWords.shortHeads, initiativeWords.heads];

/**
 * What a bracket with nothing else in it defines: `(“RRP” or “the Programme”)`, `(hereinafter “the Scheme”)`.
 * @param open index of the bracket
 * @returns each short form; nothing where the bracket says anything else
 */
export function definedIn(atoms: readonly Atom[], open: number): readonly Defined[] {
  const defined: Defined[] = [];
  let said = false;
  let at = open + 1;
  for (; at < atoms.length && at < open + MAX_INSIDE && atoms[at]!.text !== ')';) {
    const atom = atoms[at]!;
    if (atom.type === 'lower' ? FILLERS.is(atom) : MARKS.test(atom.text)) {
      said ||= MARKS.test(atom.text) ? atom.text !== ',' : true;
      at++;
      continue;
    }
    let last = at;
    while (atoms[last]?.type === 'name' && !(last > at && atoms[last]!.breaks)) last++;
    if (last === at || last > at + 3) return [];
    const acronym = last === at + 1 && atom.acronym;
    if (!acronym && !SHORT_HEADS.some((heads) => heads.is(itemAt(atoms, last - 1)))) return [];
    defined.push({ first: at, last, acronym });
    at = last;
  }
  return said && atoms[at]?.text === ')' ? defined : [];
}
