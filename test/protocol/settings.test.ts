import assert from 'node:assert/strict';
import type { ExportAnswer } from '../../server/src/lsp/protocol';
import { CHECKS } from '../../server/src/check/checks';
import type { LspClient } from '../support/lspClient';
import { eventually } from '../support/eventually';
import { TemporaryFolder } from '../support/temporaryFolder';
import { PLAN } from './fixtures';
import { buildServer, endSessions, startSession } from './session';

type Settings = Readonly<Record<string, unknown>>;

/** Dates that no header helps to read, and a calendar that has no such day. */
const NOTE = `By the end of next year, the city will build 40 locks. It met on 03/04/2030 and on 31 June 2031.\n`;

describe('each setting, changed in a running server', function () {
  this.timeout(20_000);
  const folders: TemporaryFolder[] = [];
  before(buildServer);
  afterEach(() => {
    endSessions();
    for (const folder of folders.splice(0)) folder.remove();
  });

  /** A session with a folder for each set of files, whose settings can be changed. */
  const start = async (...contents: Record<string, string>[]) => {
    const own = contents.map((files) => new TemporaryFolder(files));
    folders.push(...own);
    const current = own.map((): Settings => ({}));
    const client = await startSession({
      folders: own.map(({ uri }) => uri),
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true },
        textDocument: { diagnostic: {}, inlayHint: {} },
      },
      settings: (section, scope) =>
        section === 'policytext' ? (current[own.findIndex(({ uri }) => uri === scope)] ?? {}) : null,
    });
    /** Gives one folder new settings, the first where nothing is said. */
    const set = async (settings: Settings, folder = 0) => {
      current[folder] = settings;
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      await client.ready();
    };
    await client.ready();
    return { client, set, uriOf: (name: string, folder = 0) => own[folder]!.uriOf(name) };
  };

  const counts = async (client: LspClient) => (await client.ready()).folders.map(({ documents }) => documents);
  /** The values of all dates, as the export has them. */
  const dates = async (client: LspClient) => {
    const { files } = await client.request<ExportAnswer>('policytext/export', { format: 'jsonl' });
    const lines = files[0]!.content.trim().split('\n');
    return lines.flatMap((line) => {
      const { annotations } = JSON.parse(line) as { annotations: { kind: string; value?: string }[] };
      return annotations.filter(({ kind }) => kind === 'date').map(({ value }) => value);
    });
  };
  const shown = (client: LspClient) =>
    client.sent('window/showMessage').map((params) => (params as { message: string }).message);

  it('include, by folder', async () => {
    const files = { 'a.txt': PLAN, 'b.md': PLAN };
    const { client, set } = await start(files, files);
    assert.deepEqual(await counts(client), [1, 1]);
    await set({ include: ['**/*.md', '**/*.txt'] }, 1);
    assert.deepEqual(await counts(client), [1, 2]);
    await set({}, 1);
    assert.deepEqual(await counts(client), [1, 1]);
  });

  it('exclude, by folder', async () => {
    const files = { 'a.txt': PLAN, 'old/b.txt': PLAN };
    const { client, set } = await start(files, files);
    assert.deepEqual(await counts(client), [2, 2]);
    await set({ exclude: ['old'] });
    assert.deepEqual(await counts(client), [1, 2]);
  });

  it('useIgnoreFiles, by folder', async () => {
    const files = { 'a.txt': PLAN, 'b.txt': PLAN, '.gitignore': 'b.txt\n' };
    const { client, set } = await start(files, files);
    assert.deepEqual(await counts(client), [1, 1]);
    await set({ useIgnoreFiles: false });
    assert.deepEqual(await counts(client), [2, 1]);
  });

  it('maxFileSize, by folder', async () => {
    const files = { 'a.txt': PLAN, 'b.txt': PLAN.repeat(20) };
    const { client, set } = await start(files, files);
    assert.deepEqual(await counts(client), [2, 2]);
    await set({ maxFileSize: 1 });
    assert.deepEqual(await counts(client), [1, 2]);
    assert.deepEqual((await client.ready()).skipped, { size: 1 });
    await set({ maxFileSize: 100 });
    assert.deepEqual(await counts(client), [2, 2]);
  });

  it('maxFiles, by folder', async () => {
    const files = { 'a.txt': PLAN, 'b.txt': PLAN };
    const { client, set } = await start(files, files);
    await set({ maxFiles: 1 });
    const { skipped } = await client.ready();
    assert.deepEqual([await counts(client), skipped], [[1, 2], { count: 1 }]);
    await set({ maxFiles: 2 });
    assert.deepEqual(await counts(client), [2, 2]);
  });

  it('referenceDate', async () => {
    const { client, set } = await start({ 'note.txt': NOTE });
    assert.ok(!(await dates(client)).includes('2034'));
    await set({ referenceDate: '2033-05-05' });
    assert.ok((await dates(client)).includes('2034'), String(await dates(client)));
  });

  it('dateOrder', async () => {
    const { client, set } = await start({ 'note.txt': NOTE });
    await set({ dateOrder: 'mdy' });
    assert.ok((await dates(client)).includes('2030-03-04'));
    await set({ dateOrder: 'dmy' });
    assert.ok((await dates(client)).includes('2030-04-03'));
  });

  it('inlayHints.enabled, by folder', async () => {
    const files = { 'plan.txt': 'By 2030, the city will plant thirty thousand trees.\n' };
    const { client, set, uriOf } = await start(files, files);
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const hints = (folder: number) =>
      client.request<unknown[]>('textDocument/inlayHint', { textDocument: { uri: uriOf('plan.txt', folder) }, range });
    assert.deepEqual(await hints(0), []);
    await set({ inlayHints: { enabled: true } });
    assert.equal((await hints(0)).length, 1);
    assert.deepEqual(await hints(1), []);
    await set({});
    assert.deepEqual(await hints(0), []);
  });

  it('checks, by folder', async () => {
    const files = { 'note.txt': NOTE };
    const { client, set, uriOf } = await start(files, files);
    const found = async (folder: number) => {
      const textDocument = { uri: uriOf('note.txt', folder) };
      const { items } = await client.request<{ items: { code: string; severity: number }[] }>(
        'textDocument/diagnostic',
        { textDocument },
      );
      return items.map(({ code, severity }) => `${code} ${severity}`);
    };
    assert.deepEqual(await found(0), ['no-reference-date 3', 'ambiguous-date 3', 'impossible-date 2']);
    await set({ checks: { 'no-reference-date': 'off', 'impossible-date': 'error' } });
    assert.deepEqual(await found(0), ['ambiguous-date 3', 'impossible-date 1']);
    await set({ checks: { ...Object.fromEntries(CHECKS.map(({ id }) => [id, 'off'])) } });
    assert.deepEqual(await found(0), []);
    assert.deepEqual(await found(1), ['no-reference-date 3', 'ambiguous-date 3', 'impossible-date 2']);
  });

  it('a wrong value leaves the default, and is said once, with what it may be', async () => {
    const files = { 'a.txt': PLAN, 'b.md': PLAN };
    const { client, set } = await start(files, files);
    const wrong: Settings = {
      include: 'b.md',
      exclude: [7],
      useIgnoreFiles: 'no',
      referenceDate: 'tomorrow',
      dateOrder: 'ymd',
      maxFileSize: 0,
      maxFiles: 1.5,
      inlayHints: { enabled: 1 },
      checks: { 'swapped-range': 'loud' },
      exlude: [],
    };
    await set(wrong, 0);
    await set(wrong, 1);
    await set({}, 0);
    await set(wrong, 0);
    assert.deepEqual(await counts(client), [1, 1]);
    const expected = [
      'policytext.checks.swapped-range is "loud": it should be one of error, warning, information, hint, off',
      'policytext.dateOrder is "ymd": it should be "auto", "dmy" or "mdy"',
      'policytext.exclude is [7]: it should be a list of globs',
      'policytext.exlude: there is no such setting; there are include, exclude',
      'policytext.include is "b.md": it should be a list of globs',
      'policytext.inlayHints.enabled is 1: it should be true or false',
      'policytext.maxFileSize is 0: it should be a number of kilobytes, from 1 to 16384',
      'policytext.maxFiles is 1.5: it should be a whole number, at least 1',
      'policytext.referenceDate is "tomorrow": it should be a date such as 2024-06-30, or empty',
      'policytext.useIgnoreFiles is "no": it should be true or false',
    ];
    await eventually('each is said once', () => {
      const messages = shown(client).sort();
      assert.equal(messages.length, expected.length, messages.join('\n'));
      messages.forEach((message, i) => assert.ok(message.startsWith(`PolicyText: ${expected[i]}`), message));
    });
  });
});
