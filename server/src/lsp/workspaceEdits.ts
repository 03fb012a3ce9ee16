import type { AnnotatedTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { HandlerContext } from './requests';

/** Edits of documents, by canonical URI. */
export type DocumentEdits = ReadonlyMap<string, readonly (TextEdit | AnnotatedTextEdit)[]>;

/**
 * An edit of documents that names the version of each open text that it is meant for, so that a client in which the text is another by
 * now refuses it; a client that knows no versions gets it without.
 */
export function toWorkspaceEdit(
  { client, convert, versionOf }: Pick<HandlerContext, 'client' | 'convert' | 'versionOf'>,
  edits: DocumentEdits,
): WorkspaceEdit {
  if (!client.versionedEdits)
    return { changes: Object.fromEntries([...edits].map(([uri, own]) => [convert.uriFor(uri), [...own]])) };
  return {
    documentChanges: [...edits].map(([uri, own]) => ({
      textDocument: { uri: convert.uriFor(uri), version: versionOf(uri) ?? null },
      edits: [...own],
    })),
  };
}
