import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../server/src/recognize/annotate';
import { ANNOTATION_KINDS } from '../../../server/src/recognize/annotation';
import { ParagraphCache } from '../../../server/src/recognize/cache';
import { growth } from '../../support/growth';
import { holds } from '../../support/property';

// Pieces of policy prose that make all recognisers work, and pieces that make trouble.
const pieces = fc.constantFrom(
  'By 2030, ', 'the Ministry of Health ', '(MoH) ', 'will build ', '200 clinics ', 'at least 40 per cent ', 'of households. ',
  'The Clean Rivers Act ', 'the Act ', 'from 12% to 20% ', 'RMB1.3 trillion ', '€3bn ', 'on June 15th ', 'last year ', 'every year ',
  '“Green Belt” ', '"', "'", '’s ', '(2023-2025) ', '2024-25 ', 'and ', 'of ', '\n', '\n\n', '\r\n', '- ', '1. ', '# ', '\u00a0',
  '😀', '漢字', '3:07 PM ', '½ ', '1.5–2 °C ', '` 44,605 crore ', 'half a million ', 'Photo: ', 'Updated: 3 May 2021\n\n', 'A', '.',
); // prettier-ignore
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

describe('annotate', () => {
  it('property: spans are inside the text, trimmed, in order, and of one kind never overlap', () => {
    holds(
      fc.property(texts, (text) => {
        const { annotations, entities } = annotate(text);
        const ids = new Set(entities.map((entity) => entity.id));
        for (const annotation of annotations) {
          assert.equal(annotation.text, text.slice(annotation.start, annotation.end));
          assert.ok(annotation.end > annotation.start);
          assert.equal(annotation.text, annotation.text.trim());
          assert.match(annotation.rule, /^[a-z]+(?:[.-][a-z0-9]+)+$/);
          if ('entity' in annotation) assert.ok(ids.has(annotation.entity), `entity ${annotation.entity} exists`);
        }
        for (const kind of ANNOTATION_KINDS) {
          let end = 0;
          for (const annotation of annotations.filter((a) => a.kind === kind)) {
            assert.ok(annotation.start >= end, `${kind} "${annotation.text}" overlaps another`);
            end = annotation.end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('property: equal input gives equal output, with a cold and with a warm cache', () => {
    const cache = new ParagraphCache();
    holds(
      fc.property(texts, (text) => {
        const plain = annotate(text);
        assert.deepEqual(annotate(text, { cache }), plain);
        assert.deepEqual(annotate(text, { cache }), plain);
      }),
      { numRuns: 200 },
    );
  });

  it('property: a cache that keeps next to nothing changes nothing', () => {
    const cache = new ParagraphCache(10);
    holds(
      fc.property(texts, (text) => assert.deepEqual(annotate(text, { cache }), annotate(text))),
      { numRuns: 50 },
    );
  });

  it('takes any string', () => {
    holds(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        assert.ok(annotate(text).annotations.length >= 0);
      }),
    );
  });

  for (const piece of [
    'By 2030, ',
    '200 clinics ',
    'The Clean Rivers Act and ',
    'Ministry of ',
    '“Green ',
    '2024-',
    '10,',
    'A ',
    'one in ',
    'the Act. ',
    '(',
    "'s ",
  ])
    it(`is linear on ${JSON.stringify(piece)} repeated`, () => {
      assert.ok(growth((n) => void annotate(piece.repeat(n)), 1500) < 3.5);
    });

  for (const paragraph of [
    'The Act says that 20% of it is due by 2030.\n\n',
    '# Part\n\nIn May the Ministry of Water met.\n\n',
    '- 3 km\n',
  ])
    it(`is linear in the number of paragraphs ${JSON.stringify(paragraph)}`, () => {
      assert.ok(growth((n) => void annotate(paragraph.repeat(n)), 400) < 3.5);
    });
});
