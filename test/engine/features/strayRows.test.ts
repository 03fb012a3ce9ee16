import assert from 'node:assert/strict';
import { strayFixes } from '../../../server/src/features/strayRows';
import { readIgnores } from '../../../server/src/lexicon/ignores';
import { applyEdits } from '../../support/fileEdits';

const FILE =
  '# seen\r\n[date]\r\ngone.txt\t2031\r\na.txt\t2031\r\nold/b.txt\t2032\tby\tit\t#2  \r\n\r\n[figures-differ]\r\ngone.txt';
const STRAYS = readIgnores(FILE).rows.filter(({ file }) => file !== 'a.txt');

/** What is offered at a place, and what becomes of the file. */
const offered = (from: string, to = from) =>
  strayFixes(STRAYS, { start: FILE.indexOf(from), end: FILE.indexOf(to) + to.length }).map(
    ({ title, edit }) => [title, applyEdits(FILE, edit(FILE))] as const,
  );

const REST = '# seen\r\n[date]\r\na.txt\t2031\r\n\r\n[figures-differ]\r\n';
const ALL = 'Remove all 3 rows about documents that are not there';

describe('rows of an ignore file whose documents are not there', () => {
  it('can be taken out, one or all of them; all other lines stay', () => {
    assert.deepEqual(offered('gone.txt\t2031'), [
      ['Remove this row', FILE.replace('gone.txt\t2031\r\n', '')],
      [ALL, REST],
    ]);
    const [[title, rest] = []] = offered('#2');
    assert.equal(title, 'Remove this row');
    assert.equal(rest, FILE.replace('old/b.txt\t2032\tby\tit\t#2  \r\n', ''));
  });

  it('can be taken out as far as they are selected', () => {
    assert.deepEqual(offered('2031', 'old'), [
      ['Remove these 2 rows', FILE.replace('gone.txt\t2031\r\n', '').replace('old/b.txt\t2032\tby\tit\t#2  \r\n', '')],
      [ALL, REST],
    ]);
    assert.deepEqual(
      offered(
        '[date]',
        'gone.txt\t2031\r\na.txt\t2031\r\nold/b.txt\t2032\tby\tit\t#2  \r\n\r\n[figures-differ]\r\ngone.txt',
      ),
      [['Remove these 3 rows', REST]],
    );
  });

  it('are none elsewhere', () => {
    assert.deepEqual(offered('# seen'), []);
    assert.deepEqual(offered('a.txt'), []);
    assert.deepEqual(offered('[figures'), []);
    assert.deepEqual(strayFixes([], { start: 0, end: FILE.length }), []);
  });
});
