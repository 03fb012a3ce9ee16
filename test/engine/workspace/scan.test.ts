import assert from 'node:assert/strict';
import { DEFAULT_SELECTION, FileRules } from '../../../server/src/corpus/fileRules';
import { type ScanOptions, scanFolder } from '../../../server/src/corpus/scan';
import { childUri, relativePath } from '../../../server/src/corpus/workspace';
import { MemoryWorkspace } from '../../support/memoryWorkspace';

const ROOT = 'file:///w';

async function scan(files: Record<string, string>, options: ScanOptions = {}, path = ''): Promise<string[]> {
  const found: string[] = [];
  const port = new MemoryWorkspace(ROOT, files);
  for await (const uri of scanFolder(port, ROOT, new FileRules(DEFAULT_SELECTION), options, path))
    found.push(relativePath(uri, ROOT)!);
  return found;
}

describe('scan', () => {
  it('finds the files of a folder in a fixed order: files first, then folders, by name', async () => {
    const files = { 'b/x.txt': '', 'b/a.txt': '', 'z.txt': '', 'a/1/x.txt': '', 'a/x.txt': '', 'a/x.md': '' };
    assert.deepEqual(await scan(files), ['z.txt', 'a/x.txt', 'a/1/x.txt', 'b/a.txt', 'b/x.txt']);
  });

  it('does not look into what is left out', async () => {
    const files = {
      'node_modules/a.txt': '',
      '.gitignore': 'out/\n',
      'out/a.txt': '',
      'a/.gitignore': '*.txt',
      'a/b/c.txt': '',
    };
    assert.deepEqual(await scan({ ...files, 'plan.txt': '' }), ['plan.txt']);
  });

  it('does not take its own exports for documents, unless the export is what was opened', async () => {
    const files = { 'plan.txt': '', 'brat/.policytext-export': '', 'brat/plan.txt': '', 'brat/b/plan.txt': '' };
    const excluded: string[] = [];
    const onExcluded = (uri: string, kind: string, reason: string) => excluded.push(`${kind} ${uri}: ${reason}`);
    assert.deepEqual(await scan(files, { onExcluded }), ['plan.txt']);
    assert.deepEqual(excluded, ['folder file:///w/brat: exported']);
    assert.deepEqual(await scan({ 'plan.txt': '', '.policytext-export': '' }), ['plan.txt']);
    const [port, rules] = [new MemoryWorkspace(ROOT, files), new FileRules()];
    for await (const _ of scanFolder(port, ROOT, rules));
    assert.deepEqual([rules.admits('brat/b/plan.txt'), rules.admits('plan.txt')], [false, true]);
    port.delete('brat/.policytext-export');
    for await (const _ of scanFolder(port, ROOT, rules));
    assert.equal(rules.admits('brat/b/plan.txt'), true);
  });

  it('follows the ignore files of the folder and beneath, none above it', async () => {
    const port = new MemoryWorkspace('file:///repository', {
      '.gitignore': '*.txt',
      'w/plan.txt': '',
      'w/b/plan.txt': '',
    });
    const found: string[] = [];
    for await (const uri of scanFolder(port, 'file:///repository/w', new FileRules())) found.push(uri);
    assert.deepEqual(found, ['file:///repository/w/plan.txt', 'file:///repository/w/b/plan.txt']);
  });

  it('begins anywhere, by the paths of the root', async () => {
    const files = { 'plan.txt': '', 'a b/c/plan.txt': '', 'a b/plan.txt': '' };
    assert.deepEqual(await scan(files, {}, 'a b'), ['a b/plan.txt', 'a b/c/plan.txt']);
  });

  it('leaves folders to others, and stops when it is cancelled', async () => {
    const files = { 'a/plan.txt': '', 'b/plan.txt': '' };
    assert.deepEqual(await scan(files, { isForeign: (uri) => uri === `${ROOT}/a` }), ['b/plan.txt']);
    let asked = 0;
    assert.deepEqual(await scan(files, { isCancelled: () => ++asked > 2 }), ['a/plan.txt']);
  });

  it('goes on where a folder cannot be listed', async () => {
    const port = new MemoryWorkspace(ROOT, { 'a/plan.txt': '', 'b/plan.txt': '' });
    const list = port.list.bind(port);
    port.list = (folder) => (folder.endsWith('/a') ? Promise.reject(new Error('no right')) : list(folder));
    const errors: string[] = [];
    const found: string[] = [];
    const onError = (folder: string) => errors.push(folder);
    for await (const uri of scanFolder(port, ROOT, new FileRules(), { onError })) found.push(uri);
    assert.deepEqual([found, errors], [[`${ROOT}/b/plan.txt`], [`${ROOT}/a`]]);
  });
});

describe('URIs of files', () => {
  it('are escaped and read back', () => {
    for (const name of ['plan.txt', 'a b', 'ü (2)!', "it's", '100%', 'a#b?c', '計画']) {
      const uri = childUri(ROOT, name);
      assert.match(uri, /^file:\/\/\/w\/[\w.%~-]+$/);
      assert.equal(relativePath(uri, ROOT), name);
    }
  });

  it('lie in a folder by whole names only', () => {
    assert.equal(relativePath('file:///word/a.txt', ROOT), undefined);
    assert.equal(relativePath(ROOT, ROOT), '');
    assert.equal(relativePath('file:///w/%E0%A4%A', ROOT), undefined);
  });
});
