import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver';
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
    client = await startSession({ capabilities: { textDocument: { selectionRange: {} } } });
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

  it('offers nothing of it to a client that does not ask, and answers it all the same', async () => {
    const bare = await startSession();
    await bare.open(URI, PLAN);
    const { capabilities } = bare.initialized;
    assert.equal(capabilities.selectionRangeProvider, undefined);
    const positions = [positionOf(PLAN, 'Rivers')];
    const ranges = await bare.request<SelectionRange[]>('textDocument/selectionRange', { textDocument, positions });
    assert.equal(textIn(PLAN, ranges[0]!.range), 'Rivers');
  });
});
