import { itemAt } from '../../text/itemAt';
import type { Atom, AtomText } from './atoms';
import { acts } from './acting';
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
    if (last - first === 1 && !numbered) continue;
    const span = spanOf(source, atoms, i, numbered ? i + 2 : i + 1);
    const acting = numbered && last - first === 1 && acts(atoms, i, i + 2); // `CTF 50 led`
    const phase = numbered && !acting && last - first <= 2 && isPhase(atoms, i);
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

const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|X)$/;

/** `gross value added (GVA)`, `12 TWh`; a year counts nothing. */
export function placeOf(atoms: readonly Atom[], first: number, last: number): NameReading['place'] {
  const before = itemAt(atoms, first - 1);
  if (before?.text === '(' && atoms[last]?.text === ')') return 'bracketed';
  return before?.type === 'number' && !atoms[first]!.breaks && !/^\d{4}$/.test(before.text) ? 'counted' : undefined;
}
