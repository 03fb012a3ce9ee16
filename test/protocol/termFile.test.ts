import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  DocumentDiagnosticReport,
  PublishDiagnosticsParams,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { eventually } from '../support/eventually';
import { buildServer, endSessions, makeFolder, textIn } from './session';
import { IGNORES, TERMS, TEXT, apply, hover, start } from './termSession';

const inWords = (message: Diagnostic['message']) => (typeof message === 'string' ? message : message.value);

describe('term files over the wire: the file itself', function () {
  this.timeout(30_000);
  before(buildServer);
  afterEach(endSessions);

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
