import type { Paragraph } from '../../text/document';
import type { DateReading } from '../dates';
import { readBracketed } from './acronyms';
import { readAliases } from './aliases';
import { readAtoms } from './atoms';
import { readCoordinated } from './coordinated';
import { readForeign } from './foreign';
import { readNamedByContext } from './context';
import { readInitiative } from './initiatives';
import { readJoined } from './joined';
import { readLocality } from './localities';
import { readInnerAcronyms, readKnown, readLone, readNumbered } from './lone';
import { readLowerHead, readOrganization } from './organizations';
import { readPersons } from './persons';
import { readPhrases } from './phrases';
import { readQuoted } from './quoted';
import type { NameReading } from './reading';
import { commonWords } from './vocabulary';

export type { LinkedNames, PassageNames } from './passageNames';
export type { NameReading } from './reading';
export { NameSettler } from './settle';
export { withTerms } from './taught';

/** No name is longer; a run of capitalised words that is comes from a list or a table. */
const MAX_NAME_LENGTH = 300;

/** Longer than any of [terms]. */
const MAX_TERM_LENGTH = 40;

/** `Rule of Law`, `Terms of Reference`: a term, unless quotation marks make it a title. */
const isTerm = ({ text, rule }: NameReading) =>
  text.length <= MAX_TERM_LENGTH &&
  commonWords.terms.has(text.toLowerCase().replace(/\s+/g, ' ')) &&
  !rule.endsWith('.quoted');

/** Finds the names of one paragraph, certain and possible ones; depends on that paragraph only. */
export function readNames(paragraph: Paragraph, _dates: readonly DateReading[]): readonly NameReading[] {
  const source = paragraph.text;
  const written = readAtoms(paragraph);
  const readings: NameReading[] = [
    ...readKnown(source, written),
    ...readNumbered(source, written),
    ...readForeign(source, written),
  ];
  const joined: NameReading[] = [];
  for (const phrase of readPhrases(written.atoms)) {
    const reading =
      readOrganization(source, written, phrase) ??
      readInitiative(source, written, phrase) ??
      readLowerHead(source, written, phrase) ??
      readLocality(source, written, phrase) ??
      readNamedByContext(source, written, phrase) ??
      readLone(source, written, phrase);
    if (reading) readings.push(reading);
    joined.push(...readJoined(source, written, phrase));
    readings.push(...readInnerAcronyms(source, written, phrase));
  }
  const bracketed = readBracketed(source, written, readCoordinated(written, readings));
  return [
    ...readAliases(written, [...bracketed, ...joined]),
    ...readQuoted(paragraph),
    ...readPersons(source, written, readings),
  ]
    .filter((reading) => reading.end - reading.start <= MAX_NAME_LENGTH && !isTerm(reading))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
