import assert from 'node:assert/strict';
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import { buildServer, endSessions, makeFolder } from './session';
import { ABLE, IGNORES, TERMS, TEXT, actionsAt, apply, hover, says, start, titled } from './termSession';

describe('term files over the wire: teaching', function () {
  this.timeout(30_000);
  before(buildServer);
  afterEach(endSessions);

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
