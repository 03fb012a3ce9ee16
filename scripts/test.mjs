// npm test [-- STAGE...]: everything that is checked, on a fresh clone too. A stage that fails does not stop the others, except
// where they build on it. Types, lint and package count as one check each, the others as many as they have tests.
// The last line is `N passed, N failed`, then `, N skipped` if there are any.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { add, asCheck, countTests, summary } from './counts.mjs';
import { ROOT, checkNode, ensureHost, ensurePackages } from './setup.mjs';

const STAGE_TIMEOUT_MS = 8 * 60_000;
// These want VS Code; every other folder of test/ with *.test.ts in it is run as it is.
const IN_VS_CODE = ['launcher', 'integration', 'start', 'screenshots'];

const bin = (...parts) => path.join(ROOT, 'node_modules', ...parts);
const REPORTER = path.join(ROOT, 'scripts', 'reporter.cjs');
const VSIX = path.join(ROOT, 'out', 'policytext.vsix');

/** A command line that this Node runs and whose exit code is the result: one check. */
const check = (name, ...commands) => ({ name, commands, counts: false });
/** A command line that runs mocha with our reporter, wherever: as many checks as it has tests. */
const tests = (name, ...commands) => ({ name, commands, counts: true });
const mocha = (name, timeout) =>
  tests(name, [
    bin('mocha', 'bin', 'mocha.js'),
    '--reporter',
    REPORTER,
    '--timeout',
    timeout,
    `out/test/${name}/**/*.test.js`,
  ]);

function allStages() {
  const folders = fs
    .readdirSync(path.join(ROOT, 'test'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !IN_VS_CODE.includes(entry.name))
    .map((entry) => entry.name)
    .filter((name) => fs.readdirSync(path.join(ROOT, 'test', name), { recursive: true }).some(isTest));
  const integration = 'out/test/integration/run.main.js';
  return [
    check('licences', ['scripts/licences.mjs']),
    { name: 'audit', audits: true },
    check('types', [bin('typescript', 'bin', 'tsc'), '--noEmit']),
    check('lint', [bin('eslint', 'bin', 'eslint.js'), '.'], [bin('prettier', 'bin', 'prettier.cjs'), '--check', '.']),
    { ...check('build', ['esbuild.js', '--tests']), essential: true },
    ...folders.map((name) => mocha(name, '10000')),
    check('gate', ['esbuild.js', '--bench'], ['out/bench/gate.main.js']),
    { name: 'VS Code', run: () => ensureHost({ browser: true }), essential: true },
    mocha('launcher', '60000'),
    tests('integration', [integration, 'features'], [integration, 'virtual']),
    { ...check('package', ['scripts/package.mjs', VSIX]), essential: true },
    tests('packaged', [integration, 'packaged', VSIX]),
    mocha('start', '90000'),
    mocha('screenshots', '120000'),
  ];
}

const isTest = (name) => name.endsWith('.test.ts');

/** The stages that are named, with what they build on; without names, all. */
function chosenStages(names) {
  const all = allStages();
  const unknown = names.filter((name) => !all.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.error(`Unknown stage: ${unknown.join(', ')}. There are: ${all.map((stage) => stage.name).join(', ')}`);
    process.exit(2);
  }
  if (names.length === 0) return all;
  const last = all.findLastIndex((stage) => names.includes(stage.name));
  return all.filter((stage, i) => names.includes(stage.name) || (stage.essential && i < last));
}

/** Runs one stage. @returns what it counted and how long it took */
function runStage(stage) {
  const title = `── ${stage.name} `;
  console.log(`\n${title}${'─'.repeat(Math.max(0, 60 - title.length))}`);
  const start = Date.now();
  const counts = stage.audits
    ? runAudit()
    : stage.run
      ? asCheck(stage.run())
      : stage.counts
        ? runTests(stage)
        : asCheck(stage.commands.every(runs));
  return { ...counts, name: stage.name, seconds: (Date.now() - start) / 1000 };
}

/** Runs a command in sight of the user. @returns whether it succeeded in time */
function runs(command, env = {}) {
  const { status, error } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    stdio: 'inherit',
    timeout: STAGE_TIMEOUT_MS,
    env: { ...process.env, ...env },
  });
  if (error) console.error(error.message);
  return status === 0;
}

/** Asks the registry what is known against packages, where it answers. */
function runAudit() {
  const { status } = spawnSync(process.execPath, ['scripts/audit.mjs'], { cwd: ROOT, stdio: 'inherit' });
  return status === 3 ? { passed: 0, failed: 0, skipped: 1 } : asCheck(status === 0);
}

function runTests({ commands }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'policytext-counts-'));
  const file = path.join(folder, 'counts');
  try {
    const succeeded = commands.map((command) => runs(command, { POLICYTEXT_TEST_COUNTS: file })).every(Boolean);
    return countTests(file, succeeded);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function main(names) {
  checkNode();
  const results = [];
  if (!ensurePackages()) results.push({ ...asCheck(false), name: 'npm ci', seconds: 0 });
  else {
    for (const stage of chosenStages(names)) {
      const result = runStage(stage);
      results.push(result);
      if (stage.essential && result.failed > 0) {
        console.error(`\n${stage.name} failed: what builds on it is not run.`);
        break;
      }
    }
  }
  console.log();
  for (const { name, passed, failed, skipped, seconds } of results) {
    const row = [passed, failed, skipped].map((n) => String(n).padStart(6));
    console.log(
      `${name.padEnd(14)}${row[0]} passed${row[1]} failed${row[2]} skipped${seconds.toFixed(1).padStart(8)} s`,
    );
  }
  const total = add(results);
  console.log(`\n${summary(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

main(process.argv.slice(2));
