import { CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver';
import type { Library } from '../corpus/library';
import type { TermFile } from '../corpus/termFiles';
import { childUri } from '../corpus/workspace';
import { strayFixes } from '../features/strayRows';
import { EVERY_FILE, type IgnoreRow } from '../lexicon/ignores';
import type { Offer } from './offers';
import type { HandlerContext } from './requests';
import { toTermEdit } from './termEdits';

/** Rows about documents that are not there: they were renamed, or are gone. None as long as nobody knows, since not all has been read. */
export function strayRows(library: Library, { folder, ignores }: TermFile): readonly IgnoreRow[] {
  if (folder === undefined || library.pending !== undefined || library.stoppedBefore !== undefined) return [];
  const snapshot = library.snapshot();
  return (ignores?.rows ?? []).filter(({ file }) => {
    const uri = file.split('/').reduce(childUri, folder);
    return file !== EVERY_FILE && !snapshot.document(uri) && !library.skipped.has(uri);
  });
}

/** The part of a row that its warning is about: the path. */
export const pathOf = ({ fields }: IgnoreRow) => fields[0]!;

/** What can be done about stray rows at a place of a term file. @param diagnostics what the client shows there */
export function strayOffers(
  context: HandlerContext,
  file: TermFile,
  range: Range,
  diagnostics: readonly Diagnostic[],
): Offer[] {
  const { convert, library } = context;
  return strayFixes(strayRows(library, file), convert.span(file, range)).map(({ title, rows, edit }) => {
    const warned = new Set(rows.map((row) => JSON.stringify(convert.range(file, pathOf(row)))));
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnostics.filter((diagnostic) => warned.has(JSON.stringify(diagnostic.range))),
      target: file.uri,
      edit: () => toTermEdit(context, file, edit),
    };
  });
}
