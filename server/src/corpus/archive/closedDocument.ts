import type { AnnotatedDocument } from '../../recognize/annotatedDocument';
import type { Annotation, LocalEntity, NameAnnotation, QuantityAnnotation, Span } from '../../recognize/annotation';
import type { Surroundings } from '../../recognize/terms';
import type { SourceOutline } from '../../text/document';
import type { Lines } from '../../text/lineIndex';
import type { CorpusDocument } from '../corpusDocument';
import type { CodedStrings } from './codec';
import { Decoder } from './decoder';
import type { DocumentFacts } from '../facts';
import type { OwnFinding } from '../finding';
import type { StatedIssuers } from '../issuers';
import { firstIndex } from '../sorted';
import { PARTS, type PackedGroups, type Tally, tallyBetween } from './packedDocument';
import { type Holder, recently } from './recently';
import { numbersIn, shortNumbers } from './shortNumbers';
import type { Slab } from './slab';
import type { StringTable } from './stringTable';
import { type Stored, Unpacked } from './unpacked';

/** One of the annotations of a document, by itself. */
export const annotationAt = (document: CorpusDocument, index: number): Annotation =>
  document instanceof ClosedDocument ? document.annotationAt(index) : document.annotated.annotations[index]!;

/** One of the entities of a document, by itself. */
export const entityAt = (document: CorpusDocument, index: number): LocalEntity =>
  document instanceof ClosedDocument ? document.entityAt(index) : document.annotated.entities[index]!;

/** How many annotations a document has. */
export const annotationCount = (document: CorpusDocument): number =>
  document instanceof ClosedDocument ? document.annotationCount : document.annotated.annotations.length;

const NOTHING: Surroundings = { before: [], behind: [] };

/** For numbers. */
const NO_STRINGS: CodedStrings = { stringOf: () => '', keysOf: () => [] };

/** The item of a list, ordered by start, that has a place. */
function at<T extends Span>({ start, end }: Span, items: readonly T[]): T | undefined {
  for (let i = firstIndex(items, (item) => item.start >= start); items[i]?.start === start; i++)
    if (items[i]!.end === end) return items[i];
  return undefined;
}

/**
 * A document that is kept without its text, as bytes (`pack.ts`). What somebody asks for is unpacked, each mention by itself, and
 * stays unpacked for a while (`recently.ts`); as long as anybody holds what was unpacked, it is the same object.
 */
export class ClosedDocument implements CorpusDocument, DocumentFacts, Holder {
  readonly uri: string;
  readonly date?: string;
  readonly country: string | undefined;
  readonly hasBareAcronyms: boolean;
  /** What is unpacked of it, for a while. */
  private held: Unpacked | undefined;
  private unpacked: WeakRef<Unpacked> | undefined;

  constructor(private stored: Stored) {
    const { date, country, hasBareAcronyms } = new Unpacked(stored).head;
    this.uri = stored.uri;
    if (date !== undefined) this.date = date;
    this.country = country;
    this.hasBareAcronyms = hasBareAcronyms;
  }

  /** Moves to another slab, and its strings into another table. What has been unpacked before goes on with those that it knows. */
  moveTo(table: StringTable, move: (id: number) => number, slab: Slab): void {
    const { bytes, strings, written } = this.stored;
    const moved = shortNumbers(numbersIn(strings, written).map(move));
    this.stored = { ...this.stored, table, bytes: slab.keep(bytes), strings: slab.keep(moved) };
  }

  /** What tells its text from others; see `signatureOf`. */
  get signature(): string {
    return this.contents.head.signature;
  }

  get lines(): Lines {
    return this.contents.lines;
  }

  get annotated(): AnnotatedDocument<SourceOutline> {
    return this.contents;
  }

  get facts(): DocumentFacts {
    return this;
  }

  timeOf({ start }: QuantityAnnotation): string | undefined {
    return this.contents.timeAt(start);
  }

  marksOff(acronym: string): boolean {
    return this.contents.marks.includes(acronym);
  }

  isInRunningText({ start }: Span): boolean {
    const { running } = this.contents;
    return running[firstIndex(running, (at) => at >= start)] === start;
  }

  get issuers(): StatedIssuers {
    const [inSentence, beneath] = this.contents.issuers;
    return {
      inSentence: ({ start }) => this.bodiesAt(start, inSentence),
      beneath: ({ start }) => this.bodiesAt(start, beneath),
    };
  }

  private bodiesAt(start: number, [starts, bodies]: PackedGroups): NameAnnotation[] {
    return (bodies[starts.indexOf(start)] ?? []).map((index) => this.annotationAt(index) as NameAnnotation);
  }

  get findings(): readonly OwnFinding[] {
    return this.contents.findings;
  }

  textAt({ start, end }: Span): string {
    const { annotations, candidates } = this.contents;
    return at({ start, end }, annotations)?.text ?? at({ start, end }, candidates)?.text ?? '';
  }

  surroundingsOf({ start, end }: Span): Surroundings {
    const [starts, ends, around] = this.contents.surroundings;
    return around.find((_, i) => starts[i] === start && ends[i] === end) ?? NOTHING;
  }

  get annotationCount(): number {
    return this.contents.annotationCount;
  }

  /** One of its annotations. */
  annotationAt(index: number): Annotation {
    return this.contents.annotationAt(index);
  }

  /** One of its entities. */
  entityAt(index: number): LocalEntity {
    return this.contents.entityAt(index);
  }

  /** What it is about; see `subject.ts`. */
  get subject(): readonly string[] {
    return this.contents.subject;
  }

  /** The indices of the annotations that mention one of its entities. @param index of the entity, where that is known */
  mentionsOf(id: string, index?: number): readonly number[] {
    return this.contents.mentionsOf(id, index);
  }

  /** How it mentions one of its entities: read off the bytes, since nothing else is wanted of most documents that are asked. */
  tallyOf(index: number): Tally {
    const { bytes, root } = this.stored;
    const decoder = new Decoder(bytes, NO_STRINGS, root);
    const position = decoder.nth(PARTS.tallies);
    const before = index > 0 ? decoder.from(position).nth(index - 1) : 0;
    return tallyBetween(before, decoder.from(position).nth(index));
  }

  private get contents(): Unpacked {
    return this.held ?? this.hold();
  }

  private hold(): Unpacked {
    let unpacked = this.unpacked?.deref();
    if (!unpacked) {
      unpacked = new Unpacked(this.stored);
      this.unpacked = new WeakRef(unpacked);
    }
    recently.note(this);
    return (this.held = unpacked);
  }

  /** Keeps what is unpacked only as long as others do. */
  release(): void {
    this.held = undefined;
  }
}
