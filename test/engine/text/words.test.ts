import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FormTable, formOf, hashOf } from '../../../server/src/text/words';
import { holds } from '../../support/property';

/** More words than the table has places, so that every place is taken again and again. */
const MANY = 80_000;

describe('word forms', () => {
  const table = new FormTable(true);
  const stretch = (text: string, start: number, end: number) => {
    const units = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
    return table.at(text, units, start, end, hashOf(units, start, end));
  };
  const at = (word: string) => stretch(`(${word})`, 1, word.length + 1);

  it('tells how a word is written', () => {
    const shapes = ['plan', 'Plan', 'PLAN', 'McKay', 'Élan', 'ÉLAN', '中'].map((word) => at(word).shape);
    assert.deepEqual(shapes, ['lower', 'capitalized', 'upper', 'mixed', 'capitalized', 'upper', 'none']);
  });

  it('gives no shape to what is no word', () => {
    const units = Uint16Array.from('2030', (digit) => digit.charCodeAt(0));
    assert.equal(new FormTable(false).at('2030', units, 0, 4, hashOf(units, 0, 4)).shape, 'none');
  });

  it('makes typographic apostrophes and hyphens plain in the key alone', () => {
    assert.deepEqual([at('Xi’an').text, at('Xi’an').lower], ['Xi’an', "xi'an"]);
  });

  it('gives one form to a word that comes back', () => {
    assert.equal(at('Hydrology'), at('Hydrology'));
  });

  it('keeps two spellings of a word apart', () => {
    assert.notEqual(at('hydrology').text, at('HYDROLOGY').text);
  });

  it('reads a word whose place was taken meanwhile as it did before', () => {
    const before = at('Estuary');
    for (let i = 0; i < MANY; i++) at(`word${i.toString(26)}`);
    assert.deepEqual(at('Estuary'), before);
  });

  it('gives for every stretch of every text what its characters give', () => {
    holds(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        assert.deepEqual(stretch(text, start, end), formOf(text.slice(start, end), true));
      }),
    );
  });
});
