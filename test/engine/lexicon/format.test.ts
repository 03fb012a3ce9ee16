import assert from 'node:assert/strict';
import { parseLexicon } from '../../../server/src/lexicon/format';
import { rowsOf, wordMap, wordSet } from '../../../server/src/lexicon/lookup';

describe('word lists', () => {
  it('have sections of tab-separated rows, comments and blank lines', () => {
    const { sections, problems } = parseLexicon(
      '\uFEFF# note\r\n[verb]\r\nbuild\tbuilt\r\n\r\n[noun]\nplan\n[verb]\rcut\r',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(sections, { verb: 'build\tbuilt\ncut', noun: 'plan' });
    assert.deepEqual(rowsOf(sections, 'verb'), [['build', 'built'], ['cut']]);
  });

  it('report a bad line with its place and read the rest', () => {
    const { sections, problems } = parseLexicon('stray\n[a]\n\tno first field\nfine');
    assert.deepEqual(problems.map((problem) => problem.line), [0, 2]); // prettier-ignore
    assert.match(problems[0]!.message, /"stray" stands before the first \[section\]/);
    assert.deepEqual(sections, { a: 'fine' });
  });

  it('keep a hash inside a line', () => {
    assert.deepEqual(parseLexicon('[a]\nC# sharp').sections, { a: 'C# sharp' });
  });

  it('are looked up in lower case, and a section that is missing is a mistake', () => {
    const { sections } = parseLexicon('[a]\nUnited Nations\tUN');
    assert.ok(wordSet(sections, 'a').has('united nations'));
    assert.equal(wordMap(sections, 'a').get('united nations'), 'UN');
    assert.deepEqual(rowsOf(parseLexicon('[empty]').sections, 'empty'), []);
    assert.throws(() => rowsOf(sections, 'b'), /no section \[b\]/);
  });
});
