import { itemAt } from '../../text/itemAt';
import type { Atom, AtomText } from './atoms';
import { acts } from './acting';
import { lookUpKnown } from './bodies';
import { isPeriod } from './period';
import type { Phrase } from './phrases';
import { type NameReading, TERM, readingOf, spanOf } from './reading';
import { commonWords, currencyCodes } from './vocabulary';

/** The acronyms inside a longer phrase: of `NZBN APIs` only the first may be known to the document. */
export function readInnerAcronyms(source: string, { atoms }: AtomText, { first, last }: Phrase): NameReading[] {
  const readings: NameReading[] = [];
  for (let i = first; i < last; i++) {
    const atom = atoms[i]!;
    if (!atom.acronym) continue;
    if (commonWords.commonAcronyms.is(atom)) {
      if (last - first > 1) readings.push(readTerm(source, atoms, i));
      continue;
    }
    const number = atoms[i + 1];
    const isNumber = number?.type === 'number' ? i + 1 >= last : ROMAN.test(number?.text ?? '');
    const numbered = isNumber && !number!.breaks; // `AMRUT 2.0`, `NDP II`
    if (last - first === 1 && !numbered && !isPeriodicPlan(atoms, i)) continue;
    const span = spanOf(source, atoms, i, numbered ? i + 2 : i + 1);
    const acting = numbered && last - first === 1 && acts(atoms, i, i + 2); // `CTF 50 led`
    if (isPeriodicPlan(atoms, i)) {
      const evidence = ['an acronym with the years of a plan'];
      const dated = spanOf(source, atoms, i, i + 2);
      readings.push(readingOf(dated, 'initiative', 'acronym', 'strong', 'initiative.acronym', evidence));
      continue;
    }
    const version = numbered && VERSION.test(number!.text) && atom.text.length > 2; // `AMRUT 2.0` of no technical acronym
    const phase = numbered && !acting && last - first <= 2 && (version || isPhase(atoms, i));
    readings.push(
      phase
        ? readingOf(span, 'initiative', 'acronym', 'strong', 'initiative.acronym', [
            'the acronym of a plan, and its number',
          ])
        : acting
          ? readingOf(span, 'organization', 'acronym', 'strong', 'organization.context', ['it acts as a body does'])
          : readingOf(span, 'initiative', 'acronym', 'weak', 'name.acronym', ['an acronym inside capitalised words']),
    );
  }
  return readings;
}

/** A technical acronym is no name, unless the document introduces a name with it: `Child Care Subsidy (CCS)`. */
export function readTerm(source: string, atoms: readonly Atom[], at: number): NameReading {
  const span = spanOf(source, atoms, at, at + 1);
  const reading = readingOf(span, 'initiative', 'acronym', 'weak', TERM, ['a technical acronym']);
  reading.place = placeOf(atoms, at, at + 1);
  return reading;
}

/** `during NDP 12`: a plan or a programme, as the last letter says, its number, and what it is drawn on or runs for. */
function isPhase(atoms: readonly Atom[], at: number): boolean {
  const [acronym, number] = [atoms[at]!, atoms[at + 1]!];
  return (
    !acronym.breaks &&
    /^(?:during|into|under)$/.test(itemAt(atoms, at - 1)?.lower ?? '') &&
    /^\p{Lu}{2,5}P$/u.test(acronym.text) &&
    !currencyCodes.has(acronym.text) &&
    /^(?:\d|1\d|[IVX]{1,4})$/.test(number.text)
  );
}

/** `the RWSP 2026-2030`: years from when to when, of what is no body. */
function isPeriodicPlan(atoms: readonly Atom[], at: number): boolean {
  const [before, acronym, years] = [itemAt(atoms, at - 1), atoms[at]!, atoms[at + 1]];
  if (!years || years.breaks || YEAR.test(years.text) || !isPeriod(years) || acronym.breaks || !before) return false;
  const led = before.type === 'lower' && !before.breaks;
  return (led || before.initial) && /^\p{Lu}{3,8}$/u.test(acronym.text) && !lookUpKnown(acronym.lower);
}

const YEAR = /^\d{4}$/;

/** `the 8FYP`, `under the 12MP`: the number of a plan before its initials. */
export const isNumberedPlan = (atoms: readonly Atom[], at: number): boolean =>
  /^\d{1,2}\p{Lu}{1,3}P$/u.test(atoms[at]!.text) &&
  !atoms[at]!.breaks &&
  /^(?:the|under|during|of|in|into|for)$/.test(itemAt(atoms, at - 1)?.lower ?? '');

const VERSION = /^[2-9]\.0$/;

const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|X)$/;

/** `gross value added (GVA)`, `12 TWh`; a year counts nothing. */
export function placeOf(atoms: readonly Atom[], first: number, last: number): NameReading['place'] {
  const before = itemAt(atoms, first - 1);
  if (before?.text === '(' && atoms[last]?.text === ')') return 'bracketed';
  return before?.type === 'number' && !atoms[first]!.breaks && !/^\d{4}$/.test(before.text) ? 'counted' : undefined;
}
