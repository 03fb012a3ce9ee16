import assert from 'node:assert/strict';
import { type DocumentHighlight, DocumentHighlightKind, type Location } from 'vscode-languageserver';
import type { LspClient } from '../support/lspClient';
import { TemporaryFolder } from '../support/temporaryFolder';
import { NEWS, PLAN, SHARED_NAME } from './fixtures';
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
      capabilities: {
        textDocument: { documentHighlight: {}, declaration: {}, typeDefinition: {}, implementation: {} },
      },
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

  it('declaration goes to the introduction in the document, or where there is none to the definition', async () => {
    assert.equal(client.initialized.capabilities.declarationProvider, true);
    for (const place of [at(plan, PLAN, 'HCWA', 2), at(news, NEWS, 'HCWA')]) {
      const found = await client.request<Location>('textDocument/declaration', place);
      assert.deepEqual([found.uri, textIn(PLAN, found.range)], [plan, 'Harbour City Water Authority']);
    }
    assert.equal(await client.request('textDocument/declaration', at(plan, PLAN, 'adopted')), null);
  });

  it('type definition of an initiative goes to the body that adopted it', async () => {
    assert.equal(client.initialized.capabilities.typeDefinitionProvider, true);
    const ask = (phrase: string) => client.request<Location[]>('textDocument/typeDefinition', at(news, NEWS, phrase));
    const found = await ask(SHARED_NAME);
    assert.deepEqual(
      found.map(({ uri, range }) => [uri, textIn(PLAN, range)]),
      [[plan, 'Harbour City Water Authority']],
    );
    assert.deepEqual(await ask('HCWA'), []);
  });

  it('implementation of an initiative lists its targets', async () => {
    assert.equal(client.initialized.capabilities.implementationProvider, true);
    const ask = (phrase: string) => client.request<Location[]>('textDocument/implementation', at(plan, PLAN, phrase));
    const found = await ask('Harbour City Water Plan');
    assert.deepEqual(
      found.map(({ uri, range }) => [uri, textIn(PLAN, range)]),
      [
        [plan, '40 treatment plants'],
        [plan, '25 percent'],
      ],
    );
    assert.deepEqual(await ask(SHARED_NAME), []);
  });

  it('offers nothing of it to a client that does not ask, and answers it all the same', async () => {
    const bare = await startSession({ folders: [folder.uri] });
    await bare.ready();
    const { capabilities } = bare.initialized;
    for (const request of ['documentHighlight', 'declaration', 'typeDefinition', 'implementation'] as const)
      assert.equal(capabilities[`${request}Provider`], undefined, request);
    const found = await bare.request<unknown[]>('textDocument/documentHighlight', at(news, NEWS, 'HCWA'));
    assert.equal(found.length, 1);
  });
});
