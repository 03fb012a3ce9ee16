import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { type PolicyFile, readPolicyFile, readPolicyFiles } from '../../../server/src/node/policyFiles';
import { diskWorkspace, toPath, toUri } from '../../../server/src/node/workspace';
import { TemporaryFolder } from '../../support/temporaryFolder';

const PROSE = 'By 2035, the city will cut water losses by 25 percent.\n';

describe('disk', () => {
  let folder: TemporaryFolder;
  beforeEach(() => (folder = new TemporaryFolder()));
  afterEach(() => folder.remove());

  it('lists files and folders, follows links to files and no others', async () => {
    folder.write('a.txt', PROSE);
    folder.write('in/b.txt', PROSE);
    fs.symlinkSync(path.join(folder.path, 'a.txt'), path.join(folder.path, 'link.txt'));
    fs.symlinkSync(folder.path, path.join(folder.path, 'circle'));
    fs.symlinkSync(path.join(folder.path, 'gone'), path.join(folder.path, 'broken.txt'));
    const entries = [...(await diskWorkspace.list(folder.uri))].sort((a, b) => a.name.localeCompare(b.name));
    assert.deepEqual(entries, [
      { name: 'a.txt', kind: 'file' },
      { name: 'in', kind: 'folder' },
      { name: 'link.txt', kind: 'file' },
    ]);
  });

  it('says what a URI names', async () => {
    folder.write('a.txt', PROSE);
    assert.deepEqual(await diskWorkspace.stat(folder.uriOf('a.txt')), { kind: 'file', size: PROSE.length });
    assert.deepEqual(await diskWorkspace.stat(folder.uri), { kind: 'folder', size: 0 });
    assert.equal(await diskWorkspace.stat(folder.uriOf('gone.txt')), undefined);
    assert.equal(await diskWorkspace.stat(folder.uriOf('a.txt/below')), undefined);
    await assert.rejects(diskWorkspace.stat('https://example.org/a.txt'), /not a file on this machine/);
  });

  it('names a file the same way as the scan does', () => {
    for (const name of ["it's (1) ü!.txt", 'a b.txt', '100%.txt'])
      assert.equal(toPath(toUri(path.join(folder.path, name))), path.join(folder.path, name));
  });

  describe('policy files of the command line', () => {
    const read = async (...paths: string[]) => {
      const found: PolicyFile[] = [];
      for await (const file of readPolicyFiles(paths)) found.push(file);
      return found.map((file) => [path.relative(folder.path, file.path), 'text' in file ? file.text : file.problem]);
    };
    const at = (name: string) => path.join(folder.path, name);

    it('takes the files of a folder by the rules of the editor', async () => {
      folder.write('a.txt', PROSE);
      folder.write('in/b.policy', PROSE);
      folder.write('requirements.txt', PROSE);
      folder.write('data.txt', 'a,b,c,d\n1,2,3,4\n');
      folder.write('.gitignore', 'secret.txt\n');
      folder.write('secret.txt', PROSE);
      assert.deepEqual(await read(folder.path), [['a.txt', PROSE], ['in/b.policy', PROSE]]); // prettier-ignore
    });

    it('takes a file that is named whatever it is called, and each file once', async () => {
      folder.write('requirements.txt', PROSE);
      folder.write('a.txt', PROSE);
      assert.deepEqual(await read(at('a.txt'), at('requirements.txt'), folder.path), [
        ['a.txt', PROSE],
        ['requirements.txt', PROSE],
      ]);
    });

    it('says what is wrong and goes on', async () => {
      folder.write('a.txt', PROSE);
      folder.write('latin.txt', Buffer.from('By 2030 each caf\xe9 in the city is to halve its waste.\n', 'latin1'));
      folder.write('russian.txt', Buffer.from('ea202032303330', 'hex'));
      folder.write('image.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
      const found = await read(at('gone.txt'), folder.path);
      assert.deepEqual(found[0], ['gone.txt', 'no such file or folder']);
      assert.deepEqual(found[1], ['a.txt', PROSE]);
      assert.match(found[2]![1]!, /^is a binary file$/);
      assert.deepEqual(found[3], ['latin.txt', 'By 2030 each café in the city is to halve its waste.\n']);
      assert.match(found[4]![1]!, /^is in an encoding that is not certain/);
      assert.equal(found.length, 5);
      const single = await readPolicyFile(at('gone.txt'));
      assert.ok('problem' in single && single.problem.startsWith('cannot be read: '));
    });
  });
});
