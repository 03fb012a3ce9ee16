import assert from 'node:assert/strict';
import { fromJsonLines, toJsonLine } from '../../../server/src/export/jsonl';
import { annotationOf, documentOf } from '../../support/exports';

const TEXT = '😀 Cut losses\r\nby 15%.';
const line = () => toJsonLine(documentOf(TEXT, [annotationOf(TEXT, 'target', '15%', { value: 15, unit: '%' })]));

describe('exports: JSON lines', () => {
  it('say the unit of their offsets, and a line is a line whatever the text', () => {
    assert.equal(line().indexOf('\n'), line().length - 1);
    assert.deepEqual(JSON.parse(line()), {
      id: 'a.txt',
      offsetUnit: 'utf-16',
      text: TEXT,
      annotations: [
        { kind: 'target', start: 18, end: 21, text: '15%', value: 15, comparator: '=', unit: '%', rule: 'test.target' },
      ],
    });
  });

  it('pass over blank lines and take CRLF', () => {
    assert.equal(fromJsonLines(`\n${line().trimEnd()}\r\n\r\n`).length, 1);
    assert.deepEqual(fromJsonLines(''), []);
  });

  for (const [what, from, to, message] of [
    ['no JSON', '{"id"', '{id', /^ImportError: line 2: not JSON/],
    ['no id', '"id":"a.txt"', '"id":3', /line 2: id must be a string/],
    ['another unit', 'utf-16', 'utf-8', /line 2: offsetUnit must be "utf-16", not "utf-8"/],
    ['no list', /"annotations":\[.*\]/, '"annotations":{}', /line 2: annotations must be a list/],
    ['no annotation', /\[\{.*\}\]/, '[null]', /line 2, annotation 1: an annotation must be an object/],
    ['an unknown kind', '"target"', '"person"', /annotation 1: kind must be one of target, .*, not "person"/],
    [
      'an offset before the text',
      '"start":18',
      '"start":-1',
      /annotation 1: start must be a whole number from 0, not -1/,
    ],
    ['half an offset', '"start":18', '"start":18.5', /start must be a whole number/],
    ['an empty span', '"end":21', '"end":18', /annotation 1: the span 18–18 is empty/],
    ['a span beyond the text', '"end":21', '"end":99', /reaches beyond the end/],
    ['another text', '"text":"15%"', '"text":"16%"', /annotation 1: the text there is "15%", not "16%"/],
    ['an unknown attribute', '"unit"', '"units"', /annotation 1: a target has no attribute "units"/],
  ] as const)
    it(`are refused with ${what}`, () => {
      const bad = line().replace(from, to);
      assert.notEqual(bad, line());
      assert.throws(() => fromJsonLines(line() + bad), message);
    });
});
