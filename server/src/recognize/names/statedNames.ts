import type { Passage } from '../passage';
import { beginningsOf } from './companies';
import { Facts, type Inquiry, allAre, firstIs, firstStands } from './facts';
import { looseForm, withoutYear } from './acronymForms';
import { type Leaning, WORDED } from './leaning';
import { areLeantAlike, leantTo } from './leant';
import { type ForKinds, type WordedReading, forKind } from './reading';
import { type Wording, wordingOf } from './wording';

/**
 * What the readings of a document say of names, in a table for each question that {@link Evidence} is asked. Passages state what they
 * have to say ({@link state}), then what they define ({@link define}), and then they may ask.
 */
export class StatedNames {
  /** Names that stand somewhere for certain, by normalised text. */
  readonly strong: Facts<WordedReading>;
  /** Acronyms that only their article makes a name, by normalised text. */
  readonly byArticle: Facts<WordedReading>;
  /** What bracketed acronyms stand for. */
  readonly definitions: Facts<WordedReading>;
  /** The same, and where it is said. */
  readonly defining: Facts<WordedReading>;
  /** The same for acronyms whose capitals or plural differ (`MoH`, `MOH`; `SEZ`, `SEZs`). */
  readonly loose: Facts<WordedReading>;
  /** The same by acronyms without their number: `NDP` of `NDP III`. */
  readonly series: Facts<WordedReading>;
  /** Companies by the words that their names begin with: `Nordwind` of `Nordwind Energie GmbH`. */
  readonly companies: Facts<WordedReading>;
  /** Initiatives by their names without their last word: `Transform Oakton` of a `Transform Oakton Agenda`. */
  readonly beginnings: Facts<WordedReading>;
  /** The ends of the stems of names, by their kind. */
  readonly stems: ForKinds<Facts<true>>;
  /** What places say of capitalised words that nothing makes a name, by normalised text. */
  readonly leanings: Facts<Leaning>;
  /** Acronyms that the document explains, be it as a name or not: `environmental impact assessment (EIA)`. */
  readonly explained: Facts<true>;
  /** Full names by the acronyms that their initials make: of several the first. */
  readonly byInitials: Facts<WordedReading>;
  /** Short forms that a bracket behind a name defines, by normalised text. */
  readonly meant: Facts<WordedReading>;
  /** Full names by the letter that they begin with, for acronyms made of more than initials. */
  readonly byLetter: Facts<WordedReading>;
  /** What each spelling was last said to be. */
  private readonly said = new Map<Wording, WordedReading>();
  private readonly isLive: boolean;
  private readonly tables: readonly Pick<Facts<unknown>, 'addConcerned'>[];

  /** @param inquiry notes which passage asks these tables */
  constructor(inquiry: Inquiry) {
    this.isLive = inquiry.isLive;
    const table = () => new Facts<WordedReading>(inquiry, firstIs(saySame));
    this.strong = table();
    this.byArticle = new Facts<WordedReading>(inquiry, allAre(saySame));
    this.definitions = table();
    this.defining = new Facts<WordedReading>(inquiry, firstStands);
    this.loose = table();
    this.series = table();
    this.companies = table();
    this.beginnings = table();
    this.byInitials = table();
    this.meant = table();
    this.byLetter = new Facts<WordedReading>(inquiry, allAre(saySame));
    this.stems = { organization: new Facts<true>(inquiry), initiative: new Facts<true>(inquiry) };
    this.explained = new Facts<true>(inquiry);
    this.leanings = new Facts<Leaning>(inquiry, (before, after) => areLeantAlike(leantTo(before), leantTo(after)));
    this.tables = [
      this.strong,
      this.byArticle,
      this.definitions,
      this.defining,
      this.loose,
      this.series,
      this.companies,
      this.beginnings,
      this.byInitials,
      this.byLetter,
      this.meant,
      this.stems.organization,
      this.stems.initiative,
      this.explained,
      this.leanings,
    ];
  }

  /** Takes in what the readings of a passage say by themselves. */
  state(passage: Passage, readings: readonly WordedReading[]): void {
    this.tell(readings, (facts, key, value) => facts.state(passage, key, value));
  }

  /** Takes that back. */
  retract(passage: Passage, readings: readonly WordedReading[]): void {
    this.tell(readings, (facts, key) => facts.retract(passage, key));
  }

  /** Takes in what a passage defines, instead of what it did: a weak definition counts only beside what others say. */
  define(passage: Passage, definitions: readonly WordedReading[], before: readonly WordedReading[]): void {
    for (const reading of before) for (const [facts, key] of this.definitionKeys(reading)) facts.retract(passage, key);
    for (const reading of definitions)
      for (const [facts, key] of this.definitionKeys(reading)) facts.state(passage, key, reading);
  }

  /** The passages that would be answered in another way since this was asked last. */
  takeConcerned(): Set<Passage> {
    const concerned = new Set<Passage>();
    for (const facts of this.tables) facts.addConcerned(concerned);
    return concerned;
  }

  private tell(
    readings: readonly WordedReading[],
    say: <Value>(facts: Facts<Value>, key: string, value: Value) => void,
  ): void {
    for (const reading of readings) {
      const { form, wording, kind, place } = reading;
      if (form === 'acronym' && (reading.abbreviates || place === 'bracketed')) say(this.explained, wording.text, true);
      const byArticle = isByArticle(reading);
      const leans = reading.leaning !== undefined && reading.leaning !== WORDED;
      if (!leans && !byArticle && reading.strength !== 'strong') continue;
      const { key } = wording;
      if (leans) say(this.leanings, key, reading.leaning);
      if (byArticle) say(this.byArticle, key, reading);
      if (reading.strength !== 'strong' || byArticle || this.isRepeated(reading)) continue;
      say(this.strong, key, reading);
      if (form === 'short' && reading.abbreviates) say(this.meant, key, reading);
      if (form !== 'full') {
        // `the Fund` repeats `IMF`, too.
        if (reading.known !== undefined)
          for (const end of wordingOf(reading.known).stem.ends) say(forKind(this.stems, kind), end, true);
        continue;
      }
      const { unperiodic, initials, beginning } = wording.name;
      if (unperiodic !== undefined && reading.head === undefined) say(this.strong, unperiodic, reading); // `Green Steps 2020-2030`
      for (const letters of initials) say(this.byInitials, letters, reading);
      if (reading.head !== undefined && initials.length > 0) say(this.byLetter, initials[0]!.slice(0, 1), reading);
      if (kind === 'initiative' && beginning !== undefined) say(this.beginnings, beginning, reading);
      for (const beginning of beginningsOf(reading)) say(this.companies, beginning, reading);
      for (const end of wording.stem.ends) say(forKind(this.stems, kind), end, true);
    }
  }

  /** Whether the document has said just that of a name before, and nobody may take it back: then it says nothing new. */
  private isRepeated(reading: WordedReading): boolean {
    if (this.isLive) return false;
    const before = this.said.get(reading.wording);
    if (before && saySame(before, reading) && before.head === reading.head) return true;
    this.said.set(reading.wording, reading);
    return false;
  }

  private definitionKeys({ wording }: WordedReading): readonly (readonly [Facts<WordedReading>, string])[] {
    const { text, acronym } = wording;
    const keys: [Facts<WordedReading>, string][] = [
      [this.definitions, text],
      [this.defining, text],
      [this.loose, acronym.loose],
      [this.series, acronym.unnumbered ?? text],
    ];
    const undated = withoutYear(text); // `HNRP` of `HNRP 2024`
    if (undated !== text) keys.push([this.loose, looseForm(undated)]);
    return keys;
  }
}

/** Whether only its article makes an acronym a name. */
export const isByArticle = ({ form, rule }: WordedReading): boolean => form === 'acronym' && rule.endsWith('.article');

/** Whether two readings say the same to others. */
const saySame = (a: WordedReading, b: WordedReading): boolean =>
  a === b ||
  (a.kind === b.kind &&
    (a.wording === b.wording || a.text === b.text) &&
    a.form === b.form &&
    a.strength === b.strength &&
    a.known === b.known &&
    a.abbreviates?.text === b.abbreviates?.text);
