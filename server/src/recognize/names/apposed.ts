import { itemAt } from '../../text/itemAt';
import { wordsOf as words } from '../../text/wordClass';
import { aliasOf } from './alias';
import type { Atom, AtomText } from './atoms';
import { isPlaces } from './pieces';
import { BRACKET } from './rareWords';
import { type NameReading, readingOf, spanOf } from './reading';
import { maySlogan, readSlogans } from './slogans';
import { commonWords, initiativeWords } from './vocabulary';

/** Between a name and the title in quotation marks that goes with it. */
const BEFORE_QUOTED = /^\s?(?:[,(:–—-]\s?)?["“‘'«]$/;

/** Before the name in another language that a bracket gives: `(`, `(in Spanish, `, `("`. */
const OPENS_BRACKET = /^["”’'»]?\s\((?:in \p{Lu}\p{Ll}+,?\s|known as (?:the )?|or (?:the )?)?["“]?$/u;

const MAX_BETWEEN = 24;
const MAX_WORDS = 9;

/**
 * Second names that stand right behind the first: a title in quotation marks (`Rural Roads Plan 2030 “Roads for All”`), and what something
 * is called in another language (`National Roads Plan (Plan Nacional de Vías)`), be it first or second.
 * @param readings the names of the paragraph so far
 * @returns the same readings, of which the second names know which they stand for, and those that only their bracket tells
 */
export function readApposed(
  source: string,
  { atoms, rare, shouted, marked }: AtomText,
  readings: readonly NameReading[],
): readonly NameReading[] {
  if (shouted || !(marked || maySlogan(source, readings))) return readings;
  const endingAt = new Map<number, NameReading>();
  const startingAt = new Map<number, NameReading>();
  for (const reading of readings) {
    if (!isNamed(reading)) continue;
    endingAt.set(reading.end, reading);
    startingAt.set(reading.start, reading);
  }
  if (endingAt.size === 0) return readings; // nothing here may have a second name
  const found = readings.slice();
  if (endingAt.size > 1) {
    found.sort(byStart);
    for (let i = 0; i < found.length; i++) {
      const reading = found[i]!;
      if (!isNamed(reading) || reading.aliasOf !== undefined) continue;
      const official = officialBefore(source, reading, endingAt);
      if (!official || isListed(source, reading, official, startingAt)) continue;
      const alias = aliasOf(reading, official);
      endingAt.set(reading.end, alias);
      found[i] = alias;
    }
  }
  const others = readSlogans(source, atoms, found, startingAt);
  const opens = BRACKET.isAmong(rare) ? atoms.length : 0;
  for (let open = 0; open < opens; open++) {
    if (atoms[open]!.text !== '(' || atoms[open]!.breaks) continue;
    const other =
      readInLanguage(source, atoms, open, endingAt) ??
      readInBracket(source, atoms, open, endingAt) ??
      readBeforeBracket(source, atoms, open, startingAt);
    if (other) others.push(other);
  }
  if (others.length === 0) return found;
  // What the bracket says of its words counts, not what they look like.
  const isOther = ({ start, end }: NameReading) => others.some((other) => other.start < end && start < other.end);
  return found.filter((reading) => !isOther(reading)).concat(others);
}

/** Whether a reading names in full and for certain: what another may be a second name of. */
const isNamed = ({ form, strength }: NameReading) => form === 'full' && strength === 'strong';

const byStart = (a: NameReading, b: NameReading) => a.start - b.start;

/** The full name right before a reading that gives the same thing another name. */
function officialBefore(
  source: string,
  reading: NameReading,
  endingAt: ReadonlyMap<number, NameReading>,
): NameReading | undefined {
  const { start, end, kind, rule } = reading;
  const quoted = rule.endsWith('.quoted');
  for (let at = start - 2; at > Math.max(0, start - MAX_BETWEEN); at--) {
    const official = endingAt.get(at);
    if (!official) continue;
    const between = source.slice(at, start);
    const fits = quoted
      ? kind === official.kind && BEFORE_QUOTED.test(between) && !isGeneric(official) && closes(source, between, end)
      : OPENS_BRACKET.test(between) &&
        isForeign(reading) !== isForeign(official) &&
        /^["”]?[),;]/.test(source.slice(end, end + 2));
    return fits && !official.rule.endsWith('.quoted') ? official : undefined;
  }
  return undefined;
}

/**
 * `the Roads Plan, “Water for All”, the Ports Plan and …`: between two names of one kind, parted by commas, a title is of neither; it is
 * the next of several.
 */
function isListed(
  source: string,
  { end, kind, rule }: NameReading,
  official: NameReading,
  startingAt: ReadonlyMap<number, NameReading>,
): boolean {
  if (!rule.endsWith('.quoted') || source[official.end] !== ',') return false;
  const [behind] = LISTED_NEXT.exec(source.slice(end, end + MAX_BETWEEN)) ?? [];
  const next = behind === undefined ? undefined : startingAt.get(end + behind.length);
  return next?.kind === kind && next.aliasOf === undefined;
}

/** From the end of a title in quotation marks to the next name of its list. */
const LISTED_NEXT = /^,?["”’'»],?\s(?:and\s)?(?:the\s|its\s|an?\s)?["“‘«]?/;

/** What a bracket or a comma opens is closed by one. */
const closes = (source: string, between: string, end: number) =>
  !/[,(]/.test(between) || /^[,.]?["”’'»]\s?[,.;)]|^[,.]["”’'»]/.test(source.slice(end, end + 4));

/** `National Project "Roads"`: what one of several is called is no other name of them all. */
const isGeneric = ({ text, head }: NameReading) =>
  text
    .toLowerCase()
    .split(/\s+/)
    .every(
      (word) =>
        word === head ||
        commonWords.genericModifiers.has(word) ||
        LEVELS.test(word) ||
        initiativeWords.shortHeads.has(word),
    );

const LEVELS = /^(?:federal|flagship|national|presidential|priority|regional|state|targeted)$/;

const isForeign = ({ rule }: NameReading) => rule.endsWith('.foreign');

const LANGUAGES = words(
  'arabic chinese dutch english filipino french gaelic german hindi hungarian indonesian irish italian japanese kazakh khmer korean lao malay mandarin māori maori mongolian nepali polish portuguese romanian russian samoan sinhala spanish swahili swedish tagalog tamil tetum thai tongan turkish ukrainian urdu uzbek vietnamese welsh',
);
const INSIDE = words(
  '" “ ” , : abbreviated da das de del der des di do dos du e el known la las los mga name ng of original te und wa y ya',
);
const MAX_BRACKET = 14;

/** `the Sowing Hope programme (Sembrando Esperanza in Spanish)`, `(SH, for its acronym in Spanish)`: the bracket says that it is a name. */
function readInLanguage(
  source: string,
  atoms: readonly Atom[],
  open: number,
  endingAt: ReadonlyMap<number, NameReading>,
): NameReading | undefined {
  const before = itemAt(atoms, open - 1);
  const generic = before?.type === 'lower' && initiativeWords.genericHeads.is(before);
  const official = endingAt.get((generic ? itemAt(atoms, open - 2) : before)?.end ?? -1);
  if (!official) return undefined;
  let [first, last, told, closed] = [0, 0, false, false];
  for (let at = open + 1; at < open + MAX_BRACKET && atoms[at] && !atoms[at]!.breaks; at++) {
    const atom = atoms[at]!;
    if (atom.text === ')') return told && last > first ? toReading(source, atoms, first, last, official) : undefined;
    const labels = at === open + 1 && atoms[at + 1]?.text === ':'; // `(Spanish: Sembrando Esperanza)`
    if (LANGUAGES.is(atom) && (labels || /^(?:in|the|its)$/.test(atoms[at - 1]!.lower))) told = true;
    else if (atom.type === 'name') [first, last] = closed ? [first, last] : [first || at, at + 1];
    else if (atom.text === ',') closed = last > 0;
    else if (!(commonWords.aliasWords.is(atom) || INSIDE.is(atom))) return undefined;
  }
  return undefined;
}

/** `Ministry of Roads (Te Manatū o ngā Rori)`: nothing but words of another language in the bracket. */
function readInBracket(
  source: string,
  atoms: readonly Atom[],
  open: number,
  endingAt: ReadonlyMap<number, NameReading>,
): NameReading | undefined {
  const official = endingAt.get(itemAt(atoms, open - 1)?.end ?? -1);
  const inside = atoms[open + 1];
  const isLaw = official?.kind === 'initiative' && inside?.type === 'name' && LAW_END.test(inside.lower);
  const isName = official !== undefined && inside?.type === 'name';
  const last = isLaw
    ? open + 2
    : isName
      ? (endOfOther(atoms, open + 1) ?? (official.kind === 'initiative' ? endOfForeign(atoms, open + 1) : undefined))
      : undefined;
  if (last === undefined || atoms[last]?.text !== ')') return undefined;
  return toReading(source, atoms, open + 1, last, official!);
}

/** `Te Manatū o ngā Rori (Ministry of Roads)`: the bracket explains in English what stands before it. */
function readBeforeBracket(
  source: string,
  atoms: readonly Atom[],
  open: number,
  startingAt: ReadonlyMap<number, NameReading>,
): NameReading | undefined {
  const inside = atoms[open + 1]?.lower === 'the' ? atoms[open + 2] : atoms[open + 1];
  const official = startingAt.get(inside?.start ?? -1);
  if (!official || isForeign(official) || !/^\s?\)/.test(source.slice(official.end, official.end + 2)))
    return undefined;
  for (let first = Math.max(0, open - MAX_WORDS); first < open - 1; first++) {
    const isName = atoms[first]!.type === 'name' || /[\u0080-\uffff]/.test(atoms[first]!.text);
    if (isName && !commonWords.functionWords.is(atoms[first]) && endOfOther(atoms, first) === open)
      return toReading(source, atoms, first, open, official);
  }
  return undefined;
}

/** Behind capitalised words with little words between them that are not English; nothing where they may well be English. */
function endOfOther(atoms: readonly Atom[], first: number): number | undefined {
  let capitals = 0;
  let foreign = false;
  let at = first;
  for (; at < Math.min(atoms.length, first + MAX_WORDS) && !(at > first && atoms[at]!.breaks); at++) {
    const { type, text, acronym } = atoms[at]!;
    const marked = /[\u00c0-\u024f\u1e00-\u1eff]/.test(text);
    if (type === 'name' && !acronym) capitals++;
    else if (type !== 'lower' || commonWords.functionWords.is(atoms[at]) || (text.length > 3 && !marked)) break;
    else foreign ||= !PARTICLES.is(atoms[at]);
  }
  const { type } = itemAt(atoms, at - 1) ?? { type: 'mark' };
  return capitals >= 2 && foreign && type === 'name' ? at : undefined;
}

/** Behind the words of a bracket two of which at least, or one of three, are spelt as no English word is, and none is an English little word. */
function endOfForeign(atoms: readonly Atom[], first: number): number | undefined {
  let marked = 0;
  for (let at = first; at < Math.min(atoms.length, first + MAX_WORDS); at++) {
    const { text, type } = atoms[at]!;
    if (text === ')')
      return (marked > 1 && at > first + 1) || (marked > 0 && at > first + 2 && !isPlaces(atoms, first, at))
        ? at
        : undefined;
    if (atoms[at]!.breaks || (type === 'mark' && text !== ',') || commonWords.functionWords.is(atoms[at]))
      return undefined;
    if (/[\u00c0-\u024f\u1e00-\u1eff]/.test(text)) marked++;
  }
  return undefined;
}

/** How laws and plans end in languages that write them as one word: `Kreislaufgesetz`. */
const LAW_END = /\p{L}{4}(?:gesetz|verordnung|strategie|programm|lag|lagen|lov|loven|laki|strategi|wet|seadus)$/u;

/** Little words of persons' names. */
const PARTICLES = words('al bin da das de del den der di dos du el la las le los van von y');

function toReading(
  source: string,
  atoms: readonly Atom[],
  first: number,
  last: number,
  { start, end, kind, text }: NameReading,
): NameReading {
  const span = spanOf(source, atoms, first, last);
  if (last === first + 1 && atoms[first]!.acronym) {
    const acronym = readingOf(span, kind, 'acronym', 'strong', `${kind}.bracket`, [`in brackets behind "${text}"`]);
    acronym.abbreviates = { start, end, text };
    return acronym;
  }
  const evidence = [`what "${text}" is called in another language`];
  const other = readingOf(span, kind, 'full', 'strong', `${kind}.alias`, evidence);
  other.aliasOf = text;
  return other;
}
