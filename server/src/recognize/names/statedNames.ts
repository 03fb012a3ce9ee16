import type { Passage } from '../passage';
import { looseForm, withoutNumber } from './acronymForms';
import { beginningsOf } from './companies';
import { Facts, type Inquiry, allAre, firstIs, firstStands } from './facts';
import { initialsOf } from './initials';
import { normalizeName, stemOf, withoutPeriod } from './keys';
import type { Leaning } from './leaning';
import { memoize } from './memo';
import type { NameReading } from './reading';

/**
 * What the readings of a document say of names, in a table for each question that {@link Evidence} is asked. Passages state what they
 * have to say ({@link state}), then what they define ({@link define}), and then they may ask.
 */
export class StatedNames {
  /** Names that stand somewhere for certain, by normalised text. */
  readonly strong: Facts<NameReading>;
  /** Acronyms that only their article makes a name, by normalised text. */
  readonly byArticle: Facts<NameReading>;
  /** What bracketed acronyms stand for. */
  readonly definitions: Facts<NameReading>;
  /** The same, and where it is said. */
  readonly defining: Facts<NameReading>;
  /** The same for acronyms whose capitals or plural differ (`MoH`, `MOH`; `SEZ`, `SEZs`). */
  readonly loose: Facts<NameReading>;
  /** The same by acronyms without their number: `NDP` of `NDP III`. */
  readonly series: Facts<NameReading>;
  /** Companies by the words that their names begin with: `Nordwind` of `Nordwind Energie GmbH`. */
  readonly companies: Facts<NameReading>;
  /** Initiatives by their names without their last word: `Transform Oakton` of a `Transform Oakton Agenda`. */
  readonly beginnings: Facts<NameReading>;
  /** The ends of the stems of names, with their kind. */
  readonly stems: Facts<true>;
  /** What places say of capitalised words that nothing makes a name, by normalised text. */
  readonly leanings: Facts<Leaning>;
  /** Acronyms that the document explains, be it as a name or not: `environmental impact assessment (EIA)`. */
  readonly explained: Facts<true>;
  /** Full names by the acronyms that their initials make: of several the first. */
  readonly byInitials: Facts<NameReading>;
  private readonly tables: readonly Pick<Facts<unknown>, 'addConcerned'>[];

  /** @param inquiry notes which passage asks these tables */
  constructor(inquiry: Inquiry) {
    const table = () => new Facts<NameReading>(inquiry, firstIs(saySame));
    this.strong = table();
    this.byArticle = new Facts<NameReading>(inquiry, allAre(saySame));
    this.definitions = table();
    this.defining = new Facts<NameReading>(inquiry, firstStands);
    this.loose = table();
    this.series = table();
    this.companies = table();
    this.beginnings = table();
    this.byInitials = table();
    this.stems = new Facts<true>(inquiry);
    this.explained = new Facts<true>(inquiry);
    this.leanings = new Facts<Leaning>(inquiry, allAre(Object.is));
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
      this.stems,
      this.explained,
      this.leanings,
    ];
  }

  /** Takes in what the readings of a passage say by themselves. */
  state(passage: Passage, readings: readonly NameReading[]): void {
    this.tell(readings, (facts, key, value) => facts.state(passage, key, value));
  }

  /** Takes that back. */
  retract(passage: Passage, readings: readonly NameReading[]): void {
    this.tell(readings, (facts, key) => facts.retract(passage, key));
  }

  /** Takes in what a passage defines, instead of what it did: a weak definition counts only beside what others say. */
  define(passage: Passage, definitions: readonly NameReading[], before: readonly NameReading[]): void {
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
    readings: readonly NameReading[],
    say: <Value>(facts: Facts<Value>, key: string, value: Value) => void,
  ): void {
    for (const reading of readings) {
      const { form, text, kind, place } = reading;
      if (form === 'acronym' && (reading.abbreviates || place === 'bracketed')) say(this.explained, text, true);
      const byArticle = isByArticle(reading);
      if (!reading.leaning && !byArticle && reading.strength !== 'strong') continue;
      const key = normalizeName(text);
      if (reading.leaning) say(this.leanings, key, reading.leaning);
      if (byArticle) say(this.byArticle, key, reading);
      if (reading.strength !== 'strong' || byArticle) continue;
      say(this.strong, key, reading);
      if (form !== 'full') continue;
      const plain = withoutPeriod(text);
      if (plain !== text && reading.head === undefined) say(this.strong, normalizeName(plain), reading); // `Green Steps 2020-2030`
      for (const initials of initialsOf(text)) say(this.byInitials, initials, reading);
      const named = kind === 'initiative' ? WITHOUT_HEAD.exec(text)?.[1] : undefined;
      if (named !== undefined) say(this.beginnings, normalizeName(named), reading);
      for (const beginning of beginningsOf(reading)) say(this.companies, beginning, reading);
      for (const end of STEM_ENDS[kind](text)) say(this.stems, end, true);
    }
  }

  private definitionKeys({ text }: NameReading): readonly (readonly [Facts<NameReading>, string])[] {
    return [
      [this.definitions, text],
      [this.defining, text],
      [this.loose, looseForm(text)],
      [this.series, withoutNumber(text)],
    ];
  }
}

/** Whether only its article makes an acronym a name. */
export const isByArticle = ({ rule }: NameReading): boolean => rule.endsWith('.article');

/** Whether two readings say the same to others. */
const saySame = (a: NameReading, b: NameReading): boolean =>
  a === b ||
  (a.kind === b.kind &&
    a.text === b.text &&
    a.form === b.form &&
    a.strength === b.strength &&
    a.known === b.known &&
    a.abbreviates?.text === b.abbreviates?.text);

/** At least two words before a last one. */
const WITHOUT_HEAD = /^(\S+\s.*\S)\s+\p{Lu}\S*$/su;

/** The ends of a name's stem, with its kind: what a longer form of a name is known by. */
const stemEnds = (kind: NameReading['kind']) =>
  memoize((name) => stemOf(name).map((_, i, stem): string => `${kind} ${stem.slice(i).join(' ')}`));
const STEM_ENDS = { organization: stemEnds('organization'), initiative: stemEnds('initiative') };
