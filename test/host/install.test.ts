import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findChromium, hasFonts } from './chromium';
import { installVsCode } from './install';
import { VERSIONS, hostLayout, isInstalled, mayReplace, stampContent } from './layout';
import { run } from './run';

describe("the host's installation", () => {
  let folder: string;
  beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'policytext-install-'))));
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  it('counts as done only with the stamp of just these versions', () => {
    const layout = hostLayout(folder);
    assert.equal(isInstalled(layout), false, 'an interrupted try');
    fs.writeFileSync(layout.stamp, JSON.stringify({ ...VERSIONS, recipe: 0 }));
    assert.equal(isInstalled(layout), false, 'an older recipe');
    fs.writeFileSync(layout.stamp, stampContent());
    assert.equal(isInstalled(layout), true);
  });

  it('does nothing where it is done', () => {
    const layout = hostLayout(folder);
    fs.writeFileSync(layout.stamp, stampContent());
    installVsCode((line) => assert.fail(`said: ${line}`), layout);
    assert.deepEqual(fs.readdirSync(folder), [path.basename(layout.stamp)]);
  });

  it('never replaces a folder that holds anything else', () => {
    const precious = path.join(folder, 'package.json');
    fs.writeFileSync(precious, '{}');
    assert.throws(() => installVsCode(() => {}, hostLayout(folder)), /holds other files .* nothing was touched/);
    assert.ok(fs.existsSync(precious));
  });

  it('may replace nothing, an empty folder, or an older installation', () => {
    assert.equal(mayReplace(hostLayout(path.join(folder, 'missing'))), true);
    assert.equal(mayReplace(hostLayout(folder)), true);
    fs.mkdirSync(path.join(folder, 'node', 'bin'), { recursive: true });
    fs.mkdirSync(path.join(folder, 'code'));
    assert.equal(mayReplace(hostLayout(folder)), true);
  });

  it('takes an empty POLICYTEXT_WEB_HOST for none', () => {
    const before = process.env['POLICYTEXT_WEB_HOST'];
    process.env['POLICYTEXT_WEB_HOST'] = '';
    try {
      assert.equal(path.basename(path.dirname(hostLayout().home)), '.vscode-test');
    } finally {
      if (before === undefined) delete process.env['POLICYTEXT_WEB_HOST'];
      else process.env['POLICYTEXT_WEB_HOST'] = before;
    }
  });

  it('says which command failed, and what it printed', () => {
    assert.throws(
      () => run(process.execPath, ['-e', 'console.error("no such version"); process.exit(3)']),
      /ended with 3\nno such version/,
    );
    assert.throws(() => run('/no/such/program', []), /\/no\/such\/program.*ENOENT/);
  });

  it('finds a browser by its setting or on the PATH, and refuses a wrong setting', () => {
    const browser = path.join(folder, 'chromium');
    fs.writeFileSync(browser, '');
    assert.equal(findChromium({ PATH: `/nowhere:${folder}` }), browser);
    assert.equal(findChromium({ CHROMIUM: browser }), browser);
    assert.throws(() => findChromium({ CHROMIUM: path.join(folder, 'missing'), PATH: folder }), /no such file/);
  });

  it('finds fonts at any depth', () => {
    assert.equal(hasFonts([path.join(folder, 'missing'), folder]), false);
    fs.mkdirSync(path.join(folder, 'truetype', 'sans'), { recursive: true });
    fs.writeFileSync(path.join(folder, 'truetype', 'sans', 'Sans.ttf'), '');
    assert.equal(hasFonts([folder]), true);
  });
});
