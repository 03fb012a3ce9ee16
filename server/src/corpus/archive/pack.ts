import type { AnnotatedDocument } from '../../recognize/annotation';
import type { RecogniserFault } from '../../recognize/cache';
import type { PlacedParagraph, SourceOutline } from '../../text/document';
import type { ParagraphKind, Section } from '../../text/outline';
import { recordLines } from '../../text/storedLines';
import type { TextDocument } from '../corpusDocument';
import { postingsOf } from '../postings';
import { Encoder } from './codec';

/** A recogniser that failed on a paragraph, in words that a thread can hand over. */
export interface PackFault {
  readonly recogniser: RecogniserFault['recogniser'];
  readonly detail: string;
}

/** A fault in words. */
export const faultOf = ({ recogniser, error }: RecogniserFault): PackFault => ({
  recogniser,
  detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
});

/** A document without its text, as bytes: what threads hand to each other and an archive keeps. */
export interface PackedDocument {
  readonly uri: string;
  /** See {@link PARTS}. */
  readonly bytes: Uint8Array;
  /** Where the list of the parts' places begins. */
  readonly root: number;
  /** What numbers of strings in the bytes stand for. */
  readonly strings: readonly string[];
  /** Numbers of the strings that are the canonical names of its entities. */
  readonly names: readonly number[];
  /** Numbers of the keys that the document has in the inverted index. */
  readonly keys: readonly number[];
  /** What went wrong while it was read. */
  readonly faults: readonly PackFault[];
  /** Where each key occurs: places of the lists in this array, one more than there are keys, and then the lists. */
  readonly places: Uint16Array | Uint32Array;
}

/** The parts of the bytes, in this order. */
export const PARTS = {
  head: 0,
  lines: 1,
  outline: 2,
  /** Where each annotation begins in the bytes. */
  annotations: 3,
  entities: 4,
  candidates: 5,
  /** Of each entity, the indices of the annotations that mention it. */
  mentions: 6,
  times: 7,
  marks: 8,
  silenced: 9,
} as const;

/** The little that is wanted of many documents. */
export interface Head {
  /** What {@link signatureOf} says of the text. */
  readonly signature: string;
  readonly date: string | undefined;
  readonly country: string | undefined;
  readonly hasBareAcronyms: boolean;
  readonly referenceDate: AnnotatedDocument['referenceDate'];
}

/** Times of figures: where each begins, and its time. */
export type Times = readonly [readonly number[], readonly string[]];

/** Packs a document. Nothing is lost but the text and its tokens. */
export function pack(document: TextDocument, faults: readonly PackFault[] = []): PackedDocument {
  const { uri, text, lines, annotated, facts, date } = document;
  const { annotations, entities, candidates, source, silenced, referenceDate } = annotated;
  const encoder = new Encoder();
  const writeEach = (list: readonly unknown[]) =>
    list.map((value) => {
      const at = encoder.position;
      encoder.write(value);
      return at;
    });
  const annotationsAt = writeEach(annotations);
  const entitiesAt = writeEach(entities);
  const head: Head = {
    signature: signatureOf(text),
    date,
    country: facts.country,
    hasBareAcronyms: facts.hasBareAcronyms,
    referenceDate,
  };
  const acronyms = new Set(annotations.flatMap((each) => ('form' in each && each.form === 'acronym' ? each.text : [])));
  const parts = writeEach([
    head,
    recordLines(text, lines),
    packOutline(source),
    annotationsAt,
    entitiesAt,
    candidates,
    entities.map(({ id }) => indicesOf(annotations, (each) => 'entity' in each && each.entity === id)),
    timesOf(document),
    [...acronyms].filter((acronym) => facts.marksOff(acronym)),
    silenced,
  ]);
  const names = entities.map(({ canonical }) => encoder.idOf(canonical));
  const postings = postingsOf(document);
  const keys = [...postings.keys()].map((key) => encoder.idOf(key));
  const root = encoder.position;
  encoder.write(parts);
  return {
    uri,
    bytes: encoder.finish(),
    root,
    strings: encoder.strings,
    names,
    keys,
    faults,
    places: packPlaces(postings),
  };
}

function indicesOf<T>(items: readonly T[], holds: (item: T) => boolean): number[] {
  const indices: number[] = [];
  items.forEach((item, index) => {
    if (holds(item)) indices.push(index);
  });
  return indices;
}

function timesOf({ annotated: { annotations }, facts }: TextDocument): Times {
  const starts: number[] = [];
  const times: string[] = [];
  for (const annotation of annotations) {
    const time = annotation.kind === 'figure' && !annotation.deadline ? facts.timeOf(annotation) : undefined;
    if (time === undefined) continue;
    starts.push(annotation.start);
    times.push(time);
  }
  return [starts, times];
}

function packPlaces(postings: ReadonlyMap<string, readonly number[]>): Uint16Array | Uint32Array {
  const starts: number[] = [];
  const indices: number[] = [];
  for (const list of postings.values()) {
    starts.push(postings.size + 1 + indices.length);
    for (const index of list) indices.push(index);
  }
  starts.push(postings.size + 1 + indices.length);
  const all = [...starts, ...indices];
  return all.every((value) => value < 0x10000) ? Uint16Array.from(all) : Uint32Array.from(all);
}

const KINDS: readonly ParagraphKind[] = ['heading', 'item', 'text', 'rule'];

/** Lists of numbers side by side. Paragraphs that nothing introduces have 0, others one more than the distance to what does. */
export type PackedOutline = readonly [
  starts: readonly number[],
  ends: readonly number[],
  kinds: readonly number[],
  sections: readonly number[],
  introducedBy: readonly number[],
  sentenceCounts: readonly number[],
  sentenceStarts: readonly number[],
  sentenceEnds: readonly number[],
  headings: readonly (readonly [heading: number, level: number, parent: number])[],
];

function packOutline({ paragraphs, sections }: SourceOutline): PackedOutline {
  const sentences = paragraphs.flatMap(({ start, paragraph }) =>
    paragraph.sentences.map((sentence) => ({ start: start + sentence.start, end: start + sentence.end })),
  );
  return [
    paragraphs.map(({ start }) => start),
    paragraphs.map(({ end }) => end),
    paragraphs.map(({ paragraph }) => KINDS.indexOf(paragraph.kind)),
    paragraphs.map(({ section }) => section),
    paragraphs.map(({ index, introducedBy }) => (introducedBy === undefined ? 0 : index - introducedBy + 1)),
    paragraphs.map(({ paragraph }) => paragraph.sentences.length),
    sentences.map(({ start }) => start),
    sentences.map(({ end }) => end),
    sections.map(({ heading, level, parent }) => [heading, level, parent]),
  ];
}

/** The way back. */
export function unpackOutline(packed: PackedOutline): SourceOutline {
  const [starts, ends, kinds, sectionOf, introducedBy, counts, sentenceStarts, sentenceEnds, headings] = packed;
  let next = 0;
  const paragraphs = starts.map((start, index): PlacedParagraph<SourceOutline['paragraphs'][number]['paragraph']> => {
    const first = next;
    next += counts[index]!;
    const sentences = Array.from({ length: counts[index]! }, (_, i) => ({
      start: sentenceStarts[first + i]! - start,
      end: sentenceEnds[first + i]! - start,
    }));
    const introducer = introducedBy[index]! === 0 ? undefined : index - introducedBy[index]! + 1;
    return {
      index,
      start,
      end: ends[index]!,
      paragraph: { kind: KINDS[kinds[index]!]!, sentences },
      section: sectionOf[index]!,
      introducedBy: introducer,
    };
  });
  const sections = headings.map(([heading, level, parent]): Section => ({ heading, level, parent }));
  return { paragraphs, sections };
}

/** Tells texts apart without keeping them: their length and a hash of 64 bits (two of FNV-1a's kind with different primes). */
export function signatureOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x2f0b4a27];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return `${text.length.toString(36)}-${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`;
}
