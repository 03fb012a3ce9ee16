import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ask, closeAll, inside, nameOf, open, revertAll, startExtension } from '../editor';
import { eventually } from '../../support/eventually';

const PLAN = 'trams/tram-plan.txt';
const NEWS = 'trams/tram-news.txt';
const SCHEME = 'Brightwater Tram Renewal Scheme';

describe('writing policy texts', () => {
  before(startExtension);
  afterEach(revertAll);
  after(closeAll);

  it('completes a name that another document introduces', async () => {
    const document = await open('charter.policy');
    const editor = vscode.window.activeTextEditor!;
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, '\nIt was the Brig'));
    const position = document.lineAt(document.lineCount - 1).range.end;
    const labels = await eventually('the names of the corpus are offered', async () => {
      const { items } = await ask<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
      );
      const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      assert.ok(labels.includes(SCHEME), labels.join());
      return labels;
    });
    assert.ok(labels.includes('Brightwater Transport Office'));
  });

  it('renames a name in all documents', async () => {
    const document = await open(NEWS);
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      inside(document, SCHEME),
      'Brightwater Tram Scheme',
    );
    const files = edit.entries().map(([uri, edits]) => `${nameOf(uri)}: ${edits.length}`);
    assert.deepEqual(files.sort(), [`${NEWS}: 1`, `${PLAN}: 3`]);
    assert.ok(edit.entries().every(([, edits]) => edits.every(({ newText }) => newText === 'Brightwater Tram Scheme')));
  });

  it('refuses to rename a date, with the reason', async () => {
    const document = await open(NEWS);
    await assert.rejects(ask('vscode.prepareRename', document.uri, inside(document, '2036')), /fact|date/i);
  });

  it('edits a short form at all its places in the document at once', async () => {
    const settings = vscode.workspace.getConfiguration('editor');
    await settings.update('linkedEditing', true, vscode.ConfigurationTarget.Global);
    const document = await open(PLAN);
    const editor = vscode.window.activeTextEditor!;
    try {
      // Nothing tells when the editor has linked the places: one that types too early starts over.
      await eventually('what is typed into a short form is typed into all', async () => {
        await ask('workbench.action.files.revert');
        const behind = inside(document, 'BTO', 2).translate(0, 2);
        editor.selection = new vscode.Selection(behind, behind);
        await ask('editor.action.linkedEditing');
        await ask('type', { text: 'X' });
        const isLinked = () => assert.equal(document.getText().match(/\bBTOX\b/g)?.length, 3);
        await eventually('all are changed', isLinked, { timeout: 500 });
      });
    } finally {
      await settings.update('linkedEditing', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
