import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Atom } from './atoms';
import { organizationWords } from './vocabulary';

const SAINTS = wordsOf('st saint');
const HOUSES = wordsOf('cathedral church college hospice hospital infirmary school');

/**
 * Whether a possessive is the person after whom a house is named: `St Mary's College`, `Guy's Hospital`; not the owner of one.
 * @param first where the name begins @param i index of the possessive
 */
export function isDedicated(atoms: readonly Atom[], first: number, i: number): boolean {
  if (!isName(atoms[i + 1])) return false;
  if (i > first && SAINTS.is(itemAt(atoms, i - 1))) return true;
  return i === first && HOUSES.is(atoms[i + 1]) && !isName(atoms[i + 2]) && !organizationWords.heads.is(atoms[i]);
}

const isName = (atom: Atom | undefined) => atom?.type === 'name' && !atom.breaks;
