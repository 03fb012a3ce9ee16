import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from '../host/layout';
import { installExtension } from '../host/extensions';
import { type Workbench, startWorkbench } from '../host/workbench';
import { eventually } from '../support/eventually';
import { background, contrast, hover, mention, visibleRuns, whereAmI } from './workbenchPage';

/**
 * Looks at the sample corpus as a person does, in a dark, a light and a high-contrast theme, and leaves pictures of it in
 * out/screenshots. (docs/images/hover-dark.png is a copy of dark-hover.png.)
 */
const THEMES = [
  { name: 'dark', id: 'Dark Modern' },
  { name: 'light', id: 'Light Modern' },
  { name: 'contrast', id: 'Default High Contrast' },
];

const TEXT = '2023-06-15-press-conference.txt';
const PLAN = '2023-06-15-three-year-action-plan.txt';

// One mention of each kind on the first screen.
const MENTIONS = {
  target: 'over 25%',
  figure: '22 tasks',
  date: '2025',
  organization: 'General Office of Shanghai Municipal Government',
  initiative: 'four new racetracks',
};

// Nothing but the texts: no map of them, no marks where the cursor happens to be.
const SETTINGS = { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false, 'editor.occurrencesHighlight': 'off' };

/** WCAG 2.2, level AA, for text of ordinary size. */
const LEGIBLE = 4.5;

for (const theme of THEMES) {
  describe(`the sample corpus in a ${theme.name} theme`, function () {
    const pictures = path.join(projectRoot(), 'out', 'screenshots');
    let scratch: string;
    let workbench: Workbench;

    const picture = (name: string) =>
      workbench.page.screenshot({ path: path.join(pictures, `${theme.name}-${name}.png`), animations: 'disabled' });

    before(async function () {
      if (process.platform !== 'linux') this.skip(); // the browser host is Linux only
      fs.mkdirSync(pictures, { recursive: true });
      scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'policytext-screenshots-'));
      const seeds = path.join(scratch, 'seeds');
      fs.cpSync(path.join(projectRoot(), 'seeds'), seeds, { recursive: true });
      const userData = path.join(scratch, 'user');
      const extensions = path.join(scratch, 'extensions');
      installExtension(path.join(projectRoot(), 'out', 'policytext.vsix'), { userData, extensions, scratch });
      workbench = await startWorkbench({
        open: [seeds, path.join(seeds, TEXT)],
        userData,
        extensions,
        settings: { 'workbench.colorTheme': theme.id, ...SETTINGS },
      });
      await workbench.page.locator('.editor-instance .view-line').first().waitFor({ timeout: 60_000 });
    });

    after(async () => {
      await workbench?.close();
      if (scratch) fs.rmSync(scratch, { recursive: true, force: true });
    });

    it('tells five kinds apart, each legible', async () => {
      const { page } = workbench;
      const colours = await eventually(
        'five kinds in five colours',
        async () => {
          const runs = await visibleRuns(page);
          const entries = Object.entries(MENTIONS).map(([kind, text]) => {
            const run = runs.find((candidate) => candidate.text === text);
            assert.ok(run, `no run of characters is just "${text}"`);
            return [kind, run.colour] as const;
          });
          assert.equal(new Set(entries.map(([, colour]) => colour.join())).size, entries.length);
          return entries;
        },
        { timeout: 60_000 },
      );
      const behind = await background(page);
      for (const [kind, colour] of colours) {
        const ratio = contrast(colour, behind);
        assert.ok(ratio >= LEGIBLE, `${kind}: contrast ${ratio.toFixed(2)} is below ${LEGIBLE}`);
      }
      await picture('text');
    });

    it('shows a hover on a figure, with what other documents say', async () => {
      const { page } = workbench;
      const shown = await hover(page, 'more than RMB1.3 trillion', /1\.3 trillion[\s\S]*Elsewhere/);
      assert.match(shown, /2025/);
      assert.match(shown, /2023-07-03-action-plan-questions-and-answers/);
      await picture('hover');
      await page.mouse.move(5, 5);
    });

    it('explains each kind', async () => {
      const { page } = workbench;
      for (const [kind, title] of [
        ['date', /Date: 2025[\s\S]*targets due/],
        ['organization', /Organization: General Office/],
        ['initiative', /Initiative: four new racetracks/],
      ] as const) {
        await hover(page, MENTIONS[kind], title);
        await picture(`hover-${kind}`);
        await page.mouse.move(5, 5);
      }
    });

    it('jumps by F12 from a short form to where the plan is introduced, in another file', async () => {
      const { page } = workbench;
      await mention(page, 'Action Plan').click();
      await page.keyboard.press('F12'); // once: on the definition itself, F12 would list the references
      await eventually('the plan is open at its title', async () => assert.equal(await whereAmI(page), `${PLAN} Ln 1`));
      await eventually('the plan is coloured', async () =>
        assert.ok((await visibleRuns(page)).some((run) => run.text === '20 benchmark smart factories')),
      );
      await picture('definition');
    });
  });
}
