import { itemAt } from '../../text/itemAt';
import { lettersOf } from './initials';
import { type Atom, type AtomText, atomAt } from './atoms';
import type { Mention } from './mention';
import { rareWords } from './rareWords';
import { type NameKind, type NameReading, copyOf } from './reading';
import { commonWords, initiativeWords } from './vocabulary';
import { type Wording, wordingOf } from './wording';

const MAX_BETWEEN = 9;

/**
 * Names that the text gives to what it has named before: `the Roads and Bridges Act, also known as the Big Roads Law`.
 * @param readings the names of the paragraph so far
 * @returns the same readings; the other names know which they stand for, and are as certain
 */
export function readAliases({ atoms, rare }: AtomText, readings: readonly NameReading[]): readonly NameReading[] {
  const verbs =
    commonWords.aliasVerbs.isAmong(rare) || (FORMERLY.isAmong(rare) && atoms.some((_, i) => isFormer(atoms, i)));
  const numbers = readings.some(isNumbered);
  if (!verbs && !numbers) return readings;
  const full = readings.filter(({ form, strength }) => form === 'full' && strength === 'strong');
  const endingAt = new Map<number, NameReading>();
  for (const reading of full) if (endingAt.get(reading.end)?.known === undefined) endingAt.set(reading.end, reading);
  return readings.map((reading) => {
    const first = atomAt(atoms, reading.start);
    if (first === undefined || reading.form === 'short') return reading;
    const end = verbs ? endBefore(atoms, first) : undefined;
    const official = end === undefined ? numberedAlike(atoms, first, reading, endingAt) : endingAt.get(end);
    if (!official) return reading;
    const { kind, text } = official;
    const evidence = [...reading.evidence, `another name of "${text}"`];
    const alias = copyOf(reading);
    alias.kind = kind;
    alias.strength = 'strong';
    alias.rule = `${kind}.alias`;
    alias.evidence = evidence;
    alias.aliasOf = text;
    if (reading.form === 'acronym') alias.abbreviates ??= { start: official.start, end: official.end, text };
    return alias;
  });
}

/** `Law No. 12 of 2019`, `Bill C-69`: a name that is a number. */
const isNumbered = ({ kind, head, text, form }: NameReading) =>
  kind === 'initiative' &&
  form === 'full' &&
  head !== undefined &&
  initiativeWords.numberedHeads.has(head) &&
  (/\bN(?:o\.? ?|[°º] ?)\d/.test(text) ||
    (/\d/.test(text) && NUMBERED_FIRST.test(text) && text.toLowerCase().includes(`${head} `)));

/** A law that is named by nothing but its number. */
const isBareNumber = (text: string) => /^\p{Lu}\p{L}+ N(?:o\.? ?|[°º] ?)\d[\d/-]*$/u.test(text);

/** `Law 21/2031`, `Public Law 117-58`, `Council Directive 2000/60/EC`, `Act 5 of 2019`. */
const NUMBERED_FIRST =
  /^(?:\p{Lu}\S* ){0,4}\p{Lu}\S* (?:\(\p{Lu}{2,3}\) )?(?:\p{Lu}-?)?\d[\d/.-]*(?:\/\p{Lu}{2,4})?(?: of (?:19|20)\d\d)?$/u;

/**
 * `Bill C-69, the Roads Act,`, `Roads Act (Act No. 5 of 2019)`: of two names of a law side by side, one its number, the first.
 * @param endingAt the full names by where they end
 */
function numberedAlike(
  atoms: readonly Atom[],
  first: number,
  reading: NameReading,
  endingAt: ReadonlyMap<number, NameReading>,
): NameReading | undefined {
  if (reading.kind !== 'initiative' || reading.form !== 'full' || atoms[first]!.breaks) return undefined;
  const opening = /^["“]$/.test(itemAt(atoms, first - 1)?.text ?? '') ? first - 1 : first; // `or the “Clean Docks Act”`
  const isThe = itemAt(atoms, opening - 1)?.lower === 'the' && !atoms[opening - 1]!.breaks;
  const before = isThe ? opening - 2 : opening - 1;
  // `Roads Act, or Republic Act No. 9003,`
  const link = atoms[before]?.lower === 'or' && !atoms[before].breaks ? before - 1 : before;
  const mark = atoms[link]?.text;
  if (link < 1 || (mark !== ',' && mark !== '(') || atoms[link]!.breaks) return undefined;
  const official = endingAt.get(atoms[link - 1]!.end);
  if (!official || isNumbered(official) === isNumbered(reading)) return undefined;
  let last = first;
  while (last < atoms.length && atoms[last]!.start < reading.end) last++;
  const [closing, next] = [atoms[last], atoms[last + 1]];
  if (link < before) return official;
  if (mark === '(') return closing?.text === ')' ? official : undefined;
  if (official.head === 'bill' || reading.head === 'bill') return undefined; // what becomes of a bill, and of which, is another story
  // A list goes on with a further member.
  const listed =
    closing?.text !== ',' || (next !== undefined && /^(?:and|or|the)$/.test(next.lower)) || next?.type === 'name';
  // `Law Nº 29158, Organic Law on Mines, and those` says what law that is
  const isSameHead = official.head === reading.head && isBareNumber(official.text);
  if (!isNumbered(reading)) return isSameHead || (link < first - 1 && !listed) ? official : undefined;
  const ends = closing === undefined || closing.breaks || /^[.;)]$/.test(closing.text); // `as the Docks Act, Act 5 of 2031; and`
  return ends || !listed ? official : undefined;
}

/** `Ministry of Roads (formerly Highways Department)`, `, previously the Highways Department,` */
const isFormer = (atoms: readonly Atom[], at: number): boolean =>
  FORMERLY.is(atoms[at]) && /^[(,]$/.test(itemAt(atoms, at - 1)?.text ?? '');

const FORMERLY = rareWords('formerly previously');

/** `known to farmers as`: whoever calls it so. */
const isBetween = (atoms: readonly Atom[], at: number) =>
  commonWords.aliasWords.is(atoms[at]) ||
  (atoms[at]!.type === 'lower' &&
    /^(?:to|among|by)$/.test(itemAt(atoms, at - 1)?.lower ?? '') &&
    atoms[at + 1]?.lower === 'as');

/** Where the name ends that a phrase such as `also known as the` before `first` gives another name to. */
function endBefore(atoms: readonly Atom[], first: number): number | undefined {
  let at = /^["“‘']$/.test(itemAt(atoms, first - 1)?.text ?? '') ? first - 2 : first - 1;
  let called = false;
  while (at > Math.max(0, first - MAX_BETWEEN) && !atoms[at + 1]!.breaks && isBetween(atoms, at)) {
    called ||= commonWords.aliasVerbs.is(atoms[at]) || isFormer(atoms, at);
    at--;
  }
  if (!called || at < 0) return undefined;
  const acronym = atoms[at]!.text === ')' && itemAt(atoms, at - 2)?.text === '(' ? 3 : 0;
  const last = at - acronym;
  // `the Green Nets programme, known as GNP`
  const generic = last > 0 && atoms[last]!.type === 'lower' && initiativeWords.genericHeads.is(atoms[last]);
  return atoms[generic ? last - 1 : last]?.end;
}

/**
 * The official names of all of a kind that a document gives several names: where the text says so, and where two names are introduced with
 * one acronym that only one of them spells, as the name in another language does.
 * @returns by normalised name
 */
export function nameAliases(mentions: readonly Mention[], kind: NameKind): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  const introduced = new Map<string, string>();
  const add = ({ key }: Wording, official: string) => {
    if (key !== wordingOf(official).key && !aliases.has(key)) aliases.set(key, official);
  };
  for (const { kind: own, form, text, wording, aliasOf, abbreviates } of mentions) {
    if (own !== kind) continue;
    if (aliasOf !== undefined && form === 'full') add(wording, aliasOf);
    // `(HRD Corp)`, `(the “Rural Roads Programme”)`
    if (form !== 'full' && abbreviates && text.includes(' ')) add(wording, abbreviates.text);
    const letters = form === 'acronym' && abbreviates ? lettersOf(text) : undefined;
    if (letters === undefined) continue;
    const first = introduced.get(letters);
    const name = wordingOf(abbreviates!.text);
    if (first === undefined) introduced.set(letters, name.text);
    else if (spellsOut(wordingOf(first), letters) !== spellsOut(name, letters)) add(name, first);
  }
  return aliases;
}

const spellsOut = ({ name }: Wording, letters: string) => name.initials.includes(letters);
