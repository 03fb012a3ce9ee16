/** How many things are kept. */
const KEPT = 512;

/** Keeps what was used last in memory, so that what is asked for again and again is made but once. */
export class Recently {
  private readonly ring: object[] = [];
  private next = 0;

  use(thing: object): void {
    if (this.ring[(this.next + KEPT - 1) % KEPT] === thing) return;
    this.ring[this.next] = thing;
    this.next = (this.next + 1) % KEPT;
  }
}

/** What was unpacked last of all closed documents. */
export const recently = new Recently();
