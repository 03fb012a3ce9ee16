import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hostLayout, isInstalled, projectRoot } from '../host/layout';
import { eventually } from '../support/eventually';

/** The launcher runs real suites in the real VS Code: what matters is that it never calls a failure a success. */
describe('the launcher', function () {
  this.timeout(60_000);
  const launcher = path.join(projectRoot(), 'out/test/host/code.main.js');
  let workspace: string;
  /** What a launcher that is killed leaves on disk lies here. */
  let temporary: string;
  let child: ChildProcess | undefined;

  before(function () {
    if (process.platform !== 'linux') this.skip(); // the browser host is Linux only
    assert.ok(isInstalled(hostLayout()), 'run `npm run install-host` first');
    workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'policytext launcher #'));
    temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'ptl-')); // short: the paths of sockets are limited
  });
  afterEach(() => {
    child?.kill(); // of a test that failed; it takes its own processes along
  });
  after(() => {
    for (const folder of [workspace, temporary]) if (folder) fs.rmSync(folder, { recursive: true, force: true });
  });

  interface Run {
    readonly printed: () => string;
    readonly exit: Promise<number | null>;
  }

  function launch(suite: string, env: NodeJS.ProcessEnv = {}): Run {
    const args = [
      workspace,
      '--no-sandbox',
      `--extensionDevelopmentPath=${projectRoot()}`,
      `--extensionTestsPath=${path.join(__dirname, 'suites', `${suite}.main.js`)}`,
    ];
    const started = spawn(launcher, args, {
      env: { ...process.env, TMPDIR: temporary, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [started.stdout, started.stderr])
      stream.on('data', (data: Buffer) => (printed += data.toString()));
    child = started;
    return { printed: () => printed, exit: new Promise((resolve) => started.on('close', resolve)) };
  }

  it('passes the output of a passing suite on, and the environment in', async () => {
    const { exit, printed } = launch('passing', { POLICYTEXT_GREETING: 'good morning' });
    assert.equal(await exit, 0, printed());
    assert.match(printed(), /^VS Code 1\.\d+\.\d+ opened /);
    assert.ok(printed().includes(workspace));
    assert.match(printed(), /greeting: good morning\n.*a line for standard output\n/s);
  });

  it('fails with a failing suite', async () => {
    const { exit, printed } = launch('failing');
    assert.equal(await exit, 1, printed());
    assert.match(printed(), /two of three/);
  });

  it('fails when the extension host was killed', async () => {
    const { exit, printed } = launch('killed');
    assert.equal(await exit, 1, printed());
    assert.match(printed(), /before the end\n/);
  });

  it('ends a hanging suite, and leaves no process behind', async () => {
    const { exit, printed } = launch('hanging', { POLICYTEXT_HOST_TIMEOUT_MS: '25000' });
    assert.equal(await exit, 124, printed());
    assert.match(printed(), /Timed out/);
    await allGone(printed());
  });

  it('leaves no process behind when it is killed itself', async () => {
    const { exit, printed } = launch('hanging');
    await eventually('the suite runs', () => assert.match(printed(), /extension host \d+/), { timeout: 40_000 });
    child?.kill('SIGKILL');
    await exit;
    await allGone(printed());
  });

  function allGone(printed: string): Promise<void> {
    const pids = /extension host (\d+), server (\d+)/.exec(printed)?.slice(1).map(Number);
    assert.ok(pids, `the suite did not tell its processes: ${printed}`);
    return eventually('extension host and server are gone', () => {
      for (const pid of pids) assert.throws(() => process.kill(pid, 0), `${pid} is alive`);
    });
  }
});
