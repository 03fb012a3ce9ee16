import assert from 'node:assert/strict';
import { type CodeAction, LSPErrorCodes, type ResponseError, type TextDocumentEdit } from 'vscode-languageserver';
import { StrictEditor } from '../support/strictEditor';
import { tally } from '../support/tally';
import { ASKS_LATER, FixingSession, IGNORE, NEWS, TERMS, changesOf } from './fixing';
import { buildServer, endSessions, positionOf } from './session';

const TERM_FILE = '.policytext/terms.txt';

/** Editors make edits of code actions without a look at versions: so what has changed since an action was offered must show when it is chosen. */
describe('quick fixes whose edits are asked for when they are chosen', function () {
  this.timeout(30_000);
  let session: FixingSession;
  before(buildServer);
  afterEach(() => {
    endSessions();
    session.folder.remove();
  });

  const resolve = (action: CodeAction) => session.client.request<CodeAction>('codeAction/resolve', action);
  const chosen = async (title: RegExp, phrase = 'Blue Quays') => {
    const found = (await session.offered(positionOf(NEWS, phrase))).find((action) => title.test(action.title));
    assert.ok(found, String(title));
    assert.equal(found.edit, undefined, 'the list has no edits');
    return found;
  };
  const isRefused = async (action: CodeAction, why: RegExp) => {
    await assert.rejects(resolve(action), (error: ResponseError) => {
      assert.match(error.message, why);
      return error.code === LSPErrorCodes.ContentModified;
    });
    const shown = session.client.sent('window/showMessage') as { message: string }[];
    assert.match(shown.at(-1)!.message, why, 'people are told');
    tally('edits held against what they announce', 1);
  };
  /** Writes a file, and tells nobody. */
  const behindOurBack = (text: string | Uint8Array) => session.folder.write(TERM_FILE, text);

  it('give the same edits as those that have them at once', async () => {
    session = await FixingSession.start({ [TERM_FILE]: TERMS, '.policytext/ignore.txt': IGNORE });
    const eager = new Map((await session.lessons()).map(({ title, edit }) => [title, edit]));
    endSessions();
    session = await FixingSession.in(session.folder, ASKS_LATER);
    const later = await session.lessons();
    assert.deepEqual(later.map(({ title }) => title), [...eager.keys()]); // prettier-ignore
    for (const action of later) assert.deepEqual((await resolve(action)).edit, eager.get(action.title), action.title);
    assert.deepEqual(session.client.sent('window/showMessage'), []);
  });

  it('are refused where somebody has typed since, and given where it was taken back', async () => {
    session = await FixingSession.start({}, ASKS_LATER);
    const uri = session.folder.uriOf('news.txt');
    const fix = await chosen(/^Change to “Wed/, 'Monday');
    const lesson = await chosen(/^Add as organization/);
    const first = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    await session.client.change(uri, { range: { start: first.start, end: first.start }, text: 'x' });
    await isRefused(fix, /news\.txt has changed/);
    await isRefused(lesson, /news\.txt has changed/);
    await session.client.change(uri, { range: first, text: '' });
    const { edit } = await resolve(fix);
    const [{ textDocument }] = changesOf({ ...fix, edit: edit! }) as [TextDocumentEdit];
    const editor = new StrictEditor();
    editor.set(uri, NEWS, textDocument.version);
    assert.deepEqual(editor.apply(edit!), { [uri]: NEWS.replace('Monday', 'Wednesday') });
  });

  it('are refused where a term file is not as it was read, though nobody has told so, and given of the new one afterwards', async () => {
    session = await FixingSession.start({ [TERM_FILE]: TERMS }, ASKS_LATER);
    const lesson = await chosen(/^Add as organization/);
    const changed = `[initiative]\r\nQuays Day\r\n${TERMS}`;
    const uri = behindOurBack(changed);
    await isRefused(lesson, /terms\.txt has changed/);
    await session.client.ready();
    const { edit } = await resolve(lesson);
    const editor = new StrictEditor();
    editor.set(uri, changed, null);
    assert.deepEqual(editor.apply(edit!), { [uri]: changed.replace('\tRB\r\n', '\tRB\r\nBlue Quays Programme\r\n') });
    session.folder.remove(TERM_FILE);
    await isRefused(lesson, /terms\.txt has changed/);
  });

  it('do not overwrite a term file that has come since, and one that is no text is left alone', async () => {
    session = await FixingSession.start({}, ASKS_LATER);
    const lesson = await chosen(/^Add as organization/);
    const { edit } = await resolve(lesson);
    const uri = behindOurBack(TERMS);
    await isRefused(lesson, /terms\.txt has changed/);
    const editor = new StrictEditor();
    editor.set(uri, TERMS, null);
    assert.throws(
      () => editor.apply(edit!),
      /not to be done: there is/,
      'an edit that was given before creates no file anew',
    );
    behindOurBack(new Uint8Array([0, 1, 2, 3, 255, 254, 0, 0]));
    await session.client.filesChanged({ uri, type: 2 });
    await session.client.ready();
    await isRefused(lesson, /terms\.txt cannot be read/);
  });

  it('are refused where an editor would save a term file in another encoding', async () => {
    const latin = Buffer.from(`[organization]\n${'Fédération des dépôts à été\nSociété générale de la forêt\n'.repeat(4)}`, 'latin1'); // prettier-ignore
    session = await FixingSession.start({ [TERM_FILE]: latin }, ASKS_LATER);
    await isRefused(await chosen(/^Add as organization/), /terms\.txt would be opened as UTF-8/);
  });

  it('leave a term file alone that is too large, open or not', async () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => `Board ${i}\n`).join('');
    const large = `[organization]\n${rows}`;
    session = await FixingSession.start({ [TERM_FILE]: large }, ASKS_LATER);
    const lesson = await chosen(/^Add as organization/);
    await isRefused(lesson, /terms\.txt cannot be read/);
    await session.client.open(session.folder.uriOf(TERM_FILE), large, 'policytext-terms');
    await isRefused(lesson, /terms\.txt cannot be read/);
    const log = session.client.sent('window/logMessage') as { message: string }[];
    assert.match(JSON.stringify(log), /term file not read: .*terms\.txt: Error: it is larger than/);
  });

  it('of stray rows are refused where the rows are others by now', async () => {
    const ignore = '[date]\ngone.txt\t2031\nlost.txt\t2032\n';
    session = await FixingSession.start({ '.policytext/ignore.txt': ignore }, ASKS_LATER);
    const uri = session.folder.uriOf('.policytext/ignore.txt');
    const at = { line: 1, character: 2 };
    const actions = await session.offered(at, at, '.policytext/ignore.txt');
    const remove = actions.find(({ title }) => title === 'Remove this row')!;
    const editor = new StrictEditor();
    editor.set(uri, ignore, null);
    assert.deepEqual(editor.apply((await resolve(remove)).edit!), { [uri]: ignore.replace('gone.txt\t2031\n', '') });
    session.folder.write('.policytext/ignore.txt', ignore.replace('gone.txt\t2031\n', ''));
    await isRefused(remove, /ignore\.txt has changed/);
    await session.client.ready();
    await isRefused(remove, /ignore\.txt has changed/);
  });
});
