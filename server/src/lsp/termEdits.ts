import type { CreateFile, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TermFile, TermFileId } from '../corpus/termFiles';
import type { FileEdit } from '../lexicon/termEdits';
import type { HandlerContext } from './requests';

/** What a term file begins with that an edit creates. */
const GREETING: Record<TermFile['role'], string> = {
  terms: `# Names for PolicyText to know and texts to leave alone: a name and its other spellings in one line, separated by tabs,
# under [organization], [initiative] or [metric]; under [not] what is no mention.
`,
  ignore: `# What PolicyText is to say no more: under the name of a check or a kind of mention a file (* for all), and behind tabs
# the text and the words around it.
`,
};

/** Makes a change of a term file an edit of the client's; it creates a file that is missing. */
export function toTermEdit(
  { client, convert, library, versionOf }: HandlerContext,
  id: TermFileId,
  change: (text: string) => readonly FileEdit[],
): WorkspaceEdit {
  const file = library.terms.fileAt(id.uri);
  const uri = convert.uriFor(id.uri);
  if (file) {
    const edits = change(file.text).map((edit) => ({ range: convert.range(file, edit), newText: edit.text }));
    if (!client.versionedEdits) return { changes: { [uri]: edits } };
    return { documentChanges: [{ textDocument: { uri, version: versionOf(id.uri) ?? null }, edits }] };
  }
  const greeting = GREETING[id.role] + '\n';
  const start = { line: 0, character: 0 };
  const added = change('').map(({ text }) => text);
  const edits: TextEdit[] = [{ range: { start, end: start }, newText: greeting + added.join('') }];
  if (!client.versionedEdits) return { changes: { [uri]: edits } };
  // One that has come meanwhile is somebody's: then nothing is done.
  const create: CreateFile = { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } };
  const edit: TextDocumentEdit = { textDocument: { uri, version: null }, edits };
  return { documentChanges: client.createsFiles ? [create, edit] : [edit] };
}
