import assert from 'node:assert/strict';
import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver';
import type { LspClient } from '../support/lspClient';
import { TemporaryFolder } from '../support/temporaryFolder';
import { NEWS, PLAN } from './fixtures';
import { buildServer, endSessions, positionOf, startSession, textIn } from './session';

describe('navigation over the wire', function () {
  this.timeout(20_000);
  let folder: TemporaryFolder;
  let client: LspClient;
  let plan: string;
  let news: string;

  before(buildServer);
  beforeEach(async () => {
    folder = new TemporaryFolder({ 'plan.txt': PLAN, 'news.txt': NEWS });
    [plan, news] = [folder.uriOf('plan.txt'), folder.uriOf('news.txt')];
    client = await startSession({
      folders: [folder.uri],
      capabilities: { textDocument: { documentHighlight: {} } },
    });
    await client.ready();
  });
  afterEach(() => {
    endSessions();
    folder.remove();
  });

  const at = (uri: string, text: string, phrase: string, occurrence = 1) => ({
    textDocument: { uri },
    position: positionOf(text, phrase, occurrence),
  });

  it('document highlight marks the mentions in the document, the introduction apart', async () => {
    assert.equal(client.initialized.capabilities.documentHighlightProvider, true);
    const ask = (phrase: string) =>
      client.request<DocumentHighlight[]>('textDocument/documentHighlight', at(plan, PLAN, phrase));
    const found = await ask('HCWA');
    assert.deepEqual(
      found.map(({ range, kind }) => [textIn(PLAN, range), kind]),
      [
        ['Harbour City Water Authority', DocumentHighlightKind.Write],
        ['HCWA', DocumentHighlightKind.Read],
        ['HCWA', DocumentHighlightKind.Read],
      ],
    );
    assert.deepEqual(await ask('adopted'), []);
  });

  it('offers nothing of it to a client that does not ask, and answers it all the same', async () => {
    const bare = await startSession({ folders: [folder.uri] });
    await bare.ready();
    const { capabilities } = bare.initialized;
    assert.equal(capabilities.documentHighlightProvider, undefined);
    const found = await bare.request<unknown[]>('textDocument/documentHighlight', at(news, NEWS, 'HCWA'));
    assert.equal(found.length, 1);
  });
});
