import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as path from 'node:path';
import { ErrorCodes } from 'vscode-languageserver';
import { TemporaryFolder } from '../support/temporaryFolder';
import { tally } from '../support/tally';
import { PLAN } from './fixtures';
import { RawServer, hover, notification, request } from './rawServer';
import { buildServer, endSessions, startSession } from './session';

describe('the life of a server', function () {
  this.timeout(30_000);
  let servers: RawServer[];
  const start = () => {
    const server = new RawServer();
    servers.push(server);
    return server;
  };
  before(buildServer);
  beforeEach(() => {
    servers = [];
  });
  afterEach(() => {
    for (const server of servers) server.kill();
    endSessions();
  });

  it('refuses every request before initialize, passes over notifications, and then begins as if nothing had been', async () => {
    const server = start();
    const early = ['textDocument/hover', 'shutdown', 'policytext/ready', 'workspace/symbol', 'no/such/request'];
    server.send(...early.map((method, i) => request(i + 1, method, {})));
    const textDocument = { uri: 'untitled:1', languageId: 'policytext', version: 1, text: PLAN };
    server.send(notification('textDocument/didOpen', { textDocument }), notification('initialized', {}));
    for (let id = 1; id <= early.length; id++) assert.equal(await server.errorTo(id), ErrorCodes.ServerNotInitialized);
    server.initialize().send(request(9, 'policytext/ready'));
    assert.equal(((await server.answerTo(9)).result as { documents: number }).documents, 0);
    tally('requests out of order', early.length);
  });

  it('is initialized once: a second time is an invalid request, and the session stays the first', async () => {
    const server = start().initialize();
    server.send(
      request(1, 'initialize', { processId: null, rootUri: null, capabilities: { textDocument: { rename: {} } } }),
    );
    assert.equal(await server.errorTo(1), ErrorCodes.InvalidRequest);
    server.send(request(2, 'textDocument/rename', {}), request(3, 'shutdown'), hover(4));
    assert.equal((await server.answerTo(3)).result, null);
    assert.equal(await server.errorTo(4), ErrorCodes.InvalidRequest);
    tally('requests out of order', 1);
  });

  it('refuses initialize parameters that make no sense, and can be initialized afterwards', async () => {
    const server = start();
    const base = { processId: null, rootUri: null };
    const wrong = [
      { ...base, capabilities: { general: { positionEncodings: 7 } } },
      { ...base, capabilities: {}, workspaceFolders: 7 },
    ];
    server.send(...wrong.map((params, i) => request(i + 1, 'initialize', params)));
    for (let id = 1; id <= wrong.length; id++) assert.equal(await server.errorTo(id), ErrorCodes.InvalidParams);
    server.initialize({ capabilities: { workspace: 7, textDocument: null }, workspaceFolders: [null, 7, { uri: 7 }] });
    assert.ok((await server.answerTo(0)).result);
    assert.equal((await server.send(hover(5)).answerTo(5)).result, null);
    tally('malformed messages', wrong.length + 1);
  });

  it('refuses everything behind shutdown, and ends well at exit', async () => {
    const server = start().initialize();
    const late = [
      'textDocument/hover',
      'policytext/ready',
      'policytext/reindex',
      'policytext/leftOut',
      'no/such/request',
    ];
    late.push('shutdown', 'initialize', 'workspace/diagnostic', 'policytext/export');
    server.send(request(-1, 'shutdown'), ...late.map((method, i) => request(i + 1, method, { capabilities: {} })));
    for (let id = 1; id <= late.length; id++)
      assert.equal(await server.errorTo(id), ErrorCodes.InvalidRequest, late[id - 1]);
    assert.equal(await server.send(notification('exit')).ended(), 0);
    assert.equal(server.stderr, '');
    tally('requests out of order', late.length);
  });

  it('ends badly where exit or the end of its input comes without shutdown', async () => {
    for (const end of [
      start().initialize().send(notification('exit')),
      start().send(notification('exit')),
      start().initialize().endInput(),
      start().endInput(),
    ]) {
      assert.equal(await end.ended(), 1);
      assert.equal(end.stderr, '');
    }
    const well = start().initialize().send(request(1, 'shutdown'));
    await well.answerTo(1);
    assert.equal(await well.endInput().ended(), 0);
  });

  it('is shut down in the middle of reading: it answers, reads no further, and ends', async () => {
    const folder = new TemporaryFolder(
      Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.txt`, PLAN.repeat(20)])),
    );
    try {
      const client = await startSession({
        folders: [folder.uri],
        capabilities: { window: { workDoneProgress: true } },
        initializationOptions: { statusNotifications: true },
      });
      const waiting = client.ready().then(() => 'answered', () => 'refused'); // prettier-ignore
      const before = process.hrtime.bigint();
      assert.equal(await client.stop(), 0);
      assert.ok(Number(process.hrtime.bigint() - before) / 1e6 < 5000);
      assert.ok(['answered', 'refused'].includes(await Promise.race([waiting, Promise.resolve('refused')])));
      const last = client.sent('policytext/status').at(-1) as { documents: number } | undefined;
      assert.ok((last?.documents ?? 0) < 300, 'it had read everything already');
    } finally {
      folder.remove();
    }
  });

  /** A process that does nothing until it is killed. */
  const idle = () => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const gone = async (child: ChildProcess) => {
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  };

  it('ends with the process that it was told to follow, though its input stays open', async () => {
    const parent = idle();
    const server = start().initialize({ processId: parent.pid });
    await server.answerTo(0);
    await gone(parent);
    assert.equal(await server.ended(), 1);
    assert.equal(server.stderr, '');
  });

  it('ends at once with the channel of a client that talks over Node', async () => {
    const server = fork(path.resolve('dist/server.js'), ['--node-ipc'], { silent: true });
    server.send(request(1, 'initialize', { processId: process.pid, rootUri: null, capabilities: {} }));
    const [answer] = (await once(server, 'message')) as [{ id: number; result: unknown }];
    assert.ok(answer.id === 1 && answer.result);
    const exited = once(server, 'exit');
    server.disconnect();
    assert.deepEqual(await exited, [1, null]);
  });
});
