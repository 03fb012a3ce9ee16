import { initialsOf, lettersOf } from './initials';
import { beginningsOf } from './companies';
import { normalizeName, stemOf } from './keys';
import type { NameReading } from './reading';

/** A reading at its place in the document. */
export interface Mention extends NameReading {
  /** Where the document says what this acronym or short form stands for, as written there. */
  readonly standsFor?: string;
}

/** What the strong readings of a document tell about the weak ones. */
export class Evidence {
  /** By normalised text. */
  private readonly strong = new Map<string, NameReading>();
  /** What bracketed acronyms stand for. */
  private readonly definitions = new Map<string, NameReading>();
  /** The same for acronyms whose capitals or plural differ (`MoH`, `MOH`; `SEZ`, `SEZs`). */
  private readonly loose = new Map<string, NameReading>();
  /** The same by acronyms without their number: `NDP` of `NDP III`. */
  private readonly series = new Map<string, NameReading>();
  /** Companies by the words that their names begin with: `Nordwind` of `Nordwind Energie GmbH`. */
  private readonly companies = new Map<string, NameReading>();
  /** The same by the start of what they stand for. */
  private readonly definitionsAt = new Map<number, NameReading>();
  private readonly stems = new Set<string>();
  /** Acronyms that the document explains, but as no name: `environmental impact assessment (EIA)`. */
  private readonly terms = new Set<string>();
  /** Full names by the acronyms that their initials make: of several the first. */
  private readonly byInitials = new Map<string, NameReading>();

  constructor(placed: readonly NameReading[]) {
    for (const reading of placed) {
      if (reading.strength !== 'strong' || BY_ARTICLE.test(reading.rule)) continue;
      const key = normalizeName(reading.text);
      if (!this.strong.has(key)) this.strong.set(key, reading);
      if (reading.form === 'full') {
        for (const initials of initialsOf(reading.text))
          if (!this.byInitials.has(initials)) this.byInitials.set(initials, reading);
        for (const beginning of beginningsOf(reading))
          if (!this.companies.has(beginning)) this.companies.set(beginning, reading);
        const stem = stemOf(reading.text);
        for (let i = 0; i < stem.length; i++) this.stems.add(`${reading.kind} ${stem.slice(i).join(' ')}`);
      }
    }
    for (const reading of placed) {
      if (reading.form !== 'acronym' || !reading.abbreviates || this.definitions.has(reading.text)) continue;
      if (reading.strength !== 'strong' && !this.isUsed(reading)) continue;
      this.definitions.set(reading.text, reading);
      const loose = looseForm(reading.text);
      if (!this.loose.has(loose)) this.loose.set(loose, reading);
      const series = reading.text.replace(NUMBER_BEHIND, '');
      if (!this.series.has(series)) this.series.set(series, reading);
      const { start } = reading.abbreviates;
      if (!this.definitionsAt.has(start)) this.definitionsAt.set(start, reading);
    }
    for (const { form, abbreviates, place, text } of placed)
      if (form === 'acronym' && (abbreviates || place === 'bracketed') && !this.definitions.has(text))
        this.terms.add(text);
    for (const reading of placed) {
      const key = normalizeName(reading.text);
      if (BY_ARTICLE.test(reading.rule) && !this.terms.has(reading.text) && !this.strong.has(key))
        this.strong.set(key, reading);
    }
  }

  /** A weak definition counts if its name or its acronym is strong anywhere. */
  private isUsed(reading: NameReading): boolean {
    return this.strong.has(normalizeName(reading.text)) || this.strong.has(normalizeName(reading.abbreviates!.text));
  }

  /** A weak reading as a mention, with the reason; nothing where the document does not support it. */
  promote(reading: NameReading): NameReading | undefined {
    if (reading.form === 'acronym' || this.definitionOf(reading.text)) {
      return this.promoteAcronym({ ...reading, form: 'acronym' });
    }
    const key = normalizeName(reading.text);
    if (reading.form === 'short') return this.promoteShort(reading, key);
    const same = this.strong.get(key);
    if (same) return supported(reading, same.kind, `the same name stands elsewhere: "${same.text}"`);
    if (reading.head !== undefined && this.stems.has(`${reading.kind} ${key}`)) {
      return supported(reading, reading.kind, 'a longer form of the name stands elsewhere in this document');
    }
    const company = reading.rule === 'name.bare' ? this.companies.get(reading.text) : undefined;
    if (company) return shortened(reading, company);
    const series = reading.rule === 'name.bare' ? this.seriesOf(reading) : undefined;
    if (series) return { ...series, form: 'acronym' };
    if (reading.rule === 'name.acronym') {
      const definition = this.definitionsAt.get(reading.start);
      return definition && supported(reading, this.kindOf(definition), 'its acronym is used as a name');
    }
    return undefined;
  }

  /** A lone head whose capital the sentence or headline explains needs a twin, or two words of a name that stands elsewhere. */
  private promoteShort(reading: NameReading, key: string): NameReading | undefined {
    const twin = (reading.rule.endsWith('.standalone') || reading.determined === true) && this.strong.has(key);
    const repeats = (key.includes(' ') || reading.determined === true) && this.stems.has(`${reading.kind} ${key}`);
    return twin || repeats ? supported(reading, reading.kind, 'the name stands elsewhere in this document') : undefined;
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
    const series = this.seriesOf(reading);
    if (series) return series;
    const full = this.speltOut(reading.text);
    if (full) return supported(reading, full.kind, `the initials of "${full.text}"`);
    const same = this.strong.get(normalizeName(reading.text));
    return same?.form === 'acronym'
      ? supported(reading, same.kind, 'used as a name elsewhere in this document')
      : undefined;
  }

  /** `RISP-II`, `CTF 50`: another phase or unit of what the acronym without its number stands for. */
  private seriesOf(reading: NameReading): NameReading | undefined {
    const base = reading.text.replace(NUMBER_BEHIND, '');
    const definition = base === reading.text ? undefined : this.series.get(base);
    return definition && supported(reading, this.kindOf(definition), `a number of "${base}"`);
  }

  /**
   * An acronym is of the kind of the name that it stands for, whatever its own surroundings suggest.
   * @returns nothing where an article is all that makes a name of what the document explains as a term
   */
  correct(reading: NameReading): NameReading | undefined {
    if (BY_ARTICLE.test(reading.rule) && this.terms.has(reading.text)) return undefined;
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

  /** What introduces an acronym, in these capitals or others; `Corfo` too, where `CORFO` is a body. */
  private definitionOf(text: string): NameReading | undefined {
    const definition = this.definitions.get(text) ?? this.loose.get(looseForm(text));
    if (definition || !/^\p{Lu}\p{Ll}{4,}$/u.test(text)) return definition;
    const body = this.definitions.get(text.toUpperCase());
    return body?.kind === 'organization' && body.strength === 'strong' ? body : undefined;
  }

  private kindOf(definition: NameReading): NameReading['kind'] {
    if (definition.strength === 'strong') return definition.kind;
    return (this.strong.get(normalizeName(definition.text)) ?? definition).kind;
  }

  /** Adds what an acronym stands for in this document. */
  explain(mention: NameReading): Mention {
    if (mention.form !== 'acronym') {
      const brand = mention.rule === 'organization.context' ? this.definitionOf(mention.text) : undefined;
      return brand ? { ...mention, form: 'acronym', standsFor: brand.abbreviates!.text } : mention;
    }
    const definition = this.definitionOf(mention.text);
    const full = definition?.abbreviates!.text ?? mention.known ?? this.speltOut(mention.text)?.text;
    return full === undefined ? mention : { ...mention, standsFor: full };
  }

  /** The first full name whose initials make an acronym. */
  private speltOut(acronym: string): NameReading | undefined {
    const letters = lettersOf(acronym);
    return letters === undefined ? undefined : this.byInitials.get(letters);
  }
}

/** The rule of an acronym that only its article makes a name. */
const BY_ARTICLE = /\.article$/;

/** A number, Arabic or Roman, behind an acronym. */
const NUMBER_BEHIND = /(?:[ -](?:[IVX]{1,4}|\d{1,3}(?:\.\d)?)|(?<=\p{L})\d{1,2})$/u;

/** An acronym without the differences that two spellings may have; words are left as they are. */
const looseForm = (text: string) =>
  /\p{Lu}.*\p{Lu}/u.test(text) ? text.replace(/(?<=\p{Lu})s$/u, '').toUpperCase() : text;

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
  rule: reading.rule.replace(/^name\./, `${kind}.`),
  evidence: [...reading.evidence, why],
});
