import assert from 'node:assert/strict';
import fs from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import * as vscode from 'vscode';
import { TOO_MANY } from '../../../client/src/crashCount';
import type { PolicyTextApi } from '../../../client/src/extension';
import { ask, closeAll, hoverAt, inside, open, revertAll, startExtension } from '../editor';
import { PROCESSES, serverProcesses } from '../serverProcesses';
import { eventually } from '../../support/eventually';
import { tally } from '../../support/tally';

/** Kills the server, as the system does when memory is short; nothing of it is told to the extension but that the process has ended. */
describe('a server that dies', function () {
  this.timeout(120_000);
  let api: PolicyTextApi;
  let kills = 0;
  before(async function () {
    if (!fs.existsSync(PROCESSES)) this.skip();
    api = (await startExtension()).exports;
  });
  afterEach(revertAll);
  after(async () => {
    await ask('notifications.clearAll');
    await closeAll();
    tally('servers killed', kills);
  });

  const kill = async () => {
    await eventually('it serves', async () => assert.ok((await api.ready()).documents > 0));
    const pid = await eventually('the server runs', () => {
      const [pid] = serverProcesses();
      assert.ok(pid !== undefined);
      return pid;
    });
    process.kill(pid, 'SIGKILL');
    kills++;
    await eventually('it is gone', () => assert.ok(!serverProcesses().includes(pid)));
  };
  const isServing = (document: vscode.TextDocument, phrase: string, expected: RegExp) =>
    eventually('it is served', async () => assert.match(await hoverAt(document, inside(document, phrase)), expected));

  it('is started again, and knows the folder and the texts that nobody has saved', async () => {
    const { documents } = await api.ready();
    const document = await open('charter.policy');
    const end = document.lineAt(document.lineCount - 1).range.end;
    await vscode.window.activeTextEditor!.edit((edit) =>
      edit.insert(end, '\n\nBy 2039, the town will build 17 lighthouses.'),
    );
    await isServing(document, '17 lighthouses', /2039/);
    await kill();
    await isServing(document, '17 lighthouses', /2039/);
    assert.ok(document.isDirty, 'the text is as it was');
    await eventually('everything is read again', async () => assert.equal((await api.ready()).documents, documents));
  });

  it('stays down when it dies again and again, until somebody presses Restart', async () => {
    const document = await open('trams/tram-plan.txt');
    await isServing(document, '24 tram stops', /2036/);
    await ask('notifications.clearAll');
    while (kills < TOO_MANY) await kill();
    await delay(1500); // what does not happen cannot be awaited
    assert.deepEqual(serverProcesses(), []);
    assert.equal(await hoverAt(document, inside(document, '24 tram stops')), '');
    await eventually('the button of the message starts it', async () => {
      await ask('notifications.focusFirstToast');
      await ask('notification.acceptPrimaryAction');
      assert.equal(serverProcesses().length, 1);
    });
    await isServing(document, '24 tram stops', /2036/);
  });

  it('is started by the command, too, and by itself when it dies once more', async () => {
    const document = await open('trams/tram-plan.txt');
    await ask('policytext.restartServer');
    await isServing(document, '24 tram stops', /2036/);
    await kill();
    await isServing(document, '24 tram stops', /2036/);
  });
});
