import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { NEWS, PLAN, SHARED_NAME } from '../protocol/fixtures';
import { buildServer, endSessions, positionOf, startSession } from '../protocol/session';
import { tally } from '../support/tally';
import { TemporaryFolder } from '../support/temporaryFolder';

/** A namespace of its own, in which no network interface is up (Linux, unshare(1)). */
const WITHOUT_NETWORK = ['unshare', '--map-root-user', '--net', '--'];

describe('a server without any network', function () {
  this.timeout(30_000);
  let folder: TemporaryFolder;
  before(function () {
    const tried = spawnSync(WITHOUT_NETWORK[0]!, [...WITHOUT_NETWORK.slice(1), process.execPath, '-e', '']);
    if (tried.status !== 0) {
      console.log('      this machine gives no namespace without a network (unshare --net): not tried');
      this.skip();
    }
    buildServer();
  });
  beforeEach(() => {
    folder = new TemporaryFolder({ 'plan.txt': PLAN, 'news.txt': NEWS });
  });
  afterEach(() => {
    endSessions();
    folder.remove();
  });

  it('does all of its work, and opens no socket of the internet protocols', async () => {
    const capabilities = { textDocument: { rename: {}, diagnostic: {}, completion: {} } };
    const client = await startSession({ folders: [folder.uri], capabilities, within: WITHOUT_NETWORK });
    assert.equal((await client.ready()).documents, 2);
    const textDocument = { uri: folder.uriOf('plan.txt') };
    const position = positionOf(PLAN, SHARED_NAME);
    const requests: [string, object][] = [
      ['textDocument/hover', {}],
      ['textDocument/definition', {}],
      ['textDocument/references', { context: { includeDeclaration: true } }],
      ['textDocument/rename', { newName: 'Living Rivers Programme' }],
      ['textDocument/completion', {}],
    ];
    for (const [method, more] of requests)
      assert.ok(await client.request(method, { textDocument, position, ...more }), method);
    await client.open(textDocument.uri, `${PLAN}\nSee https://example.org/plan and mail@example.org.\n`);
    assert.ok(await client.request('textDocument/diagnostic', { textDocument }));
    assert.ok(await client.request('policytext/export', { format: 'csv' }));
    assert.deepEqual(socketsOf(client.pid), []);
    assert.equal(await client.stop(), 0);
    assert.equal(client.stderr, '');
    tally('sessions without a network', 1);
  });
});

/** The sockets of the internet protocols in the namespace of a process: `/proc/PID/net` has one line for each, under a heading. */
function socketsOf(pid: number): string[] {
  return ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6'].flatMap((protocol) => {
    const file = `/proc/${pid}/net/${protocol}`;
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().split('\n').slice(1) : [];
  });
}
