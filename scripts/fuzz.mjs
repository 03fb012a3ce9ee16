// npm run fuzz [-- --seconds N] [-- --grep WORDS]: every property of the tests with new inputs, N seconds each (default 10).
// Prints how many inputs each was tried with and from which seed. What fails is kept in test/fixtures/properties: every later run,
// ordinary ones included, tries it first.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ROOT } from './setup.mjs';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '10' }, grep: { type: 'string' } } });
const seconds = Number(values.seconds);
if (!(seconds > 0)) throw new Error('--seconds takes a number above 0');

const run = (args, env = {}) =>
  spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

/** The test files that have properties, as they are bundled. */
function bundles() {
  const files = fs
    .readdirSync(path.join(ROOT, 'test'), { recursive: true })
    .filter((file) => file.endsWith('.test.ts'));
  const hasProperties = (file) => fs.readFileSync(path.join(ROOT, 'test', file), 'utf8').includes('support/property');
  return files.filter(hasProperties).map((file) => path.join('out', 'test', file.replace(/\.ts$/, '.js')));
}

function main() {
  if (run(['esbuild.js', '--tests']) !== 0) return 1;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'policytext-fuzz-'));
  const counts = path.join(folder, 'counts');
  fs.writeFileSync(counts, '');
  const mocha = [path.join('node_modules', 'mocha', 'bin', 'mocha.js'), '--timeout', '0', '--reporter', 'dot'];
  const grep = values.grep ? ['--grep', values.grep] : [];
  const status = run([...mocha, ...grep, ...bundles()], {
    POLICYTEXT_FUZZ_SECONDS: String(seconds),
    POLICYTEXT_PROPERTY_COUNTS: counts,
  });
  const lines = fs
    .readFileSync(counts, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  for (const { title, runs, seed, failed } of lines)
    console.log(
      `${failed ? 'FAILED' : 'held  '} ${String(runs).padStart(9)} inputs  seed ${String(seed).padStart(10)}  ${title}`,
    );
  const total = lines.reduce((sum, { runs }) => sum + runs, 0);
  const failures = lines.filter(({ failed }) => failed).length;
  console.log(`\n${lines.length} properties, ${total.toLocaleString('en')} inputs, ${failures} failed`);
  fs.rmSync(folder, { recursive: true, force: true });
  return status;
}

process.exitCode = main();
