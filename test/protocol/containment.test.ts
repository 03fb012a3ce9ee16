import assert from 'node:assert/strict';
import type { LeftOut } from '../../server/src/lsp/protocol';
import { type Fault, faultyServer } from '../support/faultyServer';
import { eventually } from '../support/eventually';
import { LspClient } from '../support/lspClient';
import { tally } from '../support/tally';
import { TemporaryFolder } from '../support/temporaryFolder';
import { buildServer, endSessions, positionOf } from './session';

/** The paragraph that nobody can read. */
const POISON = 'zzyzx';
const GOOD = 'By 2035, the Harbour Water Authority (HWA) will build 40 schools under the Clean Rivers Programme.';
const BAD = `By 2036, the Harbour Coal Authority (HCA) will build 50 ${POISON} schools under the Quiet Streets Programme.`;

const throwIn = (name: string, parameters: string, text: string): Fault => [
  `function ${name}(${parameters}) {`,
  `function ${name}(${parameters}) { if (${text}.includes("${POISON}")) throw new Error("a fault in ${name}");`,
];

/** Which kinds a recogniser's fault takes away. */
const RECOGNISERS = [
  { fault: throwIn('readDates', 'paragraph', 'paragraph.text'), says: 'dates', lost: ['2036'] },
  {
    fault: throwIn('readAtoms', 'paragraph', 'paragraph.text'),
    says: 'names',
    lost: ['Harbour Coal Authority', 'HCA', 'Quiet Streets Programme'],
  },
  {
    fault: throwIn('findMentions', 'paragraph, claimed, places', 'paragraph.text'),
    says: 'quantities',
    lost: [`50 ${POISON} schools`],
  },
];

describe('a fault in the server', function () {
  this.timeout(30_000);
  const servers: LspClient[] = [];
  const folders: TemporaryFolder[] = [];
  before(buildServer);
  afterEach(() => {
    for (const client of servers.splice(0)) client.kill();
    for (const folder of folders.splice(0)) folder.remove();
    endSessions();
  });

  const folderWith = (files: Readonly<Record<string, string>>) => {
    const folder = new TemporaryFolder(files);
    folders.push(folder);
    return folder;
  };
  const start = async (folder: TemporaryFolder | readonly string[], ...faults: readonly Fault[]) => {
    const server = faultyServer(folderWith({}).path, faults);
    const folders = 'uri' in folder ? [folder.uri] : folder;
    const client = await LspClient.start([server, '--stdio'], { folders });
    servers.push(client);
    tally('faults injected', faults.length);
    return client;
  };
  const log = (client: LspClient) => JSON.stringify(client.sent('window/logMessage'));

  /** The texts of all mentions, by the outline and the places that show a hover. */
  const mentionsOf = async (client: LspClient, uri: string, text: string) => {
    const { data } = await client.request<{ data: number[] }>('textDocument/semanticTokens/full', {
      textDocument: { uri },
    });
    const lines = text.split('\n');
    const found: string[] = [];
    for (let i = 0, line = 0, character = 0; i < data.length; i += 5) {
      character = data[i] === 0 ? character + data[i + 1]! : data[i + 1]!;
      line += data[i]!;
      found.push(lines[line]!.slice(character, character + data[i + 2]!));
    }
    return found;
  };

  for (const { fault, says, lost } of RECOGNISERS)
    it(`in ${says} costs these in that paragraph, and nothing else; the log names the document`, async () => {
      const text = `${GOOD}\n\n${BAD}\n\n${GOOD.replace('40', '60')}\n`;
      const folder = folderWith({ 'plan.txt': text, 'other.txt': `${GOOD}\n` });
      const sound = await start(folder);
      const uri = folder.uriOf('plan.txt');
      await sound.ready();
      const all = await mentionsOf(sound, uri, text);
      for (const mention of lost) assert.ok(all.includes(mention), `${mention} is among ${all.join(' | ')}`);

      const client = await start(folder, fault);
      const status = await client.ready();
      assert.deepEqual([status.documents, status.skipped], [2, {}]);
      const left = await mentionsOf(client, uri, text);
      assert.deepEqual(left, all.filter((mention) => !lost.includes(mention))); // prettier-ignore
      assert.match(log(client), new RegExp(`${says} are missing in a paragraph of [^"]*plan\\.txt: Error: a fault in`));
      // Typing beside it does not complain again, and typing into it heals it.
      const longer = `${text}\n${GOOD.replace('40', '70')}\n`;
      const complaints = () => log(client).split('are missing in a paragraph').length - 1;
      await client.open(uri, longer);
      await mentionsOf(client, uri, longer);
      const before = complaints(); // once more, as an open text is read anew
      await client.change(uri, { text: `${longer}\n` });
      await mentionsOf(client, uri, longer);
      assert.ok(complaints() === before && before <= 2, `${before} and ${complaints()}`);
      const healed = text.replace(`${POISON} `, '');
      await client.change(uri, { text: healed });
      assert.deepEqual(await mentionsOf(client, uri, healed), all.map((mention) => mention.replace(`${POISON} `, ''))); // prettier-ignore
      assert.equal(client.stderr, '');
    });

  it('that a document as a whole brings about keeps that document out, and the status names it', async () => {
    const folder = folderWith({ 'bad.txt': `${BAD}\n`, 'good.txt': `${GOOD}\n`, 'news.txt': `${GOOD}\n` });
    const client = await start(folder, throwIn('corpusDocument', 'uri, text, annotated, before', 'text'));
    const status = await client.ready();
    assert.deepEqual([status.documents, status.skipped], [2, { failed: 1 }]);
    assert.deepEqual(status.amiss, [{ name: 'bad.txt', reason: 'failed' }], 'it is named');
    const leftOut = await client.request<LeftOut[]>('policytext/leftOut');
    assert.deepEqual(leftOut, [{ uri: folder.uriOf('bad.txt'), kind: 'file', reason: 'failed' }]);
    assert.match(log(client), /not read \(failed\): [^"]*bad\.txt: Error: a fault in corpusDocument/);
    const position = positionOf(GOOD, 'Clean Rivers');
    const found = await client.request<unknown[]>('textDocument/references', {
      textDocument: { uri: folder.uriOf('good.txt') },
      position,
      context: { includeDeclaration: true },
    });
    assert.equal(found.length, 2, 'the others are linked as ever');
    folder.write('bad.txt', `${BAD.replace(POISON, '')}\n`);
    await client.filesChanged({ uri: folder.uriOf('bad.txt'), type: 2 });
    const after = await client.ready();
    assert.deepEqual([after.documents, after.skipped, after.amiss], [3, {}, []]);
  });

  it('before a document is read keeps that file out, and no other', async () => {
    const folder = folderWith({ 'bad.txt': `${BAD}\n`, 'good.txt': `${GOOD}\n` });
    const client = await start(folder, throwIn('looksLikeProse', 'text', 'text'));
    const status = await client.ready();
    assert.equal(status.documents, 1);
    assert.equal(
      Object.values(status.skipped).reduce((a, b) => a + b),
      1,
    );
  });

  it('in a request is an empty answer and one line in the log; the next request is answered', async () => {
    const folder = folderWith({ 'good.txt': `${GOOD}\n` });
    const client = await start(folder, [
      'function hover(snapshot, uri, offset, context) {',
      'function hover(snapshot, uri, offset, context) { throw new Error("a fault in hover");',
    ]);
    await client.ready();
    const at = { textDocument: { uri: folder.uriOf('good.txt') }, position: positionOf(GOOD, '2035') };
    for (let i = 0; i < 5; i++) assert.equal(await client.request('textDocument/hover', at), null);
    assert.equal(log(client).split('hover failed').length, 2);
    assert.ok((await mentionsOf(client, folder.uriOf('good.txt'), GOOD)).length > 0);
  });

  it('that strikes while nobody asks is in the log, and the server lives', async () => {
    const folder = folderWith({ 'good.txt': `${GOOD}\n` });
    const client = await start(folder, [
      'takeTypedTerms() {',
      'takeTypedTerms() { throw new Error("a fault in a timer");',
    ]);
    await client.open('untitled:1', GOOD, 'policytext');
    await eventually('it is in the log', () =>
      assert.match(log(client), /when typing paused: Error: a fault in a timer/),
    );
    assert.ok((await mentionsOf(client, 'untitled:1', GOOD)).length > 0);
    assert.equal(client.stderr, '');
  });

  it('is none where a folder is not there: the others are served', async () => {
    const [good, bad] = [folderWith({ 'good.txt': `${GOOD}\n` }), folderWith({ 'bad.txt': `${BAD}\n` })];
    const client = await start(['file:///no/such/folder', bad.uri, good.uri]);
    assert.equal((await client.ready()).documents, 2);
  });
});
