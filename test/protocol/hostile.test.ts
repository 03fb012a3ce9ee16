import assert from 'node:assert/strict';
import type { LeftOut } from '../../server/src/lsp/protocol';
import { LEFT_OUT_REQUEST } from '../../server/src/lsp/protocol';
import { type HostileFolder, makeHostileFolder } from '../support/hostileFolder';
import type { LspClient } from '../support/lspClient';
import { tally } from '../support/tally';
import { TemporaryFolder } from '../support/temporaryFolder';
import { buildServer, endSessions, startSession } from './session';

const PLAN = 'By 2030, the Ministry of Water will cut its losses by 25 percent.\n';
const MEGABYTE = 1024 * 1024;
/** Milliseconds that an editor may seem to hang; the machine that runs the tests is busy. */
const PATIENCE = 30_000;

const hover = (client: LspClient, uri: string) =>
  client.request<unknown>('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 4 } });

describe('server: whatever lies on the disk or is opened', function () {
  this.timeout(240_000);
  before(function () {
    if (process.platform === 'win32') this.skip();
    buildServer();
  });
  afterEach(endSessions);

  describe('in a folder', () => {
    let hostile: HostileFolder;
    before(() => (hostile = makeHostileFolder()));
    after(() => hostile.folder.remove());

    it('reads what is text and says of the rest why not', async () => {
      const { folder, read, leftOut, others } = hostile;
      const client = await startSession({ folders: [folder.uri] });
      const { documents, skipped } = await client.ready();
      const found = await client.request<LeftOut[]>(LEFT_OUT_REQUEST);
      const reasons = new Map(found.map(({ uri, reason }) => [uri, reason]));
      for (const [name, reason] of leftOut) assert.equal(reasons.get(folder.uriOf(name)), reason, name);
      for (const name of read) assert.equal(reasons.get(folder.uriOf(name)), undefined, name);
      assert.equal(documents, read.length);
      assert.equal(Object.values(skipped).reduce((sum, count) => sum + count, 0), leftOut.size); // prettier-ignore
      for (const name of others) assert.equal(await hover(client, folder.uriOf(name)), null, name);
      tally('odd files read or refused', read.length + leftOut.size + others.length);
    });

    it('answers in files with odd names by the names that the editor has for them', async () => {
      const client = await startSession({ folders: [hostile.folder.uri] });
      await client.ready();
      for (const name of ['emoji 😀.txt', '100%.txt', '%41.txt', 'a#b.txt', 'new\nline.txt', 'C:.txt'])
        assert.ok(await hover(client, hostile.folder.uriOf(name)), name);
    });
  });

  it('answers at once while texts of 50 MB are opened and changed, and says that they are too large', async () => {
    const folder = new TemporaryFolder({ 'plan.txt': PLAN });
    const client = await startSession({ folders: [folder.uri] });
    await client.ready();
    const uris = ['one line', 'many lines'].map((name) => folder.uriOf(`${name}.txt`));
    const texts = [PLAN.replace('\n', ' '), PLAN].map((unit) => unit.repeat((50 * MEGABYTE) / unit.length));
    for (const [i, uri] of uris.entries()) {
      await client.open(uri, texts[i]!, 'policytext');
      const start = Date.now();
      assert.equal(await hover(client, uri), null);
      for (let n = 0; n < 5; n++) {
        const range = { start: { line: 0, character: n }, end: { line: 0, character: n } };
        await client.change(uri, { range, text: 'x' });
        assert.ok(await hover(client, folder.uriOf('plan.txt')), 'other documents are answered');
      }
      assert.ok(Date.now() - start < PATIENCE, `${Date.now() - start} ms`);
    }
    const found = await client.request<LeftOut[]>(LEFT_OUT_REQUEST);
    assert.deepEqual(found.map(({ uri, reason }) => [uri, reason]).sort(), uris.map((uri) => [uri, 'size']).sort());
    await client.change(uris[0]!, { text: PLAN });
    assert.ok(await hover(client, uris[0]!), 'it is read as soon as it is small enough');
    assert.equal(await client.stop(), 0);
    folder.remove();
    tally('texts of 50 MB opened', uris.length);
  });

  it('reads 10,000 files of one folder, and says which are too many', async () => {
    const folder = new TemporaryFolder();
    for (let i = 0; i < 10_003; i++) folder.write(`${i}.txt`, `By 2030, the city will plant ${i + 2} trees.\n`);
    const client = await startSession({ folders: [folder.uri] });
    const { documents, skipped } = await client.ready();
    assert.equal(documents, 10_000);
    assert.deepEqual(skipped, { count: 3 });
    assert.equal(await client.stop(), 0);
    folder.remove();
    tally('files in one folder', 10_003);
  });

  it('goes on when files vanish, turn into folders and come back while it reads', async () => {
    const folder = new TemporaryFolder();
    const names = Array.from({ length: 300 }, (_, i) => `${i}.txt`);
    for (const name of names) folder.write(name, PLAN);
    const client = await startSession({ folders: [folder.uri] });
    const changed: string[] = [];
    for (const [i, name] of names.entries()) {
      if (i % 3 === 0) continue;
      folder.remove(name);
      if (i % 3 === 1) folder.write(`${name}/inner.txt`, PLAN);
      changed.push(folder.uriOf(name));
    }
    await client.ready(); // some had been read by then, some not
    await client.filesChanged(...changed.map((uri) => ({ uri, type: 2 as const })));
    assert.equal((await client.ready()).documents, 200);
    assert.equal(await client.stop(), 0);
    folder.remove();
    tally('files changed while they were read', changed.length);
  });
});
