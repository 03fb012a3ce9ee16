import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  definitionAt,
  filesNaming,
  hoverAt,
  inside,
  open,
  referencesAt,
  startExtension,
  tokensOf,
} from '../editor';
import { eventually } from '../../support/eventually';

describe('reading a policy text', () => {
  before(startExtension);
  after(closeAll);

  it('is active, and its commands can be called', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const name of ['reindex', 'restartServer', 'showOutput'])
      assert.ok(commands.includes(`policytext.${name}`), name);
  });

  it('every command it contributes exists', async () => {
    const extension = await startExtension();
    const { contributes } = extension.packageJSON as { contributes: { commands: { command: string }[] } };
    const commands = await vscode.commands.getCommands(true);
    assert.ok(contributes.commands.length > 0);
    for (const { command } of contributes.commands) assert.ok(commands.includes(command), command);
  });

  it('colours the five kinds, in a .txt as it comes', async () => {
    const document = await open('harbour-plan.txt');
    assert.equal(document.languageId, 'plaintext');
    const tokens = await tokensOf(document);
    const typeOf = (text: string) => tokens.find((token) => token.text === text)?.type;
    assert.equal(typeOf('Harbour City Water Authority'), 'organization');
    assert.equal(typeOf('HCWA'), 'organization');
    assert.equal(typeOf('Clean Rivers Programme'), 'initiative');
    assert.equal(typeOf('40 treatment plants'), 'target');
    assert.equal(typeOf('18 million cubic metres'), 'figure');
    assert.equal(typeOf('2035'), 'date');
  });

  it('gives *.policy the language PolicyText, and serves it', async () => {
    const document = await open('charter.policy');
    assert.equal(document.languageId, 'policytext');
    const tokens = await tokensOf(document);
    assert.ok(tokens.some((token) => token.type === 'initiative' && token.text === 'Clean Rivers Programme'));
  });

  it('explains a target: its value, its deadline and what other documents say', async () => {
    const document = await open('harbour-plan.txt');
    const hover = await hoverAt(document, inside(document, '40 treatment plants'));
    assert.match(hover, /target/i);
    assert.match(hover, /40/);
    assert.match(hover, /2035/);
    assert.match(hover, /harbour-news/, 'the other document counts treatment plants, too');
  });

  it('explains a figure, a date and an organization', async () => {
    const document = await open('harbour-plan.txt');
    assert.match(await hoverAt(document, inside(document, '18 million')), /18[,\s ]?(million|000[,\s ]?000)/);
    assert.match(await hoverAt(document, inside(document, '4 March 2030', 2)), /2030-03-04/);
    const organization = await hoverAt(document, inside(document, 'HCWA', 2));
    assert.match(organization, /Harbour City Water Authority/);
    assert.match(organization, /harbour-news/, 'it is mentioned there, too');
  });

  it('explains nothing where there is nothing', async () => {
    const document = await open('harbour-plan.txt');
    assert.equal(await hoverAt(document, inside(document, 'adopted')), '');
  });

  it('goes from a short form to where the name is introduced, in another file', async () => {
    const document = await open('harbour-news.txt');
    const definitions = await definitionAt(document, inside(document, 'HCWA', 2));
    assert.deepEqual(definitions, ['harbour-plan.txt:5: Harbour City Water Authority']);
  });

  it('goes to where a programme is introduced', async () => {
    const document = await open('harbour-news.txt');
    const definitions = await definitionAt(document, inside(document, 'Clean Rivers'));
    assert.deepEqual(definitions, ['harbour-plan.txt:5: Clean Rivers Programme']);
  });

  it('lists every mention in every file', async () => {
    const document = await open('harbour-news.txt');
    const references = await referencesAt(document, inside(document, 'HCWA', 2));
    assert.deepEqual(references, [
      'charter.policy:3: Harbour City Water Authority',
      'harbour-news.txt:5: HCWA',
      'harbour-news.txt:5: HCWA',
      'harbour-news.txt:5: Harbour City Water Authority',
      'harbour-plan.txt:5: HCWA',
      'harbour-plan.txt:5: Harbour City Water Authority',
      'harbour-plan.txt:9: HCWA',
    ]);
  });

  it('outlines the document', async () => {
    const { uri } = await open('harbour-plan.txt');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    const names: string[] = [];
    const collect = (symbol: vscode.DocumentSymbol) => {
      names.push(symbol.name);
      symbol.children.forEach(collect);
    };
    symbols.forEach(collect);
    assert.ok(
      names.some((name) => name.includes('Aims')),
      names.join(' | '),
    );
    assert.ok(
      names.some((name) => name.includes('40 treatment plants')),
      names.join(' | '),
    );
  });

  it('finds a name in the whole folder, in files that were never opened', async () => {
    assert.deepEqual(await filesNaming('Reed Bed Programme'), ['archive/reed-beds.txt']);
    const opened = vscode.workspace.textDocuments.map((document) => document.uri.path);
    assert.ok(!opened.some((name) => name.endsWith('reed-beds.txt')));
  });

  it('leaves requirements.txt alone', async () => {
    assert.deepEqual(await filesNaming('Marsh Survey Programme'), []);
    assert.deepEqual(await filesNaming('Marsh Survey Office'), ['archive/reed-beds.txt']);
  });

  it('reads an untitled document as it is typed', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'policytext', content: 'Draft\n\n' });
    const editor = await vscode.window.showTextDocument(document);
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, 'The Harbour City Water Authority will plant 300 trees by 2040.\n'));
    const tokens = await eventually('the typed text is coloured', async () => {
      const found = await tokensOf(document);
      assert.ok(found.some((token) => token.text === '300 trees'));
      return found;
    });
    assert.equal(tokens.find((token) => token.text === '2040')?.type, 'date');
    const definitions = await definitionAt(document, inside(document, 'Authority'));
    assert.deepEqual(definitions, ['harbour-plan.txt:5: Harbour City Water Authority']);
  });
});
