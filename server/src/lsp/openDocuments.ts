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

  /** @throws for what is no document: kept, it would spoil every later request */
  open(document: OpenDocument): void {
    const { clientUri, languageId, version, text } = document;
    if ([clientUri, languageId, text].some((each) => typeof each !== 'string') || typeof version !== 'number')
      throw new TypeError('a document has a URI, a language, a version and a text');
    this.documents.set(canonicalUri(document.clientUri), document);
  }

  /**
   * Applies changes in order, each to what the one before left; the text is as if nothing had come where one makes no sense.
   * @returns undefined for a document that is not open
   * @throws for what is no change
   */
  change(
    { uri, version }: VersionedTextDocumentIdentifier,
    changes: readonly TextDocumentContentChangeEvent[],
  ): OpenDocument | undefined {
    const key = canonicalUri(uri);
    const document = this.documents.get(key);
    if (!document) return undefined;
    if (typeof version !== 'number' || !changes.every(isChange)) throw new TypeError('not a change of a document');
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
  { lines }: LinedText,
  change: TextDocumentContentChangeEvent,
  encoding: PositionEncoding,
): LinedText {
  if (!('range' in change)) return { text: change.text, lines: new LineIndex(change.text) };
  const start = lines.offsetAt(change.range.start, encoding);
  const end = Math.max(start, lines.offsetAt(change.range.end, encoding));
  const edited = lines.text.edited(start, end, change.text);
  return { text: edited.text, lines: lines.edited(edited, { start, end, newEnd: start + change.text.length }) };
}

function isChange(change: unknown): boolean {
  if (typeof change !== 'object' || change === null || !('text' in change) || typeof change.text !== 'string')
    return false;
  if (!('range' in change)) return true;
  const { start, end } = (change.range ?? {}) as { readonly start?: unknown; readonly end?: unknown };
  return isPosition(start) && isPosition(end);
}

function isPosition(value: unknown): boolean {
  const { line, character } = (value ?? {}) as { readonly line?: unknown; readonly character?: unknown };
  return Number.isInteger(line) && Number.isInteger(character);
}
