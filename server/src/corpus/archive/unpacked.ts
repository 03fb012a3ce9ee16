import type { AnnotatedDocument, Annotation, LocalEntity, NameCandidate } from '../../recognize/annotation';
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
  private readonly parts: readonly number[];
  /** The parts that have been read. */
  private readonly found: { readonly part: unknown }[] = [];
  private readonly annotationList: (Annotation | undefined)[] = [];
  private readonly entityList: (LocalEntity | undefined)[] = [];
  private everyAnnotation: readonly Annotation[] | undefined;
  private everyEntity: readonly LocalEntity[] | undefined;
  /** By the id of an entity, which it is; of those that have been read. */
  private readonly places = new Map<string, number>();
  private outline: SourceOutline | undefined;
  private storedLines: StoredLines | undefined;
  private questions = 0;
  private times: ReadonlyMap<number, string> | undefined;

  constructor(private readonly stored: Stored) {
    this.parts = this.readAt<readonly number[]>(stored.root);
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
    return (this.everyAnnotation ??= this.part<number[]>(PARTS.annotations).map((_, i) => this.annotationAt(i)));
  }

  get annotationCount(): number {
    return this.part<number[]>(PARTS.annotations).length;
  }

  annotationAt(index: number): Annotation {
    return (this.annotationList[index] ??= this.readAt<Annotation>(this.part<number[]>(PARTS.annotations)[index]!));
  }

  get entities(): readonly LocalEntity[] {
    return (this.everyEntity ??= this.part<number[]>(PARTS.entities).map((_, i) => this.entityAt(i)));
  }

  entityAt(index: number): LocalEntity {
    const known = this.entityList[index];
    if (known) return known;
    const entity = this.readAt<LocalEntity>(this.part<number[]>(PARTS.entities)[index]!);
    this.places.set(entity.id, index);
    return (this.entityList[index] = entity);
  }

  get candidates(): readonly NameCandidate[] {
    return this.part(PARTS.candidates);
  }

  /** The indices of the annotations that mention one of the entities. @param place of the entity, where that is known */
  mentionsOf(id: string, place = this.placeOf(id)): readonly number[] {
    if (place === undefined) return [];
    return this.questions++ < FEW_QUESTIONS
      ? this.partAt(PARTS.mentions).enter(place).read<number[]>()
      : this.part<number[][]>(PARTS.mentions)[place]!;
  }

  /** How many these are. */
  countMentionsOf(id: string, place = this.placeOf(id)): number {
    return place === undefined ? 0 : this.partAt(PARTS.mentions).enter(place).count();
  }

  /** Which of the entities has an id. */
  private placeOf(id: string): number | undefined {
    if (!this.places.has(id)) void this.entities; // who asks holds the entity, and mostly it was read a moment ago
    return this.places.get(id);
  }

  get subject(): readonly string[] {
    return this.part(PARTS.subject);
  }

  get issuers(): PackedIssuers {
    return this.part(PARTS.issuers);
  }

  /** The time of a figure, by the place where it begins. */
  timeAt(start: number): string | undefined {
    if (this.questions++ >= FEW_QUESTIONS) return this.allTimes.get(start);
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
    const { part: found } = (this.found[part] ??= { part: this.readAt(this.parts[part]!) });
    return found as T;
  }

  private readAt<T>(position: number): T {
    return this.decoderAt(position).read<T>();
  }

  /** Reads a part from its beginning. */
  private partAt(part: number): Decoder {
    return this.decoderAt(this.parts[part]!);
  }

  private decoderAt(position: number): Decoder {
    const { bytes, strings, table } = this.stored;
    return new Decoder(bytes, (id) => table.at(numberAt(strings, id)), position);
  }
}
