/** How many crashes within {@link WINDOW_MS} are too many to start the server once more by itself. */
export const TOO_MANY = 5;
export const WINDOW_MS = 3 * 60_000;

/** Counts the crashes of the server: one that happens now and then is restarted, one that happens again and again is not. */
export class CrashCount {
  private recent: number[] = [];
  private any = false;

  /**
   * Notes a crash.
   * @param now in milliseconds
   * @returns what to do about it, and whether it is the first of all: people are told of that one only
   */
  note(now: number): { readonly restart: boolean; readonly isFirst: boolean } {
    const isFirst = !this.any;
    this.any = true;
    this.recent = [...this.recent.filter((time) => now - time < WINDOW_MS), now];
    return { restart: this.recent.length < TOO_MANY, isFirst };
  }

  /** Somebody has started the server by hand: it gets all its chances anew. */
  forgive(): void {
    this.recent = [];
  }
}
