import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  CodeAction,
  CompletionList,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  MarkupContent,
  PublishDiagnosticsParams,
  TextEdit,
  WorkspaceDiagnosticReport,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { eventually } from '../support/eventually';
import type { ClientOptions, LspClient } from '../support/lspClient';
import type { TemporaryFolder } from '../support/temporaryFolder';
import { buildServer, endSessions, makeFolder, positionOf, startSession, textIn } from './session';

const TERMS = '.policytext/terms.txt';
const IGNORES = '.policytext/ignore.txt';
const inWords = (message: Diagnostic['message']) => (typeof message === 'string' ? message : message.value);
const TEXT = 'The Reed Board met tidewatch in the hall.\n\nThe Reed Board will build 40 huts by 31 April 2035.\n';

const ABLE: ClientCapabilities = {
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

describe('term files over the wire', function () {
  this.timeout(30_000);
  before(buildServer);
  afterEach(endSessions);

  const start = async (of: readonly TemporaryFolder[], options: ClientOptions = {}) => {
    const client = await startSession({ folders: of.map(({ uri }) => uri), capabilities: ABLE, ...options });
    await client.ready();
    return client;
  };
  const hover = async (client: LspClient, uri: string, text: string, phrase: string, nth = 1) => {
    const position = positionOf(text, phrase, nth);
    const found = await client.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position });
    return (found?.contents as MarkupContent | undefined)?.value;
  };
  /** Waits until the hover over a phrase says something, or, without a pattern, nothing. */
  const says = (client: LspClient, uri: string, phrase: string, pattern?: RegExp) =>
    eventually(`the hover over "${phrase}" says ${pattern ?? 'nothing'}`, async () => {
      const said = await hover(client, uri, TEXT, phrase);
      if (pattern) assert.match(said ?? '', pattern);
      else assert.equal(said, undefined);
    });
  const actionsAt = (
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
  const titled = (actions: readonly CodeAction[], pattern: RegExp) => {
    const found = actions.find(({ title }) => pattern.test(title));
    assert.ok(found, `${pattern} is among ${actions.map(({ title }) => title).join('; ')}`);
    return found;
  };
  /** Does to the disk what an edit does, and tells the server. */
  const apply = async (
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

  describe('reading', () => {
    it('a name is found, and its hover says which line of which file made it', async () => {
      const folder = makeFolder({ 'a.txt': TEXT, [TERMS]: '# ours\n[organization]\ntidewatch\tTW\n' });
      const client = await start([folder]);
      assert.equal((await client.ready()).documents, 1, 'the term file is no document');
      await says(client, folder.uriOf('a.txt'), 'tidewatch', /Rule term.organization · \.policytext\/terms\.txt:3/);
    });

    it('a file that comes, changes and goes is followed, and colours and findings are asked for again', async () => {
      const folder = makeFolder({ 'a.txt': TEXT });
      const client = await start([folder]);
      const uri = folder.uriOf('a.txt');
      await says(client, uri, 'tidewatch');
      const asked = () => [client.sent('workspace/semanticTokens/refresh').length, client.sent('workspace/diagnostic/refresh').length]; // prettier-ignore
      const before = asked();
      await client.filesChanged({ uri: folder.write(TERMS, '[organization]\ntidewatch\n'), type: 1 });
      await says(client, uri, 'tidewatch', /Organization/);
      await eventually('it is asked for again', () => asked().forEach((count, i) => assert.ok(count > before[i]!)));
      await client.filesChanged({ uri: folder.write(TERMS, '[initiative]\ntidewatch\n'), type: 2 });
      await says(client, uri, 'tidewatch', /Initiative/);
      folder.remove('.policytext');
      await client.filesChanged({ uri: folder.uriOf('.policytext'), type: 3 });
      await says(client, uri, 'tidewatch');
    });

    it('a file that is typed in holds when typing rests, and as it is on the disk when it is closed', async () => {
      const folder = makeFolder({ 'a.txt': TEXT, [TERMS]: '' });
      const client = await start([folder]);
      const uri = folder.uriOf('a.txt');
      await client.open(folder.uriOf(TERMS), '');
      await client.change(folder.uriOf(TERMS), { text: '[not]\nReed Board\n' });
      await says(client, uri, 'Reed Board');
      await client.close(folder.uriOf(TERMS));
      await says(client, uri, 'Reed Board', /Organization/);
    });

    it('a client that watches nothing needs to tell nothing', async () => {
      const folder = makeFolder({ 'a.txt': TEXT });
      const client = await start([folder]);
      folder.write(TERMS, '[organization]\ntidewatch\n');
      await says(client, folder.uriOf('a.txt'), 'tidewatch', /Organization/);
      folder.write(TERMS, '[initiative]\ntidewatch\n');
      await says(client, folder.uriOf('a.txt'), 'tidewatch', /Initiative/);
    });

    it('a client that watches is asked to watch term files', async () => {
      const folder = makeFolder({ 'a.txt': TEXT });
      const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
      const client = await start([folder], { capabilities });
      await eventually('it is asked', () =>
        assert.ok(JSON.stringify(client.sent('client/registerCapability')).includes('**/.policytext/*.txt')),
      );
    });

    it('each folder has its own, and all have the user’s, which gives way', async () => {
      const [one, two] = [
        makeFolder({ 'a.txt': TEXT, [TERMS]: '[initiative]\ntidewatch\n' }),
        makeFolder({ 'a.txt': TEXT }),
      ];
      const home = makeFolder({ 'policytext/terms.txt': '[organization]\ntidewatch\nhall\n' });
      const client = await start([one, two], { configFolder: home.path });
      await says(client, one.uriOf('a.txt'), 'tidewatch', /Initiative[^]*\.policytext\/terms\.txt:2/);
      await says(client, one.uriOf('a.txt'), 'hall', /policytext\/terms\.txt:3/);
      await says(client, two.uriOf('a.txt'), 'tidewatch', /Organization[^]*policytext\/terms\.txt:2/);
    });

    it('the user’s file is followed from when it appears, and however often it goes', async () => {
      const folder = makeFolder({ 'a.txt': TEXT });
      const home = makeFolder({});
      const client = await start([folder], { configFolder: `${home.path}/in/here` });
      await says(client, folder.uriOf('a.txt'), 'hall');
      for (const _ of [1, 2]) {
        home.write('in/here/policytext/terms.txt', '[organization]\nhall\n');
        await says(client, folder.uriOf('a.txt'), 'hall', /policytext\/terms\.txt:2/);
        home.write('in/here/policytext/terms.txt', '[organization]\n\nhall\n');
        await says(client, folder.uriOf('a.txt'), 'hall', /policytext\/terms\.txt:3/);
        home.remove('in');
        await says(client, folder.uriOf('a.txt'), 'hall');
      }
    });

    it('the user’s file may be another one, as set', async () => {
      const folder = makeFolder({ 'a.txt': TEXT });
      const home = makeFolder({ 'mine.txt': '[organization]\nhall\n' });
      let termsFile: unknown = `${home.path}/mine.txt`;
      const capabilities = { ...ABLE, workspace: { ...ABLE.workspace, configuration: true } };
      const settings = (section: string) => (section === 'policytext' ? { termsFile } : undefined);
      const client = await start([folder], { capabilities, settings });
      await says(client, folder.uriOf('a.txt'), 'hall', /mine\.txt:2/);
      termsFile = 'not/absolute.txt';
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      await says(client, folder.uriOf('a.txt'), 'hall');
      await eventually('it is said', () =>
        assert.match(JSON.stringify(client.sent('window/logMessage')), /absolute path/),
      );
    });
  });

  describe('the file itself', () => {
    it('says which of its documents is not there, until it is', async () => {
      const ignore = '[date]\na.txt\t2031\nthe plans/b.txt\t2031\n*\t2032\n';
      const folder = makeFolder({ 'a.txt': TEXT, 'the plans/b.txt': TEXT, '.policytext/ignore.txt': ignore });
      const client = await start([folder]);
      const strays = async () => {
        await client.ready();
        const textDocument = { uri: folder.uriOf('.policytext/ignore.txt') };
        const report = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument });
        return report.items.map(({ message, range }) => [range.start.line, message]);
      };
      assert.deepEqual(await strays(), []);
      folder.rename('the plans/b.txt', 'the plans/c.txt');
      await client.filesChanged({ uri: folder.uriOf('the plans/b.txt'), type: 3 }, { uri: folder.uriOf('the plans/c.txt'), type: 1 }); // prettier-ignore
      assert.deepEqual(await strays(), [[2, 'No document "the plans/b.txt" is read in this folder: if it was renamed, write its new path here']]); // prettier-ignore
      folder.rename('the plans/c.txt', 'the plans/b.txt');
      await client.filesChanged({ uri: folder.uriOf('the plans/b.txt'), type: 1 });
      assert.deepEqual(await strays(), []);
    });

    it('rows about documents that are not there can be removed, one or all of them', async () => {
      const ignore = '[date]\na.txt\t2031\nb.txt\t2031\n[impossible-date]\nb.txt\n';
      const texts: Record<string, string> = { [IGNORES]: ignore };
      const folder = makeFolder({ 'a.txt': TEXT, ...texts });
      const client = await start([folder]);
      const textDocument = { uri: folder.uriOf(IGNORES) };
      const pull = async () =>
        (await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument })).items;
      const actions = async (line: number, only?: string[]) => {
        const diagnostics = (await pull()).filter(({ range }) => range.start.line === line);
        const range = { start: { line, character: 2 }, end: { line, character: 2 } };
        const context = { diagnostics, ...(only && { only }) };
        return client.request<CodeAction[]>('textDocument/codeAction', { textDocument, range, context });
      };
      const [one, all, ...others] = await actions(2);
      assert.deepEqual(others, []);
      assert.deepEqual(
        [one, all].map((action) => [action!.title, action!.kind, action!.diagnostics?.length]),
        [
          ['Remove this row', 'quickfix', 1],
          ['Remove all 2 rows about documents that are not there', 'quickfix', 1],
        ],
      );
      assert.deepEqual(await actions(1), [], 'its document is there');
      assert.deepEqual(await actions(2, ['refactor']), []);
      await apply(client, folder, one!.edit!, texts);
      assert.equal(texts[IGNORES], '[date]\na.txt\t2031\n[impossible-date]\nb.txt\n');
      await eventually('one is left', async () => assert.equal((await pull()).length, 1));
      const [last, ...more] = await actions(3);
      assert.deepEqual(more, []);
      await apply(client, folder, last!.edit!, texts);
      assert.equal(texts[IGNORES], '[date]\na.txt\t2031\n[impossible-date]\n');
      await eventually('nothing is left to say', async () => assert.deepEqual(await pull(), []));
    });

    const BAD = '[organization]\nReed Board\tRB\nHill Board\tRB\n[people]\nx\n';

    it('a bad line is a diagnostic: pulled for the file and for the workspace, as it is typed', async () => {
      const folder = makeFolder({ 'a.txt': TEXT, [TERMS]: BAD, [IGNORES]: '[nothing]\na.txt\n' });
      const client = await start([folder]);
      const pull = (name: string) =>
        client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri: folder.uriOf(name) } }); // prettier-ignore
      const report = await pull(TERMS);
      assert.ok(report.kind === 'full');
      assert.deepEqual(
        report.items.map(({ range, severity, code, message }) => [
          textIn(BAD, range),
          severity,
          code,
          inWords(message).slice(0, 30),
        ]),
        [
          ['RB', 2, 'terms-file', '"RB" belongs to the organizati'],
          ['people', 1, 'terms-file', 'There is no section [people]; '],
        ],
      );
      const all = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
      const found = all.items.flatMap((item) => (item.kind === 'full' ? [[item.uri.slice(folder.uri.length + 1), item.items.length]] : [])); // prettier-ignore
      assert.deepEqual(found.sort(), [[IGNORES, 1], [TERMS, 2], ['a.txt', 1]].sort()); // prettier-ignore
      await client.open(folder.uriOf(TERMS), '[organization]\nfine\n');
      const fine = await pull(TERMS);
      assert.ok(fine.kind === 'full');
      assert.deepEqual(fine.items, []);
    });

    it('pushed to a client that cannot ask', async () => {
      const folder = makeFolder({ 'a.txt': TEXT });
      const client = await start([folder], { capabilities: { textDocument: { publishDiagnostics: {} } } });
      await client.open(folder.uriOf(TERMS), BAD);
      const last = () =>
        (client.sent('textDocument/publishDiagnostics') as PublishDiagnosticsParams[])
          .filter(({ uri }) => uri === folder.uriOf(TERMS))
          .at(-1)?.diagnostics.length;
      await eventually('it is pushed', () => assert.equal(last(), 2));
      await client.change(folder.uriOf(TERMS), { text: '[not]\nfine\n' });
      await eventually('it is taken back', () => assert.equal(last(), 0));
    });

    it('its hover says what an entry does, and how much of it there is', async () => {
      const text = '[organization]\ntidewatch\tTW\tTW\n[not]\nReed Board\torganization\n# note\n';
      const folder = makeFolder({ 'a.txt': TEXT, 'b.txt': TEXT, [TERMS]: text });
      const client = await start([folder]);
      const uri = folder.uriOf(TERMS);
      assert.match((await hover(client, uri, text, 'tidewatch'))!, /Organization:\*\* tidewatch\n\n- Also written: TW\n\n\*\*2 mentions\*\* in 2 documents/); // prettier-ignore
      assert.match((await hover(client, uri, text, 'Reed Board'))!, /Not organization:\*\* Reed Board[^]*\*\*4 mentions\*\* in 2 documents silenced/); // prettier-ignore
      assert.match((await hover(client, uri, text, '[not]'))!, /no mention/);
      assert.equal(await hover(client, uri, text, '# note'), undefined);
    });

    it('completes headings, names of the documents, and kinds', async () => {
      const folder = makeFolder({ 'a.txt': TEXT });
      const client = await start([folder]);
      const complete = async (name: string, text: string) => {
        await client.open(folder.uriOf(name), text.replace('|', ''));
        const before = text.slice(0, text.indexOf('|')).split('\n');
        const position = { line: before.length - 1, character: before.at(-1)!.length };
        const textDocument = { uri: folder.uriOf(name) };
        const list = await client.request<CompletionList | null>('textDocument/completion', { textDocument, position });
        await client.close(folder.uriOf(name));
        return list!.items.map(({ label }) => label);
      };
      assert.deepEqual(await complete(TERMS, '[|'), ['[organization]', '[initiative]', '[metric]', '[not]']);
      assert.deepEqual(await complete(TERMS, '[organization]\nre|'), ['Reed Board']);
      assert.deepEqual(await complete(TERMS, '[initiative]\nre|'), []);
      assert.deepEqual(await complete(TERMS, '[not]\nReed Board\tt|'), ['target']);
      assert.deepEqual(await complete(TERMS, '# re|'), []);
      assert.deepEqual(await complete(IGNORES, '[target]\na|'), ['a.txt']);
      assert.deepEqual(await complete(IGNORES, '[target]\na.txt\t4|'), ['40 huts']);
      assert.ok((await complete(IGNORES, '[imp|')).includes('[impossible-date]'));
    });
  });

  describe('teaching', () => {
    it('“Not an organization” silences, in a file that it creates', async () => {
      const folder = makeFolder({ 'a.txt': TEXT });
      const client = await start([folder]);
      const uri = folder.uriOf('a.txt');
      const { edit, kind } = titled(await actionsAt(client, uri, 'Reed Board'), /^Not an organization: “Reed Board”$/);
      assert.equal(kind, 'quickfix.policytext.not');
      const [create] = edit!.documentChanges!;
      assert.deepEqual(create, {
        kind: 'create',
        uri: folder.uriOf(TERMS),
        options: { overwrite: false, ignoreIfExists: false },
      });
      const texts: Record<string, string> = {};
      await apply(client, folder, edit!, texts);
      assert.match(texts[TERMS]!, /^# [^]*\n\n\[not\]\nReed Board\torganization\n$/);
      await says(client, uri, 'Reed Board');
      assert.deepEqual(await actionsAt(client, uri, 'Reed Board'), []);
    });

    it('what is selected becomes a name, and what is a name the same as another', async () => {
      const folder = makeFolder({ 'a.txt': TEXT, [TERMS]: '# mine\n[organization]\nReed House\n' });
      const texts: Record<string, string> = { [TERMS]: '# mine\n[organization]\nReed House\n' };
      const client = await start([folder]);
      const uri = folder.uriOf('a.txt');
      const add = titled(await actionsAt(client, uri, 'tidewatch', { selected: true }), /^Add as organization/);
      await apply(client, folder, add.edit!, texts);
      assert.equal(texts[TERMS], '# mine\n[organization]\nReed House\ntidewatch\n');
      await says(client, uri, 'tidewatch', /Organization/);
    });

    it('a client without versions or new files gets plain changes, of the text that it has open', async () => {
      const folder = makeFolder({ 'a.txt': TEXT, [TERMS]: 'on the disk' });
      const { codeAction } = ABLE.textDocument!;
      const client = await start([folder], { capabilities: { textDocument: { codeAction: codeAction! } } });
      const uri = folder.uriOf('a.txt');
      await client.open(folder.uriOf(TERMS), '[not]\r\nhall\r\n');
      const { edit } = titled(await actionsAt(client, uri, 'Reed Board'), /^Not an organization/);
      assert.equal(edit!.documentChanges, undefined);
      assert.deepEqual(edit!.changes![folder.uriOf(TERMS)], [
        {
          range: { start: { line: 1, character: 4 }, end: { line: 1, character: 4 } },
          newText: '\r\nReed Board\torganization',
        },
      ]);
    });

    it('findings are ignored here, in the file, in the workspace; other kinds of actions are not asked for', async () => {
      const folder = makeFolder({ 'a.txt': TEXT });
      const client = await start([folder]);
      const uri = folder.uriOf('a.txt');
      const pull = async () => {
        const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } }); // prettier-ignore
        assert.ok(report.kind === 'full');
        return report.items;
      };
      const diagnostics = await pull();
      assert.deepEqual(diagnostics.map(({ code }) => code), ['impossible-date']); // prettier-ignore
      const actions = await actionsAt(client, uri, '31 April 2035', { diagnostics });
      const ignoring = actions.filter(({ title }) => title.startsWith('Ignore impossible-date'));
      assert.deepEqual(
        ignoring.map(({ title, kind }) => [title, kind]),
        [
          ['Ignore impossible-date here: “31 April 2035”', 'quickfix.policytext.ignoreHere'],
          ['Ignore impossible-date in this file: “31 April 2035”', 'quickfix.policytext.ignoreInFile'],
          ['Ignore impossible-date in this workspace: “31 April 2035”', 'quickfix.policytext.ignoreInWorkspace'],
        ],
      );
      assert.deepEqual(ignoring[0]!.diagnostics, diagnostics);
      const only = await actionsAt(client, uri, '31 April 2035', { only: ['quickfix.policytext.ignoreInFile'] });
      assert.equal(only.length, 2, 'for the finding and for the mention');
      assert.deepEqual(await actionsAt(client, uri, '31 April 2035', { only: ['refactor'] }), []);
      const texts: Record<string, string> = {};
      await apply(client, folder, ignoring[0]!.edit!, texts);
      assert.match(texts[IGNORES]!, /\n\[impossible-date\]\na\.txt\t31 April 2035\tbuild 40 huts by\t\n$/);
      assert.deepEqual(await pull(), []);
      assert.ok(await hover(client, uri, TEXT, '31 April 2035'), 'the mention stays');
      await client.open(uri, `A new beginning.\n\n${TEXT}`);
      assert.deepEqual(await pull(), [], 'the place is found again where it has moved');
    });

    it('mentions are ignored one by one', async () => {
      const folder = makeFolder({ 'a.txt': TEXT });
      const client = await start([folder]);
      const uri = folder.uriOf('a.txt');
      const { edit } = titled(await actionsAt(client, uri, 'Reed Board'), /^Ignore “Reed Board” here$/);
      await apply(client, folder, edit!, {});
      await says(client, uri, 'Reed Board');
      assert.match((await hover(client, uri, TEXT, 'Reed Board', 2))!, /Organization/);
    });
  });
});
