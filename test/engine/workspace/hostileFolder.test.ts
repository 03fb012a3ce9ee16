import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import fc from 'fast-check';
import { FileRules, MAX_DEPTH } from '../../../server/src/corpus/fileRules';
import { scanFolder } from '../../../server/src/corpus/scan';
import { TooLarge, childUri } from '../../../server/src/corpus/workspace';
import { type PolicyFile, readPolicyFiles } from '../../../server/src/node/policyFiles';
import { diskWorkspace, toPath, toUri } from '../../../server/src/node/workspace';
import { holds } from '../../support/property';
import { TemporaryFolder } from '../../support/temporaryFolder';

const LIMIT = 1024 * 1024;

describe('a disk', () => {
  let folder: TemporaryFolder;
  beforeEach(() => (folder = new TemporaryFolder()));
  afterEach(() => folder.remove());
  const at = (name: string) => path.join(folder.path, name);

  it('property: every name is one URI, and back', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => !/[/\0]/.test(text) && text !== '.' && text !== '..'); // prettier-ignore
    holds(
      fc.property(name, (name) => {
        assert.equal(toUri(`/policy/${name}`), childUri('file:///policy', name));
        assert.equal(toPath(childUri('file:///policy', name)), `/policy/${name}`);
      }),
    );
  });

  it('is not waited for: what is a pipe by the time it is opened is refused at once', async function () {
    if (process.platform === 'win32') this.skip();
    execFileSync('mkfifo', [at('pipe.txt')]);
    await assert.rejects(diskWorkspace.read(folder.uriOf('pipe.txt'), LIMIT), /no regular file/);
  });

  it('is not read without end: a device is refused', async function () {
    if (process.platform === 'win32') this.skip();
    await assert.rejects(diskWorkspace.read('file:///dev/zero', LIMIT), /no regular file/);
    await assert.rejects(diskWorkspace.read('file:///dev/null', LIMIT), /no regular file/);
  });

  it('says that a file is too large without taking room for it', async () => {
    folder.write('large.txt', '');
    fs.truncateSync(at('large.txt'), 2 ** 40);
    const before = process.memoryUsage().arrayBuffers;
    await assert.rejects(diskWorkspace.read(folder.uriOf('large.txt'), LIMIT), TooLarge);
    assert.ok(process.memoryUsage().arrayBuffers - before < 2 * LIMIT);
  });

  it('reads a file whose size it does not know to its end, and no further than the limit', async function () {
    if (!fs.existsSync('/proc/self/status')) this.skip();
    assert.equal(fs.statSync('/proc/self/status').size, 0);
    assert.match(
      Buffer.from(await diskWorkspace.read('file:///proc/self/status', LIMIT)).toString(),
      /^Name:.*\n[^]*\n$/,
    );
    await assert.rejects(diskWorkspace.read('file:///proc/self/status', 10), TooLarge);
  });

  it('is walked to a depth, and no further: where the walk ends is named', async () => {
    const deep = (folders: number) => `${'d/'.repeat(folders)}plan.txt`;
    for (const folders of [1, MAX_DEPTH, MAX_DEPTH + 1, 400])
      folder.write(deep(folders), 'By 2030, 20 wells will be dug.\n');
    const excluded: [string, string][] = [];
    const onExcluded = (uri: string, _kind: string, reason: string) => excluded.push([uri, reason]);
    const found: string[] = [];
    for await (const uri of scanFolder(diskWorkspace, folder.uri, new FileRules(), { onExcluded })) found.push(uri);
    assert.deepEqual(found, [folder.uriOf(deep(1)), folder.uriOf(deep(MAX_DEPTH))]);
    assert.deepEqual(excluded, [[folder.uriOf('d/'.repeat(MAX_DEPTH + 1).slice(0, -1)), 'deep']]);
  });

  it('reads exactly what is there, at every size around the limit', async () => {
    for (const size of [0, 1, 9, 10]) {
      folder.write('a.txt', 'x'.repeat(size));
      assert.equal((await diskWorkspace.read(folder.uriOf('a.txt'), 10)).length, size);
    }
    folder.write('a.txt', 'x'.repeat(11));
    await assert.rejects(diskWorkspace.read(folder.uriOf('a.txt'), 10), TooLarge);
  });

  it('closes what it opens, whether it could be read or not', async function () {
    if (!fs.existsSync('/proc/self/fd')) this.skip();
    folder.write('a.txt', 'x'.repeat(20));
    const open = () => fs.readdirSync('/proc/self/fd').length;
    await diskWorkspace.read(folder.uriOf('a.txt'), 100);
    const before = open();
    for (let i = 0; i < 20; i++) {
      await diskWorkspace.read(folder.uriOf('a.txt'), 100);
      await assert.rejects(diskWorkspace.read(folder.uriOf('a.txt'), 10));
      await assert.rejects(diskWorkspace.read('file:///dev/null', 10));
    }
    assert.ok(open() <= before + 2);
  });

  it('may change while it is read: what has gone is named, and the rest is read', async () => {
    const text = 'By 2030, the Ministry of Water will cut its losses by 25 percent.\n';
    for (const name of ['a.txt', 'b.txt', 'c.txt', 'd.txt']) folder.write(name, text);
    const found: PolicyFile[] = [];
    for await (const file of readPolicyFiles([folder.path])) {
      found.push(file);
      if (found.length > 1) continue;
      folder.remove('b.txt'); // listed already
      folder.remove('c.txt');
      folder.write('c.txt/inner.txt', text); // a folder in its place
    }
    assert.deepEqual(found.map((file) => [path.basename(file.path), 'problem' in file]), [['a.txt', false], ['b.txt', true], ['c.txt', true], ['d.txt', false]]); // prettier-ignore
  });
});
