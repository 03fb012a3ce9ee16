import assert from 'node:assert/strict';
import type { WorkspaceSymbol } from 'vscode-languageserver';
import type { ClientOptions, LspClient } from '../support/lspClient';
import { eventually } from '../support/eventually';
import type { TemporaryFolder } from '../support/temporaryFolder';
import { NEWS, PLAN } from './fixtures';
import { buildServer, endSessions, makeFolder, startSession } from './session';

const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;

describe('files and folders over the wire', function () {
  this.timeout(20_000);
  before(buildServer);
  afterEach(endSessions);

  const start = async (...of: TemporaryFolder[]) => {
    const client = await startSession({ folders: of.map((folder) => folder.uri), capabilities: FOLDERS });
    await client.ready();
    return client;
  };
  const FOLDERS = { workspace: { workspaceFolders: true } };
  /** The names that the index holds, in all documents. */
  const names = async (client: LspClient, query = '') => {
    const found = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query });
    return found.map((symbol) => symbol.name);
  };
  const documents = async (client: LspClient) => (await client.ready()).documents;

  it('a file that is renamed to something else than a text is forgotten', async () => {
    const folder = makeFolder({ 'plan.txt': PLAN });
    const client = await start(folder);
    folder.rename('plan.txt', 'plan.bak');
    await client.filesChanged(
      { uri: folder.uriOf('plan.txt'), type: DELETED },
      { uri: folder.uriOf('plan.bak'), type: CREATED },
    );
    assert.equal(await documents(client), 0);
  });

  it('a client that cannot watch: the server sees for itself what is created, changed, moved and deleted', async () => {
    const folder = makeFolder({ 'news.txt': NEWS, 'in/news.txt': NEWS });
    const client = await start(folder);
    /** Waits until the index holds so many documents, and introduces the plan's authority there. */
    const becomes = (documents: number, ...plans: string[]) =>
      eventually(`${documents} documents, the plan in ${plans.join()}`, async () => {
        const status = await client.ready();
        const found = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'Water Authority' });
        assert.deepEqual([status.documents, found.map((symbol) => symbol.location.uri)], [documents, plans.map((plan) => folder.uriOf(plan))]); // prettier-ignore
      });
    folder.write('in/plan.txt', PLAN);
    await becomes(3, 'in/plan.txt');
    folder.rename('in', 'archive');
    await becomes(3, 'archive/plan.txt');
    folder.write('archive/a new/one/plan.txt', PLAN);
    await becomes(4, 'archive/a new/one/plan.txt');
    folder.remove('archive/a new');
    await becomes(3, 'archive/plan.txt');
    folder.write('archive/plan.txt', NEWS);
    await becomes(3);
  });

  it('a workspace folder that is added and removed', async () => {
    const [first, second] = [makeFolder({ 'plan.txt': PLAN }), makeFolder({ 'news.txt': NEWS })];
    const client = await start(first);
    const change = (added: TemporaryFolder[], removed: TemporaryFolder[]) => {
      const toFolder = ({ uri }: TemporaryFolder) => ({ uri, name: 'folder' });
      const event = { added: added.map(toFolder), removed: removed.map(toFolder) };
      return client.notify('workspace/didChangeWorkspaceFolders', { event });
    };
    assert.equal(await documents(client), 1);
    await change([second], []);
    assert.equal(await documents(client), 2);
    await change([], [first]);
    assert.equal(await documents(client), 1);
    await client.filesChanged({ uri: first.write('more.txt', PLAN), type: CREATED });
    assert.equal(await documents(client), 1, 'what happens in a folder that is gone does not matter');
  });

  it('an open text wins over its file, until it is closed', async () => {
    const folder = makeFolder({ 'plan.txt': NEWS });
    const uri = folder.uriOf('plan.txt');
    const client = await start(folder);
    await client.open(uri, PLAN);
    await client.filesChanged({ uri, type: CHANGED });
    await client.ready();
    assert.ok((await names(client)).includes('Harbour City Water Authority'));
    folder.remove('plan.txt');
    await client.filesChanged({ uri, type: DELETED });
    assert.equal(await documents(client), 1, 'deleted below the editor: the text is still there');
    folder.write('plan.txt', NEWS);
    await client.close(uri);
    assert.equal(await documents(client), 1);
    assert.ok(!(await names(client)).includes('Harbour City Water Authority'));
  });

  it('leaves out what is ignored, excluded, foreign or no prose, and says why', async () => {
    const folder = makeFolder({
      'plan.txt': PLAN,
      '.gitignore': 'secret/\n*.tmp.txt\n',
      'secret/plan.txt': PLAN,
      'plan.tmp.txt': PLAN,
      'node_modules/pack/readme.txt': PLAN,
      'requirements.txt': PLAN,
      'data.txt': 'id,name,value\n1,alpha,3.5\n2,beta,4.5\n3,gamma,5.5\n',
      'russian.txt': Buffer.from('cbefed20cdeee2e0ff20cff0e0e2e4e0', 'hex'),
      'image.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      'utf16.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(NEWS, 'utf16le')]),
      'marked.txt': `\uFEFF${NEWS}`,
    });
    const client = await start(folder);
    const { documents, skipped } = await client.ready();
    assert.equal(documents, 3, 'plan.txt, utf16.txt and marked.txt');
    assert.deepEqual(skipped, { binary: 1, encoding: 1, 'not prose': 1 });
    folder.write('.gitignore', '');
    await client.filesChanged({ uri: folder.uriOf('.gitignore'), type: CHANGED });
    assert.equal((await client.ready()).documents, 5);
    folder.remove('.gitignore');
    folder.write('drafts/.gitignore', '*\n');
    folder.write('drafts/plan.txt', PLAN);
    await client.filesChanged({ uri: folder.uriOf('drafts'), type: CREATED });
    assert.equal((await client.ready()).documents, 5);
    await client.filesChanged({ uri: folder.uriOf('node_modules/pack/readme.txt'), type: CHANGED });
    assert.equal((await client.ready()).documents, 5, 'the watch follows the rules of the scan');
  });

  it('reads any file that is set to the language PolicyText, whatever its name', async () => {
    const folder = makeFolder({ 'requirements.txt': PLAN });
    const client = await start(folder);
    await client.open(folder.uriOf('requirements.txt'), PLAN);
    assert.equal(await documents(client), 0);
    await client.close(folder.uriOf('requirements.txt'));
    await client.open(folder.uriOf('requirements.txt'), PLAN, 'policytext');
    assert.equal(await documents(client), 1);
  });

  it('settings of each folder, which change without a restart', async () => {
    const [first, second] = [makeFolder({ 'a.txt': PLAN, 'b.md': PLAN }), makeFolder({ 'c.txt': PLAN, 'd.md': PLAN })];
    let include: unknown = ['**/*.md', '**/*.txt'];
    const options: ClientOptions = {
      folders: [first.uri, second.uri],
      capabilities: { workspace: { configuration: true, workspaceFolders: true } },
      settings: (section, scope) => (section === 'policytext' && scope === first.uri ? { include } : null),
    };
    const client = await startSession(options);
    assert.equal(await documents(client), 3);
    include = ['**/b.*'];
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    assert.equal(await documents(client), 2);
    include = 'nonsense';
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    assert.equal(await documents(client), 2, 'the default: a.txt and c.txt');
    assert.match(JSON.stringify(client.sent('window/logMessage')), /policytext\.include is .*nonsense/);
  });

  it('asks the client to watch what the settings include, and asks anew when they change', async () => {
    const folder = makeFolder({ 'plans/a.md': PLAN });
    let include = ['plans/*.md'];
    const client = await startSession({
      folders: [folder.uri],
      capabilities: { workspace: { configuration: true, didChangeWatchedFiles: { dynamicRegistration: true } } },
      settings: (section) => (section === 'policytext' ? { include } : null),
    });
    const watched = (globs: string[], unregistered: number) =>
      eventually(`the client watches ${globs.join()}`, () => {
        const last = client.sent('client/registerCapability').at(-1) as { registrations: { registerOptions: { watchers: { globPattern: string }[] } }[] }; // prettier-ignore
        const found = last.registrations[0]!.registerOptions.watchers.map((watcher) => watcher.globPattern);
        assert.deepEqual(
          [found, client.sent('client/unregisterCapability').length],
          [['**/*', ...globs], unregistered],
        );
      });
    await watched(['**/.gitignore', '**/.policytext/*.txt', '**/plans/*.md'], 0);
    include = ['**/*.md', '**/*.txt'];
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await watched(['**/*.md', '**/*.txt', '**/.gitignore', '**/.policytext/*.txt'], 1);
    assert.equal(await documents(client), 1);
  });

  it('settings from clients that cannot be asked, and the excludes of the editor', async () => {
    const folder = makeFolder({ 'a.txt': PLAN, 'b.txt': PLAN });
    const given = await startSession({
      folders: [folder.uri],
      initializationOptions: { settings: { exclude: ['a.*'] } },
    });
    assert.equal(await documents(given), 1);
    await given.notify('workspace/didChangeConfiguration', { settings: { policytext: { exclude: [] } } });
    assert.equal(await documents(given), 2);
    const editor = await startSession({
      folders: [folder.uri],
      capabilities: { workspace: { configuration: true } },
      settings: (section) => (section === 'search.exclude' ? { '**/b.txt': true, '**/a.txt': false } : null),
    });
    assert.equal(await documents(editor), 1);
  });
});
