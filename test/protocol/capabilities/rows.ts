import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import { eventually } from '../../support/eventually';
import {
  type Fields,
  GO_TO,
  type Session,
  answerOf,
  everyOne,
  hasOldKinds,
  readsByItself,
  registered,
  requestsOf,
} from './answered';
import { FILES } from './everything';

/** What is left out of `EVERYTHING`, and what becomes of it. Answers that are not named are those of the client with everything. */
export interface Row {
  readonly without: readonly string[];
  readonly then: string;
  /** The requests whose answers differ. */
  readonly differs?: readonly string[];
  readonly check?: (session: Session) => void | Promise<void>;
}

/* What the checks of rows ask. */
const neverSent = (method: string) => (session: Session) => assert.ok(!requestsOf(session).includes(method), method);
const firstCompletion = (session: Session) =>
  answerOf<{ items: Fields[] }>(session, 'textDocument/completion').items[0]!;

/** Opens a text with a fault in it: the client is sent what the checks find. */
async function sendsDiagnostics({ client, folder }: Session, holds: (params: PublishDiagnosticsParams) => boolean) {
  await client.open(folder.uriOf('plan.txt'), FILES['plan.txt']);
  await eventually('diagnostics are sent', () => {
    const sent = client.sent('textDocument/publishDiagnostics') as PublishDiagnosticsParams[];
    const codes = sent.flatMap(({ diagnostics }) => diagnostics.map(({ code }: Diagnostic) => code));
    assert.ok(codes.includes('impossible-date'));
    assert.ok(sent.every(holds), JSON.stringify(sent));
  });
}

/** No token spans lines: the one mention that does is two. Types and texts, as `inWords` tells them. */
function assertTokensApart(tokens: readonly string[]): void {
  assert.ok(tokens.every((token) => !token.includes('\n')));
  for (const half of ['initiative Clean', 'initiative Rivers Programme']) assert.ok(tokens.includes(half));
}

/** A row for each capability, or for several that only mean something together. */
export const ROWS: readonly Row[] = [
  {
    without: ['textDocument.hover.contentFormat'],
    then: 'hovers are Markdown, which nearly every editor shows',
  },
  ...GO_TO.map((request) => ({
    without: [`textDocument.${request}.linkSupport`],
    then: 'it leads to bare locations',
    differs: [`textDocument/${request}`],
    check(session: Session) {
      const answer = [answerOf<Fields | Fields[]>(session, `textDocument/${request}`)].flat();
      assert.deepEqual(
        answer.map((location) => Object.keys(location)),
        [['uri', 'range']],
      );
    },
  })),
  {
    without: ['textDocument.documentSymbol.hierarchicalDocumentSymbolSupport'],
    then: 'the outline is a flat list of locations',
    differs: ['textDocument/documentSymbol'],
    check: (session) =>
      everyOne<Fields>(session, 'textDocument/documentSymbol', (item) => 'location' in item && !('children' in item)),
  },
  {
    without: ['textDocument.documentSymbol.symbolKind'],
    then: 'the outline has kinds of the first version of the protocol only',
    differs: ['textDocument/documentSymbol'],
    check: (session) => everyOne(session, 'textDocument/documentSymbol', hasOldKinds),
  },
  {
    without: ['workspace.symbol.symbolKind'],
    then: 'so have the symbols of the workspace',
    differs: ['workspace/symbol', 'workspaceSymbol/resolve'],
    check: (session) => everyOne(session, 'workspace/symbol', hasOldKinds),
  },
  {
    without: ['workspace.symbol.resolveSupport'],
    then: 'the symbols of the workspace have their places at once',
    differs: ['workspace/symbol', 'workspaceSymbol/resolve'],
    check(session) {
      assert.equal(session.client.initialized.capabilities.workspaceSymbolProvider, true);
      everyOne<Fields>(session, 'workspace/symbol', ({ location }) => 'range' in (location as Fields));
    },
  },
  {
    without: ['textDocument.completion.completionItem.insertReplaceSupport'],
    then: 'a completion has one range',
    differs: ['textDocument/completion', 'completionItem/resolve'],
    check: (session) =>
      assert.deepEqual(Object.keys(firstCompletion(session).textEdit as Fields), ['newText', 'range']),
  },
  {
    without: ['textDocument.completion.completionItem.labelDetailsSupport'],
    then: 'a completion has no details of its label',
    differs: ['textDocument/completion', 'completionItem/resolve'],
    check: (session) => assert.ok(!('labelDetails' in firstCompletion(session))),
  },
  {
    without: ['textDocument.completion.completionItem'],
    then: 'a completion is text for a range, no snippet, explained in plain text',
    differs: ['textDocument/completion', 'completionItem/resolve'],
    check(session) {
      assert.ok(!('insertTextFormat' in firstCompletion(session)));
      assert.equal(typeof answerOf<Fields>(session, 'completionItem/resolve')['documentation'], 'string');
    },
  },
  { without: ['textDocument.completion.completionItemKind'], then: 'its kinds are of the first version anyway' },
  {
    without: ['textDocument.rename.prepareSupport'],
    then: 'rename is offered without its preparation',
    check: ({ client }) => assert.equal(client.initialized.capabilities.renameProvider, true),
  },
  {
    without: ['workspace.workspaceEdit.documentChanges'],
    then: 'a rename is changes by URI, and so is what is taught',
    differs: ['textDocument/rename', 'codeAction/resolve'],
    check: (session) => assert.deepEqual(Object.keys(answerOf<Fields>(session, 'textDocument/rename')), ['changes']),
  },
  {
    without: ['workspace.workspaceEdit.changeAnnotationSupport'],
    then: 'a rename is in no groups',
    differs: ['textDocument/rename'],
    check: (session) =>
      assert.doesNotMatch(JSON.stringify(answerOf(session, 'textDocument/rename')), /annotationId|changeAnnotations/),
  },
  {
    without: ['workspace.workspaceEdit.resourceOperations'],
    then: 'no edit creates a file: a term file comes with its first line',
    differs: ['codeAction/resolve'],
    check: (session) => assert.doesNotMatch(JSON.stringify(answerOf(session, 'codeAction/resolve')), /"kind":"create"/),
  },
  {
    without: ['textDocument.codeAction.codeActionLiteralSupport'],
    then: 'code actions are not offered',
    check: ({ client }) => assert.equal(client.initialized.capabilities.codeActionProvider, undefined),
  },
  ...['isPreferredSupport', 'disabledSupport'].map((ability) => ({
    without: [`textDocument.codeAction.${ability}`],
    then: 'code actions are the same: they have nothing of it',
    check: (session: Session) =>
      everyOne<CodeAction>(session, 'textDocument/codeAction', ({ edit, data }) => !edit && data !== undefined),
  })),
  ...['dataSupport', 'resolveSupport'].map((ability) => ({
    without: [`textDocument.codeAction.${ability}`],
    then: 'code actions have their edits with them',
    differs: ['textDocument/codeAction', 'codeAction/resolve'],
    check(session: Session) {
      everyOne<CodeAction>(session, 'textDocument/codeAction', ({ edit, data }) => !!edit && data === undefined);
      const provider = session.client.initialized.capabilities.codeActionProvider;
      assert.deepEqual(provider, { codeActionKinds: ['quickfix'] });
    },
  })),
  {
    without: ['textDocument.diagnostic'],
    then: 'diagnostics of open texts are sent, with their version',
    differs: ['textDocument/diagnostic', 'workspace/diagnostic'],
    check: (session) => sendsDiagnostics(session, ({ version }) => typeof version === 'number'),
  },
  {
    without: ['textDocument.diagnostic', 'textDocument.publishDiagnostics.versionSupport'],
    then: 'they are sent without a version',
    differs: ['textDocument/diagnostic', 'workspace/diagnostic'],
    check: (session) => sendsDiagnostics(session, (params) => !('version' in params)),
  },
  {
    without: ['textDocument.publishDiagnostics'],
    then: 'diagnostics are for asking, and have no related places and pages',
    differs: ['textDocument/diagnostic', 'workspace/diagnostic'],
    check: (session) => assert.doesNotMatch(JSON.stringify(session.answers), /relatedInformation|codeDescription/),
  },
  {
    without: ['textDocument.publishDiagnostics.codeDescriptionSupport'],
    then: 'diagnostics lead to no pages about their checks',
    differs: ['textDocument/diagnostic', 'workspace/diagnostic'],
    check: (session) => assert.doesNotMatch(JSON.stringify(session.answers), /codeDescription/),
  },
  {
    without: ['textDocument.publishDiagnostics.relatedInformation'],
    then: 'diagnostics have no related places',
    differs: ['workspace/diagnostic'],
    check: (session) => assert.doesNotMatch(JSON.stringify(session.answers), /relatedInformation/),
  },
  {
    without: ['textDocument.diagnostic', 'textDocument.publishDiagnostics'],
    then: 'nothing is said of what the checks find',
    differs: ['textDocument/diagnostic', 'workspace/diagnostic'],
    check: neverSent('textDocument/publishDiagnostics'),
  },
  { without: ['textDocument.diagnostic.relatedDocumentSupport'], then: 'a report is about one document anyway' },
  ...(['semanticTokens', 'inlayHint', 'codeLens', 'diagnostics'] as const).map((kind) => {
    const method = kind === 'diagnostics' ? 'workspace/diagnostic/refresh' : `workspace/${kind}/refresh`;
    return {
      without: [`workspace.${kind}.refreshSupport`],
      then: 'the client is not asked to fetch them anew',
      check: neverSent(method),
    };
  }),
  {
    without: [
      'textDocument.semanticTokens.multilineTokenSupport',
      'textDocument.semanticTokens.overlappingTokenSupport',
    ],
    then: 'tokens are within their lines and apart anyway',
    check: (session) =>
      assertTokensApart(answerOf<{ data: string[] }>(session, 'textDocument/semanticTokens/full').data),
  },
  {
    without: ['window.workDoneProgress'],
    then: 'no progress is shown',
    check: neverSent('window/workDoneProgress/create'),
  },
  {
    without: ['workspace.configuration'],
    then: 'settings are those of the start, and later those that the client tells',
    async check(session) {
      neverSent('workspace/configuration')(session);
      const { client, folder } = session;
      const settings = { policytext: { inlayHints: { enabled: false } } };
      await client.notify('workspace/didChangeConfiguration', { settings });
      await client.ready();
      const textDocument = { uri: folder.uriOf('plan.txt') };
      const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
      assert.deepEqual(await client.request('textDocument/inlayHint', { textDocument, range }), []);
    },
  },
  {
    without: ['workspace.didChangeConfiguration.dynamicRegistration'],
    then: 'it is not asked to tell when settings change',
    check: (session) => assert.ok(!registered(session).includes('workspace/didChangeConfiguration')),
  },
  {
    without: ['workspace.didChangeWatchedFiles.dynamicRegistration'],
    then: 'the server watches the files itself',
    async check(session) {
      assert.ok(!registered(session).includes('workspace/didChangeWatchedFiles'));
      await readsByItself(session);
    },
  },
  { without: ['workspace.workspaceFolders'], then: 'the root is the folder' },
  {
    without: ['general.positionEncodings'],
    then: 'characters are UTF-16 code units',
    check: ({ client }) => assert.equal(client.initialized.capabilities.positionEncoding, 'utf-16'),
  },
  { without: ['textDocument.foldingRange.lineFoldingOnly'], then: 'whole lines are folded all the same' },
  { without: ['textDocument.documentLink.tooltipSupport'], then: 'links have no tooltip anyway' },
  { without: ['textDocument.inlayHint.resolveSupport'], then: 'inlay hints are complete anyway' },
];
