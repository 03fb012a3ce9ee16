import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { sarifProblems } from '../support/sarif';
import { TemporaryFolder } from '../support/temporaryFolder';

const CLI = path.resolve('dist/cli.js');

const PLAN =
  'Date: 4 March 2030\n\nBy 2035 the city will build 40 treatment plants. The count ends on 31 April 2031.\n';
const CLEAN = 'Date: 4 March 2030\n\nBy 2035 the city will build 40 treatment plants.\n';

interface Finding {
  path: string;
  check: string;
  severity: string;
  start: number;
  end: number;
  text: string;
  startLine: number;
  startColumn: number;
  related: { path: string; text: string }[];
  fix?: { edits: { start: number; end: number; text: string }[] };
}

interface SarifRun {
  columnKind: string;
  tool: { driver: { rules: { id: string }[] } };
  results: {
    ruleId: string;
    ruleIndex: number;
    level: string;
    locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[];
  }[];
}

describe('policytext check', function () {
  this.timeout(20_000);
  let folder: TemporaryFolder;

  before(() => assert.ok(fs.existsSync(CLI), 'dist/cli.js is built before this test (npm run build)'));
  beforeEach(() => (folder = new TemporaryFolder({ 'plan, 100%: new.txt': PLAN, 'clean/clean.txt': CLEAN })));
  afterEach(() => folder.remove());

  function run(args: string[], cwd = folder.path): { status: number | null; out: string; err: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'check', '--today', '2031-01-01', ...args], {
      encoding: 'utf8',
      cwd,
    });
    return { status, out: stdout, err: stderr };
  }
  const findings = (out: string) => (JSON.parse(out) as { findings: Finding[] }).findings;

  it('exits with 0 where all is well, with 1 where a finding reaches --fail-on', () => {
    assert.deepEqual(run(['clean']), { status: 0, out: '0 findings in 1 document\n', err: '' });
    assert.equal(run(['.']).status, 1);
    assert.equal(run(['.', '--fail-on', 'error']).status, 0);
    assert.equal(run(['.', '--severity', 'impossible-date=error', '--fail-on', 'error']).status, 1);
    assert.equal(run(['.', '--severity', 'impossible-date=off']).status, 0);
    assert.equal(run(['.', '--severity', 'impossible-date=information']).status, 0);
    const late = ['clean', '--today', '2036-01-01'];
    assert.equal(run(late).status, 0, 'a passed deadline is no fault');
    assert.equal(run([...late, '--fail-on', 'hint']).status, 1);
  });

  it('shows hints to those who ask for them', () => {
    const late = ['clean', '--today', '2036-01-01', '--format', 'json'];
    const shown = (...args: string[]) => findings(run([...late, ...args]).out).map(({ check }) => check);
    assert.deepEqual(shown(), []);
    assert.deepEqual(shown('--show', 'hint'), ['deadline-passed']);
    assert.deepEqual(shown('--fail-on', 'hint'), ['deadline-passed'], 'what fails is shown');
    assert.deepEqual(shown('--show', 'error', '--severity', 'deadline-passed=error'), ['deadline-passed']);
    assert.deepEqual(shown('--show', 'hint', '--severity', 'deadline-passed=off'), []);
  });

  it('exits with 2 where it could not run, and says why', () => {
    for (const [args, message] of [
      [[], /at least one file or folder/],
      [['nowhere.txt'], /nowhere\.txt: no such file/],
      [['.', '--format', 'xml'], /--format takes text, json, sarif, github/],
      [['.', '--fail-on', 'never'], /--fail-on takes error, warning, information, hint/],
      [['.', '--severity', 'nonsense=off'], /--severity/],
      [['.', '--severity', 'impossible-date=loud'], /--severity/],
      [['.', '--today', 'tomorrow'], /--today takes a date/],
      [['.', '--nonsense'], /nonsense/],
    ] as const) {
      const { status, err } = run([...args]);
      assert.equal(status, 2, args.join(' '));
      assert.match(err, message);
    }
  });

  it('still checks the rest where a file cannot be read', () => {
    const { status, out } = run(['nowhere.txt', '.']);
    assert.equal(status, 2);
    assert.match(out, /31 April 2031/);
  });

  it('text: a place that can be clicked, severity, message, check', () => {
    const { out } = run(['.']);
    assert.match(out, /^plan, 100%: new\.txt:3:68 {2}warning {2}“31 April 2031”: .*\[impossible-date\]$/m);
    assert.match(out, /1 finding \(1 warning\) in 2 documents/);
  });

  it('json: offsets and lines that lead back to the text, and the fix', () => {
    const [finding, ...others] = findings(run(['.', '--format', 'json']).out);
    assert.deepEqual(others, []);
    assert.equal(finding!.check, 'impossible-date');
    assert.equal(PLAN.slice(finding!.start, finding!.end), '31 April 2031');
    assert.equal(finding!.text, '31 April 2031');
    assert.deepEqual([finding!.startLine, finding!.startColumn], [3, 68]);
    const [edit] = finding!.fix!.edits;
    assert.equal(PLAN.slice(edit!.start, edit!.end) + edit!.text, '3130');
  });

  it('sarif: valid, with all rules, escaped paths and levels', () => {
    const log = JSON.parse(
      run(['.', '--format', 'sarif', '--severity', 'impossible-date=hint', '--show', 'hint']).out,
    ) as {
      runs: [SarifRun];
    };
    assert.deepEqual(sarifProblems(log), []);
    const [{ tool, results, columnKind }] = log.runs;
    assert.equal(columnKind, 'utf16CodeUnits');
    const [result] = results;
    assert.equal(tool.driver.rules[result!.ruleIndex]!.id, result!.ruleId);
    assert.equal(result!.level, 'note');
    const { artifactLocation, region } = result!.locations[0]!.physicalLocation;
    assert.equal(artifactLocation.uri, 'plan%2C%20100%25%3A%20new.txt');
    assert.equal(region.startLine, 3);
  });

  it('sarif: valid for the sample corpus, fixes and related places included', () => {
    const log = JSON.parse(run([path.resolve('seeds'), '--format', 'sarif']).out) as { runs: [SarifRun] };
    assert.deepEqual(sarifProblems(log), []);
    const text = JSON.stringify(log);
    for (const part of ['"fixes"', '"relatedLocations"', '"file:///']) assert.ok(text.includes(part), part);
  });

  it('the validator of SARIF sees what is wrong', () => {
    const log = JSON.parse(run(['.', '--format', 'sarif']).out) as { runs: [SarifRun] };
    const broken = (change: (run: SarifRun) => void) => {
      const copy = structuredClone(log);
      change(copy.runs[0]);
      return sarifProblems(copy);
    };
    assert.equal(broken((run) => (run.results[0]!.level = 'hint')).length, 1);
    assert.equal(broken((run) => delete (run.results[0] as { message?: unknown }).message).length, 1);
    assert.equal(broken((run) => ((run.results[0] as { column?: number }).column = 1)).length, 1);
    assert.equal(broken((run) => (run.results[0]!.locations[0]!.physicalLocation.region.startLine = 0)).length, 1);
    assert.equal(
      broken((run) => (run.results[0]!.locations[0]!.physicalLocation.artifactLocation.uri = 'a b')).length,
      1,
    );
  });

  it('github: one annotation a line, escaped as GitHub reads it', () => {
    const { out } = run(['.', '--format', 'github']);
    const [line, ...rest] = out.split('\n').filter(Boolean);
    assert.deepEqual(rest, []);
    assert.match(
      line!,
      /^::warning file=plan%2C 100%25%3A new\.txt,line=3,endLine=3,col=68,endColumn=81,title=[^:,]*::/,
    );
    assert.match(
      run(['.', '--format', 'github', '--severity', 'impossible-date=hint', '--show', 'hint']).out,
      /^::notice /,
    );
  });

  it('a contradiction is found between files, and names both', () => {
    folder.write('a.txt', 'Date: 4 March 2030\n\nBy 2035 the Harbour Water Board will build 60 tidal mills.\n');
    folder.write('b.txt', 'Date: 4 March 2031\n\nBy 2035 the Harbour Water Board will build 90 tidal mills.\n');
    const contradiction = run(['a.txt', 'b.txt', '--format', 'json']);
    assert.equal(contradiction.status, 1);
    const [finding, ...others] = findings(contradiction.out);
    assert.deepEqual(others, []);
    assert.deepEqual(
      [finding!.check, finding!.path, finding!.text, finding!.related[0]!.path, finding!.related[0]!.text],
      ['figures-differ', 'b.txt', '90 tidal mills', 'a.txt', '60 tidal mills'],
    );
  });

  /** docs/seeds.md, "Planted faults": file (its beginning), line, check. */
  const PLANTED = [
    '2023-07-03:13 name-spelling',
    '2024-01-23:11 deadline-too-early',
    '2024-01-23:11 figures-differ',
    '2024-03-05:24 impossible-date',
    '2024-03-05:9 shares-above-whole',
    '2024-12-20:24 unknown-acronym',
    '2024-12-20:32 wrong-weekday',
    '2025-02-18:9 figures-differ', // 2025
    '2025-02-18:9 figures-differ', // 2023
    'shanghai-f:3 no-reference-date',
    'shanghai-f:7 name-spelling',
    'yangtze-de:1 name-spelling',
    'yangtze-de:7 swapped-range',
  ];

  it('finds the planted faults of the sample corpus, and nothing else', () => {
    const { status, out } = run(['seeds', '--format', 'json'], path.resolve('.'));
    const found = findings(out).map(
      ({ path: file, startLine, check }) => `${path.basename(file).slice(0, 10)}:${startLine} ${check}`,
    );
    assert.deepEqual(found.sort(), PLANTED);
    assert.equal(status, 1);
    const text = run(['seeds', '--show', 'hint', '--today', '2030-01-01'], path.resolve('.')).out;
    assert.match(text, /\d+ findings \(8 warnings, 5 information, \d+ hints\) in 13 documents\n$/);
  });
});
