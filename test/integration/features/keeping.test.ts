import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { PolicyTextApi } from '../../../client/src/extension';
import { ask, startExtension, uriOf } from '../editor';
import { PROCESSES, argumentsOf, serverProcesses } from '../serverProcesses';
import { eventually } from '../../support/eventually';

/** So many files that it pays to keep what is read of them. */
const FILES = 40;
const FOLDER = 'many';
const READINGS = '--readings=';

describe('what is read of many files', function () {
  this.timeout(120_000);
  let api: PolicyTextApi;
  let documents: number;

  before(async function () {
    if (!fs.existsSync(PROCESSES)) this.skip();
    api = (await startExtension()).exports;
    documents = (await api.ready()).documents;
    const folder = uriOf(FOLDER).fsPath;
    fs.mkdirSync(folder);
    for (let i = 0; i < FILES; i++)
      fs.writeFileSync(path.join(folder, `${i}.txt`), `The harbour town shall build ${i + 2} ferries by 2034.\n`);
    await allAreRead();
  });
  after(async () => {
    await set(undefined, vscode.ConfigurationTarget.Workspace);
    await set(undefined);
    fs.rmSync(uriOf(FOLDER).fsPath, { recursive: true, force: true });
    await eventually('they are forgotten', async () => assert.equal((await api.ready()).documents, documents));
  });

  const set = (value: boolean | undefined, target = vscode.ConfigurationTarget.Global) =>
    vscode.workspace.getConfiguration('policytext').update('keepIndex', value, target);
  const allAreRead = () =>
    eventually('all files are read', async () => assert.equal((await api.ready()).documents, documents + FILES));
  /** Where the server that runs has been told to keep it. */
  const told = () =>
    serverProcesses().map((pid) =>
      argumentsOf(pid)
        .find((each) => each.startsWith(READINGS))
        ?.slice(READINGS.length),
    );
  const isTold = (folder: string | undefined) =>
    eventually('the server is told', () => assert.deepEqual(told(), [folder]));

  it('is kept in the storage of the extension, until the setting is turned off', async () => {
    const [folder] = told();
    assert.match(folder ?? '', /globalStorage.policytext\.policytext.readings$/);
    await ask('policytext.restartServer');
    await isTold(folder);
    await allAreRead();
    await eventually('it is kept', () => assert.ok(fs.readdirSync(folder!).length >= FILES));

    await set(false, vscode.ConfigurationTarget.Workspace);
    await isTold(undefined);
    await allAreRead();
    assert.ok(fs.existsSync(folder!), 'it may be of other workspaces');

    await set(undefined, vscode.ConfigurationTarget.Workspace);
    await isTold(folder);
    await allAreRead();
    await set(false);
    await isTold(undefined);
    await eventually('it is deleted', () => assert.ok(!fs.existsSync(folder!)));
    await allAreRead();
    assert.ok(!fs.existsSync(folder!));

    await set(undefined);
    await isTold(folder);
    await allAreRead();
  });
});
