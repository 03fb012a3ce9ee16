import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from '../host/layout';
import { installExtension } from '../host/extensions';
import { type Workbench, startWorkbench } from '../host/workbench';
import { eventually } from '../support/eventually';
import { hover, mention, openFile, pick, quickPick, runCommand, visibleRuns, whereAmI } from './workbenchPage';

/**
 * The walk that a new user takes: opens a folder for the first time, reads, jumps, finds a fault and sets it right, exports. Everything
 * goes by mouse and keyboard; every step leaves a picture in out/screenshots.
 */
const NEWS = '2023-06-15-press-conference.txt';
const PLAN = '2023-06-15-three-year-action-plan.txt';
const REPORT = '2024-03-05-statistics-communique.txt';

describe('the walk that a new user takes', function () {
  const pictures = path.join(projectRoot(), 'out', 'screenshots');
  let scratch: string;
  let seeds: string;
  let workbench: Workbench;

  const picture = (name: string) =>
    workbench.page.screenshot({ path: path.join(pictures, `walk-${name}.png`), animations: 'disabled' });

  before(async function () {
    if (process.platform !== 'linux') this.skip(); // the browser host is Linux only
    fs.mkdirSync(pictures, { recursive: true });
    scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'policytext-walk-'));
    seeds = path.join(scratch, 'seeds');
    fs.cpSync(path.join(projectRoot(), 'seeds'), seeds, { recursive: true });
    fs.writeFileSync(path.join(seeds, 'scan.txt'), Buffer.from([1, 0, 2]));
    fs.writeFileSync(path.join(seeds, 'large.txt'), 'By 2030, the city will plant 4,000 trees.\n\n'.repeat(60_000));
    const userData = path.join(scratch, 'user');
    const extensions = path.join(scratch, 'extensions');
    installExtension(path.join(projectRoot(), 'out', 'policytext.vsix'), { userData, extensions, scratch });
    workbench = await startWorkbench({ open: [seeds], userData, extensions, settings: { 'files.autoSave': 'off' } });
    await workbench.page.locator('.monaco-workbench .explorer-folders-view').waitFor({ timeout: 60_000 });
  });

  after(async () => {
    await workbench?.close();
    if (scratch) fs.rmSync(scratch, { recursive: true, force: true });
  });

  it('opens a text of the folder, wraps its lines and sees its colours', async () => {
    await openFile(workbench.page, NEWS);
    await runCommand(workbench.page, 'View: Toggle Word Wrap');
    await eventually(
      'the target has a run of its own',
      async () => assert.ok((await visibleRuns(workbench.page)).some(({ text }) => text === 'over 25%')),
      { timeout: 60_000 },
    );
    await picture('1-colours');
  });

  it('is told in the status bar what is indexed, and what is not', async () => {
    const { page } = workbench;
    const item = page.locator('[id="status.languageStatus"]');
    const box = page.locator('.hover-language-status').first();
    await eventually('the status says it', async () => {
      await page.mouse.move(5, 5);
      await item.hover({ timeout: 2000 });
      await box.waitFor({ timeout: 3000 });
      assert.match(await box.innerText(), /PolicyText: 13 documents, \d+ mentions[\s\S]*2 files not read[\s\S]*Show/);
    });
    await picture('2-status');
    await page.mouse.move(5, 5);
    await runCommand(page, 'PolicyText: Show Index and Skipped Files');
    await eventually('the files are listed with their reasons', async () => {
      const shown = await quickPick(page).innerText();
      assert.match(shown, /large\.txt[\s\S]*too large/);
      assert.match(shown, /scan\.txt[\s\S]*binary/);
    });
    await picture('3-index');
    await page.keyboard.press('Escape');
  });

  it('rests the mouse on a target and reads what it means', async () => {
    const shown = await hover(workbench.page, 'over 25%', /Target[\s\S]*2025/);
    assert.match(shown, /25%/);
    await picture('4-hover');
    await workbench.page.mouse.move(5, 5);
  });

  it('jumps to the definition of a short form in another file, and back', async () => {
    const { page } = workbench;
    await mention(page, 'Action Plan').click();
    await page.keyboard.press('F12');
    await eventually('the plan is open', async () => assert.equal(await whereAmI(page), `${PLAN} Ln 1`));
    await page.keyboard.press('Control+Alt+-');
    await eventually('the text is back', async () => assert.match(await whereAmI(page), new RegExp(`^${NEWS} `)));
  });

  it('finds all references', async () => {
    const { page } = workbench;
    await mention(page, 'Action Plan').click();
    await page.keyboard.press('Shift+F12');
    const peek = page.locator('.reference-zone-widget');
    await eventually('references in several files are listed', async () => {
      const shown = await peek.innerText({ timeout: 2000 });
      assert.match(shown, /References \(\d+\)/);
      assert.match(shown, /2024-12-20-mid-term-review/);
    });
    await picture('5-references');
    await page.keyboard.press('Escape');
  });

  it('sees a problem and sets it right', async () => {
    const { page } = workbench;
    await openFile(workbench.page, REPORT);
    await runCommand(page, 'Problems: Focus on Problems View');
    const problems = page.locator('.markers-panel');
    const row = problems.locator('.monaco-list-row', { hasText: '31 June 2024' });
    await row.first().waitFor({ timeout: 60_000 });
    await picture('6-problems');
    await row.first().dblclick();
    await eventually('the cursor is at the date', async () => assert.equal(await whereAmI(page), `${REPORT} Ln 24`));
    const action = page.locator('.action-widget .monaco-list-row', { hasText: '30 June 2024' });
    // The key may come before the editor has the focus.
    await eventually('the fix is offered', async () => {
      await page.keyboard.press('Control+.');
      await action.waitFor({ timeout: 3000 });
    });
    await picture('7-quick-fix');
    await action.click();
    await eventually('the problem is gone', async () => assert.equal(await row.count(), 0));
    await page.keyboard.press('Control+s');
    await eventually('the file is set right', () =>
      assert.match(fs.readFileSync(path.join(seeds, REPORT), 'utf8'), /30 June 2024/),
    );
  });

  it('exports the targets as a table', async () => {
    const { page } = workbench;
    await runCommand(page, 'PolicyText: Export Targets…');
    await quickPick(page).locator('.monaco-list-row', { hasText: 'CSV' }).waitFor();
    await picture('8-export');
    await page.keyboard.press('Enter');
    await pick(page, 'All documents');
    await eventually('a place is proposed', async () => {
      const input = page.locator('.quick-input-widget input[type="text"]');
      assert.match(await input.inputValue({ timeout: 2000 }), /targets\.csv$/);
    });
    await picture('9-save');
    await page.keyboard.press('Enter');
    const rows = await eventually('the table is written', () =>
      fs.readFileSync(path.join(seeds, 'targets.csv'), 'utf8').trim().split('\r\n'),
    );
    assert.ok(rows.length > 20);
    assert.ok(rows.some((row) => row.startsWith(NEWS) && row.includes('over 25%')));
    await page.locator('.notification-toast', { hasText: /Exported 13 documents/ }).waitFor({ timeout: 20_000 });
    await picture('10-exported');
  });

  it('is led through the first steps', async () => {
    const { page } = workbench;
    await runCommand(page, 'Welcome: Open Walkthrough...');
    await pick(page, 'Read policy texts with PolicyText');
    const steps = page.locator('.gettingStartedContainer');
    await steps.getByText('Take the targets with you').first().click({ timeout: 20_000 });
    await picture('14-first-steps');
    await steps.getByText('Read with it').first().click();
    await picture('15-read');
    await runCommand(page, 'View: Close Editor');
  });

  it('silences a mention by the light bulb, and another by the menu of the right mouse button', async () => {
    const { page } = workbench;
    await openFile(workbench.page, NEWS);
    const isColoured = async (text: string) => (await visibleRuns(page)).some((run) => run.text === text);
    const vanishes = (text: string) =>
      eventually(`"${text}" is plain text`, async () => assert.equal(await isColoured(text), false));
    await mention(page, 'Action Plan').click();
    await page.keyboard.press('Control+.');
    const action = page.locator('.action-widget .monaco-list-row', { hasText: 'Not an initiative: “Action Plan”' });
    await action.waitFor({ timeout: 20_000 });
    await picture('11-teach');
    await action.click();
    await vanishes('Action Plan');
    await mention(page, 'four new racetracks').click({ button: 'right' });
    const menu = page.locator('.context-view .monaco-menu');
    await menu.getByText('PolicyText', { exact: true }).hover({ timeout: 20_000 });
    const item = menu.getByText('Ignore in This File', { exact: true });
    await item.waitFor({ timeout: 20_000 });
    await picture('12-menu');
    await item.click();
    await vanishes('four new racetracks');
    await picture('13-silenced');
  });
});
