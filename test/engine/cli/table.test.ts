import assert from 'node:assert/strict';
import { toTable } from '../../../server/src/cli/table';
import { ANNOTATION_KINDS } from '../../../server/src/recognize/annotation';
import { markedCorpus } from '../../support/corpus';

/** The table of a fixture, line by line, blanks between columns made two. */
function tableOf(source: string): string[] {
  const { snapshot } = markedCorpus(source);
  const files = snapshot.documents().map(({ uri }) => ({ path: uri.replace(/.*\//, ''), uri }));
  const options = { kinds: new Set(ANNOTATION_KINDS), explain: false, articles: false };
  return toTable(snapshot, files, options)
    .split('\n')
    .map((line) => line.trim().replace(/ {3,}/g, '  '));
}

describe('the table of the command line', () => {
  it('says dates in words, and the value once where it has no others', () => {
    const table = tableOf(`
      It meets twice a year until June 2031, or the end of 2032.
               ^^^^^^^^^^^^ date type=SET value=P6M
                                  ^^^^^^^^^ date value=2031-06
                                                ^^^^^^^^^^^^^^^ date value=2032 mod=END
      It was founded in 1974.
                        ^^^^ date
      `);
    assert.deepEqual(table.slice(2, -2), [
      '1  date  twice a year  P6M  every 6 months',
      '1  date  June 2031  2031-06  June 2031',
      '1  date  the end of 2032  2032  the end of 2032',
      '2  date  1974  1974',
      '',
    ]);
  });

  it('says of other places what they say, then where', () => {
    const table = tableOf(`
      === plan.txt
      The Blue Port Plan: 40 deep berths by 2030.
          ^^^^^^^^^^^^^^ initiative
                          ^^^^^^^^^^^^^^ target unit="deep berths" deadline=2030
      === news.txt
      The Blue Port Plan: 40 deep berths by 2030.
          ^^^^^^^^^^^^^^ initiative
                          ^^^^^^^^^^^^^^ target unit="deep berths" deadline=2030
      `);
    assert.ok(table.includes('↳ agrees: 40 deep berths · by 2030 (plan.txt:1)'), table.join('\n'));
  });

  it('counts what it has shown', () => {
    assert.equal(tableOf('In 1974.\n   ^^^^ date').at(-2), '1 annotation in 1 document');
    assert.equal(tableOf('=== a.txt\nNothing.\n=== b.txt\nNothing.').at(-2), '0 annotations in 2 documents');
  });
});
