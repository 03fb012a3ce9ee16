import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_SELECTION } from '../../../server/src/corpus/fileRules';
import type { ReadingOptions } from '../../../server/src/corpus/folderSet';
import { contentsOf, makeLibrary, READING, tick } from '../../support/library';
import { MemoryWorkspace } from '../../support/memoryWorkspace';
import { holds } from '../../support/property';

const ROOT = 'file:///w';
const PROSE = 'By 2035, the city will cut water losses by 25 percent.\n';

describe('library', () => {
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
        assert.deepEqual(await contentsOf(library), await contentsOf(fresh));
      }),
      { numRuns: 100 },
    );
  });
});
