import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { NEWS, PLAN } from '../../protocol/fixtures';
import { eventually } from '../../support/eventually';
import {
  ask,
  closeAll,
  definitionAt,
  filesNaming,
  folder,
  hoverAt,
  inside,
  nameOf,
  open,
  revertAll,
  startExtension,
  tokensOf,
  uriOf,
} from '../editor';
import { MemoryFiles } from './memoryFiles';

const OTHER = vscode.Uri.parse('policy-archive://harbour/');

/** The window has one folder, whose files are nowhere but in the extension host: a virtual workspace. */
describe('a virtual workspace', () => {
  const files = new MemoryFiles({ '/corpus/harbour-news.txt': NEWS, '/corpus/plans/harbour-plan.txt': PLAN });
  const others = new MemoryFiles({
    '/ferries.txt': 'The Ferry Board adopted the Night Ferry Programme on 7 July 2031. The HCWA pays for 3 piers.\n',
  });
  const provided: vscode.Disposable[] = [];
  const write = (name: string, text: string) =>
    vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
  const ferries = (name: string) => `The Ferry Board began the ${name} on 7 July 2031.\n`;
  const isNamedIn = (name: string, names: string[]) =>
    eventually(`${name} is found in ${names.join(', ') || 'no file'}`, async () =>
      assert.deepEqual(await filesNaming(name), names),
    );

  before(async () => {
    provided.push(vscode.workspace.registerFileSystemProvider(folder().scheme, files, { isCaseSensitive: true }));
    provided.push(vscode.workspace.registerFileSystemProvider(OTHER.scheme, others, { isReadonly: true }));
    await startExtension();
  });
  afterEach(async () => {
    await revertAll();
    await closeAll();
  });
  after(() => {
    vscode.Disposable.from(...provided).dispose();
  });

  it('is one for VS Code, which starts the extension all the same', async () => {
    assert.ok(vscode.workspace.workspaceFolders!.every(({ uri }) => uri.scheme === 'policy-memory'));
    const { documents, folders } = await (await startExtension()).exports.ready();
    assert.deepEqual([documents, folders.map(({ uri }) => uri)], [2, ['policy-memory:/corpus']]);
  });

  it('has hovers and colours, with what the other documents say', async () => {
    const document = await open('harbour-news.txt');
    assert.match(await hoverAt(document, inside(document, '12 treatment plants')), /harbour-plan/);
    assert.deepEqual(await definitionAt(document, inside(document, 'HCWA')), ['plans/harbour-plan.txt:5: Harbour City Water Authority']); // prettier-ignore
    const tokens = await tokensOf(document);
    assert.equal(tokens.find(({ text }) => text === 'Clean Rivers Programme')?.type, 'initiative');
  });

  it('has links in its hovers that lead to the other documents', async () => {
    const document = await open('harbour-news.txt');
    const hover = await hoverAt(document, inside(document, '12 treatment plants'));
    const [, given] = /\]\(command:policytext\.openPlace\?([^()]+)\)/.exec(hover) ?? [];
    assert.ok(given, hover);
    await ask('policytext.openPlace', ...(JSON.parse(decodeURIComponent(given)) as string[]));
    const { document: shown, selection } = vscode.window.activeTextEditor!;
    assert.equal(nameOf(shown.uri), 'plans/harbour-plan.txt');
    assert.ok(shown.getText().slice(shown.offsetAt(selection.start)).startsWith('40 treatment plants'));
  });

  it('follows what is typed, before it is saved', async () => {
    const plan = await open('plans/harbour-plan.txt');
    const at = inside(plan, '40 treatment plants').translate(0, -1);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(plan.uri, new vscode.Range(at, at.translate(0, 2)), '45');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const news = await open('harbour-news.txt');
    await eventually('the hover in the other document says 45', async () =>
      assert.match(await hoverAt(news, inside(news, '12 treatment plants')), /45 treatment plants/),
    );
  });

  it('follows files that are created, changed, renamed and deleted', async () => {
    await write('ferry.txt', ferries('Night Ferry Programme'));
    await isNamedIn('Night Ferry Programme', ['ferry.txt']);
    await write('ferry.txt', ferries('Day Ferry Programme'));
    await isNamedIn('Day Ferry Programme', ['ferry.txt']);
    await vscode.workspace.fs.rename(uriOf('ferry.txt'), uriOf('plans/ferry-2.txt'));
    await isNamedIn('Day Ferry Programme', ['plans/ferry-2.txt']);
    await vscode.workspace.fs.delete(uriOf('plans/ferry-2.txt'));
    await isNamedIn('Day Ferry Programme', []);
  });

  it('keeps what it is taught in a file of its own', async () => {
    const document = await open('harbour-news.txt');
    const position = inside(document, 'Clean Rivers Programme');
    vscode.window.activeTextEditor!.selection = new vscode.Selection(position, position);
    // The window hears of the selection when it has time: a command that comes before finds the cursor elsewhere.
    await eventually('the mention is silenced', async () => {
      await ask('policytext.not');
      const isSilent = async () => assert.doesNotMatch(await hoverAt(document, position), /\*\*Initiative/);
      await eventually('the command has worked', isSilent, { timeout: 3000 });
    });
    await vscode.workspace.saveAll();
    const saved = await vscode.workspace.fs.readFile(uriOf('.policytext/terms.txt'));
    assert.match(new TextDecoder().decode(saved), /\[not\]\nClean Rivers Programme\tinitiative\n$/);
    await vscode.workspace.fs.delete(uriOf('.policytext'), { recursive: true });
    await closeAll();
    const again = await open('harbour-news.txt');
    await eventually('it is a mention again', async () =>
      assert.match(await hoverAt(again, position), /\*\*Initiative/),
    );
  });

  it('takes another folder of another scheme beside it', async () => {
    const added = vscode.workspace.updateWorkspaceFolders(1, 0, { uri: OTHER, name: 'archive' });
    assert.ok(added);
    await isNamedIn('Night Ferry Programme', ['../ferries.txt']);
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.joinPath(OTHER, 'ferries.txt'));
    const document = vscode.window.activeTextEditor!.document;
    await eventually(
      'a document of it is served',
      async () =>
      assert.deepEqual(await definitionAt(document, inside(document, 'HCWA')), ['plans/harbour-plan.txt:5: Harbour City Water Authority']), // prettier-ignore
    );
    await closeAll(); // what is open stays in the index
    assert.ok(vscode.workspace.updateWorkspaceFolders(1, 1));
    await isNamedIn('Night Ferry Programme', []);
  });
});
