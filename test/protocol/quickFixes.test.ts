import assert from 'node:assert/strict';
import type { TextDocumentEdit } from 'vscode-languageserver';
import { TEACHINGS } from '../../server/src/lsp/protocol';
import type { LspClient } from '../support/lspClient';
import { StrictEditor } from '../support/strictEditor';
import { tally } from '../support/tally';
import type { TemporaryFolder } from '../support/temporaryFolder';
import { FixingSession, IGNORE, NEWS, TERMS, changesOf } from './fixing';
import { buildServer, endSessions, positionOf } from './session';

/** Every fix of a check, where it is asked for, what it says and what it makes of the text. */
const FIXES = [
  {
    check: 'wrong-weekday',
    at: 'Monday',
    title: 'Change to “Wednesday”',
    after: NEWS.replace('Monday', 'Wednesday'),
  },
  {
    check: 'impossible-date',
    at: '31 April 2031',
    title: 'Change to the last day of the month: “30 April 2031”',
    after: NEWS.replace('31 April 2031', '30 April 2031'),
  },
  {
    check: 'name-spelling',
    at: 'Digitalization',
    title: 'Change to “Harbour Digitalisation Board” in 2 places',
    after: NEWS.replaceAll('Digitalization', 'Digitalisation'),
  },
];

describe('quick fixes over the wire', function () {
  this.timeout(30_000);
  let folder: TemporaryFolder;
  let session: FixingSession;
  let client: LspClient;
  before(buildServer);
  afterEach(() => {
    endSessions();
    folder.remove();
  });

  const start = async (files: Readonly<Record<string, string>> = {}) => {
    session = await FixingSession.start(files);
    ({ client, folder } = session);
  };

  for (const { check, at, title, after } of FIXES)
    it(`of ${check} change what they announce in the text that they were offered for, and no other`, async () => {
      await start();
      const actions = await session.offered(positionOf(NEWS, at));
      const fix = actions.find((action) => action.title === title);
      assert.ok(fix, actions.map((action) => action.title).join('\n'));
      const [{ textDocument }, ...others] = changesOf(fix) as [TextDocumentEdit];
      assert.deepEqual(others, []);
      const uri = folder.uriOf('news.txt');
      const editor = new StrictEditor();
      editor.set(uri, NEWS, textDocument.version);
      assert.deepEqual(editor.apply(fix.edit!), { [uri]: after });
      // Somebody types a letter before the fix is chosen: an editor refuses it, and the fix of the new text fits that one.
      await client.change(uri, {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        text: 'x',
      });
      editor.set(uri, `x${NEWS}`, textDocument.version! + 1);
      assert.throws(() => editor.apply(fix.edit!), /not at/);
      const anew = (await session.offered(positionOf(NEWS, at))).find((action) => action.title === title);
      assert.deepEqual(editor.apply(anew!.edit!), { [uri]: `x${after}` });
      tally('edits held against what they announce', 2);
    });

  it('that teach create a term file with the one row that they announce, and touch nothing else', async () => {
    await start();
    const actions = await session.lessons();
    const kinds = new Set(actions.map(({ kind }) => kind!.split('.').at(-1)));
    assert.deepEqual([...kinds].sort(), [...TEACHINGS].sort(), 'all of them are tried');
    for (const { title, edit } of actions) {
      const editor = new StrictEditor();
      editor.set(folder.uriOf('news.txt'), NEWS, 1);
      const [[uri, text] = ['', ''], ...others] = Object.entries(editor.apply(edit!));
      assert.deepEqual(others, [], title);
      assert.ok(uri.startsWith(`${folder.uri}/.policytext/`), uri);
      const rows = text.split('\n').filter((row) => row !== '' && !row.startsWith('#'));
      assert.equal(rows.length, 2, `${title}: a heading and a row`);
      assert.match(rows[0]!, /^\[[a-z-]+\]$/);
    }
    tally('edits held against what they announce', actions.length);
  });

  it('that teach add a row to a term file, for the version that is open, and leave its other rows and line ends', async () => {
    await start({ '.policytext/terms.txt': TERMS, '.policytext/ignore.txt': IGNORE });
    const files = { [folder.uriOf('.policytext/terms.txt')]: TERMS, [folder.uriOf('.policytext/ignore.txt')]: IGNORE };
    const [terms] = Object.keys(files);
    await client.open(terms!, TERMS, 'policytext-terms');
    await client.ready();
    for (const action of await session.lessons()) {
      const [{ textDocument }] = changesOf(action) as [TextDocumentEdit];
      const { uri, version } = textDocument;
      const before = files[uri]!;
      assert.equal(typeof version, uri === terms ? 'number' : 'object', 'what is not open has no version');
      const editor = new StrictEditor();
      editor.set(uri, before, version);
      const after = editor.apply(action.edit!);
      assert.deepEqual(Object.keys(after), [uri], action.title);
      const rowsOf = (text: string) => text.split(/(?<=\n)/);
      const left = rowsOf(after[uri]!).filter((row) => rowsOf(before).includes(row));
      assert.deepEqual(left, rowsOf(before), `${action.title}: what stood there stands there`);
      if (uri !== terms) continue;
      editor.set(uri, `${before}\r\n`, version! + 1);
      assert.throws(() => editor.apply(action.edit!), /not at/);
    }
  });

  it('are not offered, to an editor that has their edits at once, for a term file that is not as it was read', async () => {
    await start({ '.policytext/terms.txt': TERMS });
    const teaches = async () =>
      (await session.lessons()).filter(({ kind }) => kind!.endsWith('.addOrganization')).length;
    assert.ok((await teaches()) > 0);
    folder.write('.policytext/terms.txt', `# others\n${TERMS}`);
    const place = positionOf(NEWS, 'Blue Quays');
    assert.ok((await session.offered(place)).every(({ edit }) => !JSON.stringify(edit).includes('terms.txt')));
    await client.ready();
    assert.ok((await teaches()) > 0);
  });
});
