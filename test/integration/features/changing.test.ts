import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ask, closeAll, codeActions, inside, nameOf, open, revertAll, startExtension } from '../editor';
import { eventually } from '../../support/eventually';

const PLAN = 'trams/tram-plan.txt';
const NEWS = 'trams/tram-news.txt';
const SCHEME = 'Brightwater Tram Renewal Scheme';
const NEW_NAME = 'Brightwater Tram Scheme';

/** What the extension changes in texts: what it announces, in one step. */
describe('changes', () => {
  before(startExtension);
  afterEach(revertAll);
  after(closeAll);

  const undone = async (document: vscode.TextDocument, before: string) => {
    await vscode.window.showTextDocument(document);
    await ask('undo');
    await eventually('one step takes it back', () => assert.equal(document.getText(), before));
  };

  it('of a rename are all places of the name in all documents, and nothing else', async () => {
    const [plan, news] = [await open(PLAN), await open(NEWS)];
    const before = new Map([plan, news].map((document) => [document, document.getText()]));
    const at = inside(news, SCHEME);
    const edit = await ask<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', news.uri, at, NEW_NAME);
    assert.ok(await vscode.workspace.applyEdit(edit));
    for (const [document, text] of before)
      assert.equal(document.getText(), text.replaceAll(SCHEME, NEW_NAME), nameOf(document.uri));
  });

  it('of a rename in one document are taken back in one step', async () => {
    const document = await open('charter.policy');
    const before = document.getText();
    const name = 'Lantern Street Programme';
    const end = document.lineAt(document.lineCount - 1).range.end;
    const text = `\n\nThe ${name} began. In 2031 the ${name} grew, and the ${name} ended.`;
    await vscode.window.activeTextEditor!.edit((edit) => edit.insert(end, text));
    const typed = document.getText();
    const edit = await eventually('the name is known', () =>
      ask<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        inside(document, name),
        'Lamp Street Programme',
      ),
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(document.getText(), typed.replaceAll(name, 'Lamp Street Programme'));
    await undone(document, typed);
    assert.notEqual(typed, before);
  });

  it('of a quick fix are taken back in one step', async () => {
    const document = await open(NEWS);
    const before = document.getText();
    const range = new vscode.Range(inside(document, '31 June 2033'), inside(document, '31 June 2033'));
    const fix = await eventually('it is offered', async () => {
      const actions = await codeActions(document, range);
      const found = actions.find(({ title }) => title.includes('30 June 2033'));
      assert.ok(found?.edit, actions.map(({ title }) => title).join());
      return found;
    });
    assert.ok(await vscode.workspace.applyEdit(fix.edit!));
    assert.equal(document.getText(), before.replace('31 June 2033', '30 June 2033'));
    await undone(document, before);
  });
});
