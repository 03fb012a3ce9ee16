import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

const CLI = path.resolve('dist/cli.js');

interface Line {
  id: string;
  annotations: {
    kind: string;
    start: number;
    end: number;
    text: string;
    entity?: string;
    rule: string;
    evidence?: string[];
  }[];
}

function run(args: string[], input = ''): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    input,
    encoding: 'utf8',
    cwd: folder,
  });
  return { status, out: stdout, err: stderr };
}

const lines = (out: string) => out.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Line); // prettier-ignore

let folder: string;

const PLAN = `Updated: 3 May 2021

The Ministry of Water and Energy (MWE) adopted the Clean Rivers Act. The Ministry of Water and Energy will build 40 treatment plants by 2030.
`;
const NEWS = `3 June 2023

Officials of the MWE said that 40 treatment plants will be built by 2030. They called it “a fair deal”.
`;

describe('command line', () => {
  before(() => {
    assert.ok(fs.existsSync(CLI), 'dist/cli.js is built before this test (npm run build)');
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'policytext-cli-'));
    fs.writeFileSync(path.join(folder, 'plan.txt'), PLAN);
    fs.writeFileSync(path.join(folder, 'news.txt'), NEWS);
    fs.writeFileSync(path.join(folder, 'requirements.txt'), 'mocha==12.0\nesbuild==0.28\n');
    fs.writeFileSync(path.join(folder, 'latin1.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]));
    fs.writeFileSync(path.join(folder, 'data.bin'), Buffer.from([1, 0, 2, 0]));
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('begins names with their article where that is asked for, in lines, tables and exports', () => {
    const named = (...args: string[]) => run([...args, '--kind', 'organization', '--articles']).out;
    const first = ({ annotations }: Line) => annotations[0]!;
    for (const command of ['annotate', 'export']) {
      const [line] = lines(named(command, 'plan.txt', '--format', 'jsonl'));
      const { start, end, text } = first(line!);
      assert.equal(text, 'The Ministry of Water and Energy');
      assert.equal(PLAN.slice(start, end), text);
    }
    assert.match(named('annotate', 'plan.txt'), /organization {2}The Ministry of Water and Energy/);
    assert.doesNotMatch(run(['annotate', 'plan.txt', '--kind', 'organization']).out, /The Ministry/);
  });

  it('finds an acronym that only another file introduces, and only together with that file', () => {
    fs.writeFileSync(path.join(folder, 'memo.txt'), 'New MWE boats arrived on 3 May 2022.\n');
    const namesOf = (...files: string[]) => {
      const found = lines(run(['annotate', ...files, '--format', 'jsonl', '--kind', 'organization']).out);
      return found.find(({ id }) => id === 'memo.txt')!.annotations.map(({ text, entity }) => [text, entity]);
    };
    assert.deepEqual(namesOf('memo.txt', 'plan.txt'), [['MWE', 'organization:Ministry of Water and Energy']]);
    assert.deepEqual(namesOf('memo.txt'), []);
    fs.rmSync(path.join(folder, 'memo.txt'));
  });

  it('annotates files as JSON lines, and one entity has one identifier in all of them', () => {
    const { status, out, err } = run(['annotate', 'plan.txt', 'news.txt', '--format', 'jsonl']);
    assert.equal(err, '');
    assert.equal(status, 0);
    const [plan, news] = lines(out);
    assert.deepEqual([plan?.id, news?.id], ['plan.txt', 'news.txt']);
    for (const [line, text] of [
      [plan!, PLAN],
      [news!, NEWS],
    ] as const)
      // prettier-ignore
      for (const { start, end, text: mention, rule } of line.annotations) {
        assert.equal(text.slice(start, end), mention);
        assert.ok(rule);
      }
    const ministry = plan!.annotations.find((a) => a.text === 'Ministry of Water and Energy');
    const acronym = news!.annotations.find((a) => a.text === 'MWE');
    assert.ok(ministry?.entity);
    assert.equal(acronym?.entity, ministry.entity);
  });

  it('reads JSON lines and writes each document before it reads the next', () => {
    const input = [
      { id: 'a', text: 'It met on 3 June 2023.' },
      { id: 'b', text: 'It met last year.', referenceDate: '2020-05-01' },
    ];
    const { status, out } = run(['annotate', '--input', 'jsonl'], input.map((d) => JSON.stringify(d)).join('\n'));
    assert.equal(status, 0);
    const [a, b] = lines(out);
    assert.equal(a?.annotations.find((x) => x.kind === 'date')?.text, '3 June 2023');
    assert.deepEqual(b?.annotations.filter((x) => x.kind === 'date').map((x) => (x as { value?: string }).value), ['2019']); // prettier-ignore
  });

  it('takes the order of numeric dates and vague dates as options', () => {
    const values = (...options: string[]) => {
      const document = JSON.stringify({ id: 'a', text: 'The council met on 03/04/2024 and is now at work.' });
      const [line] = lines(run(['annotate', '--input', 'jsonl', ...options], document).out);
      return line!.annotations.filter((x) => x.kind === 'date').map((x) => (x as { value?: string }).value);
    };
    assert.deepEqual(values('--date-order', 'mdy'), ['2024-03-04']);
    assert.deepEqual(values('--date-order', 'dmy', '--vague-dates'), ['2024-04-03', 'PRESENT_REF']);
  });

  it('says which input line is bad and does the others', () => {
    const { status, out, err } = run(
      ['annotate', '--input', 'jsonl'],
      '{"id":"a","text":"x"}\nnot json\n{"id":2}\n{"id":"b","text":"y"}\n',
    );
    assert.equal(status, 2);
    assert.match(err, /line 2: not JSON/);
    assert.match(err, /line 3: "id" must be a string/);
    assert.deepEqual(lines(out).map((line) => line.id), ['a', 'b']); // prettier-ignore
  });

  it('prints a table with what other documents say', () => {
    const { status, out } = run(['annotate', 'plan.txt', 'news.txt', '--kind', 'target']);
    assert.equal(status, 0);
    assert.match(out, /^plan\.txt {2}\(2021-05-03\)$/m);
    assert.match(out, /3 {2}target {8}40 treatment plants/);
    assert.match(out, /↳ agrees: 40 treatment plants .*news\.txt:3/);
    assert.doesNotMatch(out, /organization/);
  });

  it('explains on request', () => {
    const { out } = run(['annotate', 'plan.txt', '--format', 'jsonl', '--explain']);
    for (const annotation of lines(out)[0]!.annotations)
      assert.ok(annotation.evidence && annotation.evidence.length > 0, annotation.text);
  });

  it('reads a folder as the editor does', () => {
    const { out, err, status } = run(['annotate', '.', '--format', 'jsonl']);
    assert.deepEqual(lines(out).map((line) => line.id).sort(), ['news.txt', 'plan.txt']); // prettier-ignore
    assert.match(err, /latin1\.txt.*UTF-8/);
    assert.equal(status, 2);
  });

  it('names what it cannot read, does the rest, and fails', () => {
    const { status, out, err } = run([
      'annotate',
      'missing.txt',
      'latin1.txt',
      'data.bin',
      'plan.txt',
      '--format',
      'jsonl',
    ]);
    assert.equal(status, 2);
    assert.match(err, /missing\.txt: no such file or folder/);
    assert.match(err, /latin1\.txt: is in an encoding that is not certain/);
    assert.match(err, /data\.bin: is a binary file/);
    assert.deepEqual(lines(out).map((line) => line.id), ['plan.txt']); // prettier-ignore
  });

  for (const [args, message] of [
    [[], /no command given/],
    [['anotate'], /unknown command "anotate"/],
    [['annotate'], /at least one file or folder/],
    [['annotate', '--colour', 'plan.txt'], /--colour/],
    [['annotate', 'plan.txt', '--format', 'xml'], /--format takes table, jsonl, not "xml"/],
    [['annotate', 'plan.txt', '--kind', 'person'], /--kind takes target, figure/],
    [['annotate', 'plan.txt', '--reference-date', '2024-02-31'], /2025-01-31, not "2024-02-31"/],
    [['annotate', 'plan.txt', '--date-order', 'ymd'], /--date-order takes dmy, mdy/],
    [['annotate', '--input', 'jsonl', 'plan.txt'], /give no paths/],
    [['server'], /--stdio/],
  ] as const)
    it(`refuses ${JSON.stringify(args)} with a hint and status 2`, () => {
      const { status, err, out } = run([...args]);
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(err, message);
      assert.match(err, /--help/);
    });

  it('helps, and tells its version', () => {
    const help = run(['--help']).out;
    assert.match(help, /policytext annotate PATH/);
    for (const command of ['annotate', 'check', 'export', 'server'])
      assert.deepEqual(run([command, 'plan.txt', '--help']), { status: 0, out: help, err: '' });
    assert.equal(run(['check', '--', '--help']).status, 2, 'a file of that name');
    const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal(run(['--version']).out, `${version}\n`);
  });
});
