import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Of a message that quotes an address of a megabyte, this much. */
const MAX_LOGGED = 4000;

/** Says a thing once: a request that fails on every keystroke fills no log. */
export class OnceLog {
  private readonly said = new Set<string>();

  constructor(private readonly write: (message: string) => void) {}

  say(message: string): void {
    const shown = message.length > MAX_LOGGED ? `${message.slice(0, MAX_LOGGED)}…` : message;
    if (this.said.has(shown)) return;
    if (this.said.size >= 1000) this.said.clear();
    this.said.add(shown);
    this.write(shown);
  }
}

/** Texts that answers ask for, where they are not at hand; see `corpus/texts.ts`. */
export interface WantedTexts {
  /** Those that were asked for in vain since this was called before. */
  takeWanted(): readonly string[];
  recall(uris: readonly string[]): Promise<void>;
}

/** How often a request is answered anew because of texts: what is wanted may lead to more, but not for ever. */
const MAX_RECALLS = 4;

/**
 * Makes a request handler safe: whatever goes wrong inside, the client gets an empty answer and the log one line. The answer is
 * given up where the client has cancelled the request by the time its turn comes. A handler that finds the text of a closed document
 * missing is asked again when it has been read.
 * @param pause awaited first, so that a cancellation that follows on the heels of its request is seen
 */
export function guardWith(log: OnceLog, pause: () => Promise<void>, texts?: WantedTexts) {
  return <P, R>(name: string, empty: R, handle: (params: P, token: CancellationToken) => R | Promise<R>) =>
    async (given: P, last?: CancellationToken): Promise<R | ResponseError> => {
      // A request of our own that comes without parameters has the token in their place.
      const params = last ? given : ({} as P);
      const token = last ?? (given as CancellationToken);
      await pause();
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, `${name}: cancelled`);
      try {
        for (let recalls = 0; ; recalls++) {
          texts?.takeWanted();
          const answer = handle(params, token);
          const wanted = recalls < MAX_RECALLS ? (texts?.takeWanted() ?? []) : [];
          if (wanted.length === 0) return await answer;
          await texts?.recall(wanted);
        }
      } catch (error) {
        log.say(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        return empty;
      }
    };
}
