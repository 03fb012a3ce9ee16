// npm run reliability [-- STAGE...]: runs the tests that count what they try (those of STAGES, or the ones that are named)
// and writes the counts of this one run into the table of docs/reliability.md. Counts come from tally() in test/support.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { ROOT } from './setup.mjs';

const PAGE = path.join(ROOT, 'docs', 'reliability.md');
const BEGIN = '<!-- counts: written by npm run reliability -->';
const END = '<!-- end of counts -->';
const STAGES = ['engine', 'linear', 'cli', 'protocol', 'security', 'soak', 'integration'];

/** Adds up what was counted, by name. */
function addUp(file) {
  const totals = new Map();
  for (const line of fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { what, count } = JSON.parse(line);
    totals.set(what, (totals.get(what) ?? 0) + count);
  }
  return new Map([...totals].sort());
}

function writeTable(totals, stages) {
  const rows = [...totals].map(([what, count]) => `| ${what} | ${count.toLocaleString('en')} |`);
  const day = new Date().toISOString().slice(0, 10);
  const head = [
    `One run of the stages ${stages.join(', ')}, ${day}, Node ${process.versions.node}.`,
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
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'policytext-tally-'));
  const file = path.join(folder, 'tally');
  fs.writeFileSync(file, '');
  const env = { ...process.env, POLICYTEXT_TALLY: file };
  const { status } = spawnSync(process.execPath, ['scripts/test.mjs', ...stages], { cwd: ROOT, stdio: 'inherit', env });
  const totals = addUp(file);
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [what, count] of totals) console.log(`${String(count).padStart(10)}  ${what}`);
  if (status === 0) writeTable(totals, stages);
  else console.error('Something failed: the table stays as it was.');
  return status ?? 1;
}

process.exitCode = main(process.argv.length > 2 ? process.argv.slice(2) : STAGES);
