import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDates, settleDates } from '../../../server/src/recognize/dates';
import { Passage } from '../../../server/src/recognize/passage';
import { DATE_RULES } from '../../../server/src/recognize/dates/rules';
import { readParagraph, readText } from '../../../server/src/text/document';
import { growth } from '../../support/growth';
import { holds } from '../../support/property';

/** The recogniser by itself: the other kinds have their own tests. */
function datesOf(text: string) {
  const source = readText(text, (kind, content) => readParagraph(kind, content, new Set()));
  const passages = source.paragraphs.map(({ index, start, paragraph }) => {
    return new Passage(index, start, { paragraph, dates: readDates(paragraph), names: [], quantities: [] });
  });
  settleDates(passages, [{ index: 0, removed: [], added: passages }], {});
  return passages.flatMap(({ start, dates }) =>
    (dates?.all ?? []).map((date) => ({ ...date, start: date.start + start, end: date.end + start })),
  );
}

/** Pieces that the date grammar knows, in any order: far more of its paths than plain random text reaches. */
const piece = fc.oneof(
  fc.constantFrom(
    ...'the end of mid late early in by from to and between until ago later before after every each per a an of on at'.split(
      ' ',
    ),
    ...'May March June Sept. Monday Sun spring fall year years month decade century quarter half week day night'.split(
      ' ',
    ),
    ...'last next this that same previous following first second third five twenty several few 4th 21st'.split(' '),
    ...'2025 1999 480 12 31 5 Q3 H1 FY2024 2026-30 2021/22 15/06/2023 2023-06-15 3:07 PM 10 a.m. GMT BC AD 1990s'.split(
      ' ',
    ),
    ...', . ( ) – - / : ’s ’98 % $ Plan period five-year'.split(' '),
  ),
  fc.string({ maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));
const glued = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

// TIMEX3 as ISO-TimeML defines it; a range is two of them with a slash between.
const POINT =
  /^(?:FY)?(?:BC)?(?:[\dX]{2,4}|PAST_REF|PRESENT_REF|FUTURE_REF)(?:-(?:Q[1-4]|H[12]|SP|SU|FA|WI|W[\dX]{2}(?:-(?:[1-7]|WE))?|[\dX]{2}(?:-[\dX]{2})?))?(?:T(?:MO|MI|AF|EV|NI|DT|[\dX]{2}:[\dX]{2}(?::\d{2})?(?:Z|[+-][\d:]+)?))?$/;
const DURATION = /^P(?:T?[\dX.]+(?:Y|M|W|WE|D|H|S))+(?:T?[\dX.]+[HMS])*$/;
const isValue = (value: string) => value.split('/').every((part) => POINT.test(part) || DURATION.test(part));

describe('dates: properties', () => {
  for (const [name, texts] of [
    ['words', text],
    ['glued words', glued],
  ] as const) {
    it(`lie inside the text, in order, without overlap, and read alike twice (${name})`, () => {
      holds(
        fc.property(texts, (source) => {
          const dates = datesOf(source);
          let end = 0;
          for (const date of dates) {
            assert.ok(date.start >= end && date.end > date.start && date.end <= source.length);
            assert.equal(date.text, source.slice(date.start, date.end));
            assert.equal(date.text, date.text.trim());
            end = date.end;
          }
          assert.deepEqual(datesOf(source), dates);
        }),
        { numRuns: 300 },
      );
    });

    it(`have TIMEX3 values, a rule and evidence (${name})`, () => {
      holds(
        fc.property(texts, (source) => {
          for (const { value, rule, evidence, text: found } of datesOf(source)) {
            assert.ok(isValue(value), `${found}: ${value}`);
            assert.ok(rule in DATE_RULES, rule);
            assert.ok(evidence.length > 0);
          }
        }),
        { numRuns: 300 },
      );
    });
  }

  it('take time in proportion to the text, whatever is repeated in it', () => {
    for (const piece of ['5, ', 'May 5 and ', '2020-', 'from 2020 to ']) {
      // The machine may be busy: the best of some tries counts, which for quadratic work is 4 each time.
      let ratio = Infinity;
      for (let tries = 0; tries < 4 && ratio >= 3; tries++)
        ratio = Math.min(
          ratio,
          growth((size) => void datesOf(piece.repeat(size / piece.length)), 4000),
        );
      assert.ok(ratio < 3, `${JSON.stringify(piece)}: ${ratio.toFixed(1)} times the time for twice the text`);
    }
  }).timeout(20_000);
});
