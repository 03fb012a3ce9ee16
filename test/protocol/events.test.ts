import assert from 'node:assert/strict';
import type { Location } from 'vscode-languageserver';
import type { LspClient } from '../support/lspClient';
import { TemporaryFolder } from '../support/temporaryFolder';
import { NEWS, PLAN } from './fixtures';
import { buildServer, endSessions, positionOf, startSession } from './session';

const [CREATED, CHANGED, DELETED] = [1, 2, 3] as const;
const EMPTY_PLAN = 'Date: 4 March 2030\n\nThe plan is being written, and nothing of it is known yet.\n';

/** A client that watches files: the server hears of them from nobody else. */
const WATCHES = {
  workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
};

/*
 * news.txt uses an acronym that plan.txt introduces. What happens to plan.txt shows in the answers about news.txt, and in the number of
 * documents.
 */
describe('events over the wire, seen from another document', function () {
  this.timeout(20_000);
  let folder: TemporaryFolder;
  let other: TemporaryFolder;
  let client: LspClient;

  before(buildServer);
  beforeEach(() => {
    folder = new TemporaryFolder({ 'news.txt': NEWS });
    other = new TemporaryFolder({ 'plan.txt': PLAN });
  });
  afterEach(() => {
    endSessions();
    folder.remove();
    other.remove();
  });

  const start = async (...folders: TemporaryFolder[]) => {
    client = await startSession({ folders: folders.map(({ uri }) => uri), capabilities: WATCHES });
    await client.ready();
  };
  /** Where news.txt finds its acronym introduced; in itself, for want of a better place. */
  const introducedIn = async () => {
    const textDocument = { uri: folder.uriOf('news.txt') };
    const params = { textDocument, position: positionOf(NEWS, 'HCWA') };
    return (await client.request<Location>('textDocument/definition', params)).uri;
  };
  const expect = async (introduction: string, documents: number) => {
    const status = await client.ready();
    assert.deepEqual([await introducedIn(), status.documents], [introduction, documents]);
  };
  const changeFolders = (added: readonly TemporaryFolder[], removed: readonly TemporaryFolder[]) => {
    const named = (folders: readonly TemporaryFolder[]) => folders.map(({ uri }) => ({ uri, name: 'folder' }));
    const event = { added: named(added), removed: named(removed) };
    return client.notify('workspace/didChangeWorkspaceFolders', { event });
  };
  const news = () => folder.uriOf('news.txt');
  const plan = () => folder.uriOf('plan.txt');

  it('create a file', async () => {
    await start(folder);
    await expect(news(), 1);
    await client.filesChanged({ uri: folder.write('plan.txt', PLAN), type: CREATED });
    await expect(plan(), 2);
  });

  it('change a file, there and back', async () => {
    folder.write('plan.txt', EMPTY_PLAN);
    await start(folder);
    await expect(news(), 2);
    await client.filesChanged({ uri: folder.write('plan.txt', PLAN), type: CHANGED });
    await expect(plan(), 2);
    await client.filesChanged({ uri: folder.write('plan.txt', EMPTY_PLAN), type: CHANGED });
    await expect(news(), 2);
  });

  it('delete a file', async () => {
    folder.write('plan.txt', PLAN);
    await start(folder);
    await expect(plan(), 2);
    folder.remove('plan.txt');
    await client.filesChanged({ uri: plan(), type: DELETED });
    await expect(news(), 1);
  });

  it('rename a file, in whatever order its two halves are told', async () => {
    folder.write('plan.txt', PLAN);
    await start(folder);
    folder.rename('plan.txt', 'b.txt');
    await client.filesChanged({ uri: plan(), type: DELETED }, { uri: folder.uriOf('b.txt'), type: CREATED });
    await expect(folder.uriOf('b.txt'), 2);
    folder.rename('b.txt', 'c.txt');
    await client.filesChanged({ uri: folder.uriOf('c.txt'), type: CREATED });
    await client.filesChanged({ uri: folder.uriOf('b.txt'), type: DELETED });
    await expect(folder.uriOf('c.txt'), 2);
  });

  it('rename a file that is open: its text is closed under the old name and opened under the new one', async () => {
    folder.write('plan.txt', EMPTY_PLAN);
    await start(folder);
    await client.open(plan(), PLAN); // not saved
    await expect(plan(), 2);
    folder.rename('plan.txt', 'final.txt');
    await client.close(plan());
    await client.open(folder.uriOf('final.txt'), PLAN);
    await client.filesChanged({ uri: plan(), type: DELETED }, { uri: folder.uriOf('final.txt'), type: CREATED });
    await expect(folder.uriOf('final.txt'), 2);
  });

  it('create, rename and delete a folder on disk, each told as one event', async () => {
    await start(folder);
    folder.write('plans/2030/plan.txt', PLAN);
    await client.filesChanged({ uri: folder.uriOf('plans'), type: CREATED });
    await expect(folder.uriOf('plans/2030/plan.txt'), 2);
    folder.rename('plans', 'archive');
    await client.filesChanged(
      { uri: folder.uriOf('plans'), type: DELETED },
      { uri: folder.uriOf('archive'), type: CREATED },
    );
    await expect(folder.uriOf('archive/2030/plan.txt'), 2);
    folder.remove('archive');
    await client.filesChanged({ uri: folder.uriOf('archive'), type: DELETED });
    await expect(news(), 1);
  });

  it('add and remove a workspace folder', async () => {
    await start(folder);
    await changeFolders([other], []);
    await expect(other.uriOf('plan.txt'), 2);
    await changeFolders([], [other]);
    await expect(news(), 1);
  });

  it('exchange one workspace folder for another, told as one event', async () => {
    const third = new TemporaryFolder({ 'plan.txt': PLAN, 'more.txt': EMPTY_PLAN });
    await start(folder, other);
    await expect(other.uriOf('plan.txt'), 2);
    await changeFolders([third], [other]);
    await expect(third.uriOf('plan.txt'), 3);
    third.remove();
  });

  it('add a workspace folder that lies in another: its files are read once', async () => {
    folder.write('inner/plan.txt', PLAN);
    await start(folder);
    await expect(folder.uriOf('inner/plan.txt'), 2);
    const inner = { uri: folder.uriOf('inner'), name: 'inner' };
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [inner], removed: [] } });
    await expect(folder.uriOf('inner/plan.txt'), 2);
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [inner] } });
    await expect(folder.uriOf('inner/plan.txt'), 2);
  });

  it('type, save and close: the text counts while it is open, the file before and after', async () => {
    folder.write('plan.txt', EMPTY_PLAN);
    await start(folder);
    await client.open(plan(), EMPTY_PLAN);
    await client.change(plan(), { text: PLAN });
    await expect(plan(), 2);
    await client.change(plan(), { text: EMPTY_PLAN });
    await expect(news(), 2);
    await client.change(plan(), { text: PLAN });
    await client.filesChanged({ uri: folder.write('plan.txt', PLAN), type: CHANGED });
    await client.close(plan());
    await expect(plan(), 2);
  });

  it('open and close an untitled text, and a file outside all folders: they count while they are open', async () => {
    await start(folder);
    for (const uri of ['untitled:Untitled-1', other.uriOf('plan.txt')]) {
      await client.open(uri, PLAN);
      await expect(uri, 2);
      await client.close(uri);
      await expect(news(), 1);
    }
  });

  it('no folder at all: a single file is served by itself', async () => {
    await start();
    await client.open(news(), NEWS);
    await expect(news(), 1);
  });
});
