import { isWithin } from '../../text/distance';
import type { Paragraph } from '../../text/document';
import { putInOrder } from '../../text/spanOrder';
import type { DateReading } from '../dates';
import { readBracketed } from './acronyms';
import { readAliases } from './aliases';
import { readApposed } from './apposed';
import { readAtoms } from './atoms';
import { readCoordinated } from './coordinated';
import { readCredits } from './credits';
import { readForeign } from './foreign';
import { readNamedByContext } from './context';
import { readInitiative } from './initiatives';
import { readJoined } from './joined';
import { readLocality } from './localities';
import { readInnerAcronyms } from './innerAcronyms';
import { readKnown } from './known';
import { readNumbered } from './numbered';
import { readLone } from './lone';
import { readLowerHead, readOrganization } from './organizations';
import { readNested } from './nestedBodies';
import { readPersons } from './persons';
import { readPhrases } from './phrases';
import { readQuoted } from './quoted';
import { readRoles } from './roles';
import { type NameReading, type WordedReading, worded } from './reading';
import { readTopics } from './topics';

export type { LinkedNames, PassageNames } from './passageNames';
export type { NameReading, WordedReading } from './reading';
export { NameSettler } from './settle';
export { withTerms } from './taught';

/** No name is longer; a run of capitalised words that is comes from a list or a table. */
const MAX_NAME_LENGTH = 300;

/** `Rule of Law`, `Terms of Reference`: a term, unless quotation marks make it a title. */
const isTerm = ({ wording, rule }: WordedReading) => wording.isTerm && !rule.endsWith('.quoted');

/** Finds the names of one paragraph, certain and possible ones; depends on that paragraph only. */
export function readNames(paragraph: Paragraph, _dates: readonly DateReading[]): readonly WordedReading[] {
  const source = paragraph.text;
  const written = readAtoms(paragraph);
  const readings = readKnown(source, written).concat(
    readNumbered(source, written),
    readForeign(source, written),
    readCredits(written),
  );
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
    const nested = reading && readNested(source, written, phrase, reading);
    if (nested) readings.push(nested);
    for (const each of readJoined(source, written, phrase)) joined.push(each);
    for (const each of readInnerAcronyms(source, written, phrase)) readings.push(each);
  }
  const bracketed = readBracketed(source, written, readCoordinated(written, readRoles(source, written, readings)));
  const found: WordedReading[] = [];
  const named = readTopics(written, readAliases(written, bracketed.concat(joined)));
  const quoted = readQuoted(paragraph);
  for (const list of [
    readApposed(source, written, quoted.length > 0 ? named.concat(quoted) : named),
    readPersons(source, written, readings),
  ])
    for (const reading of list) {
      if (!isWithin(source, reading.start, reading.end, MAX_NAME_LENGTH)) continue;
      const name = worded(reading);
      if (!isTerm(name)) found.push(name);
    }
  return putInOrder(found);
}
