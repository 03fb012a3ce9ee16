/** How many things are kept. */
const KEPT = 512;

/** Something that holds on to what it has made until it is told to let go. */
export interface Holder {
  release(): void;
}

/** Has those let go that have held something for the longest time, so that what is asked for again and again is made but once. */
export class Recently {
  private readonly ring: Holder[] = [];
  private next = 0;

  /** @param holder has begun to hold something */
  note(holder: Holder): void {
    this.ring[this.next]?.release();
    this.ring[this.next] = holder;
    this.next = (this.next + 1) % KEPT;
  }
}

/** The closed documents that hold what was unpacked of them. */
export const recently = new Recently();
