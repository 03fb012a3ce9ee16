import type { Message, MessageStrategy } from 'vscode-languageserver';

/** Holds messages back while the session is set up, and hands them on in their order when it is there. */
export class Doorkeeper implements MessageStrategy {
  private waiting: (() => void)[] | undefined;

  handleMessage(message: Message, next: (message: Message) => void): void {
    if (this.waiting) this.waiting.push(() => next(message));
    else next(message);
  }

  /** From now on messages wait. */
  close(): void {
    this.waiting ??= [];
  }

  /** Hands on what has waited. */
  open(): void {
    const { waiting = [] } = this;
    this.waiting = undefined;
    for (const hand of waiting) {
      try {
        hand();
      } catch {
        // The library throws what it cannot take, such as `$/cancelRequest` without an id: nobody waits for an answer.
      }
    }
  }
}
