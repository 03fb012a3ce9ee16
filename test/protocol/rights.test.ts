import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { LEFT_OUT_REQUEST, type LeftOut } from '../../server/src/lsp/protocol';
import { tally } from '../support/tally';
import { TemporaryFolder } from '../support/temporaryFolder';
import { PLAN, SHARED_NAME } from './fixtures';
import { buildServer, endSessions, startSession } from './session';

/** Root may read everything: where root runs the tests, what is tested runs as nobody (Linux, setpriv(1)). */
const AS_NOBODY = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--'] : [];

describe('what one has no right to read', function () {
  this.timeout(30_000);
  let folder: TemporaryFolder;

  const run = (...args: readonly string[]) => {
    const [program = '', ...rest] = [...AS_NOBODY, process.execPath, ...args];
    return spawnSync(program, rest, { encoding: 'utf8', env: { ...process.env, XDG_CONFIG_HOME: '/no such' } });
  };

  before(function () {
    buildServer();
    const tried = run('-e', 'require("node:fs").readFileSync(process.argv[1])', path.resolve('dist/program.js'));
    if (process.platform === 'win32' || tried.status !== 0) {
      console.log('      nobody may run this program here, and root reads everything: not tried');
      this.skip();
    }
  });
  beforeEach(() => {
    folder = new TemporaryFolder({
      'plan.txt': PLAN,
      'closed.txt': PLAN,
      'closed/inner.txt': PLAN,
      'listed/inner.txt': PLAN,
      'blind/inner.txt': PLAN,
    });
    const set = (name: string, mode: number) => fs.chmodSync(path.join(folder.path, name), mode);
    set('', 0o755);
    set('closed.txt', 0);
    set('closed', 0);
    set('listed', 0o444); // its names may be read, what they stand for may not
    set('blind', 0o111); // the other way round
  });
  afterEach(() => {
    for (const name of ['closed', 'listed', 'blind']) fs.chmodSync(path.join(folder.path, name), 0o755);
    endSessions();
    folder.remove();
  });

  it('is named with the reason by the server, and read as soon as one has it', async () => {
    const client = await startSession({ folders: [folder.uri], within: AS_NOBODY, parent: null });
    const { documents, skipped } = await client.ready();
    assert.deepEqual([documents, skipped], [1, { unreadable: 2 }]);
    const leftOut = await client.request<LeftOut[]>(LEFT_OUT_REQUEST);
    assert.deepEqual(
      leftOut.map(({ uri, reason }) => `${uri.slice(folder.uri.length + 1)}: ${reason}`),
      ['closed.txt: unreadable', 'listed/inner.txt: unreadable'],
    );
    const log = JSON.stringify(client.sent('window/logMessage'));
    for (const name of ['closed', 'blind']) assert.match(log, new RegExp(`cannot list [^"]*/${name}: .*EACCES`));
    fs.chmodSync(path.join(folder.path, 'closed.txt'), 0o644);
    fs.chmodSync(path.join(folder.path, 'blind'), 0o755);
    await client.filesChanged(
      ...['closed.txt', 'blind'].map((name) => ({ uri: folder.uriOf(name), type: 2 as const })),
    );
    assert.equal((await client.ready()).documents, 3);
    assert.equal(await client.stop(), 0);
    tally('files and folders without the right to read them', 4);
  });

  it('is named by the command line, and the rest is read', () => {
    const { status, stdout, stderr } = run('dist/cli.js', 'annotate', folder.path, '--format', 'jsonl');
    assert.equal(status, 2);
    assert.equal(stdout.trim().split('\n').length, 1);
    assert.ok(stdout.includes(SHARED_NAME));
    for (const name of ['closed.txt', 'closed', 'listed/inner.txt', 'blind'])
      assert.match(stderr, new RegExp(`/${name}: cannot be (?:read|listed): EACCES`), name);
    tally('files and folders without the right to read them', 4);
  });
});
