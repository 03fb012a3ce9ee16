import type {
  CallHierarchyItem,
  CodeAction,
  CodeLens,
  CompletionList,
  Position,
  SemanticTokens,
  WorkspaceSymbol,
} from 'vscode-languageserver';
import type { LspClient } from '../../support/lspClient';
import { offsetToPosition } from './positions';

/** So many more files that reading them is worth showing. */
const FILLERS = Array.from(
  { length: 12 },
  (_, i) => [`week ${i}.txt`, 'Nothing happened this week – as always.\n'] as const,
);

/** Two texts with something to answer for every request. Characters that differ in length between encodings stand before mentions. */
export const FILES: Readonly<Record<string, string>> & { 'plan.txt': string; 'news.txt': string } = {
  ...Object.fromEntries(FILLERS),
  'plan.txt': `Grünau Water Plan

Date: 4 March 2030

The Grünau Water Authority (GWA) adopted the Clean Rivers Programme on 4 March 2030. See https://water.example/plan for more.

1. Targets

“Für alle” 😀: by 2035, the GWA will build 40 treatment plants and cut water losses by twenty-five percent. Work on the Clean
Rivers Programme goes on – so the GWA said on 31 April 2030.
`,
  'news.txt': `Work begins – slowly

Date: 9 May 2031

The GWA said that 12 treatment plants of the Clean Rivers Programme were open, and 30 treatment plants are to be built by 2035.
`,
};

/** What a client was answered, by method. */
export type Answers = Readonly<Record<string, unknown>>;

/**
 * Asks every request of docs/requests.md once about `plan.txt`. A request that fails is a failure here: a client that names no
 * capability may still send them all.
 * @param uri of `plan.txt`
 */
export async function askEverything(client: LspClient, uri: string): Promise<Answers> {
  const text = FILES['plan.txt'];
  const encoding = client.initialized.capabilities.positionEncoding ?? 'utf-16';
  const textDocument = { uri };
  const on = (phrase: string): { textDocument: { uri: string }; position: Position } => {
    return { textDocument, position: offsetToPosition(text, text.indexOf(phrase) + 2, encoding) };
  };
  const all = { start: offsetToPosition(text, 0, encoding), end: offsetToPosition(text, text.length, encoding) };
  const answers: Record<string, unknown> = {};
  const ask = async <R>(method: string, params: unknown): Promise<R> => {
    const answer = await client.request<R>(method, params);
    answers[method] = answer;
    return answer;
  };

  await ask('textDocument/hover', on('twenty-five'));
  await ask('textDocument/definition', on('GWA will'));
  await ask('textDocument/declaration', on('GWA will'));
  await ask('textDocument/typeDefinition', on('Clean Rivers Programme'));
  await ask('textDocument/implementation', on('Clean Rivers Programme'));
  await ask('textDocument/references', { ...on('GWA will'), context: { includeDeclaration: true } });
  await ask('textDocument/documentHighlight', on('GWA will'));
  await ask('textDocument/documentSymbol', { textDocument });
  const [symbol] = await ask<WorkspaceSymbol[]>('workspace/symbol', { query: 'treatment' });
  await ask('workspaceSymbol/resolve', symbol);
  const { resultId } = await ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
  await ask('textDocument/semanticTokens/full/delta', { textDocument, previousResultId: resultId });
  await ask('textDocument/semanticTokens/range', { textDocument, range: all });
  await ask('textDocument/selectionRange', { textDocument, positions: [on('twenty-five').position] });
  await ask('textDocument/foldingRange', { textDocument });
  await ask('textDocument/documentLink', { textDocument });
  await ask('textDocument/inlayHint', { textDocument, range: all });
  const [lens] = await ask<CodeLens[]>('textDocument/codeLens', { textDocument });
  await ask('codeLens/resolve', lens);
  const list = await ask<CompletionList>('textDocument/completion', on('Grünau Water Authority'));
  await ask('completionItem/resolve', list.items[0]);
  await ask('textDocument/linkedEditingRange', on('GWA will'));
  await ask('textDocument/prepareRename', on('Clean Rivers Programme'));
  await ask('textDocument/rename', { ...on('Clean Rivers Programme'), newName: 'Clear Rivers Programme' });
  const [item] = await ask<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', on('Clean Rivers Programme'));
  const [call] = await ask<{ to: CallHierarchyItem }[]>('callHierarchy/outgoingCalls', { item });
  await ask('callHierarchy/incomingCalls', { item: call!.to });
  const asked = { textDocument, range: all, context: { diagnostics: [] } };
  const actions = await ask<CodeAction[]>('textDocument/codeAction', asked);
  await ask('codeAction/resolve', actions.at(-1)); // one that writes into a term file
  if (client.initialized.capabilities.diagnosticProvider) {
    await ask('textDocument/diagnostic', { textDocument });
    await ask('workspace/diagnostic', { previousResultIds: [] });
  }
  return answers;
}
