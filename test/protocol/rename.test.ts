import assert from 'node:assert/strict';
import type { ClientCapabilities, PrepareRenameResult, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { LspClient } from '../support/lspClient';
import { TemporaryFolder } from '../support/temporaryFolder';
import { NEWS, PLAN, SHARED_NAME } from './fixtures';
import { buildServer, endSessions, positionOf, startSession, textIn } from './session';

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

  it('is not offered to a client that does not ask', async () => {
    const client = await start();
    assert.equal(client.initialized.capabilities.renameProvider, undefined);
    assert.equal(await client.request('textDocument/rename', { ...at(SHARED_NAME), textDocument: { uri: 'untitled:no' }, newName: 'X' }), null); // prettier-ignore
  });
});
