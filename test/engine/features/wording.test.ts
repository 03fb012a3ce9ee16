import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sayDeadline, sayNumber, sayQuantity } from '../../../server/src/features/wording';
import type { QuantityAnnotation } from '../../../server/src/recognize/annotation';
import { holds } from '../../support/property';

describe('numbers in words', () => {
  const cases: readonly (readonly [number, string])[] = [
    [0, '0'],
    [25, '25'],
    [0.25, '0.25'],
    [10_000, '10,000'],
    [999_999, '999,999'],
    [1e6, '1 million'],
    [1_234_000, '1.234 million'],
    [1_234_567, '1,234,567'],
    [1.3e12, '1.3 trillion'],
    [1.1e9 * 3, '3.3 billion'],
    [0.1 + 0.2, '0.3'],
    [1e16, '10,000 trillion'],
    [-2.5e6, '-2.5 million'],
    [2 / 3, '2/3'],
    [0.33333333333333, '1/3'],
    [-5 / 6, '-5/6'],
    [7 / 12, '7/12'],
    [0.3333, '0.3333'],
    [1.5e-13, '0.00000000000015'],
    [1 / 17, '0.0588235294117647'],
    [4 / 3, '1.33333333333333'],
  ];
  for (const [value, words] of cases) it(`${value} is ${words}`, () => assert.equal(sayNumber(value), words));

  it('can be read back', () => {
    const scales: Record<string, number> = { trillion: 1e12, billion: 1e9, million: 1e6 };
    holds(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat({ max: 12 }), (mantissa, exponent) => {
        const value = mantissa * 10 ** (exponent - 3);
        const [digits = '', scale = ''] = sayNumber(value).split(' ');
        const back = Number(digits.replaceAll(',', '')) * (scales[scale] ?? 1);
        assert.ok(Math.abs(back - value) <= Math.abs(value) * 1e-12, `${value} came back as ${back}`);
      }),
    );
  });
});

describe('quantities in words', () => {
  const say = (facts: Partial<QuantityAnnotation>) =>
    sayQuantity({
      kind: 'target',
      start: 0,
      end: 0,
      text: '',
      rule: '',
      evidence: [],
      value: 1,
      comparator: '=',
      ...facts,
    });

  it('say comparator, number and unit', () => {
    assert.equal(say({ value: 1.3e12, unit: 'CNY', comparator: '>' }), 'more than 1.3 trillion CNY');
    assert.equal(say({ value: 25, unit: '%', comparator: '>=' }), 'at least 25%');
    assert.equal(say({ value: 50, unit: 'leading enterprises', comparator: '~' }), 'about 50 leading enterprises');
    assert.equal(say({ value: 3, comparator: '<=' }), 'at most 3');
    assert.equal(say({ value: 2, unit: '500 kV lines' }), '2 × 500 kV lines');
    assert.equal(say({ value: 1.5, unit: '°C', comparator: '<' }), 'less than 1.5°C');
  });

  it('say both ends of a range', () => {
    assert.equal(say({ value: 12, valueMax: 15, unit: '%' }), '12–15%');
    assert.equal(say({ value: 1.1e12, valueMax: 1.3e12, unit: 'CNY' }), '1.1–1.3 trillion CNY');
    assert.equal(say({ value: 9e8, valueMax: 1.3e9, unit: 'USD' }), '900 million–1.3 billion USD');
  });

  it('say deadlines as a point or as the time allowed', () => {
    assert.equal(sayDeadline('2025'), 'by 2025');
    assert.equal(sayDeadline('P5Y'), 'within 5 years');
    assert.equal(sayDeadline('2031/2032'), 'between 2031 and 2032');
    assert.equal(sayDeadline('P1Y/P2Y'), 'within 1 year to 2 years');
  });
});
