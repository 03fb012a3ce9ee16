import { isWithin } from '../../text/distance';
import type { Paragraph } from '../../text/document';
import { putInOrder } from '../../text/spanOrder';
import { readBracketed } from './acronyms';
import { readAliases } from './aliases';
import { readApposed } from './apposed';
import { type AtomText, readAtoms } from './atoms';
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
import { readMeanings } from './meanings';
import { readNested } from './nestedBodies';
import { readPersons } from './persons';
import { type Phrase, readPhrases } from './phrases';
import { readQuoted } from './quoted';
import { readRoles } from './roles';
import { type NameReading, type WordedReading, worded } from './reading';
import { readTopics } from './topics';

/** No name is longer; a run of capitalised words that is comes from a list or a table. */
const MAX_NAME_LENGTH = 300;

/** `Rule of Law`, `Terms of Reference`: a term, unless quotation marks make it a title. */
const isTerm = ({ wording, rule }: WordedReading) => wording.isTerm && !rule.endsWith('.quoted');

/**
 * The paragraph step: its names, certain and possible ones. Like that of quantities it is done in parts, so that of many paragraphs each
 * part can be done one after the other. Whichever part is asked for, those before it are done first.
 */
export class NameReader {
  private written: AtomText | undefined;
  private phrases: readonly Phrase[] | undefined;
  private readings: NameReading[] | undefined;
  /** Names that are joined out of several phrases. */
  private readonly joined: NameReading[] = [];
  private named: readonly NameReading[] | undefined;

  constructor(private readonly paragraph: Paragraph) {}

  /** The first part: words with what is glued to them. */
  readAtoms(): AtomText {
    return (this.written ??= readAtoms(this.paragraph));
  }

  /** The second: stretches that may be one name. */
  readPhrases(): readonly Phrase[] {
    return (this.phrases ??= readPhrases(this.readAtoms()));
  }

  /** The third: what each of them names by itself. */
  nameEach(): readonly NameReading[] {
    return (this.readings ??= this.namesOfPhrases());
  }

  /** The fourth: what they name together, and what is said of them. */
  nameTogether(): readonly NameReading[] {
    if (!this.named) {
      const source = this.paragraph.text;
      const written = this.readAtoms();
      const readings = readRoles(source, written, this.nameEach());
      const bracketed = readBracketed(source, written, readCoordinated(written, readings));
      const defined = readMeanings(source, written, bracketed);
      const all = this.joined.length > 0 ? defined.concat(this.joined) : defined;
      this.named = readTopics(written, readAliases(written, all));
    }
    return this.named;
  }

  /** The last: second names and people, each name with what its words say. */
  finish(): readonly WordedReading[] {
    const { paragraph } = this;
    const source = paragraph.text;
    const written = this.readAtoms();
    const found: WordedReading[] = [];
    const named = this.nameTogether();
    const quoted = readQuoted(paragraph);
    for (const list of [
      readApposed(source, written, quoted.length > 0 ? named.concat(quoted) : named),
      readPersons(source, written, this.nameEach()),
    ])
      for (const reading of list) {
        if (!isWithin(source, reading.start, reading.end, MAX_NAME_LENGTH)) continue;
        const name = worded(reading);
        if (!isTerm(name)) found.push(name);
      }
    return putInOrder(found);
  }

  private namesOfPhrases(): NameReading[] {
    const source = this.paragraph.text;
    const written = this.readAtoms();
    const phrases = this.readPhrases();
    const readings = readKnown(source, written);
    for (const each of readNumbered(source, written)) readings.push(each);
    for (const each of readForeign(source, written)) readings.push(each);
    for (const each of readCredits(written)) readings.push(each);
    for (const phrase of phrases) {
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
      for (const each of readJoined(source, written, phrase)) this.joined.push(each);
      for (const each of readInnerAcronyms(source, written, phrase)) readings.push(each);
    }
    return readings;
  }
}
