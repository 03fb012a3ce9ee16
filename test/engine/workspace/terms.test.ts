import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Library } from '../../../server/src/corpus/library';
import { makeLibrary, READING, tick } from '../../support/library';
import { MemoryWorkspace } from '../../support/memoryWorkspace';
import { holds } from '../../support/property';

const ROOT = 'file:///w';
const USER = { uri: 'file:///home/terms.txt', label: '~/terms.txt' };
const TERMS = '.policytext/terms.txt';
const IGNORES = '.policytext/ignore.txt';
const TEXT = 'The Reed Board met tidewatch in the hall. It will build 40 huts by 2035.\n';
const OTHER = 'Nothing of the sort happened in the hall on that day, or ever.\n';

/** All documents with what was found in them, as `a.txt: organization tidewatch (term.organization .policytext/terms.txt:2)`. */
async function found(library: Library): Promise<string[]> {
  library.takeTypedTerms();
  await library.settled();
  return library
    .snapshot()
    .documents()
    .flatMap(({ uri, annotated }) => [
      `${uri.slice(ROOT.length + 1)} ${annotated.entities.map(({ canonical }) => canonical).join()}`,
      ...annotated.annotations.map(
        ({ kind, text, rule, evidence }) => `${uri.slice(ROOT.length + 1)}: ${kind} ${text} (${rule} ${evidence[0]})`,
      ),
    ]);
}

const names = async (library: Library) =>
  (await found(library)).flatMap((each) => /: (?:organization|initiative) ([^(]*) \(/.exec(each)?.[1] ?? []);

describe('term files of folders', () => {
  const start = async (files: Record<string, string>) => {
    const port = new MemoryWorkspace(ROOT, files);
    const library = makeLibrary(port);
    library.setFolder(ROOT, READING);
    await library.settled();
    return { port, library };
  };

  it('are read before the documents, and are none themselves', async () => {
    const { library } = await start({ 'a.txt': TEXT, [TERMS]: `# ${OTHER}[organization]\ntidewatch\n` });
    assert.deepEqual(await names(library), ['Reed Board', 'tidewatch']);
    assert.equal(library.snapshot().size, 1);
    assert.equal(library.skipped.size, 0);
  });

  it('are followed when they come, change and go, alone or with their folder', async () => {
    const { library, port } = await start({ 'a.txt': TEXT });
    const write = (text: string) => port.write(TERMS, `[organization]\n${text}\n`);
    write('tidewatch');
    library.touched(port.uriOf(TERMS));
    assert.deepEqual(await names(library), ['Reed Board', 'tidewatch']);
    write('hall');
    library.touched(port.uriOf(TERMS));
    assert.deepEqual(await names(library), ['Reed Board', 'hall']);
    port.delete(TERMS);
    library.touched(port.uriOf('.policytext'));
    assert.deepEqual(await names(library), ['Reed Board']);
  });

  it('hold as they are typed, when typing rests, and as they are on the disk when they are closed', async () => {
    const { library, port } = await start({ 'a.txt': TEXT, [TERMS]: '' });
    library.setOpen(port.uriOf(TERMS), '[organization]\ntidewatch', false);
    await library.settled();
    assert.equal(library.snapshot().document(`${ROOT}/a.txt`)!.annotated.entities.length, 1, 'typing goes on');
    assert.deepEqual(await names(library), ['Reed Board', 'tidewatch']);
    assert.equal(library.snapshot().document(port.uriOf(TERMS)), undefined);
    library.close(port.uriOf(TERMS));
    assert.deepEqual(await names(library), ['Reed Board']);
  });

  it('leave documents alone that they say nothing new about', async () => {
    const { library, port } = await start({ 'a.txt': TEXT, 'b.txt': OTHER.replace('hall', 'yard'), [TERMS]: '' });
    const before = library.snapshot().documents();
    port.write(TERMS, '[organization]\nhall\n');
    library.touched(port.uriOf(TERMS));
    await library.settled();
    const after = library.snapshot().documents();
    assert.notEqual(after[0], before[0]);
    assert.equal(after[1], before[1]);
  });

  it('hold in their own folder only, and the user’s everywhere', async () => {
    const { library, port } = await start({ 'a.txt': TEXT, 'in/a.txt': TEXT, [TERMS]: '[organization]\nhall\n' });
    library.setFolder(`${ROOT}/in`, READING);
    assert.deepEqual(await names(library), ['Reed Board', 'hall', 'Reed Board']);
    library.setOpen(USER.uri, '[organization]\ntidewatch\n', false);
    library.setUserTerms(USER);
    assert.deepEqual(await names(library), ['Reed Board', 'tidewatch', 'hall', 'Reed Board', 'tidewatch']);
    library.setOpen('file:///elsewhere.txt', TEXT, false);
    assert.equal((await names(library)).filter((name) => name === 'tidewatch').length, 3);
    library.setUserTerms(undefined);
    assert.equal((await names(library)).filter((name) => name === 'tidewatch').length, 0);
    assert.equal(library.terms.fileAt(port.uriOf(TERMS))!.label, TERMS);
  });

  it('ignore what the ignore file names, by path', async () => {
    const { library } = await start({
      'a.txt': TEXT,
      'in/a.txt': TEXT,
      [IGNORES]: '[organization]\nin/a.txt\tReed Board\n[target]\n*\n',
    });
    assert.deepEqual(
      (await found(library)).filter((each) => /: (organization|target)/.test(each)).map((each) => each.split(' (')[0]),
      ['a.txt: organization Reed Board'],
    );
  });

  it('property: equal those of a library built from nothing, after any sequence of events', async function () {
    this.timeout(30_000);
    const rows = ['[organization]', '[initiative]', '[not]', '[metric]', 'tidewatch', 'Reed Board\tRB', 'hall', 'hall\tReed Board', '40 huts', '2035\tdate', 'shelters\thuts', '# x']; // prettier-ignore
    const termText = fc.array(fc.constantFrom(...rows), { maxLength: 6 }).map((lines) => lines.join('\n'));
    const ignoreText = fc
      .array(fc.constantFrom('[organization]', '[date]', '*\tReed Board', 'in/a.txt', 'a.txt\t2035\thuts by', '*'), {
        maxLength: 4,
      }) // prettier-ignore
      .map((lines) => lines.join('\n'));
    const root = fc.constantFrom(ROOT, `${ROOT}/in`);
    const termPath = fc.constantFrom(TERMS, `in/${TERMS}`);
    const anyPath = fc.constantFrom(TERMS, `in/${TERMS}`, IGNORES, '.policytext', 'in', 'a.txt', 'in/a.txt');
    const event = fc.oneof(
      fc.record({ does: fc.constant('write' as const), path: termPath, text: termText }),
      fc.record({ does: fc.constant('write' as const), path: fc.constantFrom(IGNORES, `in/${IGNORES}`), text: ignoreText }), // prettier-ignore
      fc.record({ does: fc.constant('write' as const), path: fc.constantFrom('a.txt', 'in/a.txt'), text: fc.constantFrom(TEXT, OTHER) }), // prettier-ignore
      fc.record({ does: fc.constant('open' as const), path: fc.oneof(termPath, fc.constant('a.txt')), text: fc.oneof(termText, fc.constant(TEXT)) }), // prettier-ignore
      fc.record({ does: fc.constant('close' as const), path: anyPath }),
      fc.record({ does: fc.constant('delete' as const), path: anyPath }),
      fc.record({ does: fc.constant('user' as const), on: fc.boolean() }),
      fc.record({ does: fc.constant('typeUser' as const), text: termText }),
      fc.record({ does: fc.constant('addFolder' as const), root }),
      fc.record({ does: fc.constant('removeFolder' as const), root }),
      fc.record({ does: fc.constant('ask' as const) }),
      fc.record({ does: fc.constant('rest' as const) }),
      fc.record({ does: fc.constant('wait' as const), ticks: fc.integer({ min: 1, max: 4 }) }),
    );
    await holds(
      fc.asyncProperty(fc.array(event, { maxLength: 20 }), async (events) => {
        const port = new MemoryWorkspace(ROOT, { 'a.txt': TEXT, 'in/a.txt': TEXT });
        const library = makeLibrary(port);
        const folders = new Set([ROOT]);
        const opened = new Map([[USER.uri, '[organization]\nhall\n']]);
        let user = true;
        library.setOpen(USER.uri, opened.get(USER.uri)!, false);
        library.setUserTerms(USER);
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
            case 'open':
              opened.set(port.uriOf(event.path), event.text);
              library.setOpen(port.uriOf(event.path), event.text, false);
              break;
            case 'typeUser':
              opened.set(USER.uri, event.text);
              library.setOpen(USER.uri, event.text, false);
              break;
            case 'close':
              opened.delete(port.uriOf(event.path));
              library.close(port.uriOf(event.path));
              break;
            case 'user':
              user = event.on;
              library.setUserTerms(user ? USER : undefined);
              break;
            case 'addFolder':
              folders.add(event.root);
              library.setFolder(event.root, READING);
              break;
            case 'removeFolder':
              folders.delete(event.root);
              library.removeFolder(event.root);
              break;
            case 'ask':
              library.snapshot();
              break;
            case 'rest':
              library.takeTypedTerms();
              break;
            case 'wait':
              for (let i = 0; i < event.ticks; i++) await tick();
          }
        }
        const fresh = makeLibrary(port);
        for (const [uri, text] of opened) fresh.setOpen(uri, text, false);
        for (const folder of folders) fresh.setFolder(folder, READING);
        fresh.setUserTerms(user ? USER : undefined);
        assert.deepEqual(await found(library), await found(fresh));
      }),
      { numRuns: 200 },
    );
  });
});
