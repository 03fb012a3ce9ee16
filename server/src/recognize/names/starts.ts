import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Atom } from './atoms';

/** `the Environmental Management: Waste Act, 2008`: a law of a family of laws. */
export function startBeforeColon(atoms: readonly Atom[], first: number): number {
  if (itemAt(atoms, first - 1)?.text !== ':' || atoms[first]!.breaks || atoms[first - 1]!.spaced) return first;
  let at = first - 1;
  while (at > 0 && at > first - MAX_FAMILY && !atoms[at]!.breaks && atoms[at - 1]!.type === 'name') at--;
  return at < first - 2 && itemAt(atoms, at - 1)?.lower === 'the' && !atoms[at]!.breaks ? at : first;
}

const MAX_FAMILY = 6;

/** `Trading for Impact: National Enterprise Policy 2031-2034`: what a policy of so many words is called before what it is. */
export function startOfSlogan(atoms: readonly Atom[], first: number, end: number): number {
  const colon = itemAt(atoms, first - 1);
  if (colon?.text !== ':' || colon.spaced || colon.breaks || atoms[first]!.breaks || end - first < 3) return first;
  let at = first - 1;
  let names = 0;
  for (; at > 0 && at > first - MAX_SLOGAN && !atoms[at]!.breaks; at--) {
    const { type, possessive } = atoms[at - 1]!;
    if (type === 'name') names++;
    else if (!LINKS.is(atoms[at - 1])) break;
    if (possessive) return first;
  }
  const opening = atoms[at]!;
  const before = opening.breaks ? undefined : itemAt(atoms, at - 1);
  const apart = opening.breaks || before?.type === 'mark' || before?.lower === 'the';
  return apart && names > 1 && opening.type === 'name' && URGES.test(opening.lower) ? at : first;
}

const MAX_SLOGAN = 9;
/** What stands between the words of a slogan. */
const LINKS = wordsOf('a and for in of on our the to');
const URGES = /^(?:\p{L}{3,}ing|towards?)$/u;

/** `Uzbekistan – 2030 Strategy`: the words before a dash and a year. */
export function startBeforeDash(atoms: readonly Atom[], year: number): number {
  const [name, dash] = [itemAt(atoms, year - 2), itemAt(atoms, year - 1)];
  const joined = dash && /^[-‐‑–—]$/.test(dash.text) && !dash.breaks && !atoms[year]!.breaks;
  if (!joined || name?.type !== 'name' || name.possessive) return year;
  let first = year - 2;
  while (!atoms[first]!.breaks && itemAt(atoms, first - 1)?.type === 'name' && !atoms[first - 1]!.possessive) first--;
  return first;
}
