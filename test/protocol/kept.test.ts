import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { ExportAnswer } from '../../server/src/lsp/protocol';
import { LspClient } from '../support/lspClient';
import { TemporaryFolder } from '../support/temporaryFolder';
import { buildServer } from './session';

/** So many that threads read them. */
const FILES = 60;
const textOf = (i: number) =>
  `By ${2031 + (i % 50)}, the Harbour Water Authority (HWA) will build ${i + 2} new schools under the Clean Rivers Programme.\n`;

describe('readings that are kept from one start to the next', function () {
  this.timeout(60_000);
  let documents: TemporaryFolder;
  let kept: TemporaryFolder;
  const clients: LspClient[] = [];
  before(buildServer);
  beforeEach(() => {
    const files = Array.from({ length: FILES }, (_, i) => [`${i}.txt`, textOf(i)]);
    documents = new TemporaryFolder(Object.fromEntries(files) as Record<string, string>);
    kept = new TemporaryFolder();
  });
  afterEach(() => {
    for (const client of clients.splice(0)) client.kill();
    for (const each of [documents, kept]) each.remove();
  });

  /** All that a server knows of the folder. */
  const answersOf = async (...args: string[]) => {
    const client = await LspClient.start([path.resolve('dist/server.js'), '--stdio', ...args], {
      folders: [documents.uri],
    });
    clients.push(client);
    assert.equal((await client.ready()).documents, FILES);
    const answers = await client.request<ExportAnswer>('policytext/export', { format: 'jsonl' });
    assert.equal(client.stderr, '');
    await client.stop(); // or it would read a file that changes, and keep what it was for a moment: empty
    return answers;
  };
  const entries = () => fs.readdirSync(kept.path).map((name) => path.join(kept.path, name));

  it('say the same as the texts, also beside texts that have changed meanwhile', async () => {
    const readings = `--readings=${kept.path}`;
    const expected = await answersOf();
    assert.deepEqual([await answersOf(readings), await answersOf(readings)], [expected, expected]);
    assert.equal(entries().length, FILES);
    documents.write('7.txt', textOf(90));
    assert.deepEqual(await answersOf(readings), await answersOf());
    assert.equal(entries().length, FILES + 1);
  });

  it('are read anew where they are damaged', async () => {
    const readings = `--readings=${kept.path}`;
    const expected = await answersOf(readings);
    entries().forEach((file, i) => {
      if (i % 3 === 0) fs.truncateSync(file, 50);
      else if (i % 3 === 1) fs.writeFileSync(file, 'no reading');
    });
    assert.deepEqual(await answersOf(readings), expected);
  });

  it('are kept by the command line, too', async () => {
    const client = await LspClient.start([path.resolve('dist/cli.js'), 'server', '--stdio', '--readings', kept.path], {
      folders: [documents.uri],
    });
    clients.push(client);
    assert.equal((await client.ready()).documents, FILES);
    assert.equal(entries().length, FILES);
  });
});
