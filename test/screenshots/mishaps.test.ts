import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { TOO_MANY } from '../../client/src/crashCount';
import { projectRoot } from '../host/layout';
import { installExtension } from '../host/extensions';
import { type Workbench, startWorkbench } from '../host/workbench';
import { eventually } from '../support/eventually';
import { hover, mention, openFile, runCommand } from './workbenchPage';

const SCHEME = 'Brightwater Tram Renewal Scheme';
const NEW_NAME = 'Brightwater Tram Scheme';
const FILES = ['tram-plan.txt', 'tram-news.txt'];

const SETTINGS = {
  'editor.stickyScroll.enabled': false,
  'workbench.editor.enablePreview': false, // both files stay open
  'files.autoSave': 'off',
  'files.refactoring.autoSave': false, // nothing but the tests saves
};

const VIEWPORT = { width: 1280, height: 1200 }; // every line is in sight, with the log below it, too

/** What a person sees and does when something goes wrong: a rename that is regretted, a server that dies. */
describe('mishaps', function () {
  this.timeout(180_000);
  const pictures = path.join(projectRoot(), 'out', 'screenshots');
  let scratch: string;
  let trams: string;
  let extensions: string;
  let workbench: Workbench;
  let kills = 0;

  before(async function () {
    if (process.platform !== 'linux') this.skip(); // the browser host is Linux only
    fs.mkdirSync(pictures, { recursive: true });
    scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'policytext-mishaps-'));
    trams = path.join(scratch, 'trams');
    fs.cpSync(path.join(projectRoot(), 'test', 'integration', 'corpus', 'trams'), trams, { recursive: true });
    const userData = path.join(scratch, 'user');
    extensions = path.join(scratch, 'extensions');
    installExtension(path.join(projectRoot(), 'out', 'policytext.vsix'), { userData, extensions, scratch });
    workbench = await startWorkbench({ open: [trams], userData, extensions, settings: SETTINGS, viewport: VIEWPORT });
    await workbench.page.locator('.monaco-workbench .explorer-folders-view').waitFor({ timeout: 60_000 });
    for (const name of [...FILES].reverse()) await openFile(workbench.page, name);
    await isServed();
  });
  after(async () => {
    await workbench?.close();
    if (scratch) fs.rmSync(scratch, { recursive: true, force: true });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await picture('failed');
  });

  const picture = (name: string) =>
    workbench.page.screenshot({ path: path.join(pictures, `mishap-${name}.png`), animations: 'disabled' });
  const toast = (text: RegExp) => workbench.page.locator('.notification-toast', { hasText: text });
  const onDisk = () => FILES.map((name) => fs.readFileSync(path.join(trams, name), 'utf8'));

  /** Whatever is shown about the place where the mouse happens to be would be in the way. */
  const clearTheView = async () => {
    const { page } = workbench;
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 5);
    const hovers = page.locator('.monaco-hover:not(.hidden)');
    await eventually('nothing is in the way', async () => {
      for (const hover of await hovers.all()) assert.equal(await hover.isVisible(), false);
    });
  };
  const goTo = async (text: string) => {
    await clearTheView();
    await mention(workbench.page, text).click({ timeout: 10_000 });
  };
  /** Whether the server answers about a target. */
  const isServed = async (target = '24 tram stops', expected = /2036/) => {
    await clearTheView();
    await eventually(`${target} is served`, () => hover(workbench.page, target, expected), { timeout: 60_000 });
  };

  it('a rename over two files is taken back by one undo, in both', async () => {
    const { page } = workbench;
    const before = onDisk();
    await goTo(SCHEME);
    await page.keyboard.press('F2');
    const input = page.locator('.rename-box input');
    await input.waitFor({ timeout: 20_000 });
    await input.fill(NEW_NAME);
    await input.press('Enter');
    const saved = async (expected: readonly string[], why: string) => {
      await eventually(why, async () => {
        await runCommand(page, 'File: Save All');
        assert.deepEqual(onDisk(), expected);
      });
    };
    await eventually('both are renamed', async () => {
      assert.equal(await page.locator('.tab.dirty').count(), FILES.length);
      await mention(page, NEW_NAME).waitFor({ timeout: 2000 });
    });
    await saved(before.map((text) => text.replaceAll(SCHEME, NEW_NAME)), 'both are saved'); // prettier-ignore
    await goTo(NEW_NAME);
    await page.keyboard.press('Control+z');
    await mention(page, SCHEME).waitFor({ timeout: 20_000 });
    await picture('undo');
    await saved(before, 'both are as they were');
  });

  it('of a server that dies one is told once; it comes back with the texts that nobody has saved', async () => {
    const { page } = workbench;
    await goTo('24 tram stops');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\nBy 2039, the BTO will build 17 lighthouses.');
    const isBack = () => isServed('17 lighthouses', /2039/);
    await isBack();
    await kill();
    const told = toast(/ended unexpectedly and was started again/);
    await told.waitFor({ timeout: 20_000 });
    assert.equal(await toast(/PolicyText/).count(), 1);
    await picture('died');
    await isBack();
    await runCommand(page, 'Notifications: Clear All Notifications');
    await eventually('it is put away', async () => assert.equal(await told.count(), 0));
    await kill();
    await isBack();
    await runCommand(page, 'Notifications: Show Notifications'); // those that have been put away by themselves, too
    const center = page.locator('.notifications-center');
    await center.waitFor({ timeout: 10_000 });
    assert.doesNotMatch(await center.innerText(), /PolicyText/, 'nothing is said the second time');
    await runCommand(page, 'Notifications: Hide Notifications');
  });

  it('one that dies again and again stays down; one gets its log and a button that starts it', async () => {
    const { page } = workbench;
    while (kills < TOO_MANY) await kill();
    const told = toast(/several times/);
    await told.waitFor({ timeout: 20_000 });
    const buttons = await told.locator('.monaco-button').allInnerTexts();
    assert.deepEqual(buttons.map((words) => words.trim()), ['Restart', 'Show Log']); // prettier-ignore
    await picture('stays-down');
    await told.locator('.monaco-button', { hasText: 'Show Log' }).click();
    await eventually('the log is shown', async () =>
      assert.match(await page.locator('.part.panel .output-view').innerText({ timeout: 2000 }), /PolicyText|server/i),
    );
    await picture('log');
    assert.deepEqual(servers(), [], 'it stays down');
    const box = page.locator('.hover-language-status').first();
    await eventually('the status says so, and has the button too', async () => {
      await page.mouse.move(5, 5);
      await page.locator('[id="status.languageStatus"]').hover({ timeout: 2000 });
      await box.waitFor({ timeout: 3000 });
      assert.match(await box.innerText(), /not running[\s\S]*Restart/);
    });
    await box.getByText('Restart').click();
    await isServed('17 lighthouses', /2039/);
    for (let i = 0; i < TOO_MANY; i++) await kill();
    await told.waitFor({ timeout: 20_000 });
    await told.locator('.monaco-button', { hasText: 'Restart' }).click();
    await isServed('17 lighthouses', /2039/);
  });

  /** Kills the server as the system does when memory is short, as soon as it serves. */
  const kill = async () => {
    const pid = await eventually('the server runs', () => {
      const [pid] = servers();
      assert.ok(pid !== undefined);
      return pid;
    });
    await isServed();
    process.kill(pid, 'SIGKILL');
    kills++;
    await eventually('it is gone', () => assert.ok(!servers().includes(pid)));
  };

  /** The servers of the extension that is installed for this test. */
  const servers = () =>
    fs
      .readdirSync('/proc')
      .map(Number)
      .filter((pid) => {
        try {
          const state = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '')[0];
          const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
          return state !== 'Z' && command.includes(extensions) && command.includes('server.js');
        } catch {
          return false; // no process, or one that has ended meanwhile
        }
      });
});
