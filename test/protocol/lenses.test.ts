import assert from 'node:assert/strict';
import type { CodeLens, Location } from 'vscode-languageserver';
import { eventually } from '../support/eventually';
import type { LspClient } from '../support/lspClient';
import { TemporaryFolder } from '../support/temporaryFolder';
import { NEWS, PLAN, SHARED_NAME } from './fixtures';
import { buildServer, endSessions, startSession, textIn } from './session';

describe('code lenses over the wire', function () {
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

  const start = async (initializationOptions?: unknown) => {
    const client = await startSession({
      folders: [folder.uri],
      capabilities: { textDocument: { codeLens: {} } },
      initializationOptions,
    });
    await client.ready();
    return client;
  };
  const list = (client: LspClient, uri = folder.uriOf('plan.txt')) =>
    client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
  const resolve = (client: LspClient, lens: unknown) => client.request<CodeLens>('codeLens/resolve', lens);

  it('are listed without their counts and resolved one by one', async () => {
    const client = await start({ showReferences: true });
    assert.deepEqual(client.initialized.capabilities.codeLensProvider, { resolveProvider: true });
    const lenses = await list(client);
    assert.deepEqual(
      lenses.map(({ range, command }) => [textIn(PLAN, range), command]),
      [
        ['Harbour City Water Plan', undefined],
        [SHARED_NAME, undefined],
      ],
    );
    const [plan, programme] = await Promise.all(lenses.map((lens) => resolve(client, lens)));
    assert.equal(plan!.command!.title, '2 targets');
    assert.equal(programme!.command!.title, `${SHARED_NAME}: 1 reference`);
    assert.equal(programme!.command!.command, 'policytext.showReferences');
    const [uri, position, locations] = programme!.command!.arguments as [string, unknown, Location[]];
    assert.deepEqual([uri, position], [folder.uriOf('plan.txt'), programme!.range.start]);
    assert.deepEqual(
      locations.map((location) => [location.uri, textIn(NEWS, location.range)]),
      [[folder.uriOf('news.txt'), SHARED_NAME]],
    );
  });

  it('name no command to a client that is not known to have it', async () => {
    const client = await start();
    const [lens] = await list(client);
    assert.deepEqual((await resolve(client, lens)).command, { title: '2 targets', command: '' });
  });

  it('of unknown documents, and those that a change made void, are empty', async () => {
    const client = await start();
    assert.deepEqual(await list(client, 'untitled:no'), []);
    const [lens] = await list(client);
    await client.open(folder.uriOf('plan.txt'), 'Nothing is left.\n');
    for (const broken of [lens, { ...lens, data: undefined }, { ...lens, data: { uri: 7, subject: null } }])
      assert.deepEqual((await resolve(client, broken)).command, { title: '', command: '' });
    assert.equal(client.isAlive, true);
  });

  it('are asked for anew when other documents have been read', async () => {
    const client = await startSession({
      folders: [folder.uri],
      capabilities: { textDocument: { codeLens: {} }, workspace: { codeLens: { refreshSupport: true } } },
    });
    await client.ready();
    const refreshed = () => client.sent('workspace/codeLens/refresh').length;
    await eventually('it is told once all is read', () => assert.ok(refreshed() > 0));
    const before = refreshed();
    folder.remove('news.txt');
    await client.filesChanged({ uri: folder.uriOf('news.txt'), type: 3 });
    await eventually('it is told again', () => assert.ok(refreshed() > before));
    assert.deepEqual((await list(client)).map(({ range }) => textIn(PLAN, range)), ['Harbour City Water Plan'], 'nothing else is said of the programme'); // prettier-ignore
  });

  it('are not offered to a client that does not ask', async () => {
    const client = await startSession();
    assert.equal(client.initialized.capabilities.codeLensProvider, undefined);
  });
});
