import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { EXTENSION, ask, closeAll, startExtension } from '../editor';
import { eventually } from '../../support/eventually';

/** What VS Code says about the activation of extensions: how long it loaded the code, and how long `activate` ran until it first waited. */
const HEADER = /^\| *Extension *\| *Eager *\| *Load Code *\| *Call Activate *\|/m;

/**
 * The bar is 50 ms, on a machine that does nothing else. A window that is just opening takes all cores, and a test runs beside others: only
 * what takes many times as long, such as a server that is waited for or a folder that is read, is surely no chance.
 */
const MOST_MS = 1500;

describe('the activation of the packaged extension', () => {
  after(closeAll);

  it('costs little time of its own, by what VS Code itself has measured', async () => {
    await startExtension();
    await ask('perfview.show');
    const cells = await eventually('VS Code shows what it measured', () => {
      const text = vscode.window.visibleTextEditors
        .map(({ document }) => document.getText())
        .find((each) => HEADER.test(each));
      const row = text?.split('\n').find((line) => line.includes(`| ${EXTENSION} `));
      assert.ok(row, 'no row of ours');
      return row.split('|').map((cell) => cell.trim());
    });
    const [, , , load, call, finish] = cells.map(Number);
    console.log(
      `      ${load} ms to load the code, ${call} ms to call activate, ${finish} ms to the end of activation`,
    );
    assert.ok(load! >= 0 && call! >= 0 && load! + call! > 0, cells.join(' | '));
    assert.ok(load! + call! <= MOST_MS, `${load! + call!} ms`);
  });
});
