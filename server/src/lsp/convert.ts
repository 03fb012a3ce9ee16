import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol as LspDocumentSymbol,
  type Hover as LspHover,
  type Location as LspLocation,
  MarkupKind,
  type Position,
  type Range,
  type SymbolInformation,
  type WorkspaceSymbol as LspWorkspaceSymbol,
} from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Severity } from '../check/check';
import type { Diagnosis } from '../check/checks';
import type { CorpusDocument } from '../corpus/corpusDocument';
import type { Snapshot } from '../corpus/snapshot';
import type { DocumentSymbol } from '../features/documentSymbols';
import type { Hover } from '../features/hover';
import type { Location } from '../corpus/mention';
import type { SymbolPlace, WorkspaceSymbol } from '../features/workspaceSymbols';
import type { Span } from '../recognize/annotation';
import type { PositionEncoding } from '../text/lineIndex';
import { toPlainText } from './plainText';
import { OPEN_PLACE_COMMAND } from './protocol';
import type { SymbolKinds } from './symbolKinds';

/** The one spelling of a URI that the corpus knows; clients differ in what they escape. */
export function canonicalUri(uri: string): string {
  try {
    const parsed = URI.parse(uri);
    const isTidy = parsed.scheme !== 'file' || !UNTIDY.test(parsed.path);
    const known = isTidy ? parsed : parsed.with({ path: tidied(parsed.path) });
    return known.toString().replace(/(?<=[^/])\/$/, '');
  } catch {
    return uri; // not a URI: it names no document
  }
}

/** Empty segments, and those that only dots make: of a file they name no other one (RFC 3986, 5.2.4). */
const UNTIDY = /\/(?:\/|\.{1,2}(?:\/|$))/;

function tidied(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') kept.pop();
    else if (segment !== '' && segment !== '.') kept.push(segment);
  }
  return `/${kept.join('/')}`;
}

/** A folder as others know it: within the server none has a slash at its end, not even the root of a file system (`memfs:`). */
export const withPath = (uri: string): string => (/^[^:/]+:(\/\/[^/]*)?$/.test(uri) ? `${uri}/` : uri);

/** A link to the client's command that opens a place. @param place a link as {@link Converter.link} makes it */
export const commandLink = (place: string): string =>
  `command:${OPEN_PLACE_COMMAND}?${encodeURIComponent(JSON.stringify([place]))}`;

/** What a document is called, behind the last slash of its URI and unescaped. */
export function lastPart(uri: string): string {
  const part = uri.slice(Math.max(uri.lastIndexOf('/'), uri.indexOf(':')) + 1);
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Anything that has positions: a document, a term file. */
type HasLines = Pick<CorpusDocument, 'lines'>;

/** Turns offsets and plain data into what the wire carries, for one client: the only place that does. */
export class Converter {
  /**
   * @param encoding unit in which the client counts characters
   * @param clientUri the client's own spelling of the URI of a document that it has open
   */
  constructor(
    readonly encoding: PositionEncoding,
    private readonly clientUri: (uri: string) => string,
  ) {}

  /** The client's spelling of a URI. */
  uriFor(uri: string): string {
    return this.clientUri(uri);
  }

  /** UTF-16 offset of a position; one outside the text is the nearest inside. */
  offset({ lines }: HasLines, position: Position): number {
    return lines.offsetAt(position, this.encoding);
  }

  span(document: HasLines, range: Range): Span {
    return { start: this.offset(document, range.start), end: this.offset(document, range.end) };
  }

  range({ lines }: HasLines, { start, end }: Span): Range {
    return { start: lines.positionAt(start, this.encoding), end: lines.positionAt(end, this.encoding) };
  }

  /** @returns undefined for a document that the snapshot does not hold */
  location(snapshot: Snapshot, { uri, start, end }: Location): LspLocation | undefined {
    const lines = snapshot.linesOf(uri);
    return lines && { uri: this.clientUri(uri), range: this.range({ lines }, { start, end }) };
  }

  locations(snapshot: Snapshot, locations: readonly Location[]): LspLocation[] {
    return locations.map((location) => this.location(snapshot, location)).filter((found) => found !== undefined);
  }

  hover(document: HasLines, { markdown, start, end }: Hover, showsMarkdown: boolean): LspHover {
    return {
      contents: showsMarkdown
        ? { kind: MarkupKind.Markdown, value: markdown }
        : { kind: MarkupKind.PlainText, value: toPlainText(markdown) },
      range: this.range(document, { start, end }),
    };
  }

  /** A link that opens a document at an offset, as VS Code and others read it: line and column from 1, in UTF-16 units. */
  link(snapshot: Snapshot, uri: string, offset: number): string {
    const position = snapshot.linesOf(uri)?.positionAt(offset);
    return position ? `${uri}#L${position.line + 1},${position.character + 1}` : uri;
  }

  documentSymbol(document: CorpusDocument, symbol: DocumentSymbol, kinds: SymbolKinds): LspDocumentSymbol {
    return {
      name: symbolName(symbol.name),
      ...(symbol.detail !== undefined && { detail: symbol.detail }),
      kind: kinds[symbol.kind],
      range: this.range(document, symbol),
      selectionRange: this.range(document, symbol.selection),
      children: symbol.children.map((child) => this.documentSymbol(document, child, kinds)),
    };
  }

  /** The outline as a flat list, for clients that know no nested one. */
  flatSymbols(
    document: CorpusDocument,
    symbols: readonly DocumentSymbol[],
    kinds: SymbolKinds,
    container?: string,
  ): SymbolInformation[] {
    return symbols.flatMap((symbol) => [
      {
        name: symbolName(symbol.name),
        kind: kinds[symbol.kind],
        location: { uri: this.clientUri(document.uri), range: this.range(document, symbol) },
        ...(container !== undefined && { containerName: container }),
      },
      ...this.flatSymbols(document, symbol.children, kinds, symbol.name),
    ]);
  }

  /**
   * @param withRelated whether the client shows related places
   * @param page URI of the page about the check, for clients that lead there
   */
  diagnostic(
    snapshot: Snapshot,
    document: CorpusDocument,
    diagnosis: Diagnosis,
    withRelated: boolean,
    page: string | undefined,
  ): Diagnostic {
    const { check, severity, message, related = [] } = diagnosis;
    const relatedInformation = related.flatMap((place) => {
      const location = this.location(snapshot, place.location);
      return location ? [{ location, message: place.message }] : [];
    });
    return {
      range: this.range(document, diagnosis),
      severity: SEVERITIES[severity],
      code: check.id,
      ...(page !== undefined && { codeDescription: { href: page } }),
      source: 'policytext',
      message,
      ...(withRelated && relatedInformation.length > 0 && { relatedInformation }),
    };
  }

  /**
   * @param lazily whether the client asks for the place of a symbol when it is chosen; here it gets the file, and what to ask with
   * @returns undefined for a symbol of a document that the snapshot does not hold
   */
  workspaceSymbol(
    snapshot: Snapshot,
    { name, kind, detail, text, location: { uri, ...place } }: WorkspaceSymbol,
    kinds: SymbolKinds,
    lazily: boolean,
  ): LspWorkspaceSymbol | undefined {
    const document = snapshot.document(uri);
    if (!document) return undefined;
    const shown = {
      name: symbolName(name),
      kind: kinds[kind],
      // Editors match words behind the first with it: "port target".
      containerName: detail === undefined ? kind : `${kind} · ${detail}`,
    };
    const clientUri = this.clientUri(uri);
    if (!lazily) return { ...shown, location: { uri: clientUri, range: this.range(document, place) } };
    const data: SymbolPlace = { kind, text, start: place.start };
    return { ...shown, location: { uri: clientUri }, data };
  }
}

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** One line, and never empty: VS Code refuses a list with an empty name. */
function symbolName(name: string): string {
  return name.replace(/\s+/g, ' ').trim() || '(untitled)';
}
