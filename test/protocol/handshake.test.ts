import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { ErrorCodes } from 'vscode-languageserver';
import { NEWS, PLAN } from './fixtures';
import { ON_DEMAND } from '../../server/src/lsp/capabilities';
import { buildServer, endSessions, startSession } from './session';
import { TemporaryFolder } from '../support/temporaryFolder';

describe('handshake', function () {
  this.timeout(20_000);
  before(buildServer);
  afterEach(endSessions);

  it('offers every feature to a client that mentions no capability', async () => {
    const client = await startSession();
    const { capabilities, serverInfo } = client.initialized;
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
    for (const feature of ['hover', 'definition', 'references', 'documentSymbol', 'workspaceSymbol'] as const)
      assert.equal(capabilities[`${feature}Provider`], true, feature);
    assert.deepEqual(capabilities.semanticTokensProvider?.legend.tokenTypes, [
      'target',
      'figure',
      'date',
      'organization',
      'initiative',
    ]);
    assert.equal(serverInfo?.name, 'PolicyText');
    assert.equal(await client.stop(), 0);
  });

  it('offers on demand exactly what a client names, each by itself and none to one that names none', async function () {
    this.timeout(60_000); // one server after the other
    const always = Object.keys((await startSession()).initialized.capabilities);
    const offered = async (request: string) => {
      const client = await startSession({ capabilities: { textDocument: { [request]: {} } } });
      return Object.keys(client.initialized.capabilities).filter((name) => !always.includes(name));
    };
    for (const request of ON_DEMAND) {
      assert.ok(!always.includes(`${request}Provider`), request);
      assert.deepEqual(await offered(request), [`${request}Provider`]);
    }
  });

  it('asks nothing of a client that can do nothing', async () => {
    const folder = new TemporaryFolder({ 'plan.txt': PLAN });
    const client = await startSession({ folders: [folder.uri] });
    assert.equal((await client.ready()).documents, 1);
    assert.deepEqual(
      client.received.filter((message) => message.method !== 'window/logMessage'),
      [],
    );
    folder.remove();
  });

  it('answers nothing behind shutdown, but that it is an invalid request', async () => {
    const client = await startSession({ capabilities: { textDocument: { diagnostic: {} } } });
    const uri = 'untitled:Untitled-1';
    await client.open(uri, PLAN);
    const ask = (request: string) => client.request(`textDocument/${request}`, { textDocument: { uri } });
    assert.notDeepEqual(await ask('documentSymbol'), []);
    assert.equal(await client.request('shutdown'), null);
    for (const request of ['documentSymbol', 'diagnostic'])
      await assert.rejects(ask(request), { code: ErrorCodes.InvalidRequest }, request);
    assert.equal(client.isAlive, true, 'until it is told to exit');
  });

  it('registers for events and shows progress where the client can', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `news ${i}.txt`);
    const folder = new TemporaryFolder(Object.fromEntries(names.map((name) => [name, NEWS])));
    const client = await startSession({
      folders: [folder.uri],
      initializationOptions: { statusNotifications: true },
      capabilities: {
        workspace: {
          configuration: true,
          didChangeWatchedFiles: { dynamicRegistration: true },
          didChangeConfiguration: { dynamicRegistration: true },
          semanticTokens: { refreshSupport: true },
        },
        window: { workDoneProgress: true },
      },
    });
    const status = await client.ready();
    assert.deepEqual([status.documents, status.indexing, status.pending], [12, false, 0]);
    assert.ok(status.mentions > 0);
    const registered = client
      .sent('client/registerCapability')
      .flatMap((params) => (params as { registrations: { method: string }[] }).registrations)
      .map((registration) => registration.method);
    assert.deepEqual(registered.sort(), ['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles']);
    assert.equal(client.sent('window/workDoneProgress/create').length, 1);
    assert.deepEqual(client.sent('policytext/status').at(-1), status);
    const kinds = client.sent('$/progress').map((params) => (params as { value: { kind: string } }).value.kind);
    assert.deepEqual([kinds[0], kinds.at(-1)], ['begin', 'end']);
    assert.ok(client.sent('workspace/semanticTokens/refresh').length > 0);
    await client.filesChanged({ uri: folder.write('plan.txt', PLAN), type: 1 });
    assert.equal((await client.ready()).documents, 13);
    assert.equal(client.sent('window/workDoneProgress/create').length, 1, 'one more file is no news');
    folder.remove();
  });

  it('agrees on the first position encoding of the client that it knows', async () => {
    const agreed = async (positionEncodings: string[]) => {
      const client = await startSession({ capabilities: { general: { positionEncodings } } });
      return client.initialized.capabilities.positionEncoding;
    };
    assert.equal(await agreed(['utf-8', 'utf-16']), 'utf-8');
    assert.equal(await agreed(['utf-7', 'utf-16', 'utf-8']), 'utf-16');
    assert.equal(await agreed([]), 'utf-16');
  });

  it('says on stderr how to start it, when no transport is named', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve('dist/server.js')], {
      encoding: 'utf8',
    });
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /--stdio/);
  });
});
