import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fromWebAnnotations, toWebAnnotations } from '../../../server/src/export/webAnnotation';
import { annotationOf, documentOf, documents, recognized } from '../../support/exports';
import { holds } from '../../support/property';

interface WebAnnotation {
  '@context': string;
  id: string;
  type: string;
  motivation: string;
  body: { type: string; value: string; purpose: string; format?: string }[];
  target: {
    source: string;
    selector: { type: string; start?: number; end?: number; exact?: string; prefix?: string; suffix?: string }[];
  };
}

const parse = (lines: string) => lines.split('\n').filter(Boolean).map((line) => JSON.parse(line) as WebAnnotation); // prettier-ignore

/** Checks annotations of one text by the MUSTs of the Recommendation (sections 3.1, 3.2.4, 3.3.3, 4.2.4 and 4.2.5). */
function assertConforms(lines: string, text: string): void {
  const points = [...text];
  for (const annotation of parse(lines)) {
    assert.equal(annotation['@context'], 'http://www.w3.org/ns/anno.jsonld');
    assert.equal(annotation.type, 'Annotation');
    assert.doesNotThrow(() => new URL(annotation.id), 'the id is an IRI');
    assert.doesNotThrow(() => new URL(annotation.target.source), 'the source is an IRI');
    for (const body of annotation.body) {
      assert.equal(body.type, 'TextualBody');
      assert.equal(typeof body.value, 'string');
      assert.ok(['tagging', 'describing'].includes(body.purpose), 'a motivation of the specification');
    }
    const [position, quote, ...others] = annotation.target.selector;
    assert.deepEqual(others, []);
    assert.deepEqual(Object.keys(position!), ['type', 'start', 'end']);
    assert.equal(position!.type, 'TextPositionSelector');
    const { start, end } = position!;
    assert.ok(
      Number.isInteger(start) && Number.isInteger(end) && 0 <= start! && start! < end! && end! <= points.length,
    );
    assert.equal(quote!.type, 'TextQuoteSelector');
    assert.equal(quote!.exact, points.slice(start, end).join(''), 'both selectors select the same');
    assert.equal(quote!.prefix, points.slice(Math.max(0, start! - 32), start).join(''));
    assert.equal(quote!.suffix, points.slice(end, end! + 32).join(''));
  }
}

describe('exports: Web Annotations', () => {
  const text = '😀 Losses:\r\n“15%” 😀';
  const target = annotationOf(text, 'target', '15%', { value: 15, unit: '%' });
  const lines = toWebAnnotations(documentOf(text, [target]));

  it('say the place in code points and by its text', () => {
    assert.deepEqual(parse(lines), [
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: 'file:///policy/a.txt#target-12-15',
        type: 'Annotation',
        motivation: 'tagging',
        body: [
          { type: 'TextualBody', purpose: 'tagging', value: 'target' },
          {
            type: 'TextualBody',
            purpose: 'describing',
            format: 'application/json',
            value: '{"value":15,"comparator":"=","unit":"%","rule":"test.target"}',
          },
        ],
        target: {
          source: 'file:///policy/a.txt',
          selector: [
            { type: 'TextPositionSelector', start: 12, end: 15 },
            { type: 'TextQuoteSelector', exact: '15%', prefix: '😀 Losses:\r\n“', suffix: '” 😀' },
          ],
        },
      },
    ]);
  });

  it('cut no character where prefix and suffix end', () => {
    for (const around of ['a' + '😀'.repeat(40), '😀'.repeat(40) + 'a', '😀'.repeat(40)]) {
      const long = `${around}15%${around}`;
      assertConforms(toWebAnnotations(documentOf(long, [annotationOf(long, 'target', '15%')])), long);
    }
  });

  it('of a recognised document conform, each with an id of its own', () => {
    const source =
      'The Ministry of Energy 😀 adopted the Clean Rivers 2030 Plan on 3 May 2021.\nIt will build 40 plants by 2030.';
    const written = toWebAnnotations(recognized(source));
    assertConforms(written, source);
    const ids = parse(written).map(({ id }) => id);
    assert.ok(ids.length >= 4);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('property: conform whatever the text', () => {
    holds(
      fc.property(documents, (document) => assertConforms(toWebAnnotations(document), document.text)),
      { numRuns: 150 },
    );
  });

  const textOf = () => text;
  for (const [what, from, to, message] of [
    ['no JSON', /^\{/, '', /^ImportError: line 2: not JSON/],
    ['another context', 'anno.jsonld', 'oa.jsonld', /line 2: @context must be/],
    ['another type', '"type":"Annotation"', '"type":"Note"', /line 2: type must be Annotation/],
    [
      'no position',
      'TextPositionSelector',
      'DataPositionSelector',
      /line 2: there is nothing whose type is TextPositionSelector/,
    ],
    ['no quotation', 'TextQuoteSelector', 'CssSelector', /line 2: there is nothing whose type is TextQuoteSelector/],
    ['no tag', '"purpose":"tagging"', '"purpose":"linking"', /line 2: there is nothing whose purpose is tagging/],
    ['an unknown tag', '"value":"target"', '"value":"person"', /line 2: kind must be one of/],
    ['a place that moved', '"start":12', '"start":11', /line 2: the text there is "“15%", not "15%"/],
    ['a place beyond the text', '"end":15', '"end":99', /line 2: the span reaches beyond the end/],
    ['an offset that is none', '"start":12', '"start":"12"', /line 2: start must be a whole number/],
    ['a body that is no list', /"body":\[.*?\]/, '"body":"target"', /line 2: body must be a list/],
  ] as const)
    it(`are refused with ${what}`, () => {
      const bad = lines.replace(from, to);
      assert.notEqual(bad, lines);
      assert.throws(() => fromWebAnnotations(lines + bad, textOf), message);
    });

  it('are refused without their text', () => {
    assert.throws(
      () => fromWebAnnotations(lines, () => undefined),
      /line 1: there is no text file:\/\/\/policy\/a\.txt/,
    );
  });
});
