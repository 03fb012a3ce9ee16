// npm run reliability [-- STAGE...]: runs the tests that count what they try (those of STAGES, or of the ones that are named), the soak with
// an hour's work, and writes the counts into the table of docs/reliability.md. Counts come from tally() in test/support. All numbers of the
// table are of one state of the code: a run can be made in parts, stage by stage, but a part that is of another state is not counted.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { ROOT } from './setup.mjs';

const PAGE = path.join(ROOT, 'docs', 'reliability.md');
const BEGIN = '<!-- counts: written by npm run reliability -->';
const END = '<!-- end of counts -->';
/** Where the counts of each stage are kept until those of all are there. */
const PARTS = path.join(ROOT, 'out', 'reliability');
/** What this run replays in the soak. */
const HOURS = 1;
const MOCHA = [path.join('node_modules', 'mocha', 'bin', 'mocha.js'), '--reporter', 'dot', '--timeout', '60000'];

/** Folders of test/ whose tests count, in the order in which they run; those that want VS Code are left to `npm test`. */
const STAGES = ['engine', 'linear', 'cli', 'protocol', 'security', 'soak'];

/** The bundles of a stage's test files that count anything: what others try is in no table, and `npm test` runs it. */
function countingBundles(stage) {
  const folder = path.join(ROOT, 'test', stage);
  const counts = (file) => /support\/(?:tally|property)'/.test(fs.readFileSync(path.join(folder, file), 'utf8'));
  return fs
    .readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.test.ts') && counts(file))
    .map((file) => path.join('out', 'test', stage, file.replace(/\.ts$/, '.js')))
    .sort();
}

/** What tells this state of the code from any other: the commit, and what has been changed since, but for the page that is written. */
function stateOfCode() {
  const git = (...args) => spawnSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
  const changes = git('diff', 'HEAD', '--', '.', ':!docs') + git('status', '--porcelain', '--', '.', ':!docs');
  const commit = git('rev-parse', '--short', 'HEAD').trim();
  return changes === '' ? commit : `${commit}+${createHash('sha256').update(changes).digest('hex').slice(0, 7)}`;
}

/** Runs a stage and keeps what it has counted, if it passes. @returns whether it does */
function runStage(stage, state) {
  console.log(`\n── ${stage}`);
  const part = path.join(PARTS, `${stage}.json`);
  const tally = path.join(PARTS, `${stage}.tally`);
  fs.rmSync(part, { force: true });
  fs.writeFileSync(tally, '');
  const start = Date.now();
  const env = { ...process.env, POLICYTEXT_TALLY: tally, POLICYTEXT_SOAK_HOURS: String(HOURS) };
  const { status } = spawnSync(process.execPath, [...MOCHA, ...countingBundles(stage)], {
    cwd: ROOT,
    stdio: 'inherit',
    env,
  });
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`${stage}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  const lines = fs.readFileSync(tally, 'utf8').split('\n').filter(Boolean);
  fs.rmSync(tally);
  if (status === 0)
    fs.writeFileSync(part, JSON.stringify({ state, seconds, counts: lines.map((line) => JSON.parse(line)) }));
  return status === 0;
}

/** The parts that are of a state, by stage. */
function partsOf(state) {
  const files = STAGES.map((stage) => [stage, path.join(PARTS, `${stage}.json`)]).filter(([, file]) =>
    fs.existsSync(file),
  );
  const parts = files.map(([stage, file]) => [stage, JSON.parse(fs.readFileSync(file, 'utf8'))]);
  return new Map(parts.filter(([, part]) => part.state === state));
}

/** Adds up what was counted, by name. */
function addUp(parts) {
  const totals = new Map();
  for (const { counts } of parts)
    for (const { what, count } of counts) totals.set(what, (totals.get(what) ?? 0) + count);
  return [...totals].sort();
}

function writeTable(parts, state) {
  const totals = addUp(parts.values());
  for (const [what, count] of totals) console.log(`${String(count).padStart(10)}  ${what}`);
  const minutes = [...parts.values()].reduce((sum, { seconds }) => sum + seconds, 0) / 60;
  const day = new Date().toISOString().slice(0, 10);
  const rows = totals.map(([what, count]) => `| ${what} | ${count.toLocaleString('en')} |`);
  const head = [
    `One run of what counts in ${STAGES.join(', ')}: ${day}, commit ${state}, Node ${process.versions.node}, ${minutes.toFixed(0)} minutes.`,
    '',
    '| tried | times |',
    '|---|---|',
  ];
  const table = [...head, ...rows].join('\n');
  const page = fs.readFileSync(PAGE, 'utf8');
  const [from, to] = [page.indexOf(BEGIN) + BEGIN.length, page.indexOf(END)];
  if (from < BEGIN.length || to < from) throw new Error(`${PAGE} has no place for the counts: ${BEGIN} … ${END}`);
  fs.writeFileSync(PAGE, `${page.slice(0, from)}\n\n${table}\n\n${page.slice(to)}`);
}

function main(stages) {
  const unknown = stages.filter((stage) => !STAGES.includes(stage));
  if (unknown.length > 0) {
    console.error(`Unknown stage: ${unknown.join(', ')}. There are: ${STAGES.join(', ')}`);
    return 2;
  }
  fs.mkdirSync(PARTS, { recursive: true });
  const state = stateOfCode();
  const { status } = spawnSync(process.execPath, ['esbuild.js', '--tests'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) return 1;
  const failed = stages.filter((stage) => !runStage(stage, state));
  const parts = partsOf(state);
  const missing = STAGES.filter((stage) => !parts.has(stage));
  if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}`);
  if (missing.length === 0) writeTable(parts, state);
  else console.log(`The table stays as it was until there are the counts of ${missing.join(', ')}, too.`);
  return failed.length > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.length > 2 ? process.argv.slice(2) : STAGES);
