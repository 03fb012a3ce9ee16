import { itemAt } from '../../text/itemAt';
import type { Atom, AtomText } from './atoms';
import { matchKnown } from './bodies';
import { endOfBranch } from './branches';
import { wordsOf } from './heads';
import { isPeriod } from './period';
import { placeAt } from './pieces';
import { type NameReading, readingOf, spanOf } from './reading';
import { commonWords, currencyCodes, placeNouns } from './vocabulary';

/** Names that the lexicon of standing bodies and instruments knows. */
export function readKnown(source: string, { atoms, capitals, titled }: AtomText): NameReading[] {
  const readings: NameReading[] = [];
  let end = 0;
  for (const i of capitals) {
    const match = i < end ? undefined : matchKnown(atoms, i);
    if (!match) continue;
    const { known, last } = match;
    if (
      known.kind === 'organization' &&
      last === i + 1 &&
      (isSeries(atoms, i) || isCode(atoms, i) || isRound(atoms, i))
    ) {
      end = last;
      continue;
    }
    const specialized = known.name === 'United Nations' && atoms[last] ? matchKnown(atoms, last) : undefined;
    if (specialized?.known.kind === 'organization' && specialized.known.form === 'full' && !atoms[last]!.breaks) {
      // `United Nations World Food Programme`
      const whole = spanOf(source, atoms, i, specialized.last);
      const why = ['a standing name of the world, and whose it is'];
      const agency = readingOf(whole, 'organization', 'full', 'strong', 'organization.known', why);
      agency.known = specialized.known.name;
      readings.push(agency);
      end = specialized.last;
      continue;
    }
    const nation = known.kind === 'organization' && known.form === 'full' ? endOfNation(atoms, last) : last;
    const branch =
      nation === last && known.kind === 'organization' && !titled ? endOfBranch(source, atoms, last) : nation;
    if (branch > last) {
      const span = spanOf(source, atoms, i, branch);
      const evidence = [branch === nation ? 'the name of a body, and of its country' : `a branch of ${known.name}`];
      readings.push(readingOf(span, known.kind, 'full', 'strong', 'organization.branch', evidence));
      end = branch;
      continue;
    }
    const behind = atoms[last];
    // `Sustainable Development Goal 6`
    const numbered = atoms[last - 1]!.lower === 'goal' && behind?.type === 'number' && !behind.breaks;
    const { kind, form, name } = known;
    const span = spanOf(source, atoms, startOf(atoms, i, last, kind), numbered ? last + 1 : last);
    const why = form === 'full' ? 'a standing name of the world' : `known as ${name}`;
    const reading = readingOf(span, kind, form, 'strong', `${kind}.known`, [why]);
    reading.known = name;
    readings.push(reading);
    if (kind === 'initiative' && last > i + 2) addBodies(source, atoms, i, last, readings);
    end = last;
  }
  return readings;
}

/** The bodies within the known name of a treaty or a plan: `Treaty on the Functioning of the European Union`. */
function addBodies(source: string, atoms: readonly Atom[], first: number, last: number, to: NameReading[]): void {
  for (let i = first; i < last; i++) {
    const match = matchKnown(atoms, i, i === first ? last - 1 : last);
    if (match?.known.kind !== 'organization' || match.last > last) continue;
    const span = spanOf(source, atoms, i, match.last);
    const { form, name } = match.known;
    const body = readingOf(span, 'organization', form, 'strong', 'organization.known', [
      'named in the name of a treaty',
    ]);
    body.known = name;
    to.push(body);
    i = match.last - 1;
  }
}

/** `Securities and Exchange Commission of Pakistan`: a name that several countries have; `at` itself where no country follows. */
function endOfNation(atoms: readonly Atom[], at: number): number {
  if (atoms[at]?.lower !== 'of' || atoms[at].breaks || atoms[at - 1]!.possessive || !atoms[at + 1]) return at;
  const place = placeAt(atoms, at + 1);
  if (!place || atoms[at + 1]!.breaks) return at;
  const end = at + 1 + place.length;
  return placeNouns.has(wordsOf(atoms, at + 1, end)) && atoms[end]?.type !== 'name' ? end : at;
}

/** `SEC. 12`, `PLN 40 million`: the abbreviation of a part of a law, or a currency, at its number. */
function isCode(atoms: readonly Atom[], at: number): boolean {
  const { text } = atoms[at]!;
  const next = atoms[at + 1];
  if (next?.text === '.' && !next.spaced && atoms[at + 2]?.type === 'number') return true;
  return currencyCodes.has(text) && (next?.type === 'number' || itemAt(atoms, at - 1)?.type === 'number');
}

/** `(DHS 2020)`: a survey and its year, whatever body has the same letters. */
const isRound = (atoms: readonly Atom[], at: number): boolean =>
  itemAt(atoms, at - 1)?.text === '(' && isPeriod(atoms[at + 1]) && atoms[at + 2]?.text === ')' && atoms[at]!.acronym;

/** `Enhanced Nationally Determined Contribution`, `14th NPC`: which one of its kind it is belongs to the name. */
function startOf(atoms: readonly Atom[], at: number, last: number, kind: NameReading['kind']): number {
  const before = atoms[at]!.breaks ? undefined : itemAt(atoms, at - 1);
  if (!before) return at;
  if (kind === 'initiative') return before.type === 'name' && EDITIONS.test(before.lower) ? at - 1 : at;
  const next = atoms[last];
  const ends = !next || next.breaks || next.type === 'mark' || commonWords.functionWords.is(next);
  return ends && /^\d{1,3}(?:st|nd|rd|th)$/.test(before.lower) ? at - 1 : at;
}

const EDITIONS = /^(?:enhanced|first|intended|revised|second|third|updated)$/;

/** `(EU) No 912/2010`: whose series of laws a number belongs to. */
export const isSeries = (atoms: readonly Atom[], at: number): boolean =>
  itemAt(atoms, at - 1)?.text === '(' && atoms[at + 1]?.text === ')' && SERIES.test(atoms[at + 2]?.lower ?? '');

const SERIES = /^(?:no|nos|nr|\d{1,4}\/\d{2,4})$/;
