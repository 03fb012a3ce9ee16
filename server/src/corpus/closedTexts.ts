import type { FileReader } from './fileReader';
import { hasText } from './corpusDocument';
import type { LibraryParts } from './libraryParts';
import type { Indexing } from './indexing';

/** Why a text must not be changed by somebody who knows it from the library. */
export type Obstacle = 'changed' | 'encoding' | 'unreadable';

/** The texts of documents that nobody has open, for as long as somebody needs them; see `texts.ts`. */
export class ClosedTexts {
  constructor(
    private readonly parts: LibraryParts,
    private readonly files: FileReader,
    private readonly indexing: Indexing,
  ) {}

  /** The URIs of the texts that answers asked for in vain since this was called before. */
  takeWanted(): readonly string[] {
    return this.parts.holdings.takeWanted();
  }

  /** Reads texts for those who ask a moment later. A document that has changed is indexed anew first. */
  async recall(uris: readonly string[]): Promise<void> {
    for (const uri of uris) {
      if (await this.lend(uri)) continue;
      await this.indexing.read(uri);
      await this.lend(uri);
    }
  }

  /**
   * Whether a document or a term file may be changed by somebody who knows its text from the library. One that is open in the editor may. Its
   * file must hold that text at this moment, else it is read again; and in an encoding that every editor opens it in by itself, else one that
   * does not would save something else.
   * @returns what is in the way
   */
  async obstacle(uri: string): Promise<Obstacle | undefined> {
    const { opened, holdings, agenda, terms } = this.parts;
    if (terms.isTermFile(uri)) {
      const obstacle = await terms.obstacle(uri);
      const scope = terms.scopeOf(uri);
      if (obstacle === 'changed' && scope !== undefined) agenda.learn(scope);
      return obstacle;
    }
    if (opened.has(uri)) return undefined;
    const decoded = await this.files.contents(uri);
    if (!decoded || !('text' in decoded) || !holdings.lend(uri, decoded.text)) {
      agenda.read(uri);
      return 'changed';
    }
    return decoded.encoding.startsWith('utf-') ? undefined : 'encoding';
  }

  /** Lends a document the text of its file. @returns whether nothing more can be done */
  private async lend(uri: string): Promise<boolean> {
    const { holdings } = this.parts;
    const document = holdings.document(uri);
    if (!document || hasText(document)) return true;
    const decoded = await this.files.contents(uri);
    return decoded !== undefined && 'text' in decoded && holdings.lend(uri, decoded.text);
  }
}
