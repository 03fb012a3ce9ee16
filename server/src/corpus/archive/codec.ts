/**
 * Plain data as bytes, so that ten thousand documents fit in little memory: numbers take as many bytes as they need, strings and the
 * keys of objects are numbers into a table, ascending lists are written as differences. What comes back equals what went in.
 *
 * Every value begins with a varint whose lowest three bits tell what it is; the others are the number, length or index.
 */
export type Plain =
  undefined | null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain | object };

/** What a value is. */
export const enum Tag {
  Int,
  Negative,
  String,
  List,
  Object,
  Double,
  Constant,
  /** A list of integers none of which is less than the one before it. */
  Ascending,
}

/** @param head what a value begins with */
export const tagOf = (head: number): Tag => head & 7;

export const CONSTANTS = [undefined, null, false, true] as const;

/** What the numbers that the encoder gave stand for. */
export interface CodedStrings {
  stringOf(id: number): string;
  /** The keys of a shape of objects. @param id of its name */
  keysOf(id: number): readonly string[];
}
