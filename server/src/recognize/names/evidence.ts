import { initialsOf, lettersOf } from './initials';
import { beginningsOf } from './companies';
import { Facts, type Inquiry, allAre, firstIs, firstStands } from './facts';
import { normalizeName, stemOf, withoutPeriod } from './keys';
import { type Leaning, kindLeantTo } from './leaning';
import { memoize } from './memo';
import type { Passage } from '../passage';
import { type NameReading, TERM } from './reading';

/** A reading at its place in the document. */
export interface Mention extends NameReading {
  /** Where the document says what this acronym or short form stands for, as written there. */
  readonly standsFor?: string;
}

/**
 * What the strong readings of a document tell about the weak ones. Passages state what they have to say ({@link state}), then what
 * they define ({@link define}), and then they may ask.
 */
export class Evidence {
  /** By normalised text. */
  private readonly strong: Facts<NameReading>;
  /** Acronyms that only their article makes a name, by normalised text. */
  private readonly byArticle: Facts<NameReading>;
  /** What bracketed acronyms stand for. */
  private readonly definitions: Facts<NameReading>;
  /** The same, and where it is said. */
  private readonly defining: Facts<NameReading>;
  /** The same for acronyms whose capitals or plural differ (`MoH`, `MOH`; `SEZ`, `SEZs`). */
  private readonly loose: Facts<NameReading>;
  /** The same by acronyms without their number: `NDP` of `NDP III`. */
  private readonly series: Facts<NameReading>;
  /** Companies by the words that their names begin with: `Nordwind` of `Nordwind Energie GmbH`. */
  private readonly companies: Facts<NameReading>;
  /** Initiatives by their names without their last word: `Transform Oakton` of a `Transform Oakton Agenda`. */
  private readonly beginnings: Facts<NameReading>;
  private readonly stems: Facts<true>;
  /** What places say of capitalised words that nothing makes a name, by normalised text. */
  private readonly leanings: Facts<Leaning>;
  /** Acronyms that the document explains, be it as a name or not: `environmental impact assessment (EIA)`. */
  private readonly explained: Facts<true>;
  /** Full names by the acronyms that their initials make: of several the first. */
  private readonly byInitials: Facts<NameReading>;
  private readonly tables: readonly Pick<Facts<unknown>, 'addConcerned'>[];

  constructor(readonly inquiry: Inquiry) {
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

  /** Those of a passage's readings that define an acronym. */
  definitionsAmong(readings: readonly NameReading[]): NameReading[] {
    return readings.filter(
      (reading) =>
        reading.form === 'acronym' && reading.abbreviates && (reading.strength === 'strong' || this.isUsed(reading)),
    );
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
      const { form, text, kind, rule, place } = reading;
      if (form === 'acronym' && (reading.abbreviates || place === 'bracketed')) say(this.explained, text, true);
      const isByArticle = rule.endsWith(BY_ARTICLE);
      if (!reading.leaning && !isByArticle && reading.strength !== 'strong') continue;
      const key = normalizeName(text);
      if (reading.leaning) say(this.leanings, key, reading.leaning);
      if (isByArticle) say(this.byArticle, key, reading);
      if (reading.strength !== 'strong' || isByArticle) continue;
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
      [this.series, text.replace(NUMBER_BEHIND, '')],
    ];
  }

  /** A weak definition counts if its name or its acronym is strong anywhere. */
  private isUsed(reading: NameReading): boolean {
    return this.strong.has(normalizeName(reading.text)) || this.strong.has(normalizeName(reading.abbreviates!.text));
  }

  /** A name that stands somewhere for certain; an acronym with an article is one unless the document explains it as a term. */
  private strongest(key: string): NameReading | undefined {
    return this.strong.first(key) ?? this.byArticle.all(key).find(({ value }) => !this.isTerm(value.text))?.value;
  }

  /** Whether the document explains an acronym, but as no name. */
  private isTerm(acronym: string): boolean {
    return this.explained.has(acronym) && !this.definitions.has(acronym);
  }

  /** The first acronym that stands for the name that begins here. */
  private definitionAt(passage: Passage, start: number): NameReading | undefined {
    return passage.names?.readings.find((reading) => {
      if (reading.form !== 'acronym' || reading.abbreviates?.start !== start) return false;
      const [first] = this.defining.all(reading.text);
      return first?.passage === passage && first.value === reading;
    });
  }

  /** A weak reading as a mention, with the reason; nothing where the document does not support it. */
  promote(reading: NameReading, passage: Passage): NameReading | undefined {
    if (reading.rule === 'name.person') return undefined;
    if (reading.form === 'acronym' || this.definitionOf(reading.text)) {
      return this.promoteAcronym(reading.form === 'acronym' ? reading : { ...reading, form: 'acronym' });
    }
    const key = normalizeName(reading.text);
    if (reading.form === 'short') return this.promoteShort(reading, key);
    const same = this.strongest(key);
    if (same) return supported(reading, same.kind, `the same name stands elsewhere: "${same.text}"`);
    if (reading.head !== undefined && this.stems.has(`${reading.kind} ${key}`)) {
      return supported(reading, reading.kind, 'a longer form of the name stands elsewhere in this document');
    }
    const begun = reading.leaning?.startsWith('initiative') ? this.beginnings.first(key) : undefined;
    if (begun) return shortened(reading, begun);
    const company = reading.rule === 'name.bare' ? this.companies.first(reading.text) : undefined;
    if (company) return shortened(reading, company);
    const series = reading.rule === 'name.bare' ? this.seriesOf(reading) : undefined;
    if (series) return { ...series, form: 'acronym' };
    const leant = reading.rule === 'name.bare' ? kindLeantTo(this.leaningsOf(key), reading.text) : undefined;
    if (leant) return supported(reading, leant, 'what the document says of it in all places');
    if (reading.rule === 'name.acronym') {
      const definition = this.definitionAt(passage, reading.start);
      return definition && supported(reading, this.kindOf(definition), 'its acronym is used as a name');
    }
    return undefined;
  }

  private leaningsOf(key: string): Leaning[] {
    return this.leanings
      .all(key)
      .slice(0, MAX_LEANINGS)
      .map(({ value }) => value);
  }

  /** A lone head whose capital the sentence or headline explains needs a twin, or two words of a name that stands elsewhere. */
  private promoteShort(reading: NameReading, key: string): NameReading | undefined {
    const twin =
      (reading.rule.endsWith('.standalone') || reading.determined === true) && this.strongest(key) !== undefined;
    const mayRepeat = key.includes(' ') || reading.determined === true;
    if (twin || (mayRepeat && this.stems.has(`${reading.kind} ${key}`)))
      return supported(reading, reading.kind, 'the name stands elsewhere in this document');
    const other = mayRepeat ? this.asAntecedent(reading) : reading;
    return other === reading ? undefined : other;
  }

  private promoteAcronym(reading: NameReading): NameReading | undefined {
    const definition = this.definitionOf(reading.text);
    if (definition) {
      return supported(
        reading,
        this.kindOf(definition),
        `stands for "${definition.abbreviates!.text}" in this document`,
      );
    }
    if (reading.rule === TERM) return undefined;
    const series = this.seriesOf(reading);
    if (series) return series;
    const full = this.speltOut(reading.text);
    if (full) return supported(reading, full.kind, `the initials of "${full.text}"`);
    const same = this.strongest(normalizeName(reading.text));
    return same?.form === 'acronym'
      ? supported(reading, same.kind, 'used as a name elsewhere in this document')
      : undefined;
  }

  /** `RISP-II`, `CTF 50`: another phase or unit of what the acronym without its number stands for. */
  private seriesOf(reading: NameReading): NameReading | undefined {
    const base = reading.text.replace(NUMBER_BEHIND, '');
    const definition = base === reading.text ? undefined : this.series.first(base);
    return definition && supported(reading, this.kindOf(definition), `a number of "${base}"`);
  }

  /**
   * An acronym is of the kind of the name that it stands for, whatever its own surroundings suggest.
   * @returns nothing where an article is all that makes a name of what the document explains as a term
   */
  correct(reading: NameReading): NameReading | undefined {
    if (reading.rule.endsWith(BY_ARTICLE) && this.isTerm(reading.text)) return undefined;
    if (reading.form === 'short' && reading.known === undefined) return this.asAntecedent(reading);
    const definition = reading.form === 'acronym' ? this.definitionOf(reading.text) : undefined;
    // What the document says it stands for counts for more than what it stands for in the world.
    if (definition?.strength === 'strong')
      return { ...reading, kind: definition.kind, ...(definition.known === undefined && { known: undefined }) };
    const full =
      reading.form === 'acronym' &&
      /\.(?:context|article|coordinated)$/.test(reading.rule) &&
      this.speltOut(reading.text);
    return full ? { ...reading, kind: full.kind } : reading;
  }

  /** `the Fund` is a body where the document has a fund that is one, and no scheme of that name. */
  private asAntecedent(reading: NameReading): NameReading {
    const key = normalizeName(reading.text);
    const other = reading.kind === 'initiative' ? 'organization' : 'initiative';
    if (this.stems.has(`${reading.kind} ${key}`) || !this.stems.has(`${other} ${key}`)) return reading;
    return supported({ ...reading, rule: 'name.short' }, other, 'the name that it stands for names one');
  }

  /** What introduces an acronym, in these capitals or others; `Corfo` too, where `CORFO` is a body. */
  private definitionOf(text: string): NameReading | undefined {
    const definition = this.definitions.first(text) ?? this.loose.first(looseForm(text));
    if (definition || !/^\p{Lu}\p{Ll}{4,}$/u.test(text)) return definition;
    const body = this.definitions.first(text.toUpperCase());
    return body?.kind === 'organization' && body.strength === 'strong' ? body : undefined;
  }

  private kindOf(definition: NameReading): NameReading['kind'] {
    if (definition.strength === 'strong') return definition.kind;
    return (this.strongest(normalizeName(definition.text)) ?? definition).kind;
  }

  /** Adds what an acronym stands for in this document. */
  explain(mention: NameReading): Mention {
    if (mention.form !== 'acronym') {
      if (mention.form !== 'full' || !/^organization\.(?:context|known)$/.test(mention.rule)) return mention;
      const brand = this.definitionOf(mention.text);
      if (brand) return { ...mention, form: 'acronym', standsFor: brand.abbreviates!.text, known: undefined };
      const company = this.companies.first(mention.text);
      return company ? shortened(mention, company) : mention;
    }
    const definition = this.definitionOf(mention.text) ?? this.definitionOf(mention.text.replace(YEAR_BEHIND, ''));
    const spelt = this.speltOut(mention.text);
    // `RRF` is the world's facility, unless the document has a `Rural Roads Fund`.
    const own = spelt?.kind === mention.kind && spelt.known === undefined ? spelt.text : undefined;
    const full = definition?.abbreviates!.text ?? own ?? mention.known ?? spelt?.text;
    return full === undefined ? mention : { ...mention, standsFor: full };
  }

  /** The first full name whose initials make an acronym. */
  private speltOut(acronym: string): NameReading | undefined {
    const letters = lettersOf(acronym.replace(SPACED_NUMBER, ''));
    return letters === undefined ? undefined : this.byInitials.first(letters);
  }
}

/** Of more places than this the rest says nothing new, and counting them for each would take quadratic time. */
const MAX_LEANINGS = 40;

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
const WITHOUT_HEAD = /^(\S+\s.*\S)\s\p{Lu}\S*$/su;

/** The rule of an acronym that only its article makes a name. */
const BY_ARTICLE = '.article';

/** The ends of a name's stem, with its kind: what {@link Evidence} knows a longer form of a name by. */
const stemEnds = (kind: NameReading['kind']) =>
  memoize((name) => stemOf(name).map((_, i, stem): string => `${kind} ${stem.slice(i).join(' ')}`));
const STEM_ENDS = { organization: stemEnds('organization'), initiative: stemEnds('initiative') };

/** A number, Arabic or Roman, behind an acronym. */
const NUMBER_BEHIND = /(?:[ -](?:[IVX]{1,4}|\d{1,3}(?:\.\d)?|(?:19|20)\d\d)|(?<=\p{L})\d{1,2})$/u;

const SPACED_NUMBER = /[ -](?:[IVX]{1,4}|\d{1,3}(?:\.\d)?|(?:19|20)\d\d)$/u;

/** A year behind an acronym, which makes no other thing of what it stands for. */
const YEAR_BEHIND = / (?:19|20)\d\d$/;

/** An acronym without the differences that two spellings may have; words are left as they are. */
const looseForm = memoize((text) =>
  /\p{Lu}.*\p{Lu}/u.test(text) ? text.replace(/(?<=\p{Lu})s$/u, '').toUpperCase() : text,
);

/** `Nordwind` in a document of `Nordwind Energie GmbH`. */
const shortened = (reading: NameReading, { kind, start, end, text }: NameReading): NameReading => ({
  ...supported(reading, kind, `what "${text}" begins with`),
  form: 'short',
  abbreviates: { start, end, text },
});

const supported = (reading: NameReading, kind: NameReading['kind'], why: string): NameReading => ({
  ...reading,
  kind,
  strength: 'strong',
  rule: reading.rule.startsWith('name.') ? kind + reading.rule.slice('name'.length) : reading.rule,
  evidence: [...reading.evidence, why],
});
