import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { EXTENSION, ask, closeAll, startExtension } from '../editor';
import { eventually } from '../../support/eventually';

/** What VS Code says about the activation of extensions: how long it loaded the code, and how long `activate` ran until it first waited. */
const HEADER = /^\| *Extension *\| *Eager *\| *Load Code *\| *Call Activate *\|/m;

/**
 * The bar is 50 ms, on a machine that does nothing else, where a Node process that does nothing takes about 60 from its start to its end. A
 * window that is just opening takes all cores, and a test runs beside others: so what a machine makes of both at the same time is compared.
 */
const MOST_STARTS = 4;

/** How long a process that does nothing takes here and now, in milliseconds: the median of five. */
function emptyStart(): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    execFileSync(process.execPath, ['-e', '0'], { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } });
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[2]!;
}

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
    const empty = emptyStart();
    const parts = `${load} ms to load the code, ${call} ms to call activate, ${finish} ms to the end of activation`;
    console.log(`      ${parts}; an empty process: ${empty.toFixed(0)} ms`);
    assert.ok(load! >= 0 && call! >= 0 && load! + call! > 0, cells.join(' | '));
    assert.ok(load! + call! <= MOST_STARTS * empty, `${load! + call!} ms, an empty process ${empty.toFixed(0)} ms`);
  });
});
