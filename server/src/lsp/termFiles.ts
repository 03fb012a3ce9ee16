import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Hover,
  type Position,
} from 'vscode-languageserver';
import { CHECKS } from '../check/checks';
import type { TermFile } from '../corpus/termFiles';
import { relativePath } from '../corpus/workspace';
import { type TermCompletion, completeTerms } from '../features/termCompletion';
import { termHover } from '../features/termHover';
import { canonicalUri } from './convert';
import type { HandlerContext } from './requests';

interface AtPosition {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** What an entry of a term file does. @returns undefined for a place in any other file */
export function termFileHover(
  context: HandlerContext,
  { textDocument, position }: AtPosition,
): Hover | null | undefined {
  const { client, convert, library } = context;
  const file = library.terms.fileAt(canonicalUri(textDocument.uri));
  if (!file) return undefined;
  const documents = documentsOf(context, file).map(({ document }) => document);
  const found = termHover(file, convert.offset(file, position), documents);
  return found ? convert.hover(file, found, client.markdown) : null;
}

const KINDS: Record<TermCompletion['what'], CompletionItemKind> = {
  section: CompletionItemKind.Keyword,
  name: CompletionItemKind.Text,
  kind: CompletionItemKind.EnumMember,
  file: CompletionItemKind.File,
};

/** What can stand in a term file. @returns undefined for a place in any other file */
export function termFileCompletion(
  context: HandlerContext,
  { textDocument, position }: AtPosition,
): CompletionList | undefined {
  const { client, convert, library } = context;
  const file = library.terms.fileAt(canonicalUri(textDocument.uri));
  if (!file) return undefined;
  const offset = convert.offset(file, position);
  const checks = CHECKS.map(({ id }) => id);
  const suggestions = { documents: documentsOf(context, file), checks };
  const items = completeTerms(file, offset, suggestions).map(({ text, what, replace }, index): CompletionItem => {
    const range = convert.range(file, replace);
    const insert = convert.range(file, { start: replace.start, end: offset });
    return {
      label: text,
      kind: KINDS[what],
      sortText: String(index).padStart(4, '0'),
      filterText: text,
      textEdit: client.insertReplace ? { newText: text, insert, replace: range } : { newText: text, range },
    };
  });
  return { isIncomplete: items.length > 0, items };
}

/** The documents that a term file is about: those of its folder, or all. */
function documentsOf({ library }: HandlerContext, { folder }: TermFile) {
  return library
    .snapshot()
    .documents()
    .filter(({ uri }) => folder === undefined || library.folderOf(uri) === folder)
    .map((document) => ({
      document,
      path: (folder === undefined ? undefined : relativePath(document.uri, folder)) ?? document.uri,
    }));
}
