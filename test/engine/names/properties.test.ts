import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../server/src/recognize/annotate';
import { NameSettler, readNames } from '../../../server/src/recognize/names';
import { Passage } from '../../../server/src/recognize/passage';
import { Silence } from '../../../server/src/recognize/terms';
import { readParagraph, readText } from '../../../server/src/text/document';
import { growth } from '../../support/growth';
import { holds } from '../../support/property';
import { namesOf } from './marked';

// What names are made of, and what gets in their way, in any order.
const pieces = (
  'the The of for and & on to Ministry Health Water Bank Plan Act Strategy Kenya Kenyan Nairobi Commission Fund RRA (RRA) (2023-2025) ' +
  "2030 Vision No. 12 , . : ; – \" “ ” ‘ ’ ' 's ( ) People’s government legislature programme said by led Director Minister namely " +
  'so-called strategy two new Green Valley e-Farm 15th Five-Year CO2 • 1. (a) # UN WHO Paris Agreement de la Plan Nacional 👩‍🌾'
).split(' ');
const text = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '\n', '', '\n\n', '\r\n', '\u00a0')), {
    maxLength: 60,
  })
  .map((parts) => parts.map((part) => part.join('')).join(''));

/** Runs the name recognisers only, so that what is measured is theirs. */
function readAlone(source: string): void {
  const read = readText(source, (kind, content) => readParagraph(kind, content, new Set()));
  const passages = read.paragraphs.map(({ index, start, paragraph }) => {
    return new Passage(index, start, { paragraph, dates: [], names: readNames(paragraph), quantities: [] });
  });
  new NameSettler(false).settle(
    passages,
    [{ index: 0, removed: [], added: passages }],
    new Silence(source, undefined, undefined),
  );
}

describe('names: whatever the text', () => {
  it('mentions of one kind do not overlap and are trimmed of blanks and quotation marks', () => {
    holds(
      fc.property(text, (source) => {
        const ends = { organization: 0, initiative: 0 };
        for (const { kind, start, end, text: name } of namesOf(annotate(source))) {
          assert.ok(start >= ends[kind], `${kind} "${name}" overlaps the one before`);
          ends[kind] = end;
          assert.equal(name, source.slice(start, end));
          assert.doesNotMatch(name, /^[\s"“”‘]|[\s"“”‘,;:]$/);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('every mention has an entity of its kind, with a rule and a reason', () => {
    holds(
      fc.property(text, (source) => {
        const document = annotate(source);
        for (const mention of namesOf(document)) {
          const entity = document.entities.find(({ id }) => id === mention.entity);
          assert.equal(entity?.kind, mention.kind);
          assert.match(mention.rule, /^(?:organization|initiative)\.[a-z-]+$/);
          assert.ok(mention.evidence.length > 0);
        }
        assert.equal(new Set(document.entities.map(({ id }) => id)).size, document.entities.length);
      }),
      { numRuns: 200 },
    );
  });

  it('equal texts give equal names', () => {
    holds(
      fc.property(text, (source) => assert.deepEqual(annotate(source), annotate(source))),
      { numRuns: 50 },
    );
  });

  it('a key is in one entity only, so that sharing one is symmetric', () => {
    holds(
      fc.property(text, (source) => {
        const owners = new Map<string, string>();
        for (const { kind, id, keys } of annotate(source).entities) {
          for (const key of keys) {
            assert.equal(owners.get(`${kind} ${key}`) ?? id, id);
            owners.set(`${kind} ${key}`, id);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  for (const unit of [
    'Ministry of ',
    'Water and ',
    'Green, ',
    'Plan (A) ',
    '(RRA) ',
    '"two new ',
    "Women's ",
    'Access to ',
    'the Strategy for the ',
    'Udyam, ',
    'de la Comisión ',
  ]) {
    it(`a long run of "${unit}" takes linear time`, () => {
      // A busy machine can only make the ratio of linear work worse: one good measurement is enough.
      let ratio = Infinity;
      for (let attempt = 0; attempt < 4 && ratio >= 3; attempt++) {
        ratio = Math.min(
          ratio,
          growth((size) => readAlone(unit.repeat(size / unit.length)), 20_000),
        );
      }
      assert.ok(ratio < 3, `twice the text took ${ratio.toFixed(1)} times as long`);
    });
  }
});
