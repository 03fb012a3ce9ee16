import assert from 'node:assert/strict';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { eventually } from '../support/eventually';
import type { LspClient } from '../support/lspClient';
import { PLAN } from './fixtures';
import { buildServer, endSessions, startSession } from './session';

const URI = 'untitled:Untitled-1';

describe('semantic tokens over the wire', function () {
  this.timeout(20_000);
  let client: LspClient;
  before(buildServer);
  beforeEach(async () => {
    client = await startSession();
    await client.open(URI, PLAN, 'policytext');
  });
  afterEach(endSessions);

  const textDocument = { uri: URI };
  const full = () => client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });

  /** The tokens as `type text`, read back from the wire's relative integers. */
  function decode(text: string, data: readonly number[]): string[] {
    const types = client.initialized.capabilities.semanticTokensProvider!.legend.tokenTypes;
    const lines = text.split('\n');
    const tokens: string[] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
      const [lines_ = 0, characters = 0, length = 0, type = 0] = data.slice(i, i + 4);
      line += lines_;
      character = lines_ === 0 ? character + characters : characters;
      tokens.push(`${types[type]} ${lines[line]!.slice(character, character + length)}`);
    }
    return tokens;
  }

  it('full: every mention with its kind', async () => {
    const tokens = decode(PLAN, (await full()).data);
    for (const expected of [
      'date 4 March 2030',
      'organization Harbour City Water Authority',
      'organization HCWA',
      'initiative Clean Rivers Programme',
      'target 40 treatment plants',
      'target 25 percent',
    ])
      assert.ok(tokens.includes(expected), `${expected} is not among ${tokens.join(' | ')}`);
  });

  it('range: the same tokens as in the whole, and no others', async () => {
    const tokens = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument,
      range: { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } },
    });
    assert.deepEqual(decode(PLAN, tokens.data), ['date 4 March 2030']);
  });

  it('delta: applied to the earlier result it gives the new one', async () => {
    const before = await full();
    const position = { line: 4, character: 0 };
    await client.change(URI, { range: { start: position, end: position }, text: 'By 2032, at least 7 percent. ' });
    const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: before.resultId,
    });
    const patched = [...before.data];
    assert.equal(delta.edits.length, 1);
    for (const { start, deleteCount, data } of delta.edits) patched.splice(start, deleteCount, ...(data ?? []));
    assert.deepEqual(patched, (await full()).data);
    assert.ok(delta.edits[0]!.data!.length < patched.length, 'the difference is smaller than the whole');
  });

  it('delta: nothing where nothing changed, everything where the earlier result is not known', async () => {
    const before = await full();
    const ask = (previousResultId?: string) =>
      client.request<SemanticTokens & SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
        textDocument,
        previousResultId,
      });
    assert.deepEqual((await ask(before.resultId)).edits, []);
    assert.deepEqual((await ask('never sent')).data, before.data);
  });

  it('another document that introduces an acronym, or no longer does, has the client ask again', async () => {
    client = await startSession({ capabilities: { workspace: { semanticTokens: { refreshSupport: true } } } });
    await client.ready();
    const text = 'We read HCWA meters in May.\n';
    await client.open(URI, text, 'policytext');
    const names = async () => decode(text, (await full()).data).filter((token) => token.startsWith('organization'));
    const refreshes = () => client.sent('workspace/semanticTokens/refresh').length;
    assert.deepEqual(await names(), []);

    const atFirst = refreshes();
    await client.open('untitled:Untitled-2', PLAN, 'policytext');
    await eventually('the client is told', () => assert.ok(refreshes() > atFirst));
    assert.deepEqual(await names(), ['organization HCWA']);

    const introduced = refreshes();
    await client.change('untitled:Untitled-2', { text: 'Nothing is left.\n' });
    await eventually('the client is told again', () => assert.ok(refreshes() > introduced));
    assert.deepEqual(await names(), []);
  });

  it('a document that is not read has none, which takes old colours away', async () => {
    const answer = await client.request<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument: { uri: 'untitled:Untitled-2' },
    });
    assert.deepEqual(answer.data, []);
  });
});
