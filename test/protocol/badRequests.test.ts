import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver';
import { TemporaryFolder } from '../support/temporaryFolder';
import type { LspClient } from '../support/lspClient';
import { PLAN } from './fixtures';
import { buildServer, endSessions, startSession } from './session';

const POSITIONAL = ['textDocument/hover', 'textDocument/definition', 'textDocument/references'];

/** Answer nothing, too, where there is no document; see the tests of each for a place that has none. */
const OTHERS = [
  ...['documentSymbol', 'semanticTokens/full', 'documentHighlight', 'declaration', 'typeDefinition', 'implementation'],
  ...['foldingRange', 'documentLink', 'inlayHint', 'codeLens', 'completion', 'linkedEditingRange', 'prepareRename'],
  ...['rename', 'prepareCallHierarchy', 'selectionRange'],
].map((name) => `textDocument/${name}`);

describe('bad requests over the wire', function () {
  this.timeout(20_000);
  let folder: TemporaryFolder;
  let client: LspClient;
  before(buildServer);
  beforeEach(async () => {
    folder = new TemporaryFolder({ 'plan.txt': PLAN });
    client = await startSession({ folders: [folder.uri], sendsNonsense: true });
    await client.ready();
  });
  afterEach(() => {
    endSessions();
    folder.remove();
  });

  const isEmpty = (answer: unknown) =>
    answer === null || JSON.stringify(answer) === '[]' || (answer as { data?: unknown[] }).data?.length === 0;
  const context = { includeDeclaration: true };

  it('an unknown document answers empty', async () => {
    for (const uri of [
      'file:///no/such/file.txt',
      'untitled:Untitled-9',
      'nonsense',
      '',
      'http://[bad',
      'file:///%E0%A4%A',
    ])
      for (const method of [...POSITIONAL, ...OTHERS]) {
        const answer = await client.request(method, {
          textDocument: { uri },
          position: { line: 0, character: 0 },
          positions: [{ line: 0, character: 0 }],
          range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
          newName: 'New Name',
          context,
        });
        assert.ok(isEmpty(answer), `${method} ${uri}: ${JSON.stringify(answer)}`);
      }
  });

  it('a position outside the text is answered from the nearest place in it', async () => {
    const lines = PLAN.split('\n');
    const end = { line: lines.length - 1, character: lines.at(-1)!.length };
    for (const [position, nearest] of [
      [{ line: 10_000, character: 0 }, end],
      [
        { line: 0, character: 10_000 },
        { line: 0, character: lines[0]!.length },
      ],
      [
        { line: -1, character: -1 },
        { line: 0, character: 0 },
      ],
    ])
      for (const method of POSITIONAL) {
        const ask = (where: unknown) =>
          client.request(method, { textDocument: { uri: folder.uriOf('plan.txt') }, position: where, context });
        assert.deepEqual(await ask(position), await ask(nearest), `${method} ${JSON.stringify(position)}`);
      }
  });

  it('nonsense parameters answer empty, the log says so once, and the server lives on', async () => {
    for (let i = 0; i < 3; i++) assert.equal(await client.request('textDocument/hover', { textDocument: null }), null);
    assert.deepEqual(await client.request('textDocument/references', {}), []);
    assert.deepEqual(await client.request('workspace/symbol', {}), []);
    for (const method of OTHERS) assert.ok(isEmpty(await client.request(method, {})), method);
    await client.notify('textDocument/didChange', {
      textDocument: { uri: 'file:///not/open.txt' },
      contentChanges: [],
    });
    await client.notify('textDocument/didClose', { textDocument: { uri: 'file:///not/open.txt' } });
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'nonsense', type: 7 }] });
    await client.notify('workspace/didChangeConfiguration', {});
    await client.notify('no/such/notification', {});
    await assert.rejects(client.request('no/such/request', {}), /Unhandled method/);
    assert.equal((await client.ready()).documents, 1);
    const complaints = JSON.stringify(client.sent('window/logMessage')).match(/hover failed/g);
    assert.equal(complaints?.length, 1);
    assert.equal(client.isAlive, true);
  });

  it('one bad file does not keep the others from being read', async () => {
    folder.write('broken.txt', Buffer.from([0xc3, 0x28, 0xa0, 0xa1]));
    await client.filesChanged({ uri: folder.uriOf('broken.txt'), type: 1 });
    const status = await client.ready();
    assert.deepEqual([status.documents, status.skipped], [1, { encoding: 1 }]);
    folder.write('broken.txt', PLAN);
    await client.filesChanged({ uri: folder.uriOf('broken.txt'), type: 2 });
    const repaired = await client.ready();
    assert.deepEqual([repaired.documents, repaired.skipped], [2, {}]);
  });

  it('a request that is cancelled while the server is busy is given up', async () => {
    const uri = 'untitled:Untitled-1';
    const sentence = (i: number) =>
      `By ${2030 + (i % 60)}, district ${i} will build ${i + 3} schools for the city.\n\n`;
    await client.open(uri, Array.from({ length: 800 }, (_, i) => sentence(i)).join(''));
    const busy = client.request<{ data: number[] }>('textDocument/semanticTokens/full', { textDocument: { uri } });
    const source = new CancellationTokenSource();
    const cancelled = client.request('workspace/symbol', { query: '' }, source.token);
    source.cancel();
    await assert.rejects(cancelled, /cancel/i);
    assert.ok((await busy).data.length > 0);
    assert.ok(await client.request('workspace/symbol', { query: 'Authority' }));
  });
});
