import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { TemporaryFolder } from '../support/temporaryFolder';

const CLI = path.resolve('dist/cli.js');
const TEXT = 'The Reed Board met tidewatch in the hall. Later the watch will build 40 huts by 31 April 2035.\n';
const TERMS = '[organization]\ntidewatch\tthe watch\n[not]\nReed Board\n';

describe('term files on the command line', function () {
  this.timeout(20_000);
  let folder: TemporaryFolder;

  before(() => assert.ok(fs.existsSync(CLI), 'dist/cli.js is built before this test (npm run build)'));
  beforeEach(() => (folder = new TemporaryFolder({ 'plans/2035/a.txt': TEXT })));
  afterEach(() => folder.remove());

  function run(args: readonly string[], input?: string) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
      encoding: 'utf8',
      cwd: folder.path,
      ...(input !== undefined && { input }),
      // The terms of whoever runs it change nothing.
      env: { ...process.env, XDG_CONFIG_HOME: folder.path, APPDATA: folder.path },
    });
    return { status, out: stdout, err: stderr };
  }
  const names = (out: string) =>
    (JSON.parse(out) as { annotations: { kind: string; text: string; entity?: string; rule: string }[] }).annotations
      .filter(({ entity }) => entity)
      .map(({ text, entity, rule }) => `${text} → ${entity} (${rule})`);
  const annotate = (...args: string[]) => names(run(['annotate', ...args, '--format', 'jsonl']).out);

  it('annotate reads those of the nearest folder around a file that has any', () => {
    assert.deepEqual(annotate('plans').length, 1);
    folder.write('.policytext/terms.txt', TERMS);
    folder.write('policytext/terms.txt', '[organization]\nhall\n');
    const found = [
      'tidewatch → organization:tidewatch (term.organization)',
      'the watch → organization:tidewatch (term.organization)',
    ];
    assert.deepEqual(annotate('plans'), found);
    assert.deepEqual(annotate('plans/2035/a.txt'), found);
    folder.write('plans/.policytext/terms.txt', '[initiative]\nhall\n');
    assert.equal(annotate('.').at(-1), 'hall → initiative:hall (term.initiative)');
    assert.deepEqual(annotate('plans', '--no-terms'), ['Reed Board → organization:Reed Board (organization.head)']);
  });

  it('--explain names the file and line', () => {
    folder.write('.policytext/terms.txt', TERMS);
    const { out } = run(['annotate', 'plans', '--explain']);
    assert.match(out, /tidewatch[^]*↳ \.policytext\/terms\.txt:2\n[^]*↳ rule term\.organization/);
  });

  it('--terms adds a file below them, for standard input too', () => {
    folder.write('.policytext/terms.txt', '[not]\nhall\n');
    folder.write('mine.txt', '[organization]\nhall\ntidewatch\n');
    assert.deepEqual(
      annotate('plans', '--terms', 'mine.txt').map((each) => each.split(' ')[0]),
      ['Reed', 'tidewatch'],
    );
    const { out } = run(
      ['annotate', '--input', 'jsonl', '--terms', 'mine.txt'],
      JSON.stringify({ id: 'x', text: TEXT }),
    );
    assert.deepEqual(names(out).map((each) => each.split(' ')[0]), ['Reed', 'tidewatch', 'hall']); // prettier-ignore
    const missing = run(['annotate', 'plans', '--terms', 'none.txt']);
    assert.deepEqual([missing.status, missing.out], [2, '']);
    assert.match(missing.err, /--terms none\.txt: cannot be read/);
    assert.equal(run(['annotate', 'plans', '--terms', 'mine.txt', '--no-terms']).status, 2);
  });

  it('check and export follow terms and ignore files', () => {
    assert.equal(run(['check', '.']).status, 1);
    folder.write(
      '.policytext/ignore.txt',
      '[impossible-date]\nplans/2035/a.txt\t31 April 2035\twill build 40 huts by\n',
    );
    assert.deepEqual(run(['check', '.']), { status: 0, out: '0 findings in 1 document\n', err: '' });
    assert.equal(run(['check', '.', '--no-terms']).status, 1);
    assert.match(run(['export', '.', '--format', 'csv']).out, /40 huts/);
    folder.write('.policytext/ignore.txt', '[target]\n*\n');
    assert.doesNotMatch(run(['export', '.', '--format', 'csv']).out, /40 huts/);
  });

  it('says what is wrong in a term file, and goes on', () => {
    folder.write('.policytext/terms.txt', 'stray\n[organization]\ntidewatch\n[people]\n');
    const { status, out, err } = run(['annotate', 'plans', '--format', 'jsonl']);
    assert.deepEqual([status, names(out).length], [0, 2]);
    assert.deepEqual(err.trimEnd().split('\n').map((line) => line.replace(/; .*/, '')), [
      'policytext: .policytext/terms.txt:1: "stray" stands before the first [section] heading',
      'policytext: .policytext/terms.txt:4: there is no section [people]',
    ]); // prettier-ignore
  });
});
