import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../host/layout';
import { TemporaryFolder } from '../support/temporaryFolder';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The scripts behind npm test and npm start: they run before anything is built, so they are plain JavaScript. */
describe('the scripts', () => {
  const root = projectRoot();
  let folder: TemporaryFolder;
  beforeEach(() => (folder = new TemporaryFolder()));
  afterEach(() => folder.remove());

  const load = async <T>(name: string) =>
    (await import(pathToFileURL(path.join(root, 'scripts', name)).href)) as unknown as T;
  const counting = () =>
    load<{ countTests: (file: string, succeeded: boolean) => Counts; summary: (counts: Counts) => string }>(
      'counts.mjs',
    );

  /** Runs mocha with our reporter on one test file. */
  const mocha = (source: string) => {
    folder.write('some.test.js', source);
    const counts = path.join(folder.path, 'counts');
    const args = [
      'node_modules/mocha/bin/mocha.js',
      '--reporter',
      'scripts/reporter.cjs',
      path.join(folder.path, 'some.test.js'),
    ];
    const env = { ...process.env, POLICYTEXT_TEST_COUNTS: counts };
    const { status } = spawnSync(process.execPath, args, { cwd: root, env });
    return { counts, succeeded: status === 0 };
  };

  it('count what mocha ran', async () => {
    const { counts, succeeded } = mocha(
      'it("a", () => {}); it("b", () => {}); it("c", () => { throw new Error(); }); it.skip("d", () => {});',
    );
    const { countTests, summary } = await counting();
    assert.equal(summary(countTests(counts, succeeded)), '2 passed, 1 failed, 1 skipped');
  });

  it('count a run without tests, and one that crashed, as a failure', async () => {
    const { countTests, summary } = await counting();
    const empty = mocha('');
    assert.equal(summary(countTests(empty.counts, empty.succeeded)), '0 passed, 1 failed');
    fs.rmSync(empty.counts, { force: true });
    const crashed = mocha('it("a", () => {}); it("b", () => process.exit(0));');
    assert.equal(summary(countTests(crashed.counts, crashed.succeeded)), '0 passed, 1 failed');
    folder.write('counts', JSON.stringify({ passed: 1, failed: 0, skipped: 0 }));
    assert.equal(summary(countTests(crashed.counts, false)), '1 passed, 1 failed', 'it ended badly after its tests');
  });

  it('install packages where they are missing or older than the lock', async () => {
    const { hasPackages } = await load<{ hasPackages: (root: string) => boolean }>('setup.mjs');
    folder.write('package-lock.json', '{}');
    assert.equal(hasPackages(folder.path), false);
    folder.write('node_modules/.package-lock.json', '{}');
    assert.equal(hasPackages(folder.path), true);
    const later = new Date(Date.now() + 60_000);
    fs.utimesSync(path.join(folder.path, 'package-lock.json'), later, later);
    assert.equal(hasPackages(folder.path), false);
  });

  it('find in a lock file what comes from elsewhere, is not fixed, or is shipped though deprecated', async () => {
    const { problemsInLock } = await load<{
      problemsInLock: (packages: object, isShipped: (folder: string) => boolean) => string[];
    }>('audit.mjs');
    const good = { resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz', integrity: 'sha512-abc=' };
    const packages = {
      '': { name: 'policytext' },
      'node_modules/good': good,
      'node_modules/elsewhere': { ...good, resolved: 'https://example.org/a.tgz' },
      'node_modules/linked': { link: true },
      'node_modules/weak': { ...good, integrity: 'sha1-abc=' },
      'node_modules/tool': { ...good, deprecated: 'use another' },
      'node_modules/shipped': { ...good, deprecated: 'use another' },
    };
    const found = problemsInLock(packages, (folder) => folder === 'node_modules/shipped');
    assert.deepEqual(found.map((line) => line.split(':')[0]), ['elsewhere', 'linked', 'weak', 'shipped'].map((name) => `node_modules/${name}`)); // prettier-ignore
  });

  it('refuse what they do not know', () => {
    for (const [script, word] of [
      ['test.mjs', 'no-such-stage'],
      ['start.mjs', '--no-such-option'],
    ] as const) {
      const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts', script), word], {
        encoding: 'utf8',
      });
      assert.equal(status, 2);
      assert.ok(stderr.includes(word), stderr);
    }
  });
});
