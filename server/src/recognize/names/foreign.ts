import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Atom, AtomText } from './atoms';
import { endOfPeriod } from './period';
import { behindNumberSign, placeAt } from './pieces';
import { type NameReading, readingOf, spanOf } from './reading';
import { initiativeWords, organizationWords } from './vocabulary';

/**
 * Names in Romance and other languages, whose head comes first: `Comisión Federal de Electricidad`, `Plan Nacional de
 * Desarrollo`, `Universidade de São Paulo`; and Germanic compounds, whose head is their end: `Energimyndigheten`. A head that is
 * English too needs one of the foreign little words behind it.
 */
export function readForeign(source: string, { atoms, capitals, shouted }: AtomText): NameReading[] {
  const readings: NameReading[] = [];
  if (shouted) return readings;
  let last = 0;
  for (const i of capitals) {
    const atom = atoms[i]!;
    if (atom.type !== 'name' || i < last) continue;
    const { lower } = atom;
    const kind = organizationWords.foreignHeads.is(atom) ? 'organization' : 'initiative';
    const opens = kind === 'organization' || initiativeWords.foreignHeads.is(atom);
    const end = opens ? endOfOpened(atoms, i, kind) : endOfCompound(atoms, i);
    if (end === i) continue;
    const named = opens ? kind : 'organization';
    const span = spanOf(source, atoms, i, end);
    const why = opens
      ? `"${lower}" opens a name in another language`
      : 'its end is the head of a name in another language';
    readings.push(readingOf(span, named, 'full', 'strong', `${named}.foreign`, [why], lower));
    last = end;
  }
  return readings;
}

/** Behind a name that its head opens; `at` itself where the head is English and no foreign word follows. */
function endOfOpened(atoms: readonly Atom[], at: number, kind: NameReading['kind']): number {
  const { end, connected } = endOfForeign(atoms, at);
  const english = initiativeWords.heads.is(atoms[at]) || organizationWords.heads.is(atoms[at]);
  // `Lei nº 14.133`
  const numbered = !english && kind === 'initiative' ? endOfPeriod(atoms, end === at ? at + 1 : end, true, true) : at;
  if (numbered > Math.max(end, at + 1) && !atoms[at]!.possessive) return numbered;
  if (end < at + 2 || (english && !connected)) return at;
  return kind === 'initiative' ? endOfPeriod(atoms, end, true) : end;
}

/** No name has more words; a run of capitalised ones must not be walked to its end from each of them. */
const MAX_LENGTH = 40;

const AND = wordsOf('dan e et und y');

/** Behind the capitalised words and foreign little words from `at`. */
function endOfForeign(atoms: readonly Atom[], at: number): { end: number; connected: boolean } {
  let end = at;
  let connected = false;
  for (let i = at; i < atoms.length && i < at + MAX_LENGTH; i++) {
    const atom = atoms[i]!;
    const { lower } = atom;
    if ((i > at && atom.breaks) || itemAt(atoms, i - 1)?.possessive || behindNumberSign(atoms, i) > i) break;
    const attached = /^(?:d|l|dell|dall|nell|all|sull)['’]/.test(lower); // `l'Industrie`
    if (atom.type === 'name' || (attached && i > at)) end = i + 1;
    else if (atom.type !== 'lower' || i - end >= 2) break;
    else if (AND.is(atom) && organizationWords.foreignHeads.is(atoms[i + 1]) && atoms[i + 1]!.type === 'name')
      break; // a further body
    else if (organizationWords.foreignConnectors.is(atom)) connected = true;
    else if (!organizationWords.foreignAdjectives.is(atom) || i !== end) break;
    if (attached && i > at) connected = true;
  }
  return { end, connected: connected && end > at + 1 };
}

/** A number for the last two letters of a word, the same for the same letters. */
const endingOf = (word: string) =>
  ((word.charCodeAt(word.length - 2) & 127) << 7) | (word.charCodeAt(word.length - 1) & 127);

/** The ends by their last two letters: a word is compared with those only that end as it does. */
const ENDS: (string[] | undefined)[] = new Array<undefined>(1 << 14).fill(undefined);
for (const end of organizationWords.foreignEnds) (ENDS[endingOf(end)] ??= []).push(end);

function isCompound({ type, key, lower }: Atom): boolean {
  const ends = type === 'mark' ? undefined : ENDS[endingOf(key)];
  if (ends) for (const end of ends) if (lower.length > end.length + 2 && key.endsWith(end)) return true;
  return false;
}

/** Behind a compound that is a name by its end, with the adjective before or the place behind it: `Statens vegvesen` has none. */
function endOfCompound(atoms: readonly Atom[], at: number): number {
  const [first, second] = [atoms[at]!, atoms[at + 1]];
  if (first.type !== 'name' || first.acronym) return at;
  if (second && !second.breaks && !first.possessive && isCompound(second)) return at + 2; // `Statistisk sentralbyrå`
  if (!isCompound(first)) return at;
  const place = second && !second.breaks && !first.possessive ? placeAt(atoms, at + 1) : undefined;
  return place ? at + 1 + place.length : at + 1;
}
