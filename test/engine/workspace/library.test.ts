import assert from 'node:assert/strict';
import { DEFAULT_SELECTION } from '../../../server/src/corpus/fileRules';
import type { Library } from '../../../server/src/corpus/library';
import { contentsOf, makeLibrary, READING, tick } from '../../support/library';
import { MemoryWorkspace } from '../../support/memoryWorkspace';

const ROOT = 'file:///w';
const PROSE = 'By 2035, the city will cut water losses by 25 percent.\n';

const texts = async (library: Library) => (await contentsOf(library)).uris;

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
    assert.equal((await contentsOf(library)).documents[0]![3], undefined);
    library.setFolder(ROOT, { ...READING, annotate: { referenceDate: '2030-01-31' } });
    assert.equal((await contentsOf(library)).documents[0]![3], '2030-01-31');
  });
});
