import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Atom } from './atoms';
import { behindNumberSign } from './pieces';
import { commonWords, initiativeWords } from './vocabulary';

const YEAR = /^(?:19|20|21)\d\d$/;
const RANGE = /^(?:19|20|21)\d\d(?:[-‐‑–/](?:\d\d|(?:19|20|21)\d\d)|\/\d\d[-‐‑–](?:19|20|21)\d\d\/\d\d)$/;
/** The number of an act within its year: `Act, 2019-1`. */
const SERIAL = /^(?:19|20)\d\d[-‐‑–/]\d{1,3}$/;
const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|X)$/;
const VERSION = /^\d\.\d$/;

/** Whether a text is as long as a year, and begins as those do. */
const beginsYear = (text: string) => text.length >= 4 && (text.charCodeAt(0) === 49 || text.charCodeAt(0) === 50);

/** What comes in several, one after the other. */
const SERIES = wordsOf('program programme');

/** Whether an atom is a year or a range of years. */
export const isPeriod = (atom: Atom | undefined): boolean =>
  atom !== undefined && beginsYear(atom.text) && (YEAR.test(atom.text) || RANGE.test(atom.text));

/**
 * The years and numbers that end a name: `Vision 2030`, `Digital Agenda 2023-2033`, `Action Plan (2023-2025)`, `Data Act, 2019`,
 * `Health Act of 2007`, `Roads Programme II`, `Phase 2`.
 * @param last index behind the name so far
 * @param isCited whether the year may stand behind a comma or `of`
 * @param isNumbered whether a number may stand behind it
 * @returns index behind what belongs to it
 */
export function endOfPeriod(atoms: readonly Atom[], last: number, isCited: boolean, isNumbered = isCited): number {
  const next = atoms[last];
  if (!next || next.breaks || atoms[last - 1]!.possessive) return last;
  // `the Act I am obliged by`
  const pronoun = next.text === 'I' && atoms[last + 1]?.type === 'lower' && !atoms[last + 1]!.breaks;
  if (next.spaced && !pronoun && (VERSION.test(next.text) || ROMAN.test(next.text)))
    return endOfPeriod(atoms, last + 1, isCited);
  const after = atoms[last + 1];
  const from = isNumbered && isListed(atoms, last) ? last + 1 : last;
  const number = isNumbered ? endOfNumber(atoms, from) : last;
  // `Finance Act, No. 44 of 2024`; behind a comma a lone number may count something else.
  if (number > last + 1 && from > last && !saysYear(atoms[number - 1]!)) return last;
  if (number > from) return atoms[number]?.text === '(' ? endOfBracket(atoms, number, true) : number;
  const chapter = isCited && next.text === ',' && after?.lower === 'cap' ? endOfChapter(atoms, last + 1) : last;
  if (chapter > last) return chapter;
  if (isCited && SERIAL.test(next.text)) return last + 1;
  if (isCited && next.text === ',' && after && SERIAL.test(after.text)) return last + 2;
  if (isPeriod(next)) return endOfRange(atoms, last);
  // `Land Management Program 2 of the Ministry`
  const told = itemAt(atoms, last - 2)?.type === 'name' && !atoms[last - 1]!.breaks;
  const isNext = told && SERIES.is(itemAt(atoms, last - 1)) && /^[2-9]$/.test(next.text) && next.spaced;
  if (isNext && (!after || after.breaks || after.type === 'mark' || commonWords.functionWords.is(after)))
    return last + 1;
  if (atoms[last - 1]!.lower === 'phase' && /^\d$/.test(next.text)) return last + 1; // `… for Roads Phase 4`
  // `Development Plan (RDP) 2021-2025`: in the middle of a name its acronym stands inside.
  const inner =
    next.text === '(' && after?.type === 'name' && atoms[last + 2]?.text === ')' ? atoms[last + 3] : undefined;
  if (inner && !inner.breaks && RANGE.test(inner.text)) return last + 4;
  // `Expenditure Program (NEP) 2033.`
  const behind = atoms[last + 4];
  const ends = !behind || behind.breaks || behind.type === 'mark' || commonWords.functionWords.is(behind);
  if (inner && !inner.breaks && YEAR.test(inner.text) && ends) return last + 4;
  const isOne = isCited && itemAt(atoms, last - 2)?.type === 'name' && !atoms[last - 1]!.breaks;
  const nth = isOne && next.text === '(' ? endOfNth(atoms, last) : last;
  if (nth > last) return endOfPeriod(atoms, nth, isCited, false);
  if (next.text === '(') return endOfBracket(atoms, last, isCited);
  const months = endOfMonths(atoms, last);
  if (months > last) return months;
  if (next.lower === 'phase' && after && !after.breaks && (ROMAN.test(after.text) || /^\d$/.test(after.text)))
    return last + 2;
  if (next.text === ',' && isPeriod(after) && (isCited || RANGE.test(after!.text))) return last + 2;
  if (next.lower === 'of' && isCited && isPeriod(after) && !after!.breaks) return last + 2;
  if (next.lower === 'of' && isCited && isDay(atoms, last + 1)) return last + 4; // `Act of 12 July 2024`
  // `Biodiversity Strategy for 2030`
  const years = /^(?:for|to)$/.test(next.lower) && isPeriod(after) && !after!.breaks;
  const runs = years && initiativeWords.yearlyHeads.is(itemAt(atoms, last - 1)) && spansYears(atoms, last + 1);
  const dated = years && (isPlanned(atoms, last) || runs);
  if (dated && atoms[last + 2]?.type !== 'name') return endOfRange(atoms, last + 1);
  // `Energy Policy until 2040 (EP2040)`, or as a title; `extended the Scheme until 2040.` says when
  const closes = atoms[last + 2] === undefined || (atoms[last + 2]!.text === '(' && atoms[last + 3]?.type === 'name');
  if (/^(?:until|towards)$/.test(next.lower) && isPeriod(after) && closes) return last + 2;
  return last;
}

/** `2020 to 2024`, `2020-2024` */
const spansYears = (atoms: readonly Atom[], at: number): boolean =>
  RANGE.test(atoms[at]!.text) || endOfRange(atoms, at) > at + 1;

/** Whether what ends before `last` is planned for years that its name may give behind `for` or `to`. */
const isPlanned = (atoms: readonly Atom[], last: number) =>
  itemAt(atoms, last - 2)?.type === 'name' &&
  (initiativeWords.pairedHeads.is(itemAt(atoms, last - 1)) || atoms[last - 1]!.lower === 'budget');

/** `Budget Act, Cap. 439`, `Banking Act, CAP 25 R.E. 2019`: behind the chapter of the laws, and their edition; `at` itself where no number stands. */
function endOfChapter(atoms: readonly Atom[], at: number): number {
  const number = atoms[at + 1]?.text === '.' ? at + 2 : at + 1;
  if (!/^\d{1,3}\p{Lu}?$/u.test(atoms[number]?.text ?? '') || atoms[at]!.breaks) return at - 1;
  if (!/^r\.?e\.?$/.test(atoms[number + 1]?.lower ?? '')) return number + 1;
  const year = atoms[number + 2]?.text === '.' ? number + 3 : number + 2;
  return isPeriod(atoms[year]) ? year + 1 : number + 1;
}

/** `12 July 2024` */
function isDay(atoms: readonly Atom[], at: number): boolean {
  const [day, month, year] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  if (!day || !month || !year || month.breaks || year.breaks || !YEAR.test(year.text)) return false;
  return /^\d{1,2}(?:st|nd|rd|th)?$/.test(day.text) && commonWords.calendar.is(month);
}

/** Behind `No. 12 of 2020`, `107 of 1998`, `2003/87/EC`, `(EU) 2021/1119`; a lone year is no number. */
function endOfNumber(atoms: readonly Atom[], at: number): number {
  let number = at;
  const union = atoms[number]?.text === '(' && atoms[number + 2]?.text === ')' ? atoms[number + 1]! : undefined;
  if (union && (union.acronym || /^(?:EU|EC|EEC)$/.test(union.text))) number += 3; // no acronym among capitals
  const sign = atoms[number] ? behindNumberSign(atoms, number) : number;
  if (sign > number) number = sign;
  else if (/^(?:no|nos|number)$/.test(atoms[number]?.lower ?? '')) number += atoms[number + 1]?.text === '.' ? 2 : 1;
  if (number > at && atoms[number]?.text === '(' && atoms[number + 2]?.text === ')' && atoms[number + 1]!.acronym)
    number += 3; // `Senate Bill No. (SBN) 890`
  const atom = atoms[number];
  const lettered = number > at && atom?.type === 'name' && /\d/.test(atom.text); // `No. UP-158`
  if (!atom || !(atom.type === 'number' || lettered) || atom.breaks || (number === at && isPeriod(atom))) return at;
  const unit = atoms[number + 1];
  if (unit?.text === '%' || /^(?:million|billion|trillion|percent|per)$/.test(unit?.lower ?? '')) return at;
  return unit?.lower === 'of' && isPeriod(atoms[number + 2]) ? number + 3 : number + 1;
}

const saysYear = (atom: Atom) => isPeriod(atom) || /\d[/-](?:19|20)?\d\d/.test(atom.text);

/** `Finance Act, No. 44 of 2024` */
const isListed = (atoms: readonly Atom[], at: number) =>
  atoms[at]!.text === ',' &&
  atoms[at + 1] !== undefined &&
  !atoms[at + 1]!.breaks &&
  (behindNumberSign(atoms, at + 1) > at + 1 || /^(?:no|nos)$/.test(atoms[at + 1]!.lower));

/** Behind `July 2020-June 2025`, which says from when to when; `at` itself where no two years stand. */
function endOfMonths(atoms: readonly Atom[], at: number): number {
  if (!commonWords.calendar.is(atoms[at])) return at;
  let years = 0;
  let end = at;
  for (; end < Math.min(atoms.length, at + MAX_MONTHS) && !atoms[end]!.breaks; end++) {
    const { text } = atoms[end]!;
    const joined = /^((?:19|20|21)\d\d)[-‐‑–]\p{Lu}\p{L}+$/u.test(text);
    if (joined || YEAR.test(text)) years++;
    else if (!(commonWords.calendar.is(atoms[end]) || /^[-‐‑–—]$/.test(text) || text === 'to')) break;
    if (years === 2) return end + 1;
  }
  return at;
}

const MAX_MONTHS = 6;

/** Behind `2023-2033` or, with blanks, `2023 - 2033`, `2023/24 – 2025/26`. */
function endOfRange(atoms: readonly Atom[], at: number): number {
  const [link, to] = [atoms[at + 1], atoms[at + 2]];
  const isDash = link !== undefined && (/^[-‐‑–—]$/.test(link.text) || link.lower === 'to');
  const isYear = to !== undefined && (YEAR.test(to.text) || (RANGE.test(to.text) && RANGE.test(atoms[at]!.text)));
  return isDash && isYear && !to.breaks ? at + 3 : at + 1;
}

/** `Amendment Bill (No 3)`, `Act (No. 2) 2024`: which of several laws about one thing it is. */
function endOfNth(atoms: readonly Atom[], open: number): number {
  const sign = atoms[open + 1] ? behindNumberSign(atoms, open + 1) : open;
  const number = sign > open + 1 ? sign : atoms[open + 1]?.lower === 'no' ? open + 2 : open;
  return number > open && /^\d{1,2}$/.test(atoms[number]?.text ?? '') && atoms[number + 1]?.text === ')'
    ? number + 2
    : open;
}

/** Behind a bracket that holds nothing but a period: `(2023-2025)`, `(2021 to 2025)`, `(FY2021-25)`, `(s. 2018)` of an order. */
function endOfBracket(atoms: readonly Atom[], at: number, isCited: boolean): number {
  let years = 0;
  let needed = 1;
  for (let i = at + 1; i < Math.min(atoms.length, at + 8); i++) {
    const atom = atoms[i]!;
    if (atom.text === ')') return years >= needed ? i + 1 : at;
    // `(May 2024)` is when it came out.
    if (commonWords.calendar.is(atom)) needed = 2;
    else if (isPeriod(atom) || /^fy(?:\d\d|(?:19|20)\d\d)(?:[-–/]\d\d(?:\d\d)?)?$/.test(atom.lower)) years++;
    else if (isCited && /^(?:s|series|\.)$/.test(atom.lower)) continue;
    else if (!/^(?:[-‐‑–—]|to|fy|fiscal|years?|of)$/.test(atom.lower)) return at;
  }
  return at;
}
