import type { Passage } from '../passage';
import type { Leaning } from './leaning';
import type { NameReading, WordedReading } from './reading';
import type { StatedNames } from './statedNames';
import { type Wording, wordingOf } from './wording';

/** What a document says of a name, over all that its passages have stated. */
export class Evidence {
  constructor(private readonly stated: StatedNames) {}

  /** Those of a passage's readings that define an acronym. */
  definitionsAmong(readings: readonly WordedReading[]): WordedReading[] {
    return readings.filter(
      (reading) =>
        reading.form === 'acronym' && reading.abbreviates && (reading.strength === 'strong' || this.isUsed(reading)),
    );
  }

  /** A weak definition counts if its name or its acronym is strong anywhere. */
  private isUsed({ wording, abbreviates }: WordedReading): boolean {
    const { strong } = this.stated;
    return strong.has(wording.key) || strong.has(wordingOf(abbreviates!.text).key);
  }

  /**
   * A name that stands somewhere for certain; an acronym with an article is one unless the document explains it as a term.
   * @param key its normalised text
   */
  strongest(key: string): WordedReading | undefined {
    const { strong, byArticle } = this.stated;
    return strong.first(key) ?? byArticle.all(key).find(({ value }) => !this.isTerm(value.text))?.value;
  }

  /** Whether the document explains an acronym, but as no name. */
  isTerm(acronym: string): boolean {
    return this.stated.explained.has(acronym) && !this.stated.definitions.has(acronym);
  }

  /** The first acronym that stands for the name that begins here. */
  definitionAt(passage: Passage, start: number): WordedReading | undefined {
    return passage.names?.readings.find((reading) => {
      if (reading.form !== 'acronym' || reading.abbreviates?.start !== start) return false;
      const [first] = this.stated.defining.all(reading.text);
      return first?.passage === passage && first.value === reading;
    });
  }

  /** What introduces an acronym, in these capitals or others; `Corfo` too, where `CORFO` is a body. */
  definitionOf({ text, acronym }: Wording): WordedReading | undefined {
    const { definitions, loose } = this.stated;
    if (definitions.isEmpty) return undefined; // as are those that are looser
    const definition = definitions.first(text) ?? loose.first(acronym.loose);
    if (definition || acronym.capitals === undefined) return definition;
    const body = definitions.first(acronym.capitals);
    return body?.kind === 'organization' && body.strength === 'strong' ? body : undefined;
  }

  /** The kind of what an acronym stands for. @param definition what introduces it */
  kindOf(definition: WordedReading): NameReading['kind'] {
    if (definition.strength === 'strong') return definition.kind;
    return (this.strongest(definition.wording.key) ?? definition).kind;
  }

  /** What introduces an acronym with a number behind it by the acronym without its number; nothing for one that has no number. */
  seriesDefinitionOf({ acronym: { unnumbered } }: Wording): WordedReading | undefined {
    return unnumbered === undefined ? undefined : this.stated.series.first(unnumbered);
  }

  /** The first full name whose initials make an acronym. */
  speltOut({ acronym: { letters } }: Wording): WordedReading | undefined {
    return letters === undefined ? undefined : this.stated.byInitials.first(letters);
  }

  /** Whether a longer name of a kind ends, up to its complement, as a normalised one does. */
  hasLonger(kind: NameReading['kind'], key: string): boolean {
    return this.stated.stems[kind].has(key);
  }

  /** The company whose name begins with these words. */
  companyOf(beginning: string): WordedReading | undefined {
    return this.stated.companies.first(beginning);
  }

  /** The initiative whose name is this normalised one and one word more. */
  initiativeOf(beginning: string): WordedReading | undefined {
    return this.stated.beginnings.first(beginning);
  }

  /** What the places of capitalised words say of them, by their normalised text. */
  leaningsOf(key: string): Leaning[] {
    return this.stated.leanings
      .all(key)
      .slice(0, MAX_LEANINGS)
      .map(({ value }) => value);
  }
}

/** Of more places than this the rest says nothing new, and counting them for each would take quadratic time. */
const MAX_LEANINGS = 40;
