import { CONSTANTS, Tag } from './codec';
import { shapes } from './shapes';

/** What fits behind the three bits in 32. */
const MAX_INT = 2 ** 28;

const isSmall = (value: unknown): value is number => Number.isInteger(value) && Math.abs(value as number) < MAX_INT;

/** Writes values behind each other, as `codec.ts` says. */
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
    if (typeof value === 'string') return this.put(Tag.String, this.idOf(value));
    if (typeof value === 'number') return this.writeNumber(value);
    if (Array.isArray(value)) return this.writeList(value);
    if (typeof value === 'object' && value !== null) return this.writeObject(value as Record<string, unknown>);
    const constant = CONSTANTS.indexOf(value as undefined);
    if (constant < 0) throw new TypeError(`no plain data: ${typeof value}`);
    this.put(Tag.Constant, constant);
  }

  /** All that was written, in a buffer of its own. */
  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private writeNumber(value: number): void {
    if (isSmall(value) && !Object.is(value, -0))
      return value < 0 ? this.put(Tag.Negative, -value) : this.put(Tag.Int, value);
    this.put(Tag.Double, 0);
    this.reserve(8);
    new DataView(this.bytes.buffer).setFloat64(this.length, value);
    this.length += 8;
  }

  private writeList(list: readonly unknown[]): void {
    if (list.length === 0 || !isAscending(list)) {
      this.put(Tag.List, list.length);
      for (const value of list) this.write(value);
      return;
    }
    this.put(Tag.Ascending, list.length);
    let before = 0;
    for (const value of list) {
      this.varint(value - before);
      before = value;
    }
  }

  private writeObject(object: Record<string, unknown>): void {
    let shape = shapes.root;
    for (const key in object) shape = shape.with(key);
    this.put(Tag.Object, this.idOf(shape.name));
    for (const key of shape.keys) this.write(object[key]);
  }

  private put(tag: Tag, value: number): void {
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
