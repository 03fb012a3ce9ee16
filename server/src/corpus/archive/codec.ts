import { shapes } from './shapes';

/**
 * Plain data as bytes, so that ten thousand documents fit in little memory: numbers take as many bytes as they need, strings and the
 * keys of objects are numbers into a table, ascending lists are written as differences. What comes back equals what went in.
 *
 * Every value begins with a varint whose lowest three bits tell what it is; the others are the number, length or index.
 */
export type Plain =
  undefined | null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain | object };

const INT = 0;
const NEGATIVE = 1;
const STRING = 2;
const LIST = 3;
const OBJECT = 4;
const DOUBLE = 5;
const CONSTANT = 6;
/** A list of integers none of which is less than the one before it. */
const ASCENDING = 7;

const CONSTANTS = [undefined, null, false, true] as const;
/** What fits behind the three bits in 32. */
const MAX_INT = 2 ** 28;

const isSmall = (value: unknown): value is number => Number.isInteger(value) && Math.abs(value as number) < MAX_INT;

/** Writes values behind each other. */
export class Encoder {
  private bytes = new Uint8Array(8192);
  private length = 0;
  private readonly ids = new Map<string, number>();
  private readonly texts: string[] = [];

  /** Where the next value begins. */
  get position(): number {
    return this.length;
  }

  /** The strings of all values, in the order of their numbers. */
  get strings(): readonly string[] {
    return this.texts;
  }

  /** The number of a string. */
  idOf(text: string): number {
    let id = this.ids.get(text);
    if (id === undefined) {
      this.ids.set(text, (id = this.texts.length));
      this.texts.push(text);
    }
    return id;
  }

  /** @param value plain data; keys of objects are not empty and hold no line feed */
  write(value: unknown): void {
    if (typeof value === 'string') return this.put(STRING, this.idOf(value));
    if (typeof value === 'number') return this.writeNumber(value);
    if (Array.isArray(value)) return this.writeList(value);
    if (typeof value === 'object' && value !== null) return this.writeObject(value as Record<string, unknown>);
    const constant = CONSTANTS.indexOf(value as undefined);
    if (constant < 0) throw new TypeError(`no plain data: ${typeof value}`);
    this.put(CONSTANT, constant);
  }

  /** All that was written, in a buffer of its own. */
  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private writeNumber(value: number): void {
    if (isSmall(value) && !Object.is(value, -0)) return value < 0 ? this.put(NEGATIVE, -value) : this.put(INT, value);
    this.put(DOUBLE, 0);
    this.reserve(8);
    new DataView(this.bytes.buffer).setFloat64(this.length, value);
    this.length += 8;
  }

  private writeList(list: readonly unknown[]): void {
    if (list.length === 0 || !isAscending(list)) {
      this.put(LIST, list.length);
      for (const value of list) this.write(value);
      return;
    }
    this.put(ASCENDING, list.length);
    let before = 0;
    for (const value of list) {
      this.varint(value - before);
      before = value;
    }
  }

  private writeObject(object: Record<string, unknown>): void {
    let shape = shapes.root;
    for (const key in object) shape = shape.with(key);
    this.put(OBJECT, this.idOf(shape.name));
    for (const key of shape.keys) this.write(object[key]);
  }

  private put(tag: number, value: number): void {
    this.varint(value * 8 + tag);
  }

  private varint(value: number): void {
    this.reserve(5);
    let rest = value >>> 0;
    for (; rest > 0x7f; rest >>>= 7) this.bytes[this.length++] = (rest & 0x7f) | 0x80;
    this.bytes[this.length++] = rest;
  }

  private reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const larger = new Uint8Array(this.bytes.length * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

function isAscending(list: readonly unknown[]): list is readonly number[] {
  let before = 0;
  for (const value of list) {
    if (!isSmall(value) || value < before || Object.is(value, -0)) return false;
    before = value;
  }
  return true;
}

/** What the numbers that the encoder gave stand for. */
export interface CodedStrings {
  stringOf(id: number): string;
  /** The keys of a shape of objects. @param id of its name */
  keysOf(id: number): readonly string[];
}

/** Reads what an {@link Encoder} has written, from any value on. */
export class Decoder {
  constructor(
    private readonly bytes: Uint8Array,
    private readonly strings: CodedStrings,
    private at = 0,
  ) {}

  /** Goes on reading somewhere else. */
  from(position: number): this {
    this.at = position;
    return this;
  }

  /** The next value. Its type is what was written there. */
  read<T>(): T {
    return this.value() as T;
  }

  private value(): unknown {
    const head = this.varint();
    const rest = head >>> 3;
    switch (head & 7) {
      case INT:
        return rest;
      case NEGATIVE:
        return -rest;
      case STRING:
        return this.strings.stringOf(rest);
      case LIST:
        return this.list(rest);
      case OBJECT: {
        const object: Record<string, unknown> = {};
        for (const key of this.strings.keysOf(rest)) object[key] = this.value();
        return object;
      }
      case DOUBLE: {
        const { buffer, byteOffset } = this.bytes;
        const value = new DataView(buffer, byteOffset).getFloat64(this.at);
        this.at += 8;
        return value;
      }
      case CONSTANT:
        return CONSTANTS[rest];
      default: {
        const list: number[] = [];
        for (let i = 0, value = 0; i < rest; i++) list.push((value += this.varint()));
        return list;
      }
    }
  }

  private list(length: number): unknown[] {
    const list: unknown[] = [];
    for (let i = 0; i < length; i++) list.push(this.value());
    return list;
  }

  /** One of the items of the ascending list that comes next. @throws where there is no such list */
  nth(index: number): number {
    const head = this.varint();
    if ((head & 7) !== ASCENDING || index >= head >>> 3) throw new RangeError(`no item ${index}`);
    let value = 0;
    for (let i = 0; i <= index; i++) value += this.varint();
    return value;
  }

  /** Where a number stands in the ascending list that comes next; less than 0 where it does not. @throws where there is no such list */
  indexOf(wanted: number): number {
    const head = this.varint();
    if ((head & 7) !== ASCENDING && head !== LIST) throw new RangeError('no ascending list'); // an empty one is any list
    for (let i = 0, value = 0; i < head >>> 3 && value <= wanted; i++)
      if ((value += this.varint()) === wanted) return i;
    return -1;
  }

  /** Moves to an item of the list that comes next, passing over those before it. @throws where the next value has no such item to be moved to */
  enter(index: number): this {
    const head = this.varint();
    if ((head & 7) !== LIST || index >= head >>> 3) throw new RangeError(`no item ${index}`);
    for (let i = 0; i < index; i++) this.skip();
    return this;
  }

  /** How many items the list has that comes next. @throws where there is none */
  count(): number {
    const head = this.varint();
    if ((head & 7) !== LIST && (head & 7) !== ASCENDING) throw new RangeError('no list');
    return head >>> 3;
  }

  /** Passes over a value. */
  private skip(): void {
    const head = this.varint();
    const rest = head >>> 3;
    switch (head & 7) {
      case LIST:
        for (let i = 0; i < rest; i++) this.skip();
        return;
      case OBJECT:
        for (let i = this.strings.keysOf(rest).length; i > 0; i--) this.skip();
        return;
      case DOUBLE:
        this.at += 8;
        return;
      case ASCENDING:
        for (let i = 0; i < rest; i++) this.varint();
        return;
      default:
        return; // all that there is of the others has been read
    }
  }

  private varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }
}
