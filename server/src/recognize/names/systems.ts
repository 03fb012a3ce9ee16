import { itemAt } from '../../text/itemAt';
import { WordClass } from '../../text/wordClass';
import type { Atom } from './atoms';

/** Systems that are there, built or grown, and are no programme. */
const LAID_SYSTEMS = new WordClass(
  'aquifer banking canal court drainage education financial health healthcare heating justice lake mountain political pipeline port power rail reef reservoir river road school sewer sewerage solar supply tax transport transportation wastewater water weather'.split(
    ' ',
  ),
);

/**
 * `National Dual Training System`; `System and Market Operator` goes on, a `Health System` is any, and of one with an acronym its use
 * decides.
 */
export function isNamedSystem(atoms: readonly Atom[], first: number, last: number): boolean {
  const next = atoms[last];
  if (last - first < 3 || LAID_SYSTEMS.is(itemAt(atoms, last - 2)) || (next?.text === '(' && !next.breaks))
    return false;
  return !(next?.lower === 'and' && !next.breaks && atoms[last + 1]?.type === 'name');
}

/** `the Service`, which stands for a `Pensions Service`; `Service of Documents` is what somebody does. */
export const isLoneService = (atoms: readonly Atom[], first: number, last: number, word: string) =>
  word === 'service' &&
  last === first + 1 &&
  itemAt(atoms, first - 1)?.lower === 'the' &&
  !/^(?:of|for|to)$/.test(atoms[last]?.lower ?? '');
