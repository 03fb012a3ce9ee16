import assert from 'node:assert/strict';
import { compareValues } from '../../../server/src/corpus/intervals';
import type { Comparator } from '../../../server/src/recognize/annotation';

/** `>=100`, `~500`, `10..20`. */
function read(words: string): { value: number; valueMax?: number; comparator: Comparator } {
  const [, comparator = '', low = '', high] = /^([<>=~]*)([\d.e]+?)(?:\.\.([\d.e]+))?$/.exec(words) ?? [];
  return {
    comparator: (comparator || '=') as Comparator,
    value: Number(low),
    ...(high && { valueMax: Number(high) }),
  };
}

function check(a: string, b: string, expected: string, rounding = false): void {
  assert.equal(compareValues(read(a), read(b), rounding), expected, `${a} and ${b}`);
  assert.equal(compareValues(read(b), read(a), rounding), expected, `${b} and ${a}`);
}

describe('values of one measure', () => {
  it('are equal where one number is stated', () => {
    check('200', '200', 'equal');
    check('>100', '>=100', 'equal');
    check('100', '>100', 'equal'); // a summary leaves "more than" out
    check('10..20', '10..20', 'equal');
  });
  it('are contrary where no value satisfies both', () => {
    check('200', '250', 'contrary');
    check('>100', '<100', 'contrary');
    check('>=100', '80', 'contrary');
    check('10..20', '30', 'contrary');
  });
  it('are contrary where both are bounds of one direction', () => {
    check('>100', '>200', 'contrary');
    check('<=5', '<3', 'contrary');
  });
  it('are compatible where different statements can both be true', () => {
    check('>=100', '150', 'compatible');
    check('<=50', '10..20', 'compatible');
    check('10..20', '15', 'compatible');
    check('10..20', '15..30', 'compatible');
  });
  it('are equal where "about" reaches the other, contrary where it does not', () => {
    check('~500', '495', 'equal');
    check('~500', '600', 'contrary');
    check('~500', '>=100', 'compatible');
  });
  it('may be rounded to two digits or more, where they are measured', () => {
    check('1.3e12', '1.32e12', 'equal', true);
    check('1.3e12', '1.36e12', 'contrary', true);
    check('20', '24', 'contrary', true); // one digit is too few
    check('120', '124', 'contrary', false); // counts are exact
  });
});
