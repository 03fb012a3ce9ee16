/** Pieces of work side by side, no more of them than a limit. */
export class Parallel {
  private readonly running = new Set<Promise<void>>();

  constructor(private readonly limit: number) {}

  /** How many are under way. */
  get size(): number {
    return this.running.size;
  }

  /** Begins a piece of work, as soon as there is room. @param work never rejects @returns when there is room for another */
  async begin(work: () => Promise<void>): Promise<void> {
    const piece: Promise<void> = work().finally(() => this.running.delete(piece));
    this.running.add(piece);
    while (this.running.size >= this.limit) await Promise.race(this.running);
  }

  /** Resolves when nothing is under way. */
  async end(): Promise<void> {
    while (this.running.size > 0) await Promise.race(this.running);
  }
}
