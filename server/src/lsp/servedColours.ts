import { type TextDocument, hasText } from '../corpus/corpusDocument';
import type { Snapshot } from '../corpus/snapshot';

/**
 * Remembers from which state of each open document its colours were last sent. A client asks anew for a text that it changes; that
 * another document has given a text new names, or taken some away, it must be told (see `corpus/promotions.ts`).
 */
export class ServedColours {
  private readonly served = new Map<string, TextDocument>();

  note(document: TextDocument): void {
    this.served.set(document.uri, document);
  }

  forget(uri: string): void {
    this.served.delete(uri);
  }

  /**
   * Whether colours that were sent are wrong by now though their text is the same. Says so once: the client is then asked to fetch
   * all of them again.
   */
  takeStale(snapshot: Snapshot): boolean {
    let stale = false;
    for (const [uri, before] of this.served) {
      const now = snapshot.document(uri);
      if (!now || now === before || !hasText(now) || now.text !== before.text) continue;
      this.served.set(uri, now);
      stale = true;
    }
    return stale;
  }
}
