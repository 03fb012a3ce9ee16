import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articleBound } from '../../accuracy/bounds';
import { score } from '../../accuracy/score';
import { formatTable, writeTable } from '../../accuracy/table';
import { parseMarkup } from '../../gold/markup';

const goldOf = (markup: string) => parseMarkup(markup, 'a.txt');

describe('the table of scores', () => {
  const gold = goldOf('⟦organization|Ministry of Health⟧ and ⟦organization|UNESCO⟧ met.');
  const [first] = gold.annotations;
  const result = score([{ gold, predictions: [first!] }]);

  it('has a row a set and leaves out what its gold does not have', () => {
    const [titles = '', , row = ''] = formatTable([{ name: 'one', documents: 1, score: result }]).split('\n');
    const cells = row.split('|').map((cell) => cell.trim());
    const at = (title: string) => cells[titles.split('|').findIndex((cell) => cell.trim() === title)];
    assert.equal(at('set'), '`one`');
    assert.equal(at('organization strict'), '66.7'); // one of two found, nothing else: P 1, R ½
    assert.equal(at('date strict'), '');
  });

  it('is put between its comments, again and again, and nothing else changes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'policytext-table-'));
    const page = join(folder, 'page.md');
    writeFileSync(page, 'before\n<!-- accuracy: begin -->\nold\n<!-- accuracy: end -->\nafter\n');
    writeTable(page, '| new |');
    writeTable(page, '| newer |');
    const expected = 'before\n<!-- accuracy: begin -->\n\n| newer |\n\n<!-- accuracy: end -->\nafter\n';
    assert.equal(readFileSync(page, 'utf8'), expected);
    writeFileSync(page, 'no place');
    assert.throws(() => writeTable(page, '| new |'), /accuracy: begin/);
    rmSync(folder, { recursive: true });
  });
});

describe('the bound of articles', () => {
  it('is the share of gold names without one', () => {
    const text = 'The ⟦organization|UNESCO⟧ and ⟦organization|WHO⟧, ⟦organization|ITU⟧ and ⟦organization|FAO⟧';
    const gold = goldOf(text);
    const other = gold.annotations.map((name, i) => (i === 0 ? { ...name, start: 0, text: `The ${name.text}` } : name));
    assert.deepEqual(articleBound([{ ...gold, annotations: other }], 'organization'), {
      gold: 4,
      withArticle: 1,
      strictF1: 0.75,
    });
  });

  it('is none where no name has one', () => {
    assert.equal(articleBound([goldOf('The ⟦organization|UNESCO⟧')], 'organization'), undefined);
  });
});
