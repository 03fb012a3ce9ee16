import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList, InsertReplaceEdit, LinkedEditingRanges } from 'vscode-languageserver';
import type { LspClient } from '../support/lspClient';
import { TemporaryFolder } from '../support/temporaryFolder';
import { NEWS, PLAN, SHARED_NAME } from './fixtures';
import { buildServer, endSessions, positionOf, startSession, textIn } from './session';

const DRAFT = 'untitled:draft';

describe('help with writing over the wire', function () {
  this.timeout(20_000);
  let folder: TemporaryFolder;

  before(buildServer);
  beforeEach(() => {
    folder = new TemporaryFolder({ 'plan.txt': PLAN, 'news.txt': NEWS });
  });
  afterEach(() => {
    endSessions();
    folder.remove();
  });

  const start = async (capabilities: Parameters<typeof startSession>[0] = {}) => {
    const client = await startSession({ folders: [folder.uri], ...capabilities });
    await client.ready();
    return client;
  };
  /** Completes at the `|` of a line. */
  const complete = async (client: LspClient, line: string, textDocument = { uri: DRAFT }) => {
    await client.open(DRAFT, line.replace('|', ''));
    const position = { line: 0, character: line.indexOf('|') };
    return client.request<CompletionList | null>('textDocument/completion', { textDocument, position });
  };

  it('completion offers names of other files, with the range that it replaces, and explains one when asked', async () => {
    const client = await start({ capabilities: { textDocument: { completion: {} } } });
    assert.deepEqual(client.initialized.capabilities.completionProvider, { resolveProvider: true });
    const list = await complete(client, 'Under the Clean Ri|vals');
    assert.equal(list!.isIncomplete, false);
    const [item] = list!.items;
    assert.equal(list!.items.length, 1);
    assert.equal(item!.label, SHARED_NAME);
    const range = { start: { line: 0, character: 10 }, end: { line: 0, character: 18 } };
    assert.deepEqual(item!.textEdit, { newText: SHARED_NAME, range });
    assert.equal(item!.documentation, undefined);
    const resolved = await client.request<CompletionItem>('completionItem/resolve', item);
    assert.equal(resolved.documentation, `${SHARED_NAME}\nIntroduced in plan.txt, line 5\n2 mentions in 2 documents`);
    const broken = { label: 'x', data: { uri: 7 } };
    assert.deepEqual(await client.request('completionItem/resolve', broken), broken);
  });

  it('completion tells inserting from replacing to a client that can', async () => {
    const client = await start({
      capabilities: { textDocument: { completion: { completionItem: { insertReplaceSupport: true } } } },
    });
    const list = await complete(client, 'Under the Clean Ri|vals');
    const { insert, replace } = list!.items[0]!.textEdit as InsertReplaceEdit;
    assert.deepEqual([insert.end.character, replace.end.character], [18, 22]);
  });

  it('completion is silent in numbers and unknown documents, and not offered to a client that does not ask', async () => {
    const client = await start();
    assert.equal(client.initialized.capabilities.completionProvider, undefined);
    assert.deepEqual((await complete(client, 'It cost 20|30'))!.items, []);
    assert.equal(await complete(client, 'Cl|', { uri: 'untitled:no' }), null);
  });

  it('linked editing joins the places of an acronym in the document, while it stays a word', async () => {
    const client = await start({ capabilities: { textDocument: { linkedEditingRange: {} } } });
    assert.equal(client.initialized.capabilities.linkedEditingRangeProvider, true);
    const ask = (phrase: string) =>
      client.request<LinkedEditingRanges | null>('textDocument/linkedEditingRange', {
        textDocument: { uri: folder.uriOf('plan.txt') },
        position: positionOf(PLAN, phrase),
      });
    const { ranges, wordPattern } = (await ask('HCWA'))!;
    assert.deepEqual(
      ranges.map((range) => textIn(PLAN, range)),
      ['HCWA', 'HCWA'],
    );
    const word = new RegExp(`^(?:${wordPattern})$`);
    for (const text of ['HCWA', 'Water Authority', 'Ä–2']) assert.match(text, word);
    for (const text of ['', 'A)', 'one. Two', 'a\nb']) assert.doesNotMatch(text, word);
    assert.equal(await ask('Clean Rivers'), null);
    const bare = await start();
    assert.equal(bare.initialized.capabilities.linkedEditingRangeProvider, undefined);
  });
});
