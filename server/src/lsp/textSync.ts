import type { Connection } from 'vscode-languageserver';
import type { Library } from '../corpus/library';
import { canonicalUri } from './convert';
import type { OpenDocument, OpenDocuments } from './openDocuments';

/** How long a text may rest unread after a change when nobody asks for it, in milliseconds. */
const TYPING_PAUSE = 300;

/** What the rest of the server does when texts change. */
export interface SyncEvents {
  /** A text was opened or changed. */
  onChange(): void;
  /** Nothing has been opened, changed or closed for a moment. */
  onPause(): void;
  /** That went wrong. */
  onFault(error: unknown): void;
  /** @param uri canonical */
  onClose(uri: string, clientUri: string): void;
}

/** Texts open in the editor: kept by their changes, read when somebody asks or when typing pauses. */
export function syncDocuments(
  connection: Connection,
  documents: OpenDocuments,
  library: Library,
  events: SyncEvents,
): void {
  let typing: NodeJS.Timeout | undefined;
  const awaitPause = () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      try {
        events.onPause();
      } catch (error) {
        events.onFault(error); // nobody else would catch it: it would end the server
      }
    }, TYPING_PAUSE);
  };
  const hand = (document: OpenDocument) => {
    const { clientUri, languageId, text } = document;
    library.setOpen(canonicalUri(clientUri), text, languageId === 'policytext' || clientUri.startsWith('untitled:'));
    events.onChange();
    awaitPause();
  };
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    const document = { clientUri: uri, languageId, version, text };
    documents.open(document);
    hand(document);
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    const document = documents.change(textDocument, contentChanges);
    if (document) hand(document);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.close(uri);
    events.onClose(canonicalUri(uri), uri);
    library.close(canonicalUri(uri));
    awaitPause();
  });
}
