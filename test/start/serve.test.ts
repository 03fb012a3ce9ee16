import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../host/layout';
import { eventually } from '../support/eventually';

/** What `npm start` does on a machine without a desktop. */
describe('VS Code, served for a browser', () => {
  const root = projectRoot();
  let child: ChildProcess;
  let printed = '';
  let exit: Promise<number | null>;
  let address: URL;

  before(async function () {
    if (process.platform !== 'linux') this.skip(); // the browser host is Linux only
    const vsix = path.join(root, 'out', 'policytext.vsix');
    assert.ok(fs.existsSync(vsix), 'run `npm run package -- out/policytext.vsix` first');
    const args = [path.join(root, 'out/test/host/serve.main.js'), path.join(root, 'seeds'), vsix];
    const started = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    child = started;
    for (const stream of [started.stdout, started.stderr])
      stream.on('data', (data: Buffer) => (printed += data.toString()));
    exit = new Promise((resolve) => started.on('close', resolve));
    const url = await eventually(
      'an address is printed',
      () => {
        const found = /http:\/\/127\.0\.0\.1:\d+\S+/.exec(printed)?.[0];
        assert.ok(found, printed);
        return found;
      },
      { timeout: 60_000 },
    );
    address = new URL(url);
  });
  after(() => child?.kill('SIGKILL'));

  it('lets nobody in without the token of the printed address', async () => {
    const without = new URL(address);
    without.searchParams.delete('tkn');
    assert.equal((await fetch(without)).status, 403);
  });

  it('shows the workbench to whoever has the address', async () => {
    // The token is exchanged for a cookie, and goes out of sight.
    const first = await fetch(address, { redirect: 'manual' });
    assert.equal(first.status, 302);
    const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
    const next = new URL(first.headers.get('location') ?? '', address);
    assert.equal(next.searchParams.get('folder'), path.join(root, 'seeds'));
    const page = await fetch(next, { headers: { cookie } });
    assert.equal(page.status, 200);
    assert.match(await page.text(), /workbench/);
  });

  it('ends with Ctrl-C', async () => {
    child.kill('SIGINT');
    assert.equal(await exit, 0, printed);
    await assert.rejects(fetch(address), 'nobody answers any more');
  });
});
