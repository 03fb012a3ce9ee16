import type { AnnotatedDocument } from '../recognize/annotatedDocument';
import type { EntityFacts, QuantityAnnotation, Span } from '../recognize/annotation';
import { type PlacesInText, type Surroundings, placesIn } from '../recognize/terms';
import { acronymsOf, isInRunningText, markedOff } from './acronyms';
import type { OwnFinding } from './finding';
import { IssuersInText, type StatedIssuers } from './issuers';
import { isAcronym } from './names';
import { findCountry } from './places';
import { FigureTimes } from './times';

/**
 * What the corpus wants to know of a document's text, be the text at hand or not. Without it, {@link PlacesInText} knows of the document's
 * annotations only, and what is around them only where the ignore file tells places by it.
 */
export interface DocumentFacts extends PlacesInText {
  /** Whether it has acronyms that other documents may explain; see `promotions.ts`. */
  readonly hasBareAcronyms: boolean;
  /** The country that it is about; see `places.ts`. */
  readonly country: string | undefined;
  /** The time that a figure speaks of which has no deadline; see `times.ts`. @param figure one of the document's */
  timeOf(figure: QuantityAnnotation): string | undefined;
  /**
   * Whether one of its acronyms stands at the end of a bracket, in quotation marks or with a bracket behind it, which is how names are
   * introduced, well or badly.
   */
  marksOff(acronym: string): boolean;
  /** Whether one of its acronyms stands in a sentence, not in a heading or a credit. */
  isInRunningText(acronym: Span): boolean;
  /** Who issued the initiatives that it names, by what it says itself. */
  readonly issuers: StatedIssuers;
  /** What was found in it by itself when it was read; nothing where its text is there to be looked at. */
  readonly findings?: readonly OwnFinding[];
}

/** Whether a name is nothing but one acronym. */
export function isBareAcronym({ keys, shortForms }: EntityFacts): boolean {
  return keys.length === 0 && shortForms.length === 1 && isAcronym(shortForms[0]!);
}

/** The facts of a text, found when they are first asked for. Views of a document (`documentView.ts`) share them. */
export class TextFacts implements DocumentFacts {
  private foundCountry: { readonly country: string | undefined } | undefined;
  private foundMarks: ReadonlySet<string> | undefined;
  private readonly found = new Map<QuantityAnnotation, string | undefined>();
  private readonly times: FigureTimes;
  private readonly places: PlacesInText;
  readonly issuers: StatedIssuers;

  constructor(
    private readonly text: string,
    private readonly annotated: AnnotatedDocument,
  ) {
    this.places = placesIn(text);
    this.times = new FigureTimes(text, annotated);
    this.issuers = new IssuersInText(text, annotated);
  }

  get hasBareAcronyms(): boolean {
    const { candidates, entities } = this.annotated;
    return candidates.length > 0 || entities.some(isBareAcronym);
  }

  get country(): string | undefined {
    this.foundCountry ??= { country: findCountry(this.annotated.source) };
    return this.foundCountry.country;
  }

  timeOf(figure: QuantityAnnotation): string | undefined {
    if (!this.found.has(figure)) this.found.set(figure, this.times.of(figure));
    return this.found.get(figure);
  }

  marksOff(acronym: string): boolean {
    this.foundMarks ??= markedOff(this.text, acronymsOf(this.annotated));
    return this.foundMarks.has(acronym);
  }

  isInRunningText(acronym: Span): boolean {
    return isInRunningText(this.annotated, acronym);
  }

  textAt(span: Span): string {
    return this.places.textAt(span);
  }

  surroundingsOf(span: Span): Surroundings {
    return this.places.surroundingsOf(span);
  }
}
