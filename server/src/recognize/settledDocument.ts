import type { SourceText } from '../text/document';
import { putInOrder } from '../text/spanOrder';
import type { AnnotatedDocument } from './annotatedDocument';
import type { Annotation, EntityFacts, LocalEntity, NameCandidate, NamesState, Span } from './annotation';
import { besideLists } from './besideLists';
import type { SettledParagraph } from './settledParagraph';
import type { IgnoreSet, Silenced } from './terms';

/** What else a document is made of. */
export interface Settled extends Pick<AnnotatedDocument, 'ignores' | 'referenceDate'> {
  readonly namesState: NamesState;
  /** Where each of the entities is introduced. */
  readonly places: readonly number[];
  /** Whether anything can be silenced at all. */
  readonly maySilence: boolean;
}

/**
 * A document as it was at one moment of its editing: its paragraphs with what is settled of each. The lists of a whole document are
 * made when somebody asks for them, since most keystrokes are followed by the next one.
 */
export class SettledDocument implements AnnotatedDocument {
  readonly namesState: NamesState;
  readonly silenced?: readonly Silenced[];
  readonly ignores?: IgnoreSet;
  readonly referenceDate?: { readonly value: string; readonly source: string };
  private readonly places: readonly number[];
  private knownAnnotations: readonly Annotation[] | undefined;
  private knownCandidates: readonly NameCandidate[] | undefined;
  private knownEntities: readonly LocalEntity[] | undefined;

  /** @param settled what is settled of each paragraph of the source */
  constructor(
    readonly source: SourceText,
    readonly settled: readonly SettledParagraph[],
    { namesState, places, maySilence, ignores, referenceDate }: Settled,
  ) {
    this.namesState = namesState;
    this.places = places;
    const silenced = maySilence ? distinct(this.gather((part) => part.silenced)) : [];
    if (silenced.length > 0) this.silenced = silenced;
    if (ignores) this.ignores = ignores;
    if (referenceDate) this.referenceDate = referenceDate;
  }

  get annotations(): readonly Annotation[] {
    return (this.knownAnnotations ??= this.gather((part) => part.annotations));
  }

  get candidates(): readonly NameCandidate[] {
    return (this.knownCandidates ??= this.gather((part) => part.candidates));
  }

  get entities(): readonly LocalEntity[] {
    const { namesState, places } = this;
    return (this.knownEntities ??= namesState.facts.map((each, i) => entityAt(each, places[i]!)));
  }

  /**
   * The same as plain data, for a document that will not be edited: the mentions of its paragraphs, which nobody else has, are moved to
   * their places, and the document is given up.
   */
  toPlain(): AnnotatedDocument {
    const annotations = this.gather((part) => part.annotations, move);
    const candidates = this.gather((part) => part.candidates, move);
    return { source: this.source, annotations, entities: this.entities, candidates, ...besideLists(this) };
  }

  /** What each paragraph has of something, at its place in the document. */
  private gather<T extends Span>(listOf: (part: SettledParagraph) => readonly T[], place = atPlace<T>): T[] {
    const found: T[] = [];
    for (let i = 0; i < this.settled.length; i++)
      for (const each of listOf(this.settled[i]!)) found.push(place(each, this.source.startOf(i)));
    return found;
  }
}

const entityAt = (
  { id, kind, canonical, aliases, keys, shortForms, introduces }: EntityFacts,
  introducedAt: number,
): LocalEntity => ({ id, kind, canonical, aliases, keys, shortForms, introduces, introducedAt });

const atPlace = <T extends Span>(span: T, start: number): T => move({ ...span }, start);

function move<T extends Span>(span: T, start: number): T {
  const moved: { start: number; end: number } = span;
  moved.start += start;
  moved.end += start;
  return span;
}

/** In order, each kind of mention at a place once. */
function distinct(silenced: readonly Silenced[]): Silenced[] {
  const found = new Map(silenced.map((each) => [`${each.start} ${each.end} ${each.kind}`, each]));
  return putInOrder([...found.values()]);
}
