// npm run mutations [-- WORDS]: applies each mutation of test/mutations/*.json to a copy of the last commit and runs the test that has
// to find it. A property that no mutation fails would hold of anything. With words, only the properties whose name has them.
// A data file holds {"properties": [{"holds", "test", "grep", "mutations": [{"file", "search", "replace"}]}]}: `test` is a glob of test
// files, `grep` (a pattern, may be empty) chooses among their tests, `search` occurs exactly once in `file`.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { ROOT } from './setup.mjs';

const TIMEOUT_MS = 240_000;

const readProperties = () => {
  const folder = path.join(ROOT, 'test', 'mutations');
  const files = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return files.flatMap((name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')).properties);
};

/** A copy of the last commit that shares its packages. */
function makeCopy() {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'policytext-mutations-'));
  const { status } = spawnSync('git', ['clone', '--quiet', '--shared', ROOT, copy], { stdio: 'inherit' });
  if (status !== 0) throw new Error('git clone failed');
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  return copy;
}

/** Runs a property's tests. @returns whether they pass, and what they say */
function runTests(copy, { test, grep }) {
  const run = (...args) =>
    spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', timeout: TIMEOUT_MS, killSignal: 'SIGKILL' });
  const build = run('esbuild.js', '--tests', `--only=${test}`);
  if (build.status !== 0) return { passes: false, says: `does not build: ${build.stderr}` };
  const mocha = run(
    'node_modules/mocha/bin/mocha.js',
    '--exit',
    '--bail',
    '--timeout',
    '120000',
    ...(grep ? ['--grep', grep] : []),
    'out/test/**/*.test.js',
  );
  const passed = Number(/(\d+) passing/.exec(mocha.stdout ?? '')?.[1] ?? 0);
  return { passes: mocha.status === 0 && passed > 0, says: mocha.stdout ?? String(mocha.error) };
}

/** Which test fails, and its first words. */
const failureIn = (says) =>
  (/ {2}1\) ([^]*?)\n\s*\n/.exec(says)?.[1] ?? says.slice(-200)).replace(/\s+/g, ' ').slice(0, 100);

function main(words) {
  const properties = readProperties().filter(({ holds }) => words.every((word) => holds.includes(word)));
  const copy = makeCopy();
  const failures = [];
  let caught = 0;
  try {
    for (const property of properties) {
      console.log(`\n${property.holds} (${property.test})`);
      const unchanged = runTests(copy, property);
      if (!unchanged.passes)
        failures.push(`${property.holds}: fails without a mutation: ${unchanged.says.slice(-1500)}`);
      for (const { file, search, replace } of property.mutations) {
        const target = path.join(copy, file);
        const before = fs.readFileSync(target, 'utf8');
        const shown = `${file}: ${search.trim().slice(0, 60)} → ${replace.trim().slice(0, 60) || '(nothing)'}`;
        if (before.split(search).length !== 2) {
          failures.push(`${shown}: does not occur once`);
          continue;
        }
        fs.writeFileSync(
          target,
          before.replace(search, () => replace),
        );
        const { passes, says } = runTests(copy, property);
        fs.writeFileSync(target, before);
        if (passes) failures.push(`${property.holds}: survived: ${shown}`);
        else caught++;
        console.log(
          `  ${passes ? 'SURVIVED' : 'caught  '} ${shown}${passes ? '' : `\n             by ${failureIn(says)}`}`,
        );
      }
    }
  } finally {
    fs.rmSync(copy, { recursive: true, force: true });
  }
  console.log(`\n${properties.length} properties, ${caught} mutations caught, ${failures.length} failures`);
  for (const failure of failures) console.log(`- ${failure}`);
  return failures.length > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
