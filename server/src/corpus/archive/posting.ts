/** Most keys stand in one document, some in thousands: room grows as it is needed. */
const FIRST_ROOM = 4;

/** The numbers of the documents with one key, ascending. */
export class Posting {
  private slots: Uint32Array | undefined;
  private only = 0;
  private length = 0;
  private token: object | undefined;

  /** @param changedAt the state of the archive in which a document with the key came or went last */
  constructor(public changedAt: number) {}

  /** Notes that something has changed about the key. */
  touch(at: number): void {
    this.changedAt = at;
    this.token = undefined;
  }

  /** Adds a number that is greater than all before. */
  add(slot: number, at: number): void {
    this.touch(at);
    if (this.length === 0) this.only = slot;
    else {
      this.slots ??= Uint32Array.of(this.only, ...new Array<number>(FIRST_ROOM - 1).fill(0));
      if (this.length === this.slots.length) {
        const larger = new Uint32Array(this.length * 2);
        larger.set(this.slots);
        this.slots = larger;
      }
      this.slots[this.length] = slot;
    }
    this.length++;
  }

  /** An object that is the same until something changes about the key. */
  get state(): object {
    return (this.token ??= {});
  }

  get size(): number {
    return this.length;
  }

  at(index: number): number {
    return this.slots?.[index] ?? this.only;
  }
}
