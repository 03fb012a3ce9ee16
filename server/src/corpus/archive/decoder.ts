import { CONSTANTS, type CodedStrings, Tag, tagOf } from './codec';

/** Reads what an `Encoder` has written, from any value on. */
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
    switch (tagOf(head)) {
      case Tag.Int:
        return rest;
      case Tag.Negative:
        return -rest;
      case Tag.String:
        return this.strings.stringOf(rest);
      case Tag.List:
        return this.list(rest);
      case Tag.Object: {
        const object: Record<string, unknown> = {};
        for (const key of this.strings.keysOf(rest)) object[key] = this.value();
        return object;
      }
      case Tag.Double: {
        const { buffer, byteOffset } = this.bytes;
        const value = new DataView(buffer, byteOffset).getFloat64(this.at);
        this.at += 8;
        return value;
      }
      case Tag.Constant:
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
    if (tagOf(head) !== Tag.Ascending || index >= head >>> 3) throw new RangeError(`no item ${index}`);
    let value = 0;
    for (let i = 0; i <= index; i++) value += this.varint();
    return value;
  }

  /** Where a number stands in the ascending list that comes next; less than 0 where it does not. @throws where there is no such list */
  indexOf(wanted: number): number {
    const head = this.varint();
    const isEmpty = tagOf(head) === Tag.List && head >>> 3 === 0; // which is written as any list
    if (tagOf(head) !== Tag.Ascending && !isEmpty) throw new RangeError('no ascending list');
    for (let i = 0, value = 0; i < head >>> 3 && value <= wanted; i++)
      if ((value += this.varint()) === wanted) return i;
    return -1;
  }

  /** Moves to an item of the list that comes next, passing over those before it. @throws where the next value has no such item to be moved to */
  enter(index: number): this {
    const head = this.varint();
    if (tagOf(head) !== Tag.List || index >= head >>> 3) throw new RangeError(`no item ${index}`);
    for (let i = 0; i < index; i++) this.skip();
    return this;
  }

  /** How many items the list has that comes next. @throws where there is none */
  count(): number {
    const head = this.varint();
    if (tagOf(head) !== Tag.List && tagOf(head) !== Tag.Ascending) throw new RangeError('no list');
    return head >>> 3;
  }

  /** Passes over a value. */
  private skip(): void {
    const head = this.varint();
    const rest = head >>> 3;
    switch (tagOf(head)) {
      case Tag.List:
        for (let i = 0; i < rest; i++) this.skip();
        return;
      case Tag.Object:
        for (let i = this.strings.keysOf(rest).length; i > 0; i--) this.skip();
        return;
      case Tag.Double:
        this.at += 8;
        return;
      case Tag.Ascending:
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
