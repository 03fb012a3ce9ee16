import assert from 'node:assert/strict';
import type { DocumentLink, FoldingRange, InlayHint, SelectionRange } from 'vscode-languageserver';
import type { LspClient } from '../support/lspClient';
import { PLAN } from './fixtures';
import { buildServer, endSessions, positionOf, startSession, textIn } from './session';

const URI = 'untitled:plan';
const textDocument = { uri: URI };

describe('the shape of a document over the wire', function () {
  this.timeout(20_000);
  let client: LspClient;

  before(buildServer);
  beforeEach(async () => {
    client = await startSession({
      capabilities: { textDocument: { selectionRange: {}, foldingRange: {}, documentLink: {}, inlayHint: {} } },
    });
    await client.open(URI, PLAN);
  });
  afterEach(endSessions);

  it('selection ranges answer every position with a chain that grows', async () => {
    assert.equal(client.initialized.capabilities.selectionRangeProvider, true);
    const positions = [positionOf(PLAN, 'Rivers'), positionOf(PLAN, '25 percent'), { line: 999, character: 0 }];
    const answers = await client.request<SelectionRange[]>('textDocument/selectionRange', { textDocument, positions });
    assert.equal(answers.length, 3);
    const texts: string[] = [];
    for (let step: SelectionRange | undefined = answers[0]; step; step = step.parent)
      texts.push(textIn(PLAN, step.range));
    assert.deepEqual(texts.slice(0, 2), ['Rivers', 'Clean Rivers Programme']);
    assert.match(texts[2]!, /^The Harbour City .* 4 March 2030\.$/);
    assert.equal(texts.at(-1), PLAN);
    assert.equal(
      await client.request('textDocument/selectionRange', { textDocument: { uri: 'untitled:no' }, positions }),
      null,
    );
  });

  it('folding ranges are those of the headings, as many as the client takes', async () => {
    assert.equal(client.initialized.capabilities.foldingRangeProvider, true);
    const text = `${PLAN}\n1. Money\n\nThere is none.\n`;
    const ask = (of: LspClient) => of.request<FoldingRange[]>('textDocument/foldingRange', { textDocument });
    await client.change(URI, { text });
    const last = text.trimEnd().split('\n').length - 1;
    assert.deepEqual(await ask(client), [
      { startLine: 0, endLine: last - 4 },
      { startLine: last - 2, endLine: last },
    ]);
    const modest = await startSession({ capabilities: { textDocument: { foldingRange: { rangeLimit: 1 } } } });
    await modest.open(URI, text);
    assert.deepEqual(await ask(modest), [{ startLine: 0, endLine: last - 4 }]);
  });

  it('document links are the addresses in the text', async () => {
    assert.deepEqual(client.initialized.capabilities.documentLinkProvider, {});
    const ask = () => client.request<DocumentLink[]>('textDocument/documentLink', { textDocument });
    assert.deepEqual(await ask(), []);
    const text = 'Read more at www.water.example or write to press@water.example.\n';
    await client.change(URI, { text });
    assert.deepEqual(
      (await ask()).map(({ range, target }) => [textIn(text, range), target]),
      [
        ['www.water.example', 'https://www.water.example'],
        ['press@water.example', 'mailto:press@water.example'],
      ],
    );
  });

  it('inlay hints are off until somebody switches them on, and follow the setting', async () => {
    assert.equal(client.initialized.capabilities.inlayHintProvider, true);
    const text = 'Date: 4 March 2030\n\nThe city will build twenty-four water plants by June.\n';
    const params = { textDocument, range: { start: { line: 1, character: 0 }, end: { line: 9, character: 0 } } };
    const ask = (of: LspClient) => of.request<InlayHint[]>('textDocument/inlayHint', params);
    await client.change(URI, { text });
    assert.deepEqual(await ask(client), []);

    let enabled = true;
    const asked = await startSession({
      capabilities: {
        textDocument: { inlayHint: {} },
        workspace: { configuration: true, inlayHint: { refreshSupport: true } },
      },
      settings: (section) => (section === 'policytext' ? { inlayHints: { enabled } } : null),
    });
    await asked.open(URI, text);
    await asked.ready();
    assert.equal(asked.sent('workspace/inlayHint/refresh').length, 1);
    const line = text.split('\n')[2]!;
    assert.deepEqual(
      (await ask(asked)).map(({ position, label }) => [line.slice(0, position.character), label]),
      [
        ['The city will build twenty-four water plants', '= 24'],
        ['The city will build twenty-four water plants by June', '= June 2030'],
      ],
    );
    enabled = false;
    await asked.notify('workspace/didChangeConfiguration', { settings: null });
    await asked.ready();
    assert.deepEqual(await ask(asked), []);
    assert.equal(asked.sent('workspace/inlayHint/refresh').length, 2);
  });

  it('offers nothing of it to a client that does not ask, and answers it all the same', async () => {
    const bare = await startSession();
    await bare.open(URI, PLAN);
    const { capabilities } = bare.initialized;
    for (const request of ['selectionRange', 'foldingRange', 'documentLink', 'inlayHint'] as const)
      assert.equal(capabilities[`${request}Provider`], undefined, request);
    assert.equal((await bare.request<FoldingRange[]>('textDocument/foldingRange', { textDocument })).length, 1);
    const positions = [positionOf(PLAN, 'Rivers')];
    const ranges = await bare.request<SelectionRange[]>('textDocument/selectionRange', { textDocument, positions });
    assert.equal(textIn(PLAN, ranges[0]!.range), 'Rivers');
  });
});
