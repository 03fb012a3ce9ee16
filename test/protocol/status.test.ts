import assert from 'node:assert/strict';
import type { LeftOut, Status } from '../../server/src/lsp/protocol';
import { eventually } from '../support/eventually';
import type { LspClient } from '../support/lspClient';
import { NEWS, PLAN } from './fixtures';
import { buildServer, endSessions, makeFolder, startSession } from './session';

describe('the status of the index over the wire', function () {
  this.timeout(30_000);
  before(buildServer);
  afterEach(endSessions);

  it('counts documents, mentions and skipped files, by folder and altogether', async () => {
    const first = makeFolder({ 'plan.txt': PLAN, 'news.txt': NEWS, 'tool.txt': new Uint8Array([1, 0, 2]) });
    const second = makeFolder({ 'news.txt': NEWS, 'broken.txt': Buffer.from([0xc3, 0x28]) });
    const client = await startSession({ folders: [first.uri, second.uri] });
    const status = await client.ready();
    const [one, two] = status.folders;
    assert.deepEqual([status.documents, status.skipped], [3, { binary: 1, encoding: 1 }]);
    assert.deepEqual([one?.uri, one?.documents, one?.skipped], [first.uri, 2, { binary: 1 }]);
    assert.deepEqual([two?.uri, two?.documents, two?.skipped], [second.uri, 1, { encoding: 1 }]);
    assert.equal(status.mentions, one!.mentions + two!.mentions);
    assert.ok(two!.mentions > 0);
    await client.open('untitled:Untitled-1', NEWS, 'policytext');
    const after = await client.ready();
    assert.deepEqual([after.documents, after.folders.map(({ documents }) => documents)], [4, [2, 1]]);
  });

  it('is told when it changes: after files were read, and when typing pauses', async () => {
    const folder = makeFolder({ 'plan.txt': PLAN });
    const client = await startSession({
      folders: [folder.uri],
      initializationOptions: { statusNotifications: true },
    });
    const last = () => client.sent('policytext/status').at(-1) as Status | undefined;
    const { mentions } = await client.ready();
    await eventually('the status is told', () => assert.deepEqual([last()?.documents, last()?.indexing], [1, false]));
    await client.open(folder.uriOf('plan.txt'), `${PLAN}\nBy 2041 the HCWA will build 7 locks.\n`);
    await eventually('more mentions are told', () => assert.ok(last()!.mentions > mentions));
  });

  it('lists what is not in the index, with the reason of each', async () => {
    const folder = makeFolder({
      'plan.txt': PLAN,
      'big.txt': NEWS.repeat(20),
      'broken.txt': Buffer.from([0xc3, 0x28]),
      'drafts/plan.txt': PLAN,
      'old.txt': PLAN,
      'table.txt': 'a,b,c,d\n1,2,3,4\n',
      '.gitignore': 'drafts\n',
    });
    const client = await startSession({
      folders: [folder.uri],
      initializationOptions: { settings: { maxFileSize: 1, exclude: ['old.txt'] } },
    });
    await client.ready();
    const listed = await client.request<LeftOut[]>('policytext/leftOut');
    assert.deepEqual(
      listed.sort((a, b) => (a.uri < b.uri ? -1 : 1)),
      [
        { uri: folder.uriOf('big.txt'), kind: 'file', reason: 'size' },
        { uri: folder.uriOf('broken.txt'), kind: 'file', reason: 'encoding' },
        { uri: folder.uriOf('drafts'), kind: 'folder', reason: 'ignored' },
        { uri: folder.uriOf('old.txt'), kind: 'file', reason: 'excluded' },
        { uri: folder.uriOf('table.txt'), kind: 'file', reason: 'not prose' },
      ],
    );
  });

  describe('when reading is stopped half-way', () => {
    const FILES = 200;
    const names = Array.from({ length: FILES }, (_, i) => `${i}.txt`);
    const text = `${NEWS}\n${'The HCWA will build 12 treatment plants by 2040.\n\n'.repeat(30)}`;

    /** A session whose reading is stopped as soon as it shows progress. */
    const stopEarly = async (stop: (client: LspClient) => Promise<void>) => {
      const folder = makeFolder(Object.fromEntries(names.map((name) => [name, text])));
      const client = await startSession({
        folders: [folder.uri],
        capabilities: { window: { workDoneProgress: true }, textDocument: { diagnostic: {} } },
        initializationOptions: { statusNotifications: true },
      });
      await eventually('reading has begun', () => assert.ok(client.sent('$/progress').length > 0), { every: 1 });
      await stop(client);
      return { client, folder };
    };
    const tokenOf = (client: LspClient) => (client.sent('$/progress')[0] as { token: string }).token;
    const isHalf = ({ documents, stopped, indexing, pending }: Status) => {
      assert.deepEqual([stopped, indexing], [true, false]);
      assert.ok(documents > 0 && documents < FILES, `${documents} documents`);
      assert.equal(documents + pending, FILES);
    };

    it('by cancelling its progress: what is read stays, and reading again reads all', async () => {
      const { client } = await stopEarly((client) =>
        client.notify('window/workDoneProgress/cancel', { token: tokenOf(client) }),
      );
      const [begin] = client.sent('$/progress') as { value: { kind: string; cancellable?: boolean } }[];
      assert.deepEqual([begin?.value.kind, begin?.value.cancellable], ['begin', true]);
      const status = await client.ready();
      isHalf(status);
      await eventually('the progress ends', () => {
        const last = client.sent('$/progress').at(-1) as { value: { kind: string } };
        assert.equal(last.value.kind, 'end');
      });
      assert.deepEqual(client.sent('policytext/status').at(-1), status);
      const finished = await client.request<Status>('policytext/reindex');
      assert.deepEqual([finished.documents, finished.stopped, finished.pending], [FILES, false, 0]);
    });

    it('by the notification, and goes on answering and following files', async () => {
      const { client, folder } = await stopEarly((client) => client.notify('policytext/stop'));
      const { documents, pending, ...status } = await client.ready();
      isHalf({ documents, pending, ...status });
      await client.filesChanged({ uri: folder.write('plan.txt', PLAN), type: 1 });
      const after = await client.ready();
      assert.deepEqual([after.documents, after.pending, after.stopped], [documents + 1, pending, true]);
    });

    it('and says of no acronym that it is unknown, as long as documents are missing', async () => {
      const { client } = await stopEarly((client) => client.notify('policytext/stop'));
      isHalf(await client.ready());
      const uri = 'untitled:Untitled-1';
      await client.open(uri, 'The HWBC sold its boats. Then the HWBC closed.\n', 'policytext');
      const codes = async () => {
        const { items } = await client.request<{ items: { code: string }[] }>('textDocument/diagnostic', {
          textDocument: { uri },
        });
        return items.map(({ code }) => code);
      };
      assert.deepEqual(await codes(), []);
      await client.request('policytext/reindex');
      assert.deepEqual(await codes(), ['unknown-acronym']);
    });
  });
});
