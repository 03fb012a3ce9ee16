import assert from 'node:assert/strict';
import type { DocumentSymbol, Hover, Location, SymbolInformation, WorkspaceSymbol } from 'vscode-languageserver';
import type { LspClient } from '../support/lspClient';
import { TemporaryFolder } from '../support/temporaryFolder';
import { NEWS, PLAN, SHARED_NAME } from './fixtures';
import { buildServer, endSessions, positionOf, startSession, textIn } from './session';

describe('features over the wire', function () {
  this.timeout(20_000);
  let folder: TemporaryFolder;
  let client: LspClient;
  let plan: string;
  let news: string;

  before(buildServer);
  beforeEach(async () => {
    folder = new TemporaryFolder({ 'plan.txt': PLAN, 'news/news.txt': NEWS });
    plan = folder.uriOf('plan.txt');
    news = folder.uriOf('news/news.txt');
    client = await startSession({ folders: [folder.uri] });
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

  it('hover explains the mention under the cursor, in Markdown', async () => {
    const hover = await client.request<Hover>('textDocument/hover', at(plan, PLAN, '25 percent'));
    assert.equal(textIn(PLAN, hover.range!), '25 percent');
    assert.equal((hover.contents as { kind: string }).kind, 'markdown');
    assert.match((hover.contents as { value: string }).value, /25/);
  });

  it('hover is plain text for a client that shows nothing else', async () => {
    const plain = await startSession({
      folders: [folder.uri],
      capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } },
    });
    await plain.ready();
    const hover = await plain.request<Hover>('textDocument/hover', at(news, NEWS, SHARED_NAME));
    const { kind, value } = hover.contents as { kind: string; value: string };
    assert.equal(kind, 'plaintext');
    assert.match(value, /Clean Rivers Programme/);
    assert.doesNotMatch(value, /\*\*|\]\(/);
  });

  it('hover is silent on plain words', async () => {
    assert.equal(await client.request('textDocument/hover', at(plan, PLAN, 'adopted')), null);
  });

  it('definition goes to where a name is introduced, in another file', async () => {
    const found = await client.request<Location>('textDocument/definition', at(news, NEWS, 'HCWA'));
    assert.equal(found.uri, plan);
    assert.equal(textIn(PLAN, found.range), 'Harbour City Water Authority');
  });

  it('references lists the mentions of all documents, with and without the declaration', async () => {
    const ask = (includeDeclaration: boolean) =>
      client.request<Location[]>('textDocument/references', {
        ...at(news, NEWS, SHARED_NAME),
        context: { includeDeclaration },
      });
    const all = await ask(true);
    assert.deepEqual(all.map((location) => location.uri).sort(), [news, plan].sort());
    assert.deepEqual(
      (await ask(false)).map((location) => location.uri),
      [news],
    );
  });

  it('document symbols are flat for a client that knows no nested ones', async () => {
    const symbols = await client.request<SymbolInformation[]>('textDocument/documentSymbol', {
      textDocument: { uri: plan },
    });
    assert.ok(symbols.some((symbol) => symbol.name === 'Harbour City Water Plan'));
    assert.ok(symbols.every((symbol) => symbol.location.uri === plan));
  });

  it('document symbols are an outline for a client that knows it', async () => {
    const nested = await startSession({
      folders: [folder.uri],
      capabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
    });
    await nested.ready();
    const [heading] = await nested.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: plan },
    });
    assert.equal(heading!.name, 'Harbour City Water Plan');
    const targets = heading!.children!.filter((child) => textIn(PLAN, child.selectionRange).includes('25 percent'));
    assert.equal(targets.length, 1);
  });

  it('workspace symbols find names by their letters', async () => {
    const found = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'clnriv' });
    assert.deepEqual(
      found.map((symbol) => symbol.name),
      [SHARED_NAME],
    );
    assert.equal(found[0]!.location.uri, plan);
    assert.deepEqual(await client.request('workspace/symbol', { query: 'no such name' }), []);
  });

  it('workspace symbols have their files at first and their places when asked for, where the client can wait', async () => {
    const waiting = await startSession({
      folders: [folder.uri],
      capabilities: { workspace: { symbol: { resolveSupport: { properties: ['location.range'] } } } },
    });
    await waiting.ready();
    assert.deepEqual(waiting.initialized.capabilities.workspaceSymbolProvider, { resolveProvider: true });
    const [listed] = await waiting.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'clnriv initiative' });
    assert.deepEqual(listed!.location, { uri: plan });
    assert.match(listed!.containerName!, /^initiative/);

    // The text moves between the list and the choice.
    await waiting.open(plan, `A line above.\n\n${PLAN}`);
    const { location } = await waiting.request<SymbolInformation>('workspaceSymbol/resolve', listed);
    assert.equal(location.uri, plan);
    assert.equal(textIn(`A line above.\n\n${PLAN}`, location.range), SHARED_NAME);

    await waiting.change(plan, { text: 'Nothing is left.\n' });
    assert.deepEqual(await waiting.request('workspaceSymbol/resolve', listed), listed);
    const nonsense = { name: 'x', kind: 5, location: { uri: 'file:///none.txt' } };
    assert.deepEqual(await waiting.request('workspaceSymbol/resolve', nonsense), nonsense);
  });

  it('answers from the latest text while typing', async () => {
    await client.open(plan, PLAN);
    const start = { line: 0, character: 0 };
    await client.change(plan, { range: { start, end: start }, text: 'First line.\n' });
    await client.change(plan, { range: { start, end: start }, text: '\n' });
    const changed = `\nFirst line.\n${PLAN}`;
    const hover = await client.request<Hover>('textDocument/hover', at(plan, changed, '25 percent'));
    assert.equal(textIn(changed, hover.range!), '25 percent');
    const found = await client.request<Location>('textDocument/definition', at(news, NEWS, 'HCWA'));
    assert.equal(textIn(changed, found.range), 'Harbour City Water Authority');
  });

  it('serves an untitled text and one outside all folders', async () => {
    for (const uri of ['untitled:Untitled-1', 'file:///nowhere/else/plan.txt']) {
      await client.open(uri, PLAN);
      const hover = await client.request<Hover | null>('textDocument/hover', at(uri, PLAN, '25 percent'));
      assert.ok(hover, uri);
      await client.close(uri);
      assert.equal(await client.request('textDocument/hover', at(uri, PLAN, '25 percent')), null);
    }
  });

  it('counts characters as the client does', async () => {
    const text = '🌊🌊 Überblick: the city will cut losses by 25 percent by 2035.\n';
    const utf8 = await startSession({ capabilities: { general: { positionEncodings: ['utf-8'] } } });
    await utf8.open('untitled:Untitled-1', text);
    const bytesBefore = (phrase: string) => Buffer.byteLength(text.slice(0, text.indexOf(phrase)));
    const character = bytesBefore('25 percent');
    const hover = await utf8.request<Hover>('textDocument/hover', {
      textDocument: { uri: 'untitled:Untitled-1' },
      position: { line: 0, character: character + 1 },
    });
    assert.deepEqual(hover.range, { start: { line: 0, character }, end: { line: 0, character: character + 10 } });
    // Incremental changes are counted in the same unit.
    await utf8.change('untitled:Untitled-1', {
      range: { start: { line: 0, character }, end: { line: 0, character: character + 2 } },
      text: '30',
    });
    const changed = await utf8.request<Hover>('textDocument/hover', {
      textDocument: { uri: 'untitled:Untitled-1' },
      position: { line: 0, character: character + 1 },
    });
    assert.match(JSON.stringify(changed.contents), /30/);
  });

  it('finds a document under another spelling of its URI', async () => {
    const escaped = folder.write('plan (2).txt', PLAN);
    await client.filesChanged({ uri: escaped, type: 1 });
    await client.ready();
    const plain = escaped.replace('%28', '(').replace('%29', ')');
    assert.notEqual(plain, escaped);
    assert.ok(await client.request('textDocument/hover', at(plain, PLAN, '25 percent')));
  });
});
