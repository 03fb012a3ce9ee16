import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fromBrat } from '../../server/src/export/bratReader';
import { fromCas } from '../../server/src/export/casReader';
import { alignConll, fromConll } from '../../server/src/export/conll';
import { fromCsv } from '../../server/src/export/csv';
import { fromJsonLines } from '../../server/src/export/jsonl';
import { fromWebAnnotations } from '../../server/src/export/webAnnotation';
import { TemporaryFolder } from '../support/temporaryFolder';

const CLI = path.resolve('dist/cli.js');

const PLAN = `Updated: 3 May 2021

The Ministry of Water and Energy (MWE) adopted the Clean Rivers Act 😀. The Ministry of Water
and Energy will build 40 treatment plants by 2030.
`;
const NEWS = '3 June 2023\r\n\r\nOfficials of the MWE said that 40 treatment plants will be built by 2030.\r\n';

describe('policytext export', () => {
  let folder: TemporaryFolder;
  before(() => assert.ok(fs.existsSync(CLI), 'dist/cli.js is built before this test (npm run build)'));
  beforeEach(() => (folder = new TemporaryFolder({ 'in/plan.txt': PLAN, 'in/sub/news.policy': NEWS })));
  afterEach(() => folder.remove());

  function run(...args: string[]): { status: number | null; out: string; err: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'export', ...args], {
      encoding: 'utf8',
      cwd: folder.path,
    });
    return { status, out: stdout, err: stderr };
  }
  const succeed = (...args: string[]) => {
    const { status, out, err } = run(...args);
    assert.deepEqual([status, err], [0, '']);
    return out;
  };
  const read = (name: string) => fs.readFileSync(path.join(folder.path, name), 'utf8');
  const files = (name: string) =>
    fs.readdirSync(path.join(folder.path, name), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.relative(path.join(folder.path, name), path.join(entry.parentPath, entry.name)).replaceAll('\\', '/')).sort(); // prettier-ignore
  const jsonl = () => fromJsonLines(succeed('in', '--format', 'jsonl'));

  it('writes JSON lines with the same annotations as annotate, and one entity has one identifier in all documents', () => {
    const documents = jsonl();
    assert.deepEqual(documents.map(({ id, text }) => [id, text]), [['in/plan.txt', PLAN], ['in/sub/news.policy', NEWS]]); // prettier-ignore
    const { stdout } = spawnSync(process.execPath, [CLI, 'annotate', 'in', '--format', 'jsonl'], { encoding: 'utf8', cwd: folder.path }); // prettier-ignore
    const annotated = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as { annotations: { start: number }[] }); // prettier-ignore
    assert.deepEqual(
      documents.map(({ annotations }) => annotations.map(({ start }) => start)),
      annotated.map(({ annotations }) => annotations.map(({ start }) => start)),
    );
    const acronyms = documents.flatMap(({ annotations }) => annotations.filter(({ text }) => text === 'MWE'));
    assert.equal(acronyms.length, 2);
    assert.equal(new Set(acronyms.map(({ attributes }) => attributes['entity'])).size, 1);
  });

  it('writes a table of targets, with figures on request', () => {
    const rows = fromCsv(succeed('in', '--format', 'csv'));
    assert.deepEqual(rows.map(({ document, line, annotation }) => [document, line, annotation.text]).at(0), ['in/plan.txt', 4, '40 treatment plants']); // prettier-ignore
    assert.ok(rows.every(({ annotation }) => annotation.kind === 'target'));
    folder.write('in/plan.txt', 'The bank lent $4 billion in 2020.\n');
    const kinds = fromCsv(succeed('in', '--format', 'csv', '--kind', 'figure')).map(
      ({ annotation }) => annotation.kind,
    );
    assert.ok(kinds.length > 0 && kinds.every((kind) => kind === 'figure'));
  });

  it('marks a table as UTF-8 where a spreadsheet is to read it, and nothing else', () => {
    const table = succeed('in', '--format', 'csv');
    assert.equal(succeed('in', '--format', 'csv', '--bom'), `\ufeff${table}`);
    const { status, err } = run('in', '--format', 'jsonl', '--bom');
    assert.equal(status, 2);
    assert.match(err, /--bom is for csv/);
  });

  it('writes CoNLL and Web Annotations that lead back to the texts', () => {
    const [plan, news] = fromConll(succeed('in', '--format', 'conll'));
    assert.ok(alignConll(plan!, PLAN).some(({ start, end }) => PLAN.slice(start, end) === 'Clean Rivers Act'));
    assert.ok(alignConll(news!, NEWS).some(({ start, end }) => NEWS.slice(start, end) === 'MWE'));
    const texts = new Map([[folder.uriOf('in/plan.txt'), PLAN], [folder.uriOf('in/sub/news.policy'), NEWS]]); // prettier-ignore
    const sources = fromWebAnnotations(succeed('in', '--format', 'webannotation'), (uri) => texts.get(uri));
    assert.deepEqual(sources.map(({ annotations }) => annotations), jsonl().map(({ annotations }) => annotations)); // prettier-ignore
  });

  it('writes brat files laid out as the documents are, which read back to the same annotations', () => {
    assert.equal(succeed('in', '--format', 'brat', '--output', 'out'), '');
    assert.deepEqual(files('out'), ['.policytext-export', 'annotation.conf', 'plan.ann', 'plan.txt', 'sub/news.policy.ann', 'sub/news.policy.txt']); // prettier-ignore
    const [plan, news] = jsonl();
    assert.deepEqual(fromBrat(read('out/plan.ann'), read('out/plan.txt')), plan!.annotations);
    assert.deepEqual(fromBrat(read('out/sub/news.policy.ann'), read('out/sub/news.policy.txt')), news!.annotations);
    assert.match(read('out/plan.ann'), /^T\d+\tOrganization \d+ \d+;\d+ \d+\tMinistry of Water and Energy$/m);
  });

  it('writes brat annotations beside their own texts, and leaves those as they are', () => {
    const before = fs.statSync(path.join(folder.path, 'in/plan.txt'));
    succeed('in/plan.txt', '--format', 'brat', '--output', 'in');
    assert.equal(read('in/plan.txt'), PLAN);
    assert.equal(fs.statSync(path.join(folder.path, 'in/plan.txt')).mtimeMs, before.mtimeMs);
    assert.ok(fromBrat(read('in/plan.ann'), PLAN).length > 0);
  });

  it('never overwrites a document', () => {
    folder.write('in/mark.txt', `\ufeff${PLAN}`); // its offsets would be off by one if brat read it
    const { status, err } = run('in', '--format', 'brat', '--output', 'in');
    assert.equal(status, 2);
    assert.match(err, /in\/mark\.txt: .*mark\.txt is a document and not overwritten/);
    assert.equal(read('in/mark.txt'), `\ufeff${PLAN}`);
    assert.ok(files('in').includes('plan.ann'), 'the others are done');
    const stream = run('in', '--format', 'jsonl', '--output', 'in/plan.txt');
    assert.equal(stream.status, 2);
    assert.match(stream.err, /--output in\/plan\.txt is one of the documents/);
    assert.equal(read('in/plan.txt'), PLAN);
  });

  it('does not read what an earlier run wrote into a folder among the documents', () => {
    succeed('in', '--format', 'brat', '--output', 'in/brat');
    const once = files('in/brat');
    succeed('in', '--format', 'brat', '--output', 'in/brat');
    assert.deepEqual(files('in/brat'), once);
  });

  it('keeps documents apart that would come to one name', () => {
    folder.write('in/plan', PLAN);
    succeed('in/plan', 'in/plan.txt', '--format', 'brat', '--output', 'out');
    assert.deepEqual(files('out'), [
      '.policytext-export',
      'annotation.conf',
      'plan-2.ann',
      'plan-2.txt',
      'plan.ann',
      'plan.txt',
    ]);
  });

  it('writes a CAS for each document', () => {
    succeed('in', '--format', 'cas', '--output', 'out');
    assert.deepEqual(files('out'), ['plan.json', 'sub/news.policy.json']);
    assert.deepEqual([fromCas(read('out/plan.json')), fromCas(read('out/sub/news.policy.json'))], jsonl());
  });

  it('writes the sample corpus as brat files, CAS and JSON lines that read back to the same set', () => {
    const seeds = path.resolve('seeds');
    succeed(seeds, '--format', 'brat', '--output', 'brat');
    succeed(seeds, '--format', 'cas', '--output', 'cas');
    const documents = fromJsonLines(succeed(seeds, '--format', 'jsonl'));
    assert.ok(documents.length > 0 && documents.every(({ annotations }) => annotations.length > 0));
    for (const document of documents) {
      const stem = path.relative(seeds, document.id).replace(/\.txt$/, '');
      assert.deepEqual(fromBrat(read(`brat/${stem}.ann`), read(`brat/${stem}.txt`)), document.annotations);
      assert.deepEqual(fromCas(read(`cas/${stem}.json`)), document);
    }
  }).timeout(60_000);

  it('writes to a file, with the folders around it', () => {
    assert.equal(succeed('in', '--format', 'jsonl', '--output', 'new/folder/all.jsonl'), '');
    assert.deepEqual(fromJsonLines(read('new/folder/all.jsonl')), jsonl());
  });

  it('takes kinds and how dates are read', () => {
    folder.write('in/plan.txt', 'The council of Acme Bank met on 03/04/2024.\n');
    const out = succeed('in/plan.txt', '--format', 'jsonl', '--kind', 'date', '--date-order', 'mdy');
    const [document] = fromJsonLines(out);
    assert.deepEqual(document!.annotations.map(({ kind, attributes }) => [kind, attributes['value']]), [['date', '2024-03-04']]); // prettier-ignore
  });

  it('names what it cannot read, does the rest, and fails', () => {
    const { status, out, err } = run('missing.txt', 'in/plan.txt', '--format', 'jsonl');
    assert.equal(status, 2);
    assert.match(err, /missing\.txt: no such file or folder/);
    assert.equal(fromJsonLines(out).length, 1);
  });

  for (const [args, message] of [
    [['in'], /export takes --format jsonl\|csv\|brat\|conll\|cas\|webannotation/],
    [['in', '--format', 'xml'], /--format takes jsonl, csv, brat, conll, cas, webannotation, not "xml"/],
    [['--format', 'csv'], /at least one file or folder/],
    [['in', '--format', 'brat'], /brat has files for each document: say with --output/],
    [['in', '--format', 'cas'], /cas has files for each document/],
    [
      ['in', '--format', 'brat', '--output', 'in/plan.txt'],
      /takes a folder for this format, and in\/plan\.txt is a file/,
    ],
    [['in', '--format', 'jsonl', '--output', 'in'], /takes a file for this format, and in is a folder/],
    [['in', '--format', 'csv', '--kind', 'date'], /csv has target and figure only, not "date"/],
    [['in', '--format', 'csv', '--kind', 'person'], /--kind takes target, figure/],
    [['in', '--format', 'csv', '--explain'], /--explain/],
  ] as const)
    it(`refuses ${JSON.stringify(args)} with a hint and status 2`, () => {
      const { status, err, out } = run(...args);
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(err, message);
      assert.match(err, /--help/);
    });
});
