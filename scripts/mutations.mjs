// npm run mutations [-- WORDS]: applies each mutation of test/mutations/*.json to a copy of the last commit and runs the test that has
// to find it. A property that no mutation fails would hold of anything. With words, only the properties whose name has them.
// A data file holds {"properties": [{"holds", "test", "grep", "mutations": [{"file", "search", "replace"}]}]}: `test` is a glob of test
// files, `grep` (a pattern, may be empty) chooses among their tests, `search` occurs exactly once in `file`.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { ROOT } from './setup.mjs';

const BUILD_TIMEOUT_MS = 120_000;
const TEST_TIMEOUT_MS = 240_000;
/** Of each property, so that none holds by chance. */
const MUTATIONS = 3;

/** Somebody has pressed Ctrl+C, or the run is to end: what was running then says nothing about any mutation. */
class Interrupted extends Error {}

/** The properties as they are in a tree: data and code are of one commit. */
function readProperties(tree) {
  const folder = path.join(tree, 'test', 'mutations');
  const files = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return files.flatMap((name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')).properties);
}

/** A copy of the last commit that shares its packages. */
function makeCopy() {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'policytext-mutations-'));
  process.on('exit', () => fs.rmSync(copy, { recursive: true, force: true }));
  fs.chmodSync(copy, 0o755); // a test runs the server as somebody else
  const { status } = spawnSync('git', ['clone', '--quiet', '--shared', ROOT, copy], { stdio: 'inherit' });
  if (status !== 0) throw new Error('git clone failed');
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  return copy;
}

/** @throws {Interrupted} if the program was ended from outside */
function run(copy, timeout, ...args) {
  const result = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', timeout, killSignal: 'SIGKILL' });
  if (result.signal && result.error?.code !== 'ETIMEDOUT')
    throw new Interrupted(`a test was ended by ${result.signal}`);
  return result;
}

/** Runs a property's tests. @returns `passed`, `failed`, or why there is no telling; and what they say */
function runTests(copy, { test, grep }) {
  const build = run(copy, BUILD_TIMEOUT_MS, 'esbuild.js', '--tests', `--only=${test}`);
  if (build.status !== 0) return { outcome: 'does not build', says: build.stderr };
  const mocha = run(
    copy,
    TEST_TIMEOUT_MS,
    'node_modules/mocha/bin/mocha.js',
    '--exit',
    '--bail',
    '--timeout',
    '120000',
    ...(grep ? ['--grep', grep] : []),
    'out/test/**/*.test.js',
  );
  const says = mocha.stdout + (mocha.error ? `${mocha.error.message}\n` : '');
  if (mocha.status !== 0) return { outcome: 'failed', says };
  const passing = Number(/(\d+) passing/.exec(says)?.[1] ?? 0);
  return { outcome: passing > 0 ? 'passed' : 'no test was run', says };
}

/** Which test fails, and its first words. */
const failureIn = (says) =>
  (/ {2}1\) ([^]*?)\n\s*\n/.exec(says)?.[1] ?? says.slice(-200)).replace(/\s+/g, ' ').slice(0, 100);

/** Puts one mutation into the copy, runs the tests and takes it out again. @returns what is wrong with it, where the tests do not find it */
function tryMutation(copy, property, { file, search, replace }) {
  const target = path.join(copy, file);
  const before = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : '';
  if (before.split(search).length !== 2) return { problem: 'does not occur once' };
  const started = Date.now();
  try {
    fs.writeFileSync(
      target,
      before.replace(search, () => replace),
    );
    const { outcome, says } = runTests(copy, property);
    const seconds = ((Date.now() - started) / 1000).toFixed(0);
    if (outcome === 'failed') return { remark: `in ${seconds} s by ${failureIn(says)}` };
    return { problem: outcome === 'passed' ? 'survived' : `${outcome}: ${says.slice(-500)}` };
  } finally {
    fs.writeFileSync(target, before);
  }
}

/** @returns how many mutations were caught, and a line about each that was not */
function tryProperty(copy, property) {
  console.log(`\n${property.holds} (${property.test})`);
  const { holds, mutations } = property;
  if (mutations.length < MUTATIONS)
    return { caught: 0, failures: [`${holds}: has ${mutations.length} mutations only`] };
  const unchanged = runTests(copy, property);
  if (unchanged.outcome !== 'passed')
    return {
      caught: 0,
      failures: [`${holds}: without a mutation, ${unchanged.outcome}: ${unchanged.says.slice(-1500)}`],
    };
  let caught = 0;
  const failures = [];
  for (const mutation of mutations) {
    const { file, search, replace } = mutation;
    const shown = `${file}: ${search.trim().slice(0, 60)} → ${replace.trim().slice(0, 60) || '(nothing)'}`;
    const { problem, remark } = tryMutation(copy, property, mutation);
    if (problem) failures.push(`${holds}: ${problem}: ${shown}`);
    else caught++;
    console.log(`  ${problem ? 'NOT CAUGHT' : 'caught    '} ${shown}\n             ${problem ?? remark}`);
  }
  return { caught, failures };
}

function main(words) {
  const copy = makeCopy();
  const all = readProperties(copy);
  const properties = all.filter(({ holds }) => words.every((word) => holds.includes(word)));
  if (properties.length === 0) {
    console.error(
      `No property's name has ${words.join(' and ')}. There are:\n${all.map(({ holds }) => `- ${holds}`).join('\n')}`,
    );
    return 2;
  }
  const results = properties.map((property) => tryProperty(copy, property));
  const failures = results.flatMap((result) => result.failures);
  const caught = results.reduce((sum, result) => sum + result.caught, 0);
  console.log(`\n${properties.length} properties, ${caught} mutations caught, ${failures.length} failures`);
  for (const failure of failures) console.log(`- ${failure}`);
  return failures.length > 0 ? 1 : 0;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Interrupted)) throw error;
  console.error(`\nInterrupted: ${error.message}`);
  process.exitCode = 130;
}
