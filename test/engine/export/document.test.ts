import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ATTRIBUTES, checkAttributes } from '../../../server/src/export/attributes';
import { fromCodePointSpans, toCodePointSpans } from '../../../server/src/export/offsets';
import { exported, recognized } from '../../support/exports';
import { holds } from '../../support/property';

describe('exports: the document that formats take', () => {
  it('has each attribute of an annotation, in the order of its kind', () => {
    const { annotations } = exported(`
      By 2025, Acme will cut losses by 15% to 20% a year.
         ^^^^ date value=2025 mod=BEFORE anchor=2023-05-03
               ^^^^ organization
                                       ^^^^^^^^^^ target value=15 valueMax=20 unit=% metric=losses frequency=P1Y deadline=2025 deadlineSource=phrase`);
    assert.deepEqual(
      annotations.map(({ kind, rule, attributes }) => [kind, rule, Object.entries(attributes)]),
      [
        ['date', 'test.date', [['type', 'DATE'], ['value', '2025'], ['mod', 'BEFORE'], ['anchor', '2023-05-03'], ['anchorSource', 'a header']]], // prettier-ignore
        [
          'organization',
          'test.organization',
          [
            ['entity', 'organization:Acme'],
            ['form', 'full'],
          ],
        ],
        ['target', 'test.target', [['value', 15], ['valueMax', 20], ['unit', '%'], ['comparator', '='], ['metric', 'losses'], ['deadline', '2025'], ['deadlineSource', 'phrase'], ['frequency', 'P1Y']]], // prettier-ignore
      ],
    );
  });

  it('of what the recognisers find is of the types that the tables say', () => {
    const { annotations } = recognized(
      'Updated: 3 May 2021\n\nThe Ministry of Water (MoW) adopted the Clean Rivers Act in April. It will build about 40 plants by 2030 and cut losses by 15-20% a year from 30% in 2020.',
    );
    assert.ok(new Set(annotations.map(({ kind }) => kind)).size >= 4);
    for (const { kind, text, attributes } of annotations)
      assert.deepEqual(checkAttributes(kind, attributes, text), attributes);
  });

  it('leaves out a number that is too large for any format', () => {
    const { annotations } = recognized(`It will build ${'9'.repeat(400)} plants by 2030 and 12 dams by 2031.`);
    const values = annotations.map(({ kind, attributes }) => [kind, attributes['value']]);
    assert.deepEqual(values.filter(([kind]) => kind !== 'date'), [['target', 12]]); // prettier-ignore
    assert.ok(values.some(([, value]) => value === '2030'));
  });

  it('attributes that are unknown, missing or of a wrong type are refused with their place', () => {
    const check = (attributes: Record<string, unknown>) => () => checkAttributes('target', attributes, 'line 7');
    assert.throws(check({ value: 1, comparator: '=', colour: 'red' }), /^ImportError: line 7: a target has no attribute "colour"$/); // prettier-ignore
    assert.throws(check({ value: 1, comparator: '=', toString: 'x' }), /no attribute "toString"/);
    assert.throws(check({ value: '1', comparator: '=' }), /line 7: value must be a number, not "1"/);
    assert.throws(check({ value: 1, comparator: '=', unit: 2 }), /unit must be a string/);
    assert.throws(check({ value: 1 }), /must have the attribute comparator/);
    assert.ok(Object.keys(ATTRIBUTES.target).includes('baseline'));
  });

  it('property: offsets go to code points and back', () => {
    const text = fc.array(fc.constantFrom('a', '😀', 'e\u0301', '\r\n', '漢', '👩‍🌾'), { maxLength: 20 });
    holds(
      fc.property(text, fc.array(fc.tuple(fc.nat(25), fc.nat(25))), (characters, pairs) => {
        const points = [...characters.join('')];
        const spans = pairs.map(([a, b]) => ({
          start: Math.min(a, b, points.length),
          end: Math.min(Math.max(a, b), points.length),
        }));
        const units = fromCodePointSpans(points.join(''), spans);
        for (const [i, { start, end }] of units.entries())
          assert.equal(points.join('').slice(start, end), points.slice(spans[i]!.start, spans[i]!.end).join(''));
        assert.deepEqual(toCodePointSpans(points.join(''), units), spans);
      }),
    );
  });
});
