import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  Hover,
  MarkupContent,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { eventually } from '../support/eventually';
import type { ClientOptions, LspClient } from '../support/lspClient';
import type { TemporaryFolder } from '../support/temporaryFolder';
import { positionOf, startSession } from './session';

/** What the tests of term files over the wire have in common. */

export const TERMS = '.policytext/terms.txt';
export const IGNORES = '.policytext/ignore.txt';
/** The document that they are about. */
export const TEXT =
  'The Reed Board met tidewatch in the hall.\n\nThe Reed Board will build 40 huts by 31 April 2035.\n';

export const ABLE: ClientCapabilities = {
  textDocument: {
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    completion: {},
    diagnostic: {},
  },
  workspace: {
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    semanticTokens: { refreshSupport: true },
    diagnostics: { refreshSupport: true },
  },
};

/** Starts a server, once it has read the folders. */
export const start = async (of: readonly TemporaryFolder[], options: ClientOptions = {}) => {
  const client = await startSession({ folders: of.map(({ uri }) => uri), capabilities: ABLE, ...options });
  await client.ready();
  return client;
};
/** What the hover over a phrase of a text says. */
export const hover = async (client: LspClient, uri: string, text: string, phrase: string, nth = 1) => {
  const position = positionOf(text, phrase, nth);
  const found = await client.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position });
  return (found?.contents as MarkupContent | undefined)?.value;
};
/** Waits until the hover over a phrase says something, or, without a pattern, nothing. */
export const says = (client: LspClient, uri: string, phrase: string, pattern?: RegExp) =>
  eventually(`the hover over "${phrase}" says ${pattern ?? 'nothing'}`, async () => {
    const said = await hover(client, uri, TEXT, phrase);
    if (pattern) assert.match(said ?? '', pattern);
    else assert.equal(said, undefined);
  });
/** What is offered at a phrase of {@link TEXT}. */
export const actionsAt = (
  client: LspClient,
  uri: string,
  phrase: string,
  { only, selected = false, diagnostics = [] as Diagnostic[] }: { only?: string[]; selected?: boolean; diagnostics?: Diagnostic[] } = {}, // prettier-ignore
) => {
  const before = TEXT.slice(0, TEXT.indexOf(phrase));
  const line = before.split('\n').length - 1;
  const character = before.length - (before.lastIndexOf('\n') + 1);
  const range = { start: { line, character }, end: { line, character: character + (selected ? phrase.length : 0) } };
  const context = { diagnostics, ...(only && { only }) };
  return client.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range, context });
};
/** The action of that title. */
export const titled = (actions: readonly CodeAction[], pattern: RegExp) => {
  const found = actions.find(({ title }) => pattern.test(title));
  assert.ok(found, `${pattern} is among ${actions.map(({ title }) => title).join('; ')}`);
  return found;
};
/** Does to the disk what an edit does, and tells the server. */
export const apply = async (
  client: LspClient,
  folder: TemporaryFolder,
  edit: WorkspaceEdit,
  texts: Record<string, string>,
) => {
  const changes: [uri: string, edits: readonly TextEdit[]][] = Object.entries(edit.changes ?? {});
  for (const change of edit.documentChanges ?? [])
    if ('edits' in change) changes.push([change.textDocument.uri, change.edits as TextEdit[]]);
  for (const [uri, edits] of changes) {
    const name = decodeURIComponent(uri.slice(folder.uri.length + 1));
    const text = edits.reduceRight((changed, { range, newText }) => {
      const lines = changed.split('\n');
      const at = (p: { line: number; character: number }) => lines.slice(0, p.line).join('\n').length + (p.line > 0 ? 1 : 0) + p.character; // prettier-ignore
      return changed.slice(0, at(range.start)) + newText + changed.slice(at(range.end));
    }, texts[name] ?? '');
    texts[name] = text;
    await client.filesChanged({ uri: folder.write(name, text), type: name in texts ? 2 : 1 });
  }
  await client.ready();
};
