import assert from 'node:assert/strict';
import fc from 'fast-check';
import datesData from '../../../server/src/lexicon/data/dates.txt';
import { rowsOf } from '../../../server/src/lexicon/lookup';
import { beginsAt } from '../../../server/src/recognize/dates/begins';
import { READERS } from '../../../server/src/recognize/dates/compose';
import { readDuration } from '../../../server/src/recognize/dates/durations';
import { readDayList } from '../../../server/src/recognize/dates/lists';
import { readPoint } from '../../../server/src/recognize/dates/modified';
import { readPlanPeriod } from '../../../server/src/recognize/dates/planPeriod';
import { readRange } from '../../../server/src/recognize/dates/ranges';
import { readSet } from '../../../server/src/recognize/dates/sets';
import { readVague } from '../../../server/src/recognize/dates/vague';
import {
  BEGINS,
  DURATION_LIKE,
  LIST_LIKE,
  PLAN_LIKE,
  RANGE_LIKE,
  SET_LIKE,
} from '../../../server/src/recognize/dates/wordClasses';
import { tokenize } from '../../../server/src/text/tokenizer';
import { holds } from '../../support/property';

/** Every word of the date grammar's lists, and forms that stand in none: digits, codes, marks. */
const listed = Object.keys(datesData).flatMap((name) => rowsOf(datesData, name).map(([entry = '']) => entry));
const forms =
  "the the the a an any its these of in to and or from between and & or once every per times each only half another couple few same fiscal FY24 FY 2024 2024 2021/22 2026-30 2023-06-15 15/06/2023 15.06.2023 12 5 4th 21st 480 BC AD A.D. 70 Q3 H1 3Q 1H25 1990s '98 ‘90s - – ~ / , . ( ) : + ½ s 's th rd noon midnight 10 30 9.30 a.m. p.m. am h o'clock GMT 20230615 0600 hours first last final opening five-year plan period year years month days decade quarter year years month days decade quarter June Monday spring night".split(
    ' ',
  );
const word = fc
  .tuple(fc.oneof(fc.constantFrom(...forms), fc.constantFrom(...listed)), fc.nat(5))
  .map(([entry, style]) => (style === 0 ? entry.charAt(0).toUpperCase() + entry.slice(1) : entry));
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((pieces) => tokenize(pieces.join(' ')));

describe('dates: word classes', () => {
  it('say of every reader where it may read: none is passed over', () => {
    holds(
      fc.property(words, (tokens) => {
        for (let i = 0; i < tokens.length; i++) {
          const here = beginsAt(tokens, i);
          const read: readonly (readonly [begins: number, found: unknown])[] = [
            ...READERS.map(([begins, reader]) => [begins, reader(tokens, i)] as const),
            [PLAN_LIKE, readPlanPeriod(tokens, i)],
            [SET_LIKE, readSet(tokens, i)],
            [DURATION_LIKE, readDuration(tokens, i, ~0)],
            [BEGINS.vague, readVague(tokens, i)],
            [~0, readPoint(tokens, i)],
            [RANGE_LIKE, readRange(tokens, i, undefined, undefined, undefined)],
            [LIST_LIKE, readDayList(tokens, i, undefined)],
          ];
          read.forEach(([begins, found], reader) => {
            if (found) assert.notEqual(here & begins, 0, `reader ${reader} reads ${JSON.stringify(found)}`);
          });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('say of durations which parts may begin: where one begins, all of it is read', () => {
    holds(
      fc.property(words, (tokens) => {
        for (let i = 0; i < tokens.length; i++)
          assert.deepEqual(readDuration(tokens, i, beginsAt(tokens, i)), readDuration(tokens, i, ~0));
      }),
      { numRuns: 1000 },
    );
  });

  it('let no ordinary word begin a date', () => {
    const tokens = tokenize('The ministry will build a hospital and train nurses in their villages.');
    assert.deepEqual(
      tokens.filter((_, i) => beginsAt(tokens, i) !== 0),
      [],
    );
  });
});
