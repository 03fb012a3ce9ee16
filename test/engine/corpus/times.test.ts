import assert from 'node:assert/strict';
import { compareTimes, timeOf } from '../../../server/src/corpus/times';
import { markedDocument } from '../../support/corpus';
import { parseFixture } from '../../support/fixture';

/** Checks the time of each quantity; its mark says `when`, and leaves it out where there is none. */
function checkTimes(source: string): void {
  const [file] = parseFixture(source).files;
  const document = markedDocument(file!);
  for (const annotation of document.annotated.annotations) {
    if (annotation.kind !== 'target' && annotation.kind !== 'figure') continue;
    const mark = file!.marks.find(({ start, kind }) => start === annotation.start && kind === annotation.kind)!;
    assert.equal(timeOf(document, annotation), mark.attributes['when'], annotation.text);
  }
}

describe('the time of a quantity', () => {
  it('is the date behind it, or the only one of its sentence', () =>
    checkTimes(`
      Trade came to 12 percent in 2023 and to 14 percent in 2024. In 2022 it was 9 percent, or 8 percent.
                    ^^^^^^^^^^ figure when=2023
                                  ^^^^ date
                                              ^^^^^^^^^^ figure when=2024
                                                            ^^^^ date
                                                                     ^^^^ date
                                                                                 ^^^^^^^^^ figure when=2022
                                                                                               ^^^^^^^^^ figure when=2022
    `));

  it('is not what it is compared with', () =>
    checkTimes(`
      Use fell by 9 percent from 2020. Use fell by 9 percent from 2020 to the year 2023.
                  ^^^^^^^^^ figure
                                 ^^^^ date
                                                   ^^^^^^^^^ figure when=2023
                                                                  ^^^^ date
                                                                          ^^^^^^^^^^^^^ date value=2023
    `));

  it('is not known between two dates, nor from a duration or a date without a year', () =>
    checkTimes(`
      In 2022 and in 2023 it was 9 percent. It took three years for 9 percent. In April it was 9 percent.
         ^^^^ date
                     ^^^^ date
                                 ^^^^^^^^^ figure
                                                    ^^^^^^^^^^^ date type=DURATION value=P3Y
                                                                    ^^^^^^^^^ figure
                                                                                  ^^^^^ date value=XXXX-04
                                                                                               ^^^^^^^^^ figure
    `));

  it('is not that of a thought behind it', () =>
    checkTimes(`
      It is 9 percent, more than we hoped two years ago.
            ^^^^^^^^^ figure
                                          ^^^^^^^^^^^^^ date value=2022
    `));

  it('is the deadline where there is one; a target has no other', () =>
    checkTimes(`
      In 2023 it adopts 9 percent and 10 percent.
         ^^^^ date
                        ^^^^^^^^^ target deadline=2030 when=2030
                                      ^^^^^^^^^^ target
    `));
});

describe('two times', () => {
  const check = (a: string | undefined, b: string | undefined, expected: string) => {
    assert.equal(compareTimes(a, b), expected);
    assert.equal(compareTimes(b, a), expected);
  };
  it('are the same where they end together', () => {
    check('2025', '2025', 'same');
    check('2025', '2025-12-31', 'same');
    check('2023/2025', '2025', 'same');
  });
  it('are other times', () => {
    check('2025', '2030', 'other');
    check('2025-Q1', '2025-Q3', 'other');
  });
  it('cannot be told where one is missing, relative, vague or within the other', () => {
    check('2025', undefined, 'unknown');
    check('2025', 'P3Y', 'unknown');
    check('2025', '202X', 'unknown');
    check('2025', '2025-06', 'unknown');
  });
});
