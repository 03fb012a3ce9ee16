import assert from 'node:assert/strict';
import { tally } from '../support/tally';
import { TemporaryFolder } from '../support/temporaryFolder';
import { NEWS, PLAN, SHARED_NAME } from './fixtures';
import { buildServer, endSessions, positionOf, startSession } from './session';

const LONG = 100_000;

/** What an address may be that somebody else's extension, or a file's name, brings about. @param folder of a workspace */
const ADDRESSES: readonly ((folder: string) => string)[] = [
  () => '',
  () => ':',
  () => 'file:',
  () => 'file:///%',
  () => 'file:///%E0%A4%A',
  () => 'file:///a%00b.txt',
  () => 'file:///..%2f..%2fetc/passwd',
  () => 'file://host/share/a.txt',
  () => 'untitled:',
  () => 'http://x/y?z#w',
  () => 'vscode-notebook-cell:/x#1',
  () => '/etc/passwd',
  () => 'C:\\x',
  () => '\ud800',
  () => '__proto__',
  () => 'file:///constructor',
  () => `file:///${'a/'.repeat(LONG)}b.txt`,
  (folder) => `${folder}/${'a/'.repeat(LONG)}b.txt`,
  (folder) => `${folder}/${'b'.repeat(LONG)}.txt`,
  (folder) => `${folder}/plan.txt/`,
  (folder) => `${folder}//news.txt`,
  (folder) => `${folder}/./news.txt?q=1#f`,
  (folder) => `${folder}/.policytext`,
];

describe('addresses that nobody expects', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  before(buildServer);
  afterEach(() => {
    endSessions();
    folder.remove();
  });

  it('are documents, folders and events that do no harm, and leave nothing behind', async () => {
    folder = new TemporaryFolder({ 'plan.txt': PLAN, 'news.txt': NEWS });
    const client = await startSession({ folders: [folder.uri], sendsNonsense: true });
    const before = await client.ready();
    const position = positionOf(PLAN, SHARED_NAME);
    const ask = (uri: string) =>
      client.request('textDocument/hover', { textDocument: { uri }, position }).catch(() => null);
    for (const uri of ADDRESSES.map((address) => address(folder.uri))) {
      await ask(uri);
      await client.open(uri, PLAN, 'policytext');
      assert.ok(await ask(uri), `${uri.slice(0, 80)}: what is open is answered`);
      await client.change(uri, { text: `${PLAN}\n` });
      await client.filesChanged(...([1, 2, 3] as const).map((type) => ({ uri, type })));
      await client.notify('textDocument/didClose', { textDocument: { uri } });
      const event = { added: [{ uri, name: 'odd' }], removed: [] };
      // The root of the disk is a folder like any other, but not one to be read in a test.
      if (!/^(?:file)?:?$/.test(uri)) await client.notify('workspace/didChangeWorkspaceFolders', { event });
      await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: event.added } });
    }
    const after = await client.ready();
    assert.deepEqual([after.documents, after.mentions, after.skipped], [before.documents, before.mentions, {}]);
    assert.deepEqual(after.folders.map(({ uri }) => uri), [folder.uri]); // prettier-ignore
    assert.ok(await ask(folder.uriOf('plan.txt')));
    assert.equal(await client.stop(), 0);
    assert.equal(client.stderr, '');
    tally('odd addresses', ADDRESSES.length);
  });
});
