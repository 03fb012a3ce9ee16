import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../server/src/recognize/annotate';
import type { QuantityAnnotation } from '../../../server/src/recognize/annotation';
import { growth } from '../../support/growth';
import { holds } from '../../support/property';

const quantities = (text: string) =>
  annotate(text).annotations.filter((a): a is QuantityAnnotation => a.kind === 'target' || a.kind === 'figure');

/** Groups the digits of a number from the right: three by three, or three and then two by two as in India. */
function group(value: number, separator: string, indian = false): string {
  const digits = String(value);
  const tail = digits.slice(-3);
  const groups: string[] = [];
  for (let rest = digits.slice(0, -3); rest !== ''; rest = rest.slice(0, indian ? -2 : -3))
    groups.unshift(rest.slice(indian ? -2 : -3));
  return [...groups, tail].join(separator);
}

// Pieces that sentences about quantities are made of, and pieces that break them.
const piece = fc.constantFrom(
  'will build',
  'built',
  'by 2030',
  'from',
  'to',
  'at least',
  'per',
  'and',
  ',',
  '.',
  ';',
  '(',
  ')',
  '"',
  '“',
  '”',
  '-',
  '–',
  '/',
  '%',
  '12',
  '1,200',
  '3.5',
  '2 400',
  'two',
  'one',
  'half',
  'a',
  'million',
  'crore',
  'third',
  'RMB',
  '$',
  '€',
  'Rs.',
  'yuan',
  'km',
  'MW',
  'µg/m³',
  'schools',
  'new',
  'people',
  'net',
  'zero',
  'years of schooling',
  'The Government',
  'which',
  'of',
  'more than',
  'per cent',
  '\n',
  '\n\n',
  '- ',
  'in five',
  '𝟘',
  '🏫',
  'é',
  '\u00a0',
  '°C',
  'e-',
  'COP28',
  'double',
  'Article',
  'the',
  '`',
);
const sentence = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));

describe('quantities: properties', () => {
  it('spans lie in the text, are trimmed and do not overlap', () => {
    holds(
      fc.property(fc.oneof(sentence, fc.string()), (text) => {
        let end = 0;
        for (const found of quantities(text)) {
          assert.ok(found.start >= end && found.end > found.start && found.end <= text.length);
          assert.equal(found.text, text.slice(found.start, found.end));
          assert.equal(found.text, found.text.trim());
          assert.ok(Number.isFinite(found.value));
          if (found.valueMax !== undefined) assert.ok(found.valueMax > found.value);
          end = found.end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is a pure function of the text', () => {
    holds(fc.property(sentence, (text) => assert.deepEqual(quantities(text), quantities(text))));
  });

  it('reads a number back from any grouping style', () => {
    const separators = fc.constantFrom(',', ' ', '\u00a0', '\u202f', '\u2009', "'", '’');
    holds(
      fc.property(fc.integer({ min: 1000, max: 999_999_999 }), separators, (value, separator) => {
        const [found] = quantities(`The survey counted ${group(value, separator)} sheep farms.`);
        assert.equal(found?.value, value);
      }),
    );
  });

  it('reads a number back from Indian grouping and from points', () => {
    holds(
      fc.property(fc.integer({ min: 1_000_000, max: 999_999_999 }), (value) => {
        assert.equal(quantities(`It reached ${group(value, ',', true)} households.`)[0]?.value, value);
        assert.equal(quantities(`It reached ${group(value, '.')} households.`)[0]?.value, value);
      }),
    );
  });

  it('a scale word multiplies', () => {
    const scales = fc.constantFrom(
      ['thousand', 1e3],
      ['lakh', 1e5],
      ['million', 1e6],
      ['crore', 1e7],
      ['billion', 1e9],
      ['trillion', 1e12],
    );
    holds(
      fc.property(fc.integer({ min: 1, max: 9999 }), scales, (tenths, [word, factor]) => {
        const [found] = quantities(`The fund paid €${tenths / 10} ${word} in grants.`);
        const expected = (tenths / 10) * (factor as number);
        assert.ok(found && Math.abs(found.value - expected) <= 1e-9 * expected, `${found?.value} is not ${expected}`);
      }),
    );
  });

  it('what stands in another paragraph does not change what is found in this one', () => {
    holds(
      fc.property(sentence, (other) => {
        const text = 'The board repaired 40 wells and 12 pumps.';
        const spans = (all: readonly QuantityAnnotation[]) => all.map((a) => a.text).slice(0, 2);
        assert.deepEqual(spans(quantities(`${text}\n\n${other}`)), spans(quantities(text)));
      }),
    );
  });

  it('takes time in proportion to the length of the text', () => {
    const unit =
      'By 2030 the state will build 20 "green" schools, one clinic and 3 of the 5 roads (from 12% to 20%) per cent ';
    const ratio = growth((size) => quantities(unit.repeat(size)), 120);
    assert.ok(ratio < 3.5, `twice the text cost ${ratio.toFixed(1)} times as much`);
  }).timeout(20_000);
});
