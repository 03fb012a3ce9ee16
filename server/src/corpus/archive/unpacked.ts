import type { AnnotatedDocument } from '../../recognize/annotatedDocument';
import type { Annotation, LocalEntity, NameCandidate } from '../../recognize/annotation';
import type { IgnoreSet, Silenced } from '../../recognize/terms';
import type { SourceOutline } from '../../text/document';
import { type LineRecord, StoredLines } from '../../text/storedLines';
import { Decoder } from './codec';
import type { OwnFinding } from '../finding';
import { type Head, PARTS, type PackedIssuers, type PackedSurroundings, TIMES, type Times } from './packedDocument';
import { type PackedOutline, unpackOutline } from './packedOutline';
import { numberAt } from './shortNumbers';
import type { StringTable } from './stringTable';

/** The bytes of a document and what the strings in them are. */
export interface Stored {
  readonly uri: string;
  readonly bytes: Uint8Array;
  /** Where the list of the parts' places begins; see `packedDocument.ts`. */
  readonly root: number;
  /** By the numbers in the bytes, the numbers in the table; see `shortNumbers.ts`. */
  readonly strings: Uint8Array;
  /** How many these are. */
  readonly written: number;
  readonly table: StringTable;
  readonly ignores: IgnoreSet | undefined;
}

/**
 * So many questions about single items of a list are answered by passing over the others: a hover asks many documents for one each.
 * Whoever asks more goes through the document, and for him the list is read once.
 */
const FEW_QUESTIONS = 8;

/** What a packed document holds; each part is read when it is first asked for. */
export class Unpacked implements AnnotatedDocument<SourceOutline> {
  private readonly decoder: Decoder;
  /** The parts that have been read. */
  private readonly found = new Map<number, unknown>();
  /** The items that have been read by themselves, by their numbers. */
  private readonly someAnnotations = new Map<number, Annotation>();
  private readonly someEntities = new Map<number, LocalEntity>();
  private everyAnnotation: readonly Annotation[] | undefined;
  private everyEntity: readonly LocalEntity[] | undefined;
  private outline: SourceOutline | undefined;
  private storedLines: StoredLines | undefined;
  private questions = 0;
  private times: ReadonlyMap<number, string> | undefined;

  constructor(private readonly stored: Stored) {
    const { bytes, strings, table } = stored;
    this.decoder = new Decoder(
      bytes,
      (id) => table.at(numberAt(strings, id)),
      0,
      (id) => table.keysOf(numberAt(strings, id)),
    );
  }

  get head(): Head {
    return this.part(PARTS.head);
  }

  get silenced(): readonly Silenced[] | undefined {
    return this.part(PARTS.silenced);
  }

  get ignores(): IgnoreSet | undefined {
    return this.stored.ignores;
  }

  get referenceDate(): Head['referenceDate'] {
    return this.head.referenceDate;
  }

  get source(): SourceOutline {
    return (this.outline ??= unpackOutline(this.part<PackedOutline>(PARTS.outline)));
  }

  get lines(): StoredLines {
    return (this.storedLines ??= new StoredLines(this.part<LineRecord>(PARTS.lines)));
  }

  get annotations(): readonly Annotation[] {
    return (this.everyAnnotation ??= this.readEach(PARTS.annotations, this.someAnnotations));
  }

  get annotationCount(): number {
    return this.partAt(PARTS.annotations).count();
  }

  annotationAt(index: number): Annotation {
    return this.everyAnnotation?.[index] ?? this.readItem(PARTS.annotations, index, this.someAnnotations);
  }

  get entities(): readonly LocalEntity[] {
    return (this.everyEntity ??= this.readEach(PARTS.entities, this.someEntities));
  }

  entityAt(index: number): LocalEntity {
    return this.everyEntity?.[index] ?? this.readItem(PARTS.entities, index, this.someEntities);
  }

  /** @param part that says where each item begins @param some those that have been read by themselves, which stay the same objects */
  private readEach<T>(part: number, some: Map<number, T>): readonly T[] {
    const all = this.part<number[]>(part).map((position, index) => some.get(index) ?? this.readAt<T>(position));
    some.clear();
    return all;
  }

  private readItem<T>(part: number, index: number, some: Map<number, T>): T {
    let item = some.get(index);
    if (item === undefined) {
      const position = this.isAskedOften() ? this.part<number[]>(part)[index]! : this.partAt(part).nth(index);
      some.set(index, (item = this.readAt<T>(position)));
    }
    return item;
  }

  get candidates(): readonly NameCandidate[] {
    return this.part(PARTS.candidates);
  }

  /** The indices of the annotations that mention one of the entities. @param place of the entity, where that is known */
  mentionsOf(id: string, place = this.placeOf(id)): readonly number[] {
    if (place === undefined) return [];
    return this.isAskedOften()
      ? this.part<number[][]>(PARTS.mentions)[place]!
      : this.partAt(PARTS.mentions).enter(place).read<number[]>();
  }

  /** How many these are. */
  countMentionsOf(id: string, place = this.placeOf(id)): number {
    return place === undefined ? 0 : this.partAt(PARTS.mentions).enter(place).count();
  }

  /** Which of the entities has an id. */
  private placeOf(id: string): number | undefined {
    const place = this.entities.findIndex((entity) => entity.id === id);
    return place < 0 ? undefined : place;
  }

  get subject(): readonly string[] {
    return this.part(PARTS.subject);
  }

  get issuers(): PackedIssuers {
    return this.part(PARTS.issuers);
  }

  /** The time of a figure, by the place where it begins. */
  timeAt(start: number): string | undefined {
    if (this.isAskedOften()) return this.allTimes.get(start);
    const [starts, times] = TIMES;
    const index = this.partAt(PARTS.times).enter(starts).read<number[]>().indexOf(start);
    return index < 0 ? undefined : this.partAt(PARTS.times).enter(times).enter(index).read<string>();
  }

  private get allTimes(): ReadonlyMap<number, string> {
    if (this.times) return this.times;
    const [starts, times] = this.part<Times>(PARTS.times);
    return (this.times = new Map(starts.map((start, i) => [start, times[i]!])));
  }

  /** The acronyms that stand at the end of a bracket and the like; see `DocumentFacts.marksOff`. */
  get marks(): readonly string[] {
    return this.part(PARTS.marks);
  }

  /** Where acronyms begin that stand in running text; ascending. */
  get running(): readonly number[] {
    return this.part(PARTS.running);
  }

  get findings(): readonly OwnFinding[] {
    return this.part(PARTS.findings);
  }

  get surroundings(): PackedSurroundings {
    return this.part(PARTS.surroundings);
  }

  private part<T>(part: number): T {
    if (!this.found.has(part)) this.found.set(part, this.partAt(part).read());
    return this.found.get(part) as T;
  }

  /** Whether this is another question after several about single items. */
  private isAskedOften(): boolean {
    return this.questions++ >= FEW_QUESTIONS;
  }

  private readAt<T>(position: number): T {
    return this.decoder.from(position).read<T>();
  }

  /** Reads a part from its beginning. */
  private partAt(part: number): Decoder {
    return this.decoder.from(this.decoder.from(this.stored.root).nth(part));
  }
}
