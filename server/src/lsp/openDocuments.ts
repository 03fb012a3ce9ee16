import type { TextDocumentContentChangeEvent, VersionedTextDocumentIdentifier } from 'vscode-languageserver';
import { LineIndex, type PositionEncoding } from '../text/lineIndex';
import { canonicalUri } from './convert';

/** A text in the client's editor. */
export interface OpenDocument {
  /** As the client spells it. */
  readonly clientUri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** The texts that the client has open, by canonical URI, kept by its incremental changes. */
export class OpenDocuments {
  private readonly documents = new Map<string, OpenDocument>();
  /** Where their lines stand. */
  private readonly lines = new WeakMap<OpenDocument, LineIndex>();

  /** @param encoding unit in which the client counts characters */
  constructor(private readonly encoding: PositionEncoding) {}

  open(document: OpenDocument): void {
    this.documents.set(canonicalUri(document.clientUri), document);
  }

  /** Applies changes in order, each to what the one before left. @returns undefined for a document that is not open */
  change(
    { uri, version }: VersionedTextDocumentIdentifier,
    changes: readonly TextDocumentContentChangeEvent[],
  ): OpenDocument | undefined {
    const key = canonicalUri(uri);
    const document = this.documents.get(key);
    if (!document) return undefined;
    let state: LinedText = { text: document.text, lines: this.lines.get(document) ?? new LineIndex(document.text) };
    for (const change of changes) state = applyChange(state, change, this.encoding);
    const { text, lines } = state;
    const changed = { ...document, version, text };
    this.documents.set(key, changed);
    this.lines.set(changed, lines);
    return changed;
  }

  close(uri: string): void {
    this.documents.delete(canonicalUri(uri));
  }

  /** All of them, in the order in which they were opened. */
  all(): readonly OpenDocument[] {
    return [...this.documents.values()];
  }

  /** The version that the client gave a text. @param uri canonical */
  versionOf(uri: string): number | undefined {
    return this.documents.get(uri)?.version;
  }

  /** The client's spelling of a canonical URI: its own for what it has open. */
  clientUri(uri: string): string {
    return this.documents.get(uri)?.clientUri ?? uri;
  }
}

/** A text, and where its lines stand. */
export interface LinedText {
  readonly text: string;
  readonly lines: LineIndex;
}

/** One change of LSP's `textDocument/didChange`; without a range it is the whole text. */
export function applyChange(
  { text, lines }: LinedText,
  change: TextDocumentContentChangeEvent,
  encoding: PositionEncoding,
): LinedText {
  if (!('range' in change)) return { text: change.text, lines: new LineIndex(change.text) };
  const start = lines.offsetAt(change.range.start, encoding);
  const end = Math.max(start, lines.offsetAt(change.range.end, encoding));
  const changed = text.slice(0, start) + change.text + text.slice(end);
  return { text: changed, lines: lines.edited(changed, { start, end, newEnd: start + change.text.length }) };
}
