import type { AnnotatedDocument } from '../../recognize/annotatedDocument';
import type { Annotation, LocalEntity, NameCandidate } from '../../recognize/annotation';
import type { IgnoreSet, Silenced } from '../../recognize/terms';
import type { SourceOutline } from '../../text/document';
import { type LineRecord, StoredLines } from '../../text/storedLines';
import type { CodedStrings } from './codec';
import { Decoder } from './decoder';
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

/** Where something is kept: a part at its own number, an item of one behind all of these. */
const placeOf = (part: number, index: number): number => (index + 1) * ROOM + part;

/** More than there are parts. */
const ROOM = 16;

/** What a packed document holds; each part is read when it is first asked for. */
export class Unpacked implements AnnotatedDocument<SourceOutline>, CodedStrings {
  private readonly decoder: Decoder;
  /** The parts that have been read, and the items that have been by themselves; see {@link placeOf}. */
  private readonly known = new Map<number, unknown>();
  private everyAnnotation: readonly Annotation[] | undefined;
  private everyEntity: readonly LocalEntity[] | undefined;
  private outline: SourceOutline | undefined;
  private storedLines: StoredLines | undefined;
  private questions = 0;
  private times: ReadonlyMap<number, string> | undefined;

  constructor(private readonly stored: Stored) {
    this.decoder = new Decoder(stored.bytes, this);
  }

  stringOf(id: number): string {
    const { table, strings } = this.stored;
    return table.at(numberAt(strings, id));
  }

  keysOf(id: number): readonly string[] {
    const { table, strings } = this.stored;
    return table.keysOf(numberAt(strings, id));
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
    return (this.everyAnnotation ??= this.readEach(PARTS.annotations));
  }

  get annotationCount(): number {
    return this.partAt(PARTS.annotations).count();
  }

  annotationAt(index: number): Annotation {
    return this.everyAnnotation?.[index] ?? this.readItem<Annotation>(PARTS.annotations, index);
  }

  get entities(): readonly LocalEntity[] {
    return (this.everyEntity ??= this.readEach(PARTS.entities));
  }

  entityAt(index: number): LocalEntity {
    return this.everyEntity?.[index] ?? this.readItem<LocalEntity>(PARTS.entities, index);
  }

  /** All items; those that have been read by themselves stay the same objects. @param part that says where each item begins */
  private readEach<T>(part: number): readonly T[] {
    return this.part<number[]>(part).map(
      (position, index) => (this.known.get(placeOf(part, index)) as T | undefined) ?? this.readAt<T>(position),
    );
  }

  private readItem<T>(part: number, index: number): T {
    const place = placeOf(part, index);
    const known = this.known.get(place) as T | undefined;
    if (known !== undefined) return known;
    const position = this.isAskedOften() ? this.part<number[]>(part)[index]! : this.partAt(part).nth(index);
    const item = this.readAt<T>(position);
    this.known.set(place, item);
    return item;
  }

  get candidates(): readonly NameCandidate[] {
    return this.part(PARTS.candidates);
  }

  /** The indices of the annotations that mention one of the entities. @param index of the entity, where that is known */
  mentionsOf(id: string, index = this.indexOf(id)): readonly number[] {
    if (index === undefined) return [];
    return this.isAskedOften()
      ? this.part<number[][]>(PARTS.mentions)[index]!
      : this.partAt(PARTS.mentions).enter(index).read<number[]>();
  }

  /** Which of the entities has an id. */
  private indexOf(id: string): number | undefined {
    const index = this.entities.findIndex((entity) => entity.id === id);
    return index < 0 ? undefined : index;
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
    const index = this.partAt(PARTS.times).enter(starts).indexOf(start);
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
    if (!this.known.has(part)) this.known.set(part, this.partAt(part).read());
    return this.known.get(part) as T;
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
