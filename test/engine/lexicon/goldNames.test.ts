import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseLexicon } from '../../../server/src/lexicon/format';
import { rowsOf } from '../../../server/src/lexicon/lookup';
import { readGoldSets } from '../../accuracy/goldSets';
import { goldNamesOf, keyOf, readEntries, unreviewed } from './goldNames';

const STANDING = 'test/engine/lexicon/standingNames.txt';

describe('lexicon: no names from the gold', () => {
  const entries = readEntries('server/src/lexicon/data');
  const { sections, problems } = parseLexicon(readFileSync(STANDING, 'utf8'));
  const rows = Object.keys(sections).flatMap((section) => rowsOf(sections, section));
  const reviewed = new Set(rows.map(([name = '']) => keyOf(name)));

  for (const { name, documents, missing } of readGoldSets()) {
    it(`has no entry that is a whole name of ${name}, but those reviewed${missing ? ` (skipped: there is no ${missing})` : ''}`, function () {
      if (missing) this.skip();
      assert.deepEqual(unreviewed(entries, goldNamesOf(documents), reviewed), []);
    });
  }

  it('has a reason for every reviewed name, which is still an entry', () => {
    assert.deepEqual(problems, []);
    assert.equal(reviewed.size, rows.length, 'a name twice');
    const known = new Set(entries.flatMap(({ names }) => names.map(keyOf)));
    for (const [name = '', reason = ''] of rows) {
      assert.ok(reason.length > 5, `${name}: no reason`);
      assert.ok(known.has(keyOf(name)), `${name} is no entry any more: take it off the list`);
    }
  });

  it('refuses a planted name, in any case and by its acronym, and nothing that is vocabulary', () => {
    const gold = new Set(['harbour bureau of eastmouth', 'hbe', 'plan']);
    const planted = (file: string, ...names: string[]) => unreviewed([{ file, section: 'x', names }], gold, reviewed);
    assert.deepEqual(planted('bodies.txt', 'The Harbour  Bureau of Eastmouth'), [
      'bodies.txt [x] The Harbour  Bureau of Eastmouth',
    ]);
    assert.deepEqual(planted('bodies.txt', 'Something Else', 'HBE'), ['bodies.txt [x] HBE']);
    assert.equal(planted('words.txt', 'harbour bureau of eastmouth').length, 1);
    assert.deepEqual(planted('words.txt', 'plan', 'HBE', 'harbour bureau'), []);
    assert.deepEqual(planted('bodies.txt', 'United Nations', 'HBE'), []);
  });
});
