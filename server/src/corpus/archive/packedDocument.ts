import type { AnnotatedDocument } from '../../recognize/annotatedDocument';
import type { Surroundings } from '../../recognize/terms';
import type { PackedStrings } from './packedStrings';

/** Something that is missing in a document, in words that a thread can hand over. */
export interface PackFault {
  /** `dates are missing in a paragraph`. */
  readonly loss: string;
  readonly detail: string;
}

/** A fault in words. */
export const faultOf = (loss: string, error: unknown): PackFault => ({
  loss,
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
  readonly strings: PackedStrings;
  /** How many of the strings occur in the bytes; behind them are those that are only keys. */
  readonly written: number;
  /** Numbers of the keys that the document has in the inverted index. */
  readonly keys: Uint32Array;
  /** What went wrong while it was read. */
  readonly faults: readonly PackFault[];
  /** Where each key occurs: places of the lists in this array, one more than there are keys, and then the lists. */
  readonly places: Uint16Array | Uint32Array;
}

/** What a thread gives away with a document instead of copying it. */
export const buffersOf = ({ bytes, strings, keys, places }: PackedDocument): ArrayBuffer[] =>
  [bytes, strings.bytes, strings.lengths, keys, places].map(({ buffer }) => buffer as ArrayBuffer);

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
  /** Where acronyms begin that stand in running text. */
  running: 10,
  findings: 11,
  surroundings: 12,
  /** Words that tell what it is about. */
  subject: 13,
  issuers: 14,
  /** How each entity is mentioned; see {@link addTallies}. */
  tallies: 15,
} as const;

/** How a document mentions an entity, as is wanted of thousands of documents at once. */
export interface Tally {
  readonly count: number;
  /** Whether it gives the name in full anywhere. */
  readonly isInFull: boolean;
}

/** Tallies as numbers, each added to those before it: an ascending list, of which one item is found without reading the others. */
export function addTallies(tallies: readonly Tally[]): number[] {
  let sum = 0;
  return tallies.map(({ count, isInFull }) => (sum += count * 2 + Number(isInFull)));
}

/** The way back. @param sum of a tally and those before it @param before the sum of these */
export const tallyBetween = (before: number, sum: number): Tally => ({
  count: (sum - before) >>> 1,
  isInFull: ((sum - before) & 1) > 0,
});

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
export type Times = readonly [starts: readonly number[], times: readonly string[]];
/** Which item of {@link Times} is which. */
export const TIMES = [0, 1] as const;

/** The bodies that issued initiatives by what is said around their names: where each name begins, and the indices of the annotations. */
export type PackedGroups = readonly [starts: readonly number[], bodies: readonly (readonly number[])[]];

/** Who issued what; see `StatedIssuers`. */
export type PackedIssuers = readonly [inSentence: PackedGroups, beneath: PackedGroups];

/** Words around the texts that the ignore file tells from others of their kind: where each begins and ends, and its surroundings. */
export type PackedSurroundings = readonly [
  starts: readonly number[],
  ends: readonly number[],
  around: readonly Surroundings[],
];
