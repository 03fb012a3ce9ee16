import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  LSPErrorCodes,
  type PrepareRenameResult,
  type ResponseError,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { LspClient } from '../support/lspClient';
import { StrictEditor } from '../support/strictEditor';
import { TemporaryFolder } from '../support/temporaryFolder';
import { NEWS, PLAN, SHARED_NAME } from './fixtures';
import { buildServer, endSessions, makeFolder, positionOf, startSession, textIn } from './session';

const NEW_NAME = 'Living Rivers Programme';

describe('rename over the wire', function () {
  this.timeout(20_000);
  let folder: TemporaryFolder;
  let plan: string;
  let news: string;

  before(buildServer);
  beforeEach(() => {
    folder = new TemporaryFolder({ 'plan.txt': PLAN, 'news.txt': NEWS });
    [plan, news] = [folder.uriOf('plan.txt'), folder.uriOf('news.txt')];
  });
  afterEach(() => {
    endSessions();
    folder.remove();
  });

  const start = async (capabilities: ClientCapabilities = {}) => {
    const client = await startSession({ folders: [folder.uri], capabilities });
    await client.ready();
    return client;
  };
  const at = (phrase: string) => ({ textDocument: { uri: plan }, position: positionOf(PLAN, phrase) });
  const rename = (client: LspClient, phrase: string, newName = NEW_NAME) =>
    client.request<WorkspaceEdit>('textDocument/rename', { ...at(phrase), newName });

  it('is prepared with the name at the cursor, or refused with a reason', async () => {
    const client = await start({ textDocument: { rename: { prepareSupport: true } } });
    assert.deepEqual(client.initialized.capabilities.renameProvider, { prepareProvider: true });
    const prepare = (phrase: string) => client.request<PrepareRenameResult>('textDocument/prepareRename', at(phrase));
    const found = (await prepare(SHARED_NAME)) as { range: Parameters<typeof textIn>[1]; placeholder: string };
    assert.deepEqual([textIn(PLAN, found.range), found.placeholder], [SHARED_NAME, SHARED_NAME]);
    await assert.rejects(prepare('2035'), /date is no name/);
    await assert.rejects(prepare('25 percent'), /target is no name/);
    await assert.rejects(prepare('adopted'), /no name/);
    assert.doesNotMatch(JSON.stringify(client.sent('window/logMessage')), /failed/);
  });

  it('rewrites all documents, for a client that knows nothing but changes by URI', async () => {
    const client = await start({ textDocument: { rename: {} } });
    assert.equal(client.initialized.capabilities.renameProvider, true);
    const edit = await rename(client, SHARED_NAME);
    assert.deepEqual(Object.keys(edit), ['changes']);
    for (const [uri, text] of [
      [plan, PLAN],
      [news, NEWS],
    ] as const) {
      const edits = edit.changes![uri]!;
      assert.deepEqual(
        edits.map(({ range, newText }) => [textIn(text, range), newText]),
        [[SHARED_NAME, NEW_NAME]],
      );
    }
    await assert.rejects(rename(client, SHARED_NAME, 'HCWA'), /told apart/);
    await assert.rejects(rename(client, '2035'), /date is no name/);
  });

  it('is previewable, with the versions of open texts, where the client can', async () => {
    const client = await start({
      textDocument: { rename: {} },
      workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
    });
    await client.open(plan, `${PLAN}\nThe ${SHARED_NAME} Fund Plan is next.\n`);
    const { documentChanges, changeAnnotations, changes } = await rename(client, SHARED_NAME);
    assert.equal(changes, undefined);
    const [first, second] = documentChanges as TextDocumentEdit[];
    assert.deepEqual([first!.textDocument.uri, typeof first!.textDocument.version], [plan, 'number']);
    assert.deepEqual(second!.textDocument, { uri: news, version: null });
    assert.equal(changeAnnotations!['mentions']!.label, `Mentions of ${SHARED_NAME}`);
    const used = [first, second].flatMap((change) =>
      change!.edits.map((edit) => (edit as { annotationId: string }).annotationId),
    );
    assert.deepEqual([...new Set(used)].sort(), Object.keys(changeAnnotations!).sort());
  });

  const VERSIONED = {
    textDocument: { rename: {} },
    // It is to tell of changes, so that the server does not look for itself.
    workspace: { workspaceEdit: { documentChanges: true }, didChangeWatchedFiles: { dynamicRegistration: true } },
  };

  it('changes exactly what it announces, and only in the texts that it was meant for', async () => {
    const client = await start(VERSIONED);
    const opened = `${PLAN}\n😀 The ${SHARED_NAME} goes on. Clean rivers programmes do not.\r\nThe ${SHARED_NAME} ends.`;
    await client.open(plan, opened);
    const edit = await rename(client, SHARED_NAME);
    const [change] = edit.documentChanges as TextDocumentEdit[];
    const editor = new StrictEditor();
    editor.set(plan, opened, change!.textDocument.version);
    editor.set(news, NEWS, null);
    const renamed = (text: string) => text.replaceAll(SHARED_NAME, NEW_NAME);
    assert.deepEqual(editor.apply(edit), { [plan]: renamed(opened), [news]: renamed(NEWS) });
    editor.set(plan, `${opened}!`, change!.textDocument.version! + 1);
    assert.throws(() => editor.apply(edit), /not at/, 'an editor whose text is another by now refuses');
  });

  it('changes one body in one spelling: its name or its acronym, not those of a namesake, and nothing else', async () => {
    const [inKenya, later, inGhana] = [
      'Kenya has many ports, and Kenya plans. The Ministry of Harbours (MOH) met.\nThe MOH will speak for the Ministry of Harbours.\n',
      'Kenya decided and Kenya pays. The Ministry of Harbours agreed.\n',
      'Ghana has one port, and Ghana plans. The Ministry of Harbours (MOH) met.\nThe MOH is new.\n',
    ];
    const bodies = makeFolder({ 'kenya.txt': inKenya, 'later.txt': later, 'ghana.txt': inGhana });
    const [uri, laterUri] = [bodies.uriOf('kenya.txt'), bodies.uriOf('later.txt')];
    const client = await startSession({ folders: [bodies.uri], capabilities: VERSIONED });
    await client.ready();
    const editor = new StrictEditor();
    editor.set(uri, inKenya, null);
    editor.set(laterUri, later, null);
    editor.set(bodies.uriOf('ghana.txt'), inGhana, null);
    const after = async (phrase: string, newName: string) => {
      const asked = { textDocument: { uri }, position: positionOf(inKenya, phrase), newName };
      return editor.apply(await client.request<WorkspaceEdit>('textDocument/rename', asked));
    };
    const renamed = (text: string) => text.replaceAll('Ministry of Harbours', 'Ministry of Piers');
    assert.deepEqual(await after('Ministry of Harbours', 'Ministry of Piers'), {
      [uri]: renamed(inKenya),
      [laterUri]: renamed(later),
    });
    assert.deepEqual(await after('MOH', 'MPI'), { [uri]: inKenya.replaceAll('MOH', 'MPI') });
  });

  it('is refused while a file is not as it was read, though nobody has told so, and made when it is read again', async () => {
    const client = await start(VERSIONED);
    const changed = `A line above.\n${NEWS}`;
    folder.write('news.txt', changed);
    await assert.rejects(rename(client, SHARED_NAME), (error: ResponseError) => {
      assert.match(error.message, /news\.txt has changed/);
      return error.code === LSPErrorCodes.ContentModified;
    });
    await client.ready();
    const editor = new StrictEditor();
    editor.set(plan, PLAN, null);
    editor.set(news, changed, null);
    const after = editor.apply(await rename(client, SHARED_NAME));
    assert.equal(after[news], changed.replaceAll(SHARED_NAME, NEW_NAME));
    folder.remove('news.txt');
    await assert.rejects(rename(client, SHARED_NAME), /has changed/);
  });

  it('is refused where an editor would save a file in another encoding than its own', async () => {
    const latin = Buffer.from(
      NEWS.replace('river bank', 'river bank – café “Señora” déjà vu, naïve façade, über'),
      'latin1',
    );
    // The dash and the quotes of Windows-1252.
    for (const [code, byte] of [
      [0x13, 0x96],
      [0x1c, 0x93],
      [0x1d, 0x94],
    ] as const)
      // prettier-ignore
      for (let at = latin.indexOf(code); at >= 0; at = latin.indexOf(code)) latin[at] = byte;
    const file = folder.write('latin news.txt', latin);
    const client = await start(VERSIONED);
    assert.equal((await client.ready()).documents, 3, 'it is read');
    await assert.rejects(rename(client, SHARED_NAME), /latin news\.txt would be opened as UTF-8/);
    await client.open(file, NEWS);
    assert.ok(await rename(client, SHARED_NAME), 'the editor has opened it, and knows how to save it');
  });

  it('changes the terms that make the name, so that it is found under its new name, too', async () => {
    const terms = folder.write('.policytext/terms.txt', '[initiative]\nsmart shores\tthe shores plan\n[not]\nhall\n');
    const text = 'The smart shores of the city are near.\n';
    const file = folder.write('shores.txt', text);
    const other = makeFolder({ 'shores.txt': text, '.policytext/terms.txt': '[initiative]\nsmart shores\n' });
    const client = await startSession({ folders: [folder.uri, other.uri], capabilities: VERSIONED });
    await client.ready();
    const position = positionOf(text, 'smart shores');
    const asked = { textDocument: { uri: file }, position, newName: 'bright coasts' };
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', asked);
    const editor = new StrictEditor();
    const otherTerms = other.uriOf('.policytext/terms.txt');
    for (const [uri, content] of [
      [file, text],
      [terms, '[initiative]\nsmart shores\tthe shores plan\n[not]\nhall\n'],
      [other.uriOf('shores.txt'), text],
      [otherTerms, '[initiative]\nsmart shores\n'],
    ] as const)
      editor.set(uri, content, null);
    assert.deepEqual(editor.apply(edit), {
      [file]: text.replace('smart shores', 'bright coasts'),
      [terms]: '[initiative]\nbright coasts\tthe shores plan\n[not]\nhall\n',
      [other.uriOf('shores.txt')]: text.replace('smart shores', 'bright coasts'),
      [otherTerms]: '[initiative]\nbright coasts\n',
    });
  });

  it('is refused while a term file that it would change is not as it was read, though nobody has told so', async () => {
    const terms = folder.write('.policytext/terms.txt', '[initiative]\nsmart shores\n');
    const text = 'The smart shores of the city are near.\n';
    const file = folder.write('shores.txt', text);
    const client = await start(VERSIONED);
    const position = positionOf(text, 'smart shores');
    const asked = { textDocument: { uri: file }, position, newName: 'bright coasts' };
    const changed = '# of the city\n[initiative]\nsmart shores\n';
    folder.write('.policytext/terms.txt', changed);
    await assert.rejects(client.request('textDocument/rename', asked), /terms\.txt has changed/);
    await client.ready();
    const editor = new StrictEditor();
    editor.set(file, text, null);
    editor.set(terms, changed, null);
    const after = editor.apply(await client.request<WorkspaceEdit>('textDocument/rename', asked));
    assert.equal(after[terms], changed.replace('smart shores', 'bright coasts'));
  });

  it('is not offered to a client that does not ask', async () => {
    const client = await start();
    assert.equal(client.initialized.capabilities.renameProvider, undefined);
    assert.equal(await client.request('textDocument/rename', { ...at(SHARED_NAME), textDocument: { uri: 'untitled:no' }, newName: 'X' }), null); // prettier-ignore
  });
});
