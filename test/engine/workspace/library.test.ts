import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_SELECTION } from '../../../server/src/corpus/fileRules';
import type { ReadingOptions } from '../../../server/src/corpus/folderSet';
import type { Library } from '../../../server/src/corpus/library';
import { makeLibrary, READING, tick } from '../../support/library';
import { MemoryWorkspace } from '../../support/memoryWorkspace';
import { holds } from '../../support/property';

const ROOT = 'file:///w';
const PROSE = 'By 2035, the city will cut water losses by 25 percent.\n';

/** What a library holds, in a form that two libraries can be compared by. */
async function contents(library: Library) {
  await library.settled();
  return {
    uris: library
      .snapshot()
      .documents()
      .map(({ uri }) => uri),
    documents: library.snapshot().documents().map(({ uri, annotated, lines }) => [uri, lines.length, annotated.annotations, annotated.referenceDate?.value]), // prettier-ignore
    skipped: [...library.skipped].sort(),
  };
}

const texts = async (library: Library) => (await contents(library)).uris;

describe('library', () => {
  it('reads a folder, and says why a file is not read', async () => {
    const port = new MemoryWorkspace(ROOT, {
      'a.txt': PROSE,
      'b.txt': 'a,b,c,d\n1,2,3,4\n',
      'c.txt': PROSE.repeat(100),
    });
    const log: string[] = [];
    const library = makeLibrary(port, { log: (message) => log.push(message) });
    library.setFolder(ROOT, { ...READING, selection: { ...DEFAULT_SELECTION, maxFileSize: 1000 } });
    assert.deepEqual(await texts(library), [`${ROOT}/a.txt`]);
    assert.deepEqual(Object.fromEntries(library.skipped), {
      [`${ROOT}/b.txt`]: 'not prose',
      [`${ROOT}/c.txt`]: 'size',
    });
    assert.equal(log.length, 2);
  });

  it('reads no more files than it may, and another one when there is room again', async () => {
    const port = new MemoryWorkspace(ROOT, { 'a.txt': PROSE, 'b.txt': PROSE, 'c.txt': PROSE });
    const library = makeLibrary(port);
    library.setFolder(ROOT, { ...READING, selection: { ...DEFAULT_SELECTION, maxFiles: 2 } });
    assert.deepEqual(await texts(library), [`${ROOT}/a.txt`, `${ROOT}/b.txt`]);
    assert.deepEqual([...library.skipped.values()], ['count']);
    port.delete('a.txt');
    library.touched(port.uriOf('a.txt'));
    assert.deepEqual(await texts(library), [`${ROOT}/b.txt`, `${ROOT}/c.txt`]);
    assert.deepEqual([...library.skipped.values()], []);
  });

  it('reads fewer files, or more, when it may', async () => {
    const port = new MemoryWorkspace(ROOT, { 'a.txt': PROSE, 'b.txt': PROSE, 'c.txt': PROSE });
    const library = makeLibrary(port);
    const allow = (maxFiles: number) => {
      library.setFolder(ROOT, { ...READING, selection: { ...DEFAULT_SELECTION, maxFiles } });
      return texts(library);
    };
    assert.equal((await allow(3)).length, 3);
    assert.deepEqual(await allow(1), [`${ROOT}/a.txt`]);
    assert.deepEqual(await allow(2), [`${ROOT}/a.txt`, `${ROOT}/b.txt`]);
  });

  it('misses nothing that happens at the very moment when it has nothing left to do', async () => {
    for (let turns = 0; turns < 16; turns++) {
      const port = new MemoryWorkspace(ROOT, { 'a.txt': PROSE });
      let isLate = false;
      let late: Promise<void> | undefined;
      const comeLate = async () => {
        for (let i = 0; i < turns; i++) await Promise.resolve();
        port.write('late.txt', PROSE);
        library.touched(port.uriOf('late.txt'));
      };
      const pause = async () => {
        await tick();
        if (isLate || library.pending !== 0 || library.snapshot().size === 0) return;
        isLate = true;
        late = comeLate();
      };
      const library: Library = makeLibrary(port, { pause });
      library.setFolder(ROOT, READING);
      await library.settled();
      await late;
      assert.deepEqual(await texts(library), [`${ROOT}/a.txt`, `${ROOT}/late.txt`], `after ${turns} turns`);
    }
  });

  it('goes on where a file cannot be read', async () => {
    const port = new MemoryWorkspace(ROOT, { 'a.txt': PROSE, 'b.txt': PROSE });
    const read = port.read.bind(port);
    port.read = (uri) => (uri.endsWith('a.txt') ? Promise.reject(new Error('no right')) : read(uri));
    const log: string[] = [];
    const library = makeLibrary(port, { log: (message) => log.push(message) });
    library.setFolder(ROOT, READING);
    assert.deepEqual(await texts(library), [`${ROOT}/b.txt`]);
    assert.match(log.join(), /unreadable.*a\.txt.*no right/s);
  });

  it('reads a folder inside another by its own rules, and by the outer ones when it is gone', async () => {
    const port = new MemoryWorkspace(ROOT, { 'a.txt': PROSE, 'in/a.txt': PROSE, 'in/b.md': PROSE });
    const library = makeLibrary(port);
    library.setFolder(ROOT, READING);
    library.setFolder(`${ROOT}/in`, { ...READING, selection: { ...DEFAULT_SELECTION, include: ['**/*.md'] } });
    assert.deepEqual(await texts(library), [`${ROOT}/a.txt`, `${ROOT}/in/b.md`]);
    library.removeFolder(`${ROOT}/in`);
    assert.deepEqual(await texts(library), [`${ROOT}/a.txt`, `${ROOT}/in/a.txt`]);
  });

  describe('that is stopped', () => {
    const FILES = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.txt`, PROSE]));
    /** A library that was stopped after so many documents. */
    const stopAfter = async (documents: number, port = new MemoryWorkspace(ROOT, FILES)) => {
      let stopped = false;
      const onProgress = () => {
        if (stopped || library.snapshot().size < documents) return;
        stopped = true;
        library.stop();
      };
      const library = makeLibrary(port, { onProgress });
      library.setFolder(ROOT, READING);
      await library.settled();
      return { library, port };
    };

    it('keeps what it has read, and knows how much is left', async () => {
      const { library } = await stopAfter(4);
      assert.equal(library.snapshot().size, 4);
      assert.equal(library.stoppedBefore, 5);
    });

    it('still follows what changes, and counts it off', async () => {
      const { library, port } = await stopAfter(4);
      port.write('0.txt', PROSE.repeat(2));
      port.delete('7.txt');
      port.write('new.txt', PROSE);
      for (const name of ['0.txt', '7.txt', '8.txt', 'new.txt']) library.touched(port.uriOf(name));
      assert.deepEqual((await texts(library)).map((uri) => uri.slice(ROOT.length + 1)), ['0.txt', '1.txt', '2.txt', '3.txt', '8.txt', 'new.txt']); // prettier-ignore
      assert.equal(library.snapshot().document(port.uriOf('0.txt'))?.lines.length, 2 * PROSE.length);
      assert.equal(library.stoppedBefore, 3);
    });

    it('serves the texts that are open', async () => {
      const { library, port } = await stopAfter(2);
      library.setOpen(port.uriOf('8.txt'), PROSE, false);
      assert.equal(library.snapshot().size, 3);
      assert.equal(library.stoppedBefore, 6);
    });

    it('reads all when it is told to read again', async () => {
      const { library } = await stopAfter(1);
      library.reindex();
      assert.equal((await texts(library)).length, 9);
      assert.equal(library.stoppedBefore, undefined);
    });

    it('ends the listing of folders, too', async () => {
      const port = new MemoryWorkspace(ROOT, { 'a/1.txt': PROSE, 'b/2.txt': PROSE });
      const list = port.list.bind(port);
      port.list = (folder) => {
        if (folder.endsWith('/b')) library.stop();
        return list(folder);
      };
      const library = makeLibrary(port);
      library.setFolder(ROOT, READING);
      assert.deepEqual(await texts(library), []);
      assert.equal(library.stoppedBefore, 1, 'what it had found by then');
      port.list = list;
      library.reindex();
      assert.equal((await texts(library)).length, 2);
    });
  });

  it('lists all that is left out, with the reason', async () => {
    const port = new MemoryWorkspace(ROOT, {
      '.gitignore': 'drafts/\nnotes.txt\n',
      'a.txt': PROSE,
      'data.txt': 'a,b,c,d\n1,2,3,4\n',
      'drafts/b.txt': PROSE,
      'node_modules/c.txt': PROSE,
      'notes.txt': PROSE,
      'old/d.txt': PROSE,
      'picture.png': '',
      'requirements.txt': PROSE,
      'secret.txt': PROSE,
    });
    const library = makeLibrary(port);
    library.setFolder(ROOT, { ...READING, selection: { ...DEFAULT_SELECTION, exclude: ['old', 'secret.txt'] } });
    library.setOpen(port.uriOf('memo.md'), PROSE, false);
    library.setOpen(port.uriOf('secret.txt'), PROSE, true);
    await library.settled();
    const leftOut = await library.leftOut(() => false);
    assert.deepEqual(
      leftOut.map(({ uri, kind, reason }) => `${uri.slice(ROOT.length + 1)}: ${kind}, ${reason}`),
      [
        'data.txt: file, not prose',
        'memo.md: file, not included',
        'drafts: folder, ignored',
        'notes.txt: file, ignored',
        'old: folder, excluded',
        'requirements.txt: file, name',
      ],
    );
    assert.deepEqual((await library.leftOut(() => true)).length, 2, 'cancelled: no folder is listed');
  });

  it('reads again what new options read differently', async () => {
    const port = new MemoryWorkspace(ROOT, { 'a.txt': PROSE });
    const library = makeLibrary(port);
    library.setFolder(ROOT, READING);
    assert.equal((await contents(library)).documents[0]![3], undefined);
    library.setFolder(ROOT, { ...READING, annotate: { referenceDate: '2030-01-31' } });
    assert.equal((await contents(library)).documents[0]![3], '2030-01-31');
  });

  it('equals one built from nothing, after any sequence of events', async function () {
    this.timeout(20_000); // hundreds of libraries on a busy machine
    const paths = ['a.txt', 'b.txt', 'in/a.txt', 'in/deep/b.txt', 'out/c.txt', 'data.txt', 'requirements.txt'];
    const ignores = ['', 'in/\n', '*.txt\n!a.txt\n', 'deep/\n/b.txt\n'];
    const texts = [PROSE, PROSE.repeat(2), 'a,b,c,d\n1,2,3,4\n', ''];
    const roots = [ROOT, `${ROOT}/in`, `${ROOT}/out`];
    const options = [READING, { ...READING, selection: { ...DEFAULT_SELECTION, include: ['**/a.*'] } }];
    const moves: [from: string, to: string][] = [
      ['in', 'other'],
      ['out', 'in/out'],
      ['in/deep', 'deep'],
      ['in', 'out/in'],
      ['a.txt', 'b.txt'],
      ['b.txt', 'b.md'],
    ];
    const path = fc.constantFrom(...paths);
    const text = fc.constantFrom(...texts);
    const root = fc.constantFrom(...roots);
    const event = fc.oneof(
      fc.record({ does: fc.constant('write' as const), path, text }),
      fc.record({ does: fc.constant('write' as const), path: fc.constantFrom('.gitignore', 'in/.gitignore'), text: fc.constantFrom(...ignores) }), // prettier-ignore
      fc.record({ does: fc.constant('delete' as const), path: fc.constantFrom(...paths, 'in', 'in/deep', '.gitignore', 'out') }), // prettier-ignore
      fc.record({ does: fc.constant('rename' as const), move: fc.constantFrom(...moves) }),
      fc.record({ does: fc.constant('open' as const), path, text, always: fc.boolean() }),
      fc.record({ does: fc.constant('close' as const), path }),
      fc.record({ does: fc.constant('visit' as const), path, text, looks: fc.boolean() }),
      fc.record({ does: fc.constant('addFolder' as const), root, options: fc.constantFrom(...options) }),
      fc.record({ does: fc.constant('removeFolder' as const), root }),
      fc.record({ does: fc.constant('reindex' as const) }),
      fc.record({ does: fc.constant('stop' as const) }),
      fc.record({ does: fc.constant('ask' as const) }),
      fc.record({ does: fc.constant('wait' as const), ticks: fc.integer({ min: 1, max: 5 }) }),
    );
    await holds(
      fc.asyncProperty(fc.array(event, { maxLength: 25 }), async (events) => {
        const port = new MemoryWorkspace(ROOT, { 'a.txt': PROSE, 'in/a.txt': PROSE });
        const library = makeLibrary(port);
        const folders = new Map<string, ReadingOptions>([[ROOT, READING]]);
        const opened = new Map<string, [string, boolean]>();
        library.setFolder(ROOT, READING);
        for (const event of events) {
          switch (event.does) {
            case 'write':
              port.write(event.path, event.text);
              library.touched(port.uriOf(event.path));
              break;
            case 'delete':
              port.delete(event.path);
              library.touched(port.uriOf(event.path));
              break;
            case 'rename':
              port.delete(event.move[1]);
              port.rename(...event.move);
              for (const moved of event.move) library.touched(port.uriOf(moved));
              break;
            case 'open':
              opened.set(port.uriOf(event.path), [event.text, event.always]);
              library.setOpen(port.uriOf(event.path), event.text, event.always);
              break;
            case 'close':
              opened.delete(port.uriOf(event.path));
              library.close(port.uriOf(event.path));
              break;
            case 'visit': // opened, looked at and closed again, whatever was open before
              opened.delete(port.uriOf(event.path));
              library.setOpen(port.uriOf(event.path), event.text, true);
              if (event.looks) library.snapshot();
              library.close(port.uriOf(event.path));
              break;
            case 'addFolder':
              folders.set(event.root, event.options);
              library.setFolder(event.root, event.options);
              break;
            case 'removeFolder':
              folders.delete(event.root);
              library.removeFolder(event.root);
              break;
            case 'reindex':
              library.reindex();
              break;
            case 'stop':
              library.stop();
              break;
            case 'ask':
              library.snapshot();
              break;
            case 'wait':
              for (let i = 0; i < event.ticks; i++) await tick();
          }
        }
        await library.settled();
        if (library.stoppedBefore !== undefined) library.reindex();
        const fresh = makeLibrary(port);
        for (const [uri, folderOptions] of folders) fresh.setFolder(uri, folderOptions);
        for (const [uri, [text, always]] of opened) fresh.setOpen(uri, text, always);
        assert.deepEqual(await contents(library), await contents(fresh));
      }),
      { numRuns: 100 },
    );
  });
});
