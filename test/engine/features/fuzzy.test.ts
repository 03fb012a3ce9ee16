import assert from 'node:assert/strict';
import { fuzzyScore } from '../../../server/src/features/fuzzy';

function checkBest(query: string, ...best: string[]): void {
  const scores = best.map((name) => fuzzyScore(query, name) ?? -Infinity);
  assert.deepEqual(
    [...scores].sort((a, b) => b - a),
    scores,
    `${query}: ${scores.join(' ')}`,
  );
  assert.equal(new Set(scores).size, scores.length, `${query} tells them apart: ${scores.join(' ')}`);
}

describe('fuzzy match', () => {
  it('finds letters in order and nothing else', () => {
    assert.notEqual(fuzzyScore('hrbr', 'Harbour Renewal'), undefined);
    assert.equal(fuzzyScore('rh', 'Harbour'), undefined);
    assert.equal(fuzzyScore('harbourx', 'Harbour'), undefined);
  });
  it('ignores case and blanks', () => assert.notEqual(fuzzyScore('HAR ren', 'Harbour Renewal'), undefined));
  it('finds everything by nothing', () => assert.equal(fuzzyScore('  ', 'Harbour'), 0));
  it('puts whole words before letters here and there', () =>
    checkBest('port', 'Port Authority', 'Blue Port Plan', 'Support Fund', 'Plan of Retrofitting'));
  it('puts initials before letters inside words', () => checkBest('ftp', 'Freight and Transit Plan', 'Soft Type'));
});
