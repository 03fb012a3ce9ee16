import assert from 'node:assert/strict';
import fs from 'node:fs';
import * as vscode from 'vscode';
import { closeAll, hoverAt, inside, open, revertAll, startExtension, uriOf } from '../editor';
import { eventually } from '../../support/eventually';

const NAME = 'Clean Rivers Programme';

/** What a user teaches from where the cursor stands, and how it is taken back. */
describe('teaching', () => {
  const termsFile = () => uriOf('.policytext/terms.txt');

  const write = async (text: string) => {
    const terms = await vscode.workspace.openTextDocument(termsFile());
    const edit = new vscode.WorkspaceEdit();
    edit.replace(terms.uri, new vscode.Range(0, 0, terms.lineCount, 0), text);
    assert.ok(await vscode.workspace.applyEdit(edit));
  };

  before(startExtension);
  afterEach(async () => {
    await revertAll();
    // A text that is looked at without an editor stays open for minutes, whatever becomes of its file.
    await write('');
    await vscode.workspace.saveAll();
    await closeAll();
    fs.rmSync(uriOf('.policytext').fsPath, { recursive: true, force: true });
    const document = await open('harbour-plan.txt');
    await eventually('the name is found again', async () =>
      assert.match(await hoverAt(document, inside(document, NAME)), /Initiative/),
    );
  });
  after(closeAll);

  const openAt = async (text: string) => {
    const document = await open('harbour-plan.txt');
    const position = inside(document, text);
    await eventually('it is a mention', async () => assert.match(await hoverAt(document, position), /Rule /));
    vscode.window.activeTextEditor!.selection = new vscode.Selection(position, position);
    return { document, position };
  };
  const isSilent = (document: vscode.TextDocument, position: vscode.Position) =>
    eventually('the mention is silenced', async () =>
      assert.doesNotMatch(await hoverAt(document, position), /\*\*Initiative/),
    );

  it('“Not an initiative” among the quick fixes silences a mention, in all documents, by a file that it creates', async () => {
    const { document, position } = await openAt(NAME);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(position, position),
      vscode.CodeActionKind.QuickFix.value,
    );
    const action = actions.find(({ title }) => title === `Not an initiative: “${NAME}”`);
    assert.ok(action?.edit, actions.map(({ title }) => title).join('; '));
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    await isSilent(document, position);
    const terms = await vscode.workspace.openTextDocument(termsFile());
    assert.match(terms.getText(), new RegExp(`\\n\\[not\\]\\n${NAME}\\tinitiative\\n$`));
    const news = await open('harbour-news.txt');
    await isSilent(news, inside(news, NAME));
  });

  it('the command does the same, and saying it in the file takes it back', async () => {
    const { document, position } = await openAt(NAME);
    await vscode.commands.executeCommand('policytext.not');
    await isSilent(document, position);
    await write(`[organization]\n${NAME}\n`);
    await eventually('the mention is of the kind that the file says', async () =>
      assert.match(await hoverAt(document, position), /Organization[^]*terms\.txt:2/),
    );
  });
});
