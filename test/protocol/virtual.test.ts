import assert from 'node:assert/strict';
import type { CodeAction, CreateFile, Hover, Location, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { READ_FILE_REQUEST } from '../../server/src/lsp/protocol';
import type { ClientOptions, LspClient } from '../support/lspClient';
import { MemoryWorkspace } from '../support/memoryWorkspace';
import { serving } from '../support/servedFiles';
import { TemporaryFolder } from '../support/temporaryFolder';
import { NEWS, PLAN } from './fixtures';
import { buildServer, endSessions, positionOf, startSession } from './session';

const [CREATED, CHANGED, DELETED] = [1, 2, 3] as const;

const CAPABILITIES = {
  workspace: {
    workspaceFolders: true,
    configuration: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
  },
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
};

/** Folders that are on no disk: the client has their files, here in memory. */
describe('a virtual workspace over the wire', function () {
  this.timeout(20_000);
  let disk: TemporaryFolder;
  before(buildServer);
  beforeEach(() => {
    disk = new TemporaryFolder();
  });
  afterEach(() => {
    endSessions();
    disk.remove();
  });

  const start = async (folders: readonly (MemoryWorkspace | TemporaryFolder)[], options: ClientOptions = {}) => {
    const client = await startSession({
      capabilities: CAPABILITIES,
      folders: folders.map((folder) => ('uri' in folder ? folder.uri : folder.root)),
      initializationOptions: { servesFiles: true },
      answer: serving(...folders.filter((folder) => folder instanceof MemoryWorkspace)),
      ...options,
    });
    await client.ready();
    return client;
  };
  const introducedIn = async (client: LspClient, uri: string) => {
    const params = { textDocument: { uri }, position: positionOf(NEWS, 'HCWA') };
    return (await client.request<Location>('textDocument/definition', params)).uri;
  };
  const hoverIn = async (client: LspClient, uri: string, text: string, phrase: string) => {
    const params = { textDocument: { uri }, position: positionOf(text, phrase) };
    return JSON.stringify(await client.request<Hover | null>('textDocument/hover', params));
  };

  it('is read like one on the disk, and its documents know each other by the addresses that they were given', async () => {
    const memory = new MemoryWorkspace('vscode-vfs://github/harbour/water%20plans', {
      'news.txt': NEWS,
      'the plans/plan (1).txt': PLAN,
    });
    const client = await start([memory]);
    const [news, plan] = [memory.uriOf('news.txt'), 'vscode-vfs://github/harbour/water%20plans/the%20plans/plan%20%281%29.txt']; // prettier-ignore
    assert.equal(await introducedIn(client, news), plan);
    const hover = await hoverIn(client, news, NEWS, '12 treatment plants');
    assert.match(hover, /40 treatment plants/);
    assert.ok(hover.includes(`${plan}#L`), hover);
    const { documents, folders } = await client.ready();
    assert.deepEqual([documents, folders.map(({ uri }) => uri)], [2, [memory.root]]);
  });

  it('is led to by a command, where the client has one that opens its documents', async () => {
    const memory = new MemoryWorkspace('memory:/corpus', { 'news.txt': NEWS });
    const plan = disk.write('plan.txt', PLAN);
    const initializationOptions = { servesFiles: true, openPlace: true };
    const client = await start([memory, disk], { initializationOptions });
    const news = memory.uriOf('news.txt');
    assert.ok((await hoverIn(client, news, NEWS, '12 treatment plants')).includes(`](${plan}#L7,`));
    const back = await hoverIn(client, plan, PLAN, '40 treatment plants');
    const [, given] = /\]\(command:policytext\.openPlace\?([^()]+)\)/.exec(back) ?? [];
    assert.deepEqual(JSON.parse(decodeURIComponent(given ?? '')), [`${news}#L5,30`]);
  });

  it('is chosen by the same rules: globs, .gitignore, names, size, number, look', async () => {
    const memory = new MemoryWorkspace('memory:/corpus', {
      'plan.txt': PLAN,
      'b/plan.txt': PLAN,
      'c/plan.txt': PLAN,
      '.gitignore': 'secret/\n',
      'secret/plan.txt': PLAN,
      'archive/plan.txt': PLAN,
      'node_modules/x/plan.txt': PLAN,
      'requirements.txt': PLAN,
      'large.txt': PLAN.repeat(20),
      'image.txt': new Uint8Array([0x89, 0x50, 0, 0]),
      'data.txt': 'id,name,value\n1,alpha,3.5\n2,beta,4.5\n3,gamma,5.5\n',
    });
    const settings = (section: string) =>
      section === 'policytext' ? { exclude: ['archive'], maxFileSize: 2, maxFiles: 5 } : null;
    const client = await start([memory], { settings });
    const { documents, skipped } = await client.ready();
    assert.deepEqual([documents, skipped], [2, { size: 1, binary: 1, 'not prose': 1, count: 1 }]);
    const leftOut = await client.request<{ uri: string; reason: string }[]>('policytext/leftOut');
    const reasons = Object.fromEntries(leftOut.map(({ uri, reason }) => [uri.slice(memory.root.length + 1), reason]));
    assert.deepEqual(reasons, { 'large.txt': 'size', 'image.txt': 'binary', 'data.txt': 'not prose', 'c/plan.txt': 'count', archive: 'excluded', secret: 'ignored', 'requirements.txt': 'name' }); // prettier-ignore
  });

  it('is followed: files and folders that are created, changed, renamed and deleted', async () => {
    const memory = new MemoryWorkspace('memory:', { 'news.txt': NEWS }); // the root of a file system has no path
    const client = await start([memory]);
    const uri = memory.uriOf('news.txt');
    const expect = async (introduction: string, documents: number) => {
      const status = await client.ready();
      assert.deepEqual([await introducedIn(client, uri), status.documents], [memory.uriOf(introduction), documents]);
    };
    await expect('news.txt', 1);
    memory.write('plans/plan.txt', PLAN);
    await client.filesChanged({ uri: memory.uriOf('plans'), type: CREATED });
    await expect('plans/plan.txt', 2);
    memory.write('plans/plan.txt', 'Nothing has been decided, and nobody knows when it will be.\n');
    await client.filesChanged({ uri: memory.uriOf('plans/plan.txt'), type: CHANGED });
    await expect('news.txt', 2);
    memory.write('plans/plan.txt', PLAN);
    memory.rename('plans', 'archive');
    await client.filesChanged({ uri: memory.uriOf('plans'), type: DELETED }, { uri: memory.uriOf('archive'), type: CREATED }); // prettier-ignore
    await expect('archive/plan.txt', 2);
    memory.delete('archive/plan.txt');
    await client.filesChanged({ uri: memory.uriOf('archive/plan.txt'), type: DELETED });
    await expect('news.txt', 1);
    await client.open(memory.uriOf('draft.txt'), PLAN);
    await expect('draft.txt', 2);
  });

  it('stands beside folders on the disk, which are read from there; folders of either kind come and go', async () => {
    const memory = new MemoryWorkspace('memory://plans/2030', { 'plan.txt': PLAN });
    const news = disk.write('news.txt', NEWS);
    const client = await start([disk, memory]);
    const asked = client.sent(READ_FILE_REQUEST).map((params) => (params as { uri: string }).uri);
    assert.deepEqual(asked, [memory.uriOf('plan.txt')]);
    assert.equal(await introducedIn(client, news), memory.uriOf('plan.txt'));
    const change = async (added: string[], removed: string[], documents: number) => {
      const named = (uris: string[]) => uris.map((uri) => ({ uri, name: 'folder' }));
      await client.notify('workspace/didChangeWorkspaceFolders', {
        event: { added: named(added), removed: named(removed) },
      });
      assert.equal((await client.ready()).documents, documents);
    };
    await change([], [memory.root], 1);
    assert.equal(await introducedIn(client, news), news);
    await change([`${memory.root}/`], [], 2);
    assert.equal(await introducedIn(client, news), memory.uriOf('plan.txt'));
    await change([], [disk.uri], 1);
  });

  it('has its own terms, beside those of the user, which are on the disk; and edits for the client to make', async () => {
    const memory = new MemoryWorkspace('memory:/corpus', {
      'news.txt': NEWS,
      '.policytext/terms.txt': '[organization]\nRiver Bank\n',
    });
    disk.write('policytext/terms.txt', '[initiative]\nWork begins\n');
    const client = await start([memory], { configFolder: disk.path });
    const uri = memory.uriOf('news.txt');
    assert.match(await hoverIn(client, uri, NEWS, 'Work begins'), /Initiative/);
    assert.doesNotMatch(await hoverIn(client, uri, NEWS, 'river bank'), /Organization/);
    memory.write('.policytext/terms.txt', '[organization]\nthe river bank\n');
    await client.filesChanged({ uri: memory.uriOf('.policytext/terms.txt'), type: CHANGED });
    await client.ready();
    assert.match(await hoverIn(client, uri, NEWS, 'river bank'), /Organization.*\.policytext\/terms\.txt:2/);
    const position = positionOf(NEWS, 'Clean Rivers Programme');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    const ignore = actions.find(({ title }) => title.startsWith('Ignore') && title.endsWith('in this file'));
    const [create, edit] = ignore!.edit!.documentChanges as [CreateFile, TextDocumentEdit];
    const file = memory.uriOf('.policytext/ignore.txt');
    assert.deepEqual([create.uri, edit.textDocument.uri], [file, file]);
    assert.match((edit.edits[0] as TextEdit).newText, /\[initiative\]\nnews\.txt\tClean Rivers Programme\n$/);
  });

  it('a client that serves no files is asked for none, and told so; texts that it has open are served', async () => {
    const memory = new MemoryWorkspace('memory:/corpus', { 'news.txt': NEWS });
    const client = await start([memory], { initializationOptions: {} });
    const uri = memory.uriOf('plan.txt');
    await client.open(uri, PLAN);
    assert.match(await hoverIn(client, uri, PLAN, '40 treatment plants'), /2035/);
    assert.deepEqual(
      client.received.map(({ method }) => method).filter((method) => method.startsWith('policytext/')),
      [],
    );
    const [message, ...others] = client.sent('window/showMessage') as { message: string }[];
    assert.match(message!.message, /memory:\/corpus are not read: they are on no disk/);
    assert.deepEqual(others, []);
  });

  it('a file that the client cannot give, or gives wrongly, does not hinder the others', async () => {
    const memory = new MemoryWorkspace('memory:/corpus', { 'news.txt': NEWS, 'a.txt': PLAN, 'b.txt': PLAN, 'c.txt': PLAN, 'd/plan.txt': PLAN }); // prettier-ignore
    const well = serving(memory);
    const client = await start([memory], {
      answer: async (method, params) => {
        const { uri = '' } = params as { uri?: string };
        const isRead = method === READ_FILE_REQUEST;
        if (uri.endsWith('/a.txt') && isRead) throw new Error('the connection is broken');
        if (uri.endsWith('/b.txt') && isRead) return { text: 'nothing that was asked for' };
        if (uri.endsWith('/c.txt')) return 'nonsense';
        if (uri.endsWith('/d')) return [{ name: 7 }, 'plan.txt'];
        return well(method, params);
      },
    });
    const { documents, skipped } = await client.ready();
    assert.deepEqual([documents, skipped], [1, { unreadable: 3 }]);
    assert.match(await hoverIn(client, memory.uriOf('news.txt'), NEWS, 'Clean Rivers Programme'), /Initiative/);
  });
});
