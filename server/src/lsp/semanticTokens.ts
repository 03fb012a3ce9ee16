import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import type { TextDocument } from '../corpus/corpusDocument';
import type { PositionEncoding } from '../text/lineIndex';
import { TokenSheet } from './tokenSheet';

/** Remembers the last tokens sent for each document, so that the next answer can be the difference. */
export class TokenResults {
  private readonly sent = new Map<string, { readonly id: string; readonly sheet: TokenSheet }>();
  private count = 0;

  /** @param encoding unit in which the client counts characters */
  constructor(private readonly encoding: PositionEncoding) {}

  /** All tokens. @param document undefined for one that has none */
  full(uri: string, document: TextDocument | undefined): SemanticTokens {
    const { resultId, sheet } = this.send(uri, document);
    return { resultId, data: sheet.data() };
  }

  /** The difference to an earlier result, or everything where that is no longer known. */
  delta(uri: string, previousId: string, document: TextDocument | undefined): SemanticTokens | SemanticTokensDelta {
    const previous = this.sent.get(uri);
    const { resultId, sheet } = this.send(uri, document);
    if (previous?.id !== previousId) return { resultId, data: sheet.data() };
    return { resultId, edits: sheet.editsSince(previous.sheet) };
  }

  forget(uri: string): void {
    this.sent.delete(uri);
  }

  private send(uri: string, document: TextDocument | undefined): { resultId: string; sheet: TokenSheet } {
    const resultId = String(++this.count);
    const sheet = document ? TokenSheet.of(document, this.encoding, this.sent.get(uri)?.sheet) : TokenSheet.empty;
    this.sent.set(uri, { id: resultId, sheet });
    return { resultId, sheet };
  }
}
