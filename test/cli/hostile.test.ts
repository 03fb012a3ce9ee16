import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { type HostileFolder, makeHostileFolder } from '../support/hostileFolder';
import { tally } from '../support/tally';
import { TemporaryFolder } from '../support/temporaryFolder';

const CLI = path.resolve('dist/cli.js');
const MAX_MEMORY_MB = 400;

/** Runs the command line with a heap that is too small for careless reading. */
function run(folder: string, ...args: string[]) {
  const options = { encoding: 'utf8', cwd: folder, timeout: 200_000, maxBuffer: 1 << 30 } as const;
  return spawnSync(process.execPath, [`--max-old-space-size=${MAX_MEMORY_MB}`, CLI, ...args], options);
}

const idsOf = (out: string) => out.split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { id: string }).id); // prettier-ignore

/** What is said of files by the reason that the server gives. */
const WORDS: Readonly<Record<string, string>> = {
  encoding: 'encoding',
  binary: 'binary',
  size: 'larger than',
  unreadable: 'cannot be read',
};

/** Escape sequences and directions that a terminal would act on. */
// eslint-disable-next-line no-control-regex
const ACTIVE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

describe('command line: whatever lies on the disk', function () {
  this.timeout(240_000);
  if (process.platform === 'win32') return;
  let hostile: HostileFolder;
  before(() => (hostile = makeHostileFolder()));
  after(() => hostile.folder.remove());

  it('reads what is text, names what is not with the reason, and waits for nothing', () => {
    const { folder, read, leftOut, others } = hostile;
    const { status, stdout, stderr } = run(folder.path, 'annotate', '.', '--format', 'jsonl');
    assert.equal(status, 2, stderr);
    assert.deepEqual(idsOf(stdout).sort(), [...read].sort());
    for (const [name, reason] of leftOut) {
      // What is not prose is left out of folders without a word.
      const words = WORDS[reason];
      if (words)
        assert.ok(
          stderr.split('\n').some((line) => line.includes(name) && line.includes(words)),
          `${name}: ${reason}`,
        );
    }
    tally('odd files read or refused', read.length + leftOut.size + others.length);
  });

  it('shows names and texts in a table without what a terminal would act on', () => {
    const { stdout, stderr } = run(hostile.folder.path, 'annotate', '.');
    assert.doesNotMatch(stdout.replaceAll('\n', ''), ACTIVE);
    assert.doesNotMatch(stderr.replaceAll('\n', ''), ACTIVE);
    assert.match(stdout, /^a#b\.txt/m);
  });

  it('checks and exports; nothing that a terminal would act on is in findings and messages', () => {
    const { folder } = hostile;
    const all = [
      ['check', '.', '--format', 'sarif'],
      ['check', '.', '--format', 'github'],
      ['export', '.', '--format', 'csv'],
    ];
    for (const args of all) {
      const { status, stdout, stderr } = run(folder.path, ...args);
      const said = `${args.join(' ')}: ${stderr}`;
      assert.equal(status, 2, said);
      // What is exported is the text, whatever it is.
      if (args[0] === 'check') assert.doesNotMatch(stdout.replaceAll('\n', ''), ACTIVE, said);
      assert.doesNotMatch(stderr.replaceAll('\n', ''), ACTIVE, said);
      if (args[3] === 'sarif') JSON.parse(stdout);
      if (args[3] === 'github') for (const line of stdout.trim().split('\n')) assert.match(line, /^::(?:error|warning|notice) |^$/); // prettier-ignore
    }
    tally('runs of the command line over odd files', all.length);
  });

  it('says of what is named and no file that it is none', () => {
    for (const [name, words] of [
      ['pipe.txt', 'is neither a file nor a folder'],
      ['device.txt', 'is neither a file nor a folder'],
      ['socket.txt', 'is neither a file nor a folder'],
      ['broken.txt', 'is neither a file nor a folder'],
      ['loop.txt', 'ELOOP'],
      ['no such\u001b[31m.txt', 'no such file or folder'],
      ['200 MB.txt', 'is larger than'],
      ['one line of 50 MB.txt', 'is larger than'],
    ] as const) {
      const { status, stderr } = run(hostile.folder.path, 'annotate', name);
      assert.equal(status, 2, name);
      assert.ok(stderr.includes(words), `${name}: ${stderr}`);
      assert.doesNotMatch(stderr.replaceAll('\n', ''), ACTIVE);
    }
  });

  it('reads 10,000 files of one folder', () => {
    const many = new TemporaryFolder();
    for (let i = 0; i < 10_000; i++)
      many.write(`${i}.txt`, `By ${2030 + (i % 20)}, the city will plant ${i + 2} trees.\n`);
    const { status, stdout } = run(many.path, 'annotate', '.', '--format', 'jsonl');
    many.remove();
    assert.equal(status, 0);
    assert.equal(idsOf(stdout).length, 10_000);
    tally('files in one folder', 10_000);
  });
});
