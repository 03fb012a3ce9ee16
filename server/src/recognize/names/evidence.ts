import type { Passage } from '../passage';
import { blendOpener, isBlend } from './blends';
import { withoutPeriod } from './keys';
import { type Leant, leantTo } from './leant';
import { type NameReading, type WordedReading, forKind } from './reading';
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

  /**
   * A weak definition counts if its name or its acronym is strong anywhere; that of a programme which is described in small letters, if
   * its acronym stands anywhere as names do.
   */
  private isUsed({ wording, abbreviates }: WordedReading): boolean {
    const { strong, byArticle } = this.stated;
    const { text } = abbreviates!;
    if (strong.has(wording.key) || strong.has(wordingOf(text).key)) return true;
    return SMALL.test(text) && byArticle.has(wording.key);
  }

  /**
   * A name that stands somewhere for certain; an acronym with an article is one unless the document explains it as a term.
   * @param key its normalised text
   */
  strongest(key: string): WordedReading | undefined {
    const { strong, byArticle } = this.stated;
    return strong.first(key) ?? byArticle.all(key).find(({ value }) => !this.isTerm(value.text))?.value;
  }

  /** The first bracket that says what a short form will mean. @param key its normalised text */
  definedAs(key: string): WordedReading | undefined {
    return this.stated.meant.first(key);
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
    if (definition.strength === 'strong' || SMALL.test(definition.abbreviates!.text)) return definition.kind;
    return (this.strongest(definition.wording.key) ?? definition).kind;
  }

  /** What introduces an acronym with a number behind it by the acronym without its number; nothing for one that has no number. */
  seriesDefinitionOf({ acronym: { unnumbered } }: Wording): WordedReading | undefined {
    return unnumbered === undefined ? undefined : this.stated.series.first(unnumbered);
  }

  /** The first full name whose initials make an acronym, or the beginnings of its words do. */
  speltOut({ acronym: { letters } }: Wording): WordedReading | undefined {
    if (letters === undefined) return undefined;
    const opener = blendOpener(letters);
    return this.stated.byInitials.first(letters) ?? (opener === undefined ? undefined : this.blended(letters, opener));
  }

  private blended(letters: string, opener: string): WordedReading | undefined {
    const names = this.stated.byLetter.all(opener);
    for (let i = 0; i < Math.min(names.length, MAX_BLENDED); i++)
      if (isBlend(letters, withoutPeriod(names[i]!.value.text))) return names[i]!.value;
    return undefined;
  }

  /** Whether a longer name of a kind ends, up to its complement, as a normalised one does. */
  hasLonger(kind: NameReading['kind'], key: string): boolean {
    return forKind(this.stated.stems, kind).has(key);
  }

  /** The company whose name begins with these words. */
  companyOf(beginning: string): WordedReading | undefined {
    return this.stated.companies.first(beginning);
  }

  /** The initiative whose name is this normalised one and one word more. */
  initiativeOf(beginning: string): WordedReading | undefined {
    return this.stated.beginnings.first(beginning);
  }

  /** What all places of capitalised words make of them. @param key their normalised text */
  leantTo(key: string): Leant {
    return leantTo(this.stated.leanings.all(key));
  }
}

const SMALL = /^\p{Ll}/u;

/** With more names of one letter, the acronym will be explained somewhere. */
const MAX_BLENDED = 40;
