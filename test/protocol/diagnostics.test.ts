import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  PublishDiagnosticsParams,
  TextDocumentEdit,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { READ_FILE_REQUEST } from '../../server/src/lsp/protocol';
import { eventually } from '../support/eventually';
import type { LspClient } from '../support/lspClient';
import { MemoryWorkspace } from '../support/memoryWorkspace';
import { serving } from '../support/servedFiles';
import { StrictEditor } from '../support/strictEditor';
import { TemporaryFolder } from '../support/temporaryFolder';
import { buildServer, endSessions, startSession, textIn } from './session';

const OLD = 'Date: 4 March 2030\n\nBy 2035 the Harbour Water Board will build 60 tidal mills.\n';
const NEW = 'Date: 4 March 2031\n\nBy 2035 the Harbour Water Board will build 90 tidal mills.\n';
const DATES = 'Date: 4 March 2030\n\nThe board meets on Monday, 5 March 2030 and on 31 April 2030.\n';
const CLEAN = 'Date: 4 March 2030\n\nNothing happens here.\n';

const PULL: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedDocumentSupport: false },
    publishDiagnostics: { relatedInformation: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
  workspace: { diagnostics: { refreshSupport: true } },
};

describe('diagnostics over the wire', function () {
  this.timeout(30_000);
  let folder: TemporaryFolder;

  before(buildServer);
  beforeEach(() => {
    folder = new TemporaryFolder({ 'old.txt': OLD, 'new.txt': NEW, 'dates.txt': DATES, 'clean.txt': CLEAN });
  });
  afterEach(() => {
    endSessions();
    folder.remove();
  });

  const start = (capabilities: ClientCapabilities, options = {}) =>
    startSession({ folders: [folder.uri], capabilities, ...options });
  const pull = (client: LspClient, name: string, previousResultId?: string) =>
    client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: folder.uriOf(name) },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  const full = async (client: LspClient, name: string) => {
    const report = await pull(client, name);
    assert.ok(report.kind === 'full');
    return report;
  };
  const said = (text: string, items: readonly Diagnostic[]) =>
    items.map((item) => `${String(item.code)}: ${textIn(text, item.range)}`);

  describe('pulled', () => {
    it('a document: what its checks find, with severity, source and code', async () => {
      const client = await start(PULL);
      const { items } = await full(client, 'dates.txt');
      assert.deepEqual(said(DATES, items), ['wrong-weekday: Monday, 5 March 2030', 'impossible-date: 31 April 2030']);
      assert.deepEqual(
        items.map(({ severity, source }) => [severity, source]),
        [
          [2, 'policytext'],
          [2, 'policytext'],
        ],
      );
      assert.deepEqual((await full(client, 'clean.txt')).items, []);
    });

    it('leads to the page about each check, which comes with the server, where the client takes it', async () => {
      const pages = { publishDiagnostics: { codeDescriptionSupport: true } };
      const client = await start({ textDocument: { ...PULL.textDocument, ...pages } });
      const { items } = await full(client, 'dates.txt');
      const headings = items.map(
        (item) => fs.readFileSync(fileURLToPath(item.codeDescription!.href), 'utf8').split('\n')[2],
      );
      assert.equal(headings.length, 2);
      for (const [i, heading] of headings.entries()) assert.ok(heading!.startsWith(`\`${String(items[i]!.code)}\` · `), heading); // prettier-ignore
      const plain = await start(PULL);
      assert.ok((await full(plain, 'dates.txt')).items.every((item) => !('codeDescription' in item)));
    });

    it('waits for the whole folder, and leads to the other side of a contradiction', async () => {
      const client = await start(PULL); // not ready yet
      const { items } = await full(client, 'new.txt');
      assert.deepEqual(said(NEW, items), ['figures-differ: 90 tidal mills']);
      const [related] = items[0]!.relatedInformation!;
      assert.equal(related!.location.uri, folder.uriOf('old.txt'));
      assert.equal(textIn(OLD, related!.location.range), '60 tidal mills');
    });

    it('is unchanged where nothing changed, and changes with another document', async () => {
      const client = await start(PULL);
      const { resultId } = await full(client, 'new.txt');
      assert.deepEqual(await pull(client, 'new.txt', resultId), { kind: 'unchanged', resultId });
      await client.open(folder.uriOf('clean.txt'), `${CLEAN}More of nothing.\n`);
      assert.deepEqual(await pull(client, 'new.txt', resultId), { kind: 'unchanged', resultId });
      await client.open(folder.uriOf('old.txt'), OLD.replace('60', '90'));
      const report = await pull(client, 'new.txt', resultId);
      assert.ok(report.kind === 'full');
      assert.deepEqual(report.items, []);
      assert.notEqual(report.resultId, resultId);
    });

    it('the workspace: every document with findings, changes only the next time, and what has gone', async () => {
      const client = await start(PULL);
      const ask = (previousResultIds: { uri: string; value: string }[]) =>
        client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
      const { items } = await ask([]);
      assert.deepEqual(items.map(({ uri }) => uri).sort(), [folder.uriOf('dates.txt'), folder.uriOf('new.txt')]);
      const known = items.map(({ uri, resultId }) => ({ uri, value: resultId! }));
      const again = await ask(known);
      assert.deepEqual(again.items.map(({ kind }) => kind), ['unchanged', 'unchanged']); // prettier-ignore
      folder.remove('dates.txt');
      await client.filesChanged({ uri: folder.uriOf('dates.txt'), type: 3 });
      const gone = (await ask(known)).items.find(({ uri }) => uri === folder.uriOf('dates.txt'));
      assert.ok(gone?.kind === 'full');
      assert.deepEqual(gone.items, []);
    });

    it('the workspace in partial results, where the client takes them', async () => {
      const client = await start(PULL);
      await client.ready();
      const answer = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
        previousResultIds: [],
        partialResultToken: 'part',
      });
      assert.deepEqual(answer.items, []);
      const parts = client.sent('$/progress').filter((params) => (params as { token: string }).token === 'part');
      const reports = parts.flatMap((params) => (params as { value: WorkspaceDiagnosticReport }).value.items);
      assert.equal(reports.length, 2);
    });

    it('the workspace without reading a file again, whatever is edited and however much a finding matters', async () => {
      const files = { 'old.txt': OLD, 'new.txt': NEW, 'dates.txt': DATES, 'clean.txt': CLEAN };
      const memory = new MemoryWorkspace('memory:/plans', files);
      let reads = 0;
      let severity = 'warning';
      const serve = serving(memory);
      const client = await startSession({
        capabilities: { ...PULL, workspace: { ...PULL.workspace, configuration: true } },
        folders: [memory.root],
        initializationOptions: { servesFiles: true },
        settings: (section) => (section === 'policytext' ? { checks: { 'impossible-date': severity } } : undefined),
        answer(method, params) {
          if (method === READ_FILE_REQUEST) reads++;
          return serve(method, params);
        },
      });
      await client.ready();
      const ask = async () => {
        const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] }); // prettier-ignore
        return Object.fromEntries(
          items.map((item) => [
            item.uri.slice(item.uri.lastIndexOf('/') + 1),
            'items' in item ? item.items.map((each) => `${String(each.code)} ${each.severity}`) : [],
          ]),
        );
      };
      await client.open(memory.uriOf('old.txt'), OLD);
      const dates = ['wrong-weekday 2', 'impossible-date 2'];
      assert.deepEqual(await ask(), { 'new.txt': ['figures-differ 2'], 'dates.txt': dates });
      const before = reads;
      assert.ok(before >= 4);
      await client.change(memory.uriOf('old.txt'), { text: OLD.replace('60', '90') });
      assert.deepEqual(await ask(), { 'dates.txt': dates });
      await client.change(memory.uriOf('old.txt'), { text: OLD });
      severity = 'error';
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      await eventually(
        'the new settings hold',
        async () =>
        assert.deepEqual(await ask(), { 'new.txt': ['figures-differ 2'], 'dates.txt': [dates[0], 'impossible-date 1'] }), // prettier-ignore
      );
      assert.equal(reads, before);
    });

    it('a client is told to ask again when the folder has been read', async () => {
      const client = await start(PULL);
      await client.ready();
      await eventually('it is told', () => assert.ok(client.sent('workspace/diagnostic/refresh').length > 0));
    });

    it('nothing about a document that is not read', async () => {
      const client = await start(PULL);
      assert.deepEqual((await full(client, 'nowhere.txt')).items, []);
    });

    it('severities follow the settings of the folder, at once', async () => {
      let checks: Record<string, string> = { 'wrong-weekday': 'error', 'impossible-date': 'off' };
      const client = await start(
        { ...PULL, workspace: { ...PULL.workspace, configuration: true } },
        { settings: (section: string) => (section === 'policytext' ? { checks } : undefined) },
      );
      const severities = async () =>
        (await full(client, 'dates.txt')).items.map(({ code, severity }) => `${String(code)} ${severity}`);
      assert.deepEqual(await severities(), ['wrong-weekday 1']);
      checks = { 'wrong-weekday': 'hint', 'impossible-date': 'loud' };
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      await eventually('the new settings hold', async () =>
        assert.deepEqual(await severities(), ['wrong-weekday 4', 'impossible-date 2']),
      );
    });
  });

  describe('pushed, to a client that cannot ask', () => {
    const PUSH: ClientCapabilities = { textDocument: { publishDiagnostics: {} } };
    const last = (client: LspClient, name: string) =>
      (client.sent('textDocument/publishDiagnostics') as PublishDiagnosticsParams[])
        .filter(({ uri }) => uri === folder.uriOf(name))
        .at(-1);

    it('about open texts, as they are, until they are closed', async () => {
      const client = await start(PUSH);
      assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
      await client.open(folder.uriOf('dates.txt'), DATES);
      await eventually('it is pushed', () => assert.equal(last(client, 'dates.txt')?.diagnostics.length, 2));
      assert.equal(last(client, 'dates.txt')!.diagnostics[0]!.relatedInformation, undefined);
      assert.equal(last(client, 'new.txt'), undefined, 'a closed text is not spoken of');
      await client.change(folder.uriOf('dates.txt'), { text: CLEAN });
      await eventually('the change is seen', () => assert.deepEqual(last(client, 'dates.txt')?.diagnostics, []));
      await client.change(folder.uriOf('dates.txt'), { text: DATES });
      await eventually('and undone', () => assert.equal(last(client, 'dates.txt')?.diagnostics.length, 2));
      await client.close(folder.uriOf('dates.txt'));
      await eventually('it is taken back', () => assert.deepEqual(last(client, 'dates.txt')?.diagnostics, []));
    });

    it('not at all to a client that takes none', async () => {
      const client = await start({});
      await client.open(folder.uriOf('dates.txt'), DATES);
      await client.ready();
      await client.request('textDocument/documentSymbol', { textDocument: { uri: folder.uriOf('dates.txt') } });
      assert.deepEqual(client.sent('textDocument/publishDiagnostics'), []);
      await assert.rejects(pull(client, 'dates.txt'), /Unhandled method/);
    });
  });

  describe('quick fixes', () => {
    const ask = (client: LspClient, character: number, only?: string[], diagnostics: Diagnostic[] = []) =>
      client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: folder.uriOf('dates.txt') },
        range: { start: { line: 2, character }, end: { line: 2, character } },
        context: { diagnostics, ...(only && { only }) },
      });

    it('change what the finding under the cursor is about, and name its diagnostic', async () => {
      const client = await start(PULL);
      const { items } = await full(client, 'dates.txt');
      const [action, ...others] = await ask(client, DATES.split('\n')[2]!.indexOf('Monday'), undefined, items);
      assert.deepEqual(others.filter(({ kind }) => !kind?.startsWith('quickfix.policytext.')), []); // prettier-ignore
      assert.deepEqual([action!.title, action!.kind], ['Change to “Tuesday”', 'quickfix']);
      assert.deepEqual(action!.diagnostics, [items[0]]);
      const [edit] = action!.edit!.changes![folder.uriOf('dates.txt')]!;
      assert.deepEqual([textIn(DATES, edit!.range), edit!.newText], ['Monday', 'Tuesday']);
    });

    it('change that and nothing else, and only in the text that they were offered for', async () => {
      const client = await start({ ...PULL, workspace: { workspaceEdit: { documentChanges: true } } });
      await client.ready();
      const uri = folder.uriOf('dates.txt');
      await client.open(uri, DATES);
      const [action] = await ask(client, DATES.split('\n')[2]!.indexOf('Monday'));
      const [{ textDocument }] = action!.edit!.documentChanges as [TextDocumentEdit];
      assert.equal(typeof textDocument.version, 'number');
      const editor = new StrictEditor();
      editor.set(uri, DATES, textDocument.version);
      assert.deepEqual(editor.apply(action!.edit!), { [uri]: DATES.replace('Monday', 'Tuesday') });
      editor.set(uri, `${DATES}!`, textDocument.version! + 1);
      assert.throws(() => editor.apply(action!.edit!), /not at/);
    });

    it('are none elsewhere, and none where other kinds are asked for', async () => {
      const client = await start(PULL);
      await client.ready();
      assert.deepEqual(await ask(client, 0), []);
      assert.deepEqual(await ask(client, DATES.split('\n')[2]!.indexOf('Monday'), ['refactor']), []);
    });
  });
});
