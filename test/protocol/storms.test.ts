import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, type ResponseError } from 'vscode-languageserver';
import { random } from '../support/random';
import { tally } from '../support/tally';
import { TemporaryFolder } from '../support/temporaryFolder';
import type { LspClient } from '../support/lspClient';
import { NEWS, PLAN, SHARED_NAME } from './fixtures';
import { buildServer, endSessions, startSession } from './session';

const BURST = 10_000;

describe('storms of messages', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  let client: LspClient;
  before(buildServer);
  beforeEach(async () => {
    folder = new TemporaryFolder({ 'plan.txt': PLAN, 'news.txt': NEWS });
    client = await startSession({ folders: [folder.uri], capabilities: { textDocument: { rename: {} } } });
    await client.ready();
  });
  afterEach(() => {
    endSessions();
    folder.remove();
  });

  const tokens = async (uri: string) =>
    (await client.request<{ data: number[] }>('textDocument/semanticTokens/full', { textDocument: { uri } })).data;
  /** What a server says of a text that has never been changed. */
  const freshTokens = async (text: string) => {
    await client.open('untitled:fresh', text, 'policytext');
    const data = await tokens('untitled:fresh');
    await client.close('untitled:fresh');
    return data;
  };

  it('ten thousand changes in a burst leave the text that the editor has', async () => {
    const uri = 'untitled:burst';
    const next = random(7);
    const pick = (below: number) => Math.floor(next() * below);
    const pieces = ['By 2035, ', 'the HCWA ', '40 plants ', '25 percent. ', '\n', '\n\n', '\r\n', '😀', 'x', '', ' '];
    await client.open(uri, PLAN, 'policytext');
    let text = PLAN;
    let sent: Promise<void> = Promise.resolve();
    for (let i = 0; i < BURST; i++) {
      const start = pick(text.length + 1);
      const length = text.length > 2000 ? pick(60) : pick(8); // it shall neither grow nor vanish
      const end = Math.min(text.length, start + length);
      const piece = pieces[pick(pieces.length)]!;
      const range = { start: positionAt(text, start), end: positionAt(text, end) };
      const [from, to] = [offsetAt(text, range.start), offsetAt(text, range.end)];
      text = text.slice(0, from) + piece + text.slice(to);
      sent = client.change(uri, { range, text: piece });
    }
    await sent;
    assert.deepEqual(await tokens(uri), await freshTokens(text));
    tally('edits replayed', BURST);
  });

  it('two thousand requests that are cancelled at once are each answered once, and the next one fully', async () => {
    const uri = folder.uriOf('plan.txt');
    const methods = ['hover', 'definition', 'references', 'documentSymbol', 'semanticTokens/full', 'diagnostic'];
    const count = 2000;
    const outcomes = await Promise.all(
      Array.from({ length: count }, async (_, i) => {
        const source = new CancellationTokenSource();
        const method = `textDocument/${methods[i % methods.length]}`;
        const params = {
          textDocument: { uri },
          position: { line: 0, character: 1 },
          context: { includeDeclaration: true },
        };
        client.sendsNonsense = true; // one set of parameters for all methods
        const answer = client.request(method, params, source.token);
        if (i % 7 !== 0) source.cancel();
        return answer.then(
          () => 'answered',
          (error: ResponseError) =>
            error.code === LSPErrorCodes.RequestCancelled ? 'cancelled' : `error ${error.code}`,
        );
      }),
    );
    // There is no textDocument/diagnostic for a client that cannot ask for it.
    assert.deepEqual([...new Set(outcomes)].sort(), ['answered', 'cancelled', 'error -32601']);
    const cancelled = outcomes.filter((outcome) => outcome === 'cancelled').length;
    assert.ok(cancelled > count / 2, `${cancelled} were cancelled`);
    assert.ok((await tokens(uri)).length > 0);
    tally('requests cancelled', count);
  });

  it('cancelling what was never asked, or was answered long ago, is nothing', async () => {
    for (const id of [0, 1, 999_999, -1, 'no such id']) await client.notify('$/cancelRequest', { id });
    assert.ok((await tokens(folder.uriOf('plan.txt'))).length > 0);
  });

  it('a document that is opened twice has its last text, and is closed at once', async () => {
    const uri = folder.uriOf('plan.txt');
    await client.open(uri, 'Nothing is here.\n');
    await client.open(uri, NEWS);
    assert.deepEqual(await tokens(uri), await freshTokens(NEWS));
    await client.close(uri);
    await client.ready();
    assert.deepEqual(await tokens(uri), await freshTokens(PLAN), 'the file counts again');
    await client.close(uri);
    assert.equal((await client.ready()).documents, 2);
  });

  it('versions that jump, repeat or go back change nothing about the order of changes', async () => {
    const uri = 'untitled:versions';
    await client.open(uri, '', 'policytext');
    let text = '';
    for (const [i, version] of [7, 7, 3, 0, -1, 2 ** 31 - 1, 8].entries()) {
      const piece = `By ${2030 + i}, the city will build ${i + 2} schools.\n`;
      const end = positionAt(text, text.length);
      const contentChanges = [{ range: { start: end, end }, text: piece }];
      await client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
      text += piece;
    }
    assert.deepEqual(await tokens(uri), await freshTokens(text));
  });

  it('positions past the end change and answer from the nearest place', async () => {
    const uri = 'untitled:past';
    await client.open(uri, 'By 2030, ', 'policytext');
    const far = { line: 2 ** 31 - 1, character: 2 ** 31 - 1 };
    await client.change(uri, { range: { start: far, end: far }, text: 'the city will build 20 schools.' });
    const backwards = { start: { line: 0, character: 99 }, end: { line: 0, character: 3 } };
    await client.change(uri, { range: backwards, text: ' Then 30.' });
    assert.deepEqual(await tokens(uri), await freshTokens('By 2030, the city will build 20 schools. Then 30.'));
    const position = far;
    assert.equal(await client.request('textDocument/hover', { textDocument: { uri }, position }), null);
    const renaming = client.request('textDocument/rename', { textDocument: { uri }, position, newName: 'X' });
    await assert.rejects(renaming, /no name/);
  });

  it('a closed document without a file answers nothing any more', async () => {
    const uri = 'untitled:closed';
    await client.open(uri, NEWS, 'policytext');
    assert.ok((await tokens(uri)).length > 0);
    await client.close(uri);
    assert.deepEqual(await tokens(uri), []);
    await client.change(uri, { text: NEWS });
    assert.deepEqual(await tokens(uri), []);
    const found = await client.request<{ location: { uri: string } }[]>('workspace/symbol', { query: SHARED_NAME });
    assert.ok(found.length > 0 && found.every(({ location }) => location.uri !== uri));
  });
});

/** Where an offset stands: lines end at `\n`, `\r\n` and `\r`; an offset within a line break counts as its line's end. */
function positionAt(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  if (text[offset - 1] === '\r' && text[offset] === '\n') return positionAt(text, offset - 1);
  return { line: before.length - 1, character: before.at(-1)!.length };
}

function offsetAt(text: string, { line, character }: { line: number; character: number }): number {
  let start = 0;
  for (let i = 0; i < line; i++) {
    const rest = /\r\n|\r|\n/.exec(text.slice(start))!;
    start += rest.index + rest[0].length;
  }
  return start + character;
}
