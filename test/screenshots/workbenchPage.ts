import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { eventually } from '../support/eventually';

/** What a person sees of the workbench, read off its page. */

/** A run of equally styled characters in the editor; blanks are plain ones. */
export interface VisibleRun {
  readonly text: string;
  /** Red, green, blue from 0 to 255. */
  readonly colour: readonly number[];
}

// Evaluated in the page; as text, since the project's types know no DOM.
const RUNS = `[...document.querySelectorAll('.editor-instance .view-line > span > span')].map((run) => ({
  text: run.textContent.replaceAll('\\u00a0', ' '),
  colour: getComputedStyle(run).color,
}))`;
const BACKGROUND = `getComputedStyle(document.querySelector('.editor-instance .monaco-editor-background')).backgroundColor`;

/** The numbers of a CSS colour such as `rgb(1, 2, 3)`. */
const channels = (css: string) => (css.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);

export async function visibleRuns(page: Page): Promise<VisibleRun[]> {
  const runs = await page.evaluate<{ text: string; colour: string }[]>(RUNS);
  return runs.map(({ text, colour }) => ({ text, colour: channels(colour) }));
}

export async function background(page: Page): Promise<readonly number[]> {
  return channels(await page.evaluate<string>(BACKGROUND));
}

/** Contrast of two colours by WCAG 2.2: from 1, the same, to 21, black on white. */
export function contrast(a: readonly number[], b: readonly number[]): number {
  const luminance = (colour: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = colour.map((channel) => {
      const c = channel / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** The first place in the editor with this text, all in one style and on one line. */
export function mention(page: Page, text: string): Locator {
  const pattern = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s');
  return page.locator('.editor-instance .view-line > span > span', { hasText: new RegExp(`^${pattern}$`) }).first();
}

/** Rests the mouse on a mention until its hover holds a text. @returns the hover's whole text */
export function hover(page: Page, text: string, expected: RegExp): Promise<string> {
  const box = page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first();
  return eventually(`a hover on "${text}"`, async () => {
    if (!(await box.isVisible())) {
      await page.mouse.move(5, 5); // a mouse that comes anew asks anew
      await mention(page, text).hover({ timeout: 2000 });
      await box.waitFor({ timeout: 3000 });
    }
    const shown = await box.innerText({ timeout: 2000 }); // it may be gone since
    if (!expected.test(shown) && !shown.includes('Loading')) await page.mouse.move(5, 5); // it is that of something else
    assert.match(shown, expected);
    return shown;
  });
}

/** The file of the active editor, and the cursor's line and column as the status bar has them. */
export async function whereAmI(page: Page): Promise<string> {
  const file = await page
    .locator('.editor-group-container.active .tab.active')
    .first()
    .getAttribute('data-resource-name');
  const position = await page.locator('[id="status.editor.selection"]').innerText();
  return `${file} ${/Ln \d+/.exec(position)?.[0] ?? position}`;
}

/** The box at the top in which something is chosen or typed. */
export const quickPick = (page: Page): Locator => page.locator('.quick-input-widget:not([style*="display: none"])');

/** Chooses the row that has a text, as soon as it is offered. */
export async function pick(page: Page, text: string): Promise<void> {
  await quickPick(page).locator('.monaco-list-row', { hasText: text }).first().click({ timeout: 10_000 });
}

/** Opens a file of the folder by its name. */
export async function openFile(page: Page, name: string): Promise<void> {
  await eventually(`${name} is open`, async () => {
    await page.keyboard.press('Control+p');
    await quickPick(page).waitFor({ timeout: 5000 });
    await page.keyboard.type(name);
    await pick(page, name);
    assert.match(await whereAmI(page), new RegExp(`^${name} `));
  });
}

/** Runs a command by its title in the command palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await quickPick(page).waitFor();
  await page.keyboard.type(title);
  await pick(page, title);
}
