import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { examine } from '../../../server/src/check/textChecks';
import { type PackJob, packText } from '../../../server/src/corpus/archive/packer';
import { readTerms } from '../../../server/src/lexicon/terms';
import { KeptReadings } from '../../../server/src/node/packing/keptReadings';
import { IgnoreSet, TermSet } from '../../../server/src/recognize/terms';
import { TemporaryFolder } from '../../support/temporaryFolder';

const TEXT =
  'The Harbour Renewal Agency (HRA) will build 40 new quays by 2030. In 2020, 12.5 percent of all ships were late.\n';
const JOB: PackJob = { uri: 'file:///a.txt', text: TEXT, options: {} };

describe('what is kept of readings', () => {
  let place: TemporaryFolder;
  let folder: string;
  let program: string;
  let failures: unknown[];
  beforeEach(() => {
    place = new TemporaryFolder({ 'program.js': 'one' });
    folder = path.join(place.path, 'made', 'when needed');
    program = path.join(place.path, 'program.js');
    failures = [];
  });
  afterEach(() => place.remove());

  const open = (mostBytes?: number) => new KeptReadings(folder, [program], (error) => failures.push(error), mostBytes);
  const entries = () => fs.readdirSync(folder).map((name) => path.join(folder, name));
  /** Whether a document has to be read. */
  const reads = (kept: KeptReadings, job: Partial<PackJob> = {}) => {
    let isRead = false;
    const asked = { ...JOB, ...job };
    const packed = kept.read(asked, (each) => {
      isRead = true;
      return packText(each, examine);
    });
    assert.deepEqual(packed, packText(asked, examine));
    return isRead;
  };
  const terms = (row: string) => new TermSet([{ label: 'terms.txt', list: readTerms(`[organization]\n${row}\n`) }]);

  it('need not be read again, by this server or the next, under another name either', () => {
    const kept = open();
    assert.deepEqual([reads(kept), reads(kept), reads(open()), reads(open(), { uri: 'file:///b.txt' })], [true, false, false, false]); // prettier-ignore
    assert.deepEqual(failures, []);
  });

  it('does not stand for another text, other options, terms or ignored places, or another program', () => {
    const kept = open();
    reads(kept);
    const ignores = new IgnoreSet('ignore.txt', [{ section: 'organization', line: 2, file: '*', text: 'HRA', fields: [] }]); // prettier-ignore
    for (const job of [
      { text: TEXT.replace('40', '41') },
      { text: `${TEXT}\ud800` },
      { text: `${TEXT}\udc00` },
      { options: { referenceDate: '2024-01-01' } },
      { options: { terms: terms('Quays Board') } },
      { options: { terms: terms('Quays Office') } },
      { options: { ignores } },
    ])
      assert.deepEqual([reads(kept, job), reads(kept, job)], [true, false], JSON.stringify(job));
    assert.equal(reads(open(), { options: { terms: terms('Quays Board') } }), false, 'equal terms are other objects');
    fs.writeFileSync(program, 'two');
    assert.equal(reads(open()), true);
  });

  it('counts as none where it is damaged, at any place, and is kept anew', () => {
    reads(open());
    const [file = ''] = entries();
    const content = fs.readFileSync(file);
    for (const at of [0, 31, 32, 40, content.length - 1]) {
      fs.writeFileSync(
        file,
        content.map((byte, i) => (i === at ? byte ^ 1 : byte)),
      );
      assert.deepEqual([reads(open()), reads(open())], [true, false], String(at));
    }
    for (const length of [0, 5, 32, content.length - 1]) {
      fs.writeFileSync(file, content.subarray(0, length));
      assert.equal(reads(open()), true, String(length));
    }
    assert.deepEqual([entries(), fs.readFileSync(file)], [[file], content]);
  });

  it('is nothing of a text that is no prose', () => {
    const kept = open();
    const csv = Array.from({ length: 40 }, (_, i) => `${i},${i * 2},${i * 3}`).join('\n');
    assert.deepEqual([reads(kept, { text: csv }), reads(kept, { text: csv })], [true, true]);
  });

  it('cannot be kept where nothing can be written: that is said once, and all is read', () => {
    fs.writeFileSync(path.join(place.path, 'made'), 'a file where the folder should be');
    const kept = open();
    assert.deepEqual([reads(kept), reads(kept), reads(kept, { text: `${TEXT}\n` })], [true, true, true]);
    assert.equal(failures.length, 1);
    kept.tidy();
  });

  it('is seen by its owner only', function () {
    if (process.platform === 'win32') this.skip();
    reads(open());
    for (const each of [folder, ...entries()]) assert.equal(fs.statSync(each).mode & 0o077, 0, each);
  });

  it('makes room for what is new: what was not wanted for longest goes', () => {
    const kept = open(4000);
    const texts = Array.from({ length: 12 }, (_, i) => TEXT.replace('40', String(40 + i)));
    for (const text of texts) reads(kept, { text });
    const long = new Date('2020-01-01');
    for (const file of entries()) fs.utimesSync(file, long, long);
    const wanted = texts[5]!;
    assert.equal(reads(kept, { text: wanted }), false);
    kept.tidy();
    assert.equal(reads(kept, { text: wanted }), false, 'it was wanted a moment ago');
    const size = entries().reduce((sum, file) => sum + fs.statSync(file).size, 0);
    assert.ok(size > 1000 && size <= 4000, String(size));
    assert.ok(texts.some((text) => reads(kept, { text })));
  });
});
