import { itemAt } from '../../text/itemAt';
import type { Atom, AtomText } from './atoms';
import { qualifiesNothing } from './organizationContext';
import { endOfPeriod } from './period';
import { behindNumberSign } from './pieces';
import { type NameReading, readingOf, spanOf } from './reading';
import { initiativeWords } from './vocabulary';

/** How the members of a series are numbered, by the second field of [numbered]. */
const NUMBERS: Readonly<Record<string, RegExp>> = {
  '': /^(?:\d{1,2}|[IVX]{1,4})$/,
  catalogue: /^\d{3,5}(?:-\d)?$/,
  year: /^(?:21|20\d\d)$/,
  // `AB 2722`, in capitals
  // `Measure 20-388`
  ballot: /^\d{1,2}-\d{2,4}$/,
  act: /^\d{1,4}$/,
  bill: /^(?:\p{Lu}{1,3}[-‐‑]?)?\d{1,4}$/u,
};

/** `passed under AB 2722`: the letters are in capitals, and what stands around them goes with a law. */
function isBill(atoms: readonly Atom[], at: number): boolean {
  const [before, next] = [itemAt(atoms, at - 1), atoms[at + 2]];
  const led = before !== undefined && /^(?:and|by|in|of|or|to|under|with)$/.test(before.lower);
  return led && atoms[at]!.acronym && qualifiesNothing(next);
}

/** Members of numbered series: `Euro 6`, `SDG 13`, `ISO 14001`, `Horizon 2020`. */
export function readNumbered(source: string, { atoms, capitals }: AtomText): NameReading[] {
  const readings: NameReading[] = [];
  let end = 0;
  for (const i of capitals) {
    const atom = atoms[i]!;
    if (atom.type !== 'name' || i < end || i + 1 === atoms.length) continue;
    const act = initiativeWords.letteredActs.is(atom) ? endOfAct(atoms, i) : i;
    if (act > i) {
      const evidence = [`the letters "${atom.text}" and the number of an act`];
      readings.push(
        readingOf(spanOf(source, atoms, i, act), 'initiative', 'full', 'strong', 'initiative.act', evidence),
      );
      end = act;
      continue;
    }
    if (!initiativeWords.numbered.is(atom)) continue;
    if (initiativeWords.numbered.of(atom) === 'act' && !isBill(atoms, i)) continue;
    const number = atoms[i + 1]!;
    const after = atoms[i + 2];
    if (
      number.breaks ||
      !NUMBERS[initiativeWords.numbered.of(atom) ?? '']?.test(number.text) ||
      /^(?:million|billion|trillion|%|per|percent)$/.test(after?.lower ?? '')
    )
      continue;
    const span = spanOf(source, atoms, i, i + 2);
    const evidence = [`a member of the series "${atom.text}"`];
    readings.push(readingOf(span, 'initiative', 'full', 'strong', 'initiative.numbered', evidence, atom.lower));
  }
  return readings;
}

/** `EO No. 26 (s. 2017)`, `UU No. 11/2020`, `RA 9003`: behind the number of an act; `at` itself where none stands, or too short a one. */
function endOfAct(atoms: readonly Atom[], at: number): number {
  const next = atoms[at + 1]!;
  if (next.breaks || atoms[at]!.possessive) return at;
  let number = behindNumberSign(atoms, at + 1);
  if (number === at + 1 && next.lower === 'no') number++; // `EO No 26`
  const atom = atoms[number];
  if (!atom || atom.breaks || !ACT_NUMBER.test(atom.text)) return at;
  if (number === at + 1) {
    const digits = Number(initiativeWords.letteredActs.of(atoms[at]));
    if (!atoms[at]!.acronym || !digits || atom.text.length < digits || !qualifiesNothing(atoms[number + 1])) return at;
  }
  const behind = atoms[number + 1];
  const dated = behind !== undefined && (behind.text === '(' || behind.lower === 'of');
  return dated ? endOfPeriod(atoms, number + 1, true, false) : number + 1;
}

const ACT_NUMBER = /^\d{1,5}(?:[.,]\d{3})?(?:[-–/][\p{Lu}\d]{1,6}){0,3}$/u;
