import type { Position } from 'vscode-languageserver';
import type { TextDocument } from '../corpus/corpusDocument';
import type { Library } from '../corpus/library';
import type { Snapshot } from '../corpus/snapshot';
import type { ClientAbilities } from './capabilities';
import { type Converter, canonicalUri } from './convert';
import type { guardWith } from './guard';
import type { TokenResults } from './semanticTokens';
import type { ServedColours } from './servedColours';

/** What the handlers of all language features share. */
export interface HandlerContext {
  readonly client: ClientAbilities;
  readonly library: Library;
  readonly convert: Converter;
  readonly tokens: TokenResults;
  readonly colours: ServedColours;
  readonly guard: ReturnType<typeof guardWith>;
  /** Gives way to messages. */
  pause(this: void): Promise<void>;
  /** Whether people want inlay hints in a document. @param uri canonical */
  showsInlayHints(uri: string): boolean;
  /** The version that the client gave a text that it has open. @param uri canonical */
  versionOf(this: void, uri: string): number | undefined;
}

/** A document in the snapshot that one request reads. */
export interface View {
  readonly snapshot: Snapshot;
  readonly document: TextDocument;
}

/** A place in a document: `offset` counts UTF-16 code units. */
export interface Place extends View {
  readonly uri: string;
  readonly offset: number;
}

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

/** The document that a request is about, as it is now. @returns undefined for one that is not in the corpus */
export function viewOf({ library }: HandlerContext, params: AboutDocument): View | undefined {
  const snapshot = library.snapshot();
  const document = snapshot.textOf(canonicalUri(params.textDocument.uri));
  return document && { snapshot, document };
}

/** The place that a request is about; a position outside the text is the nearest inside. */
export function placeOf(context: HandlerContext, params: AboutDocument & { position: Position }): Place | undefined {
  const view = viewOf(context, params);
  return view && { ...view, uri: view.document.uri, offset: context.convert.offset(view.document, params.position) };
}
