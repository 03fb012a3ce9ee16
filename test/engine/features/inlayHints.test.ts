import assert from 'node:assert/strict';
import { inlayHints } from '../../../server/src/features/inlayHints';
import { markedDocument } from '../../support/corpus';
import { parseFixture } from '../../support/fixture';

/** Checks that the hints of a document are those that the marks have as `hint`, each behind its mark. */
function checkHints(source: string): void {
  const [file] = parseFixture(source).files;
  const expected = file!.marks
    .filter(({ attributes }) => attributes['hint'])
    .map(({ end, attributes }) => ({ offset: end, label: attributes['hint'] }));
  assert.deepEqual(inlayHints(markedDocument(file!), { start: 0, end: file!.text.length }), expected);
}

describe('inlay hints', () => {
  it('give the value of a quantity that is written in another way', () =>
    checkHints(`
      It costs RMB1.3 trillion and 200m yuan and adds twenty-four berths in four districts.
               ^^^^^^^^^^^^^^^ figure value=1300000000000 unit=CNY hint="= 1.3 trillion CNY"
                                   ^^^^^^^^^ figure value=200000000 unit=CNY hint="= 200 million CNY"
                                                      ^^^^^^^^^^^^^^^^^^ target value=24 unit=berths hint="= 24"
                                                                            ^^^^^^^^^^^^^^ figure value=4 unit=districts hint="= 4"
    `));

  it('give the unit that stands elsewhere', () =>
    checkHints(`
      Of 80 berths, 30 are new.
         ^^^^^^^^^ figure value=80 unit=berths
                    ^^ figure value=30 unit=berths hint="= 30 berths"
    `));

  it('give the deadline that a target has from its section or document', () =>
    checkHints(`
      It adds 20 berths and, by 2030, 5 cranes.
              ^^^^^^^^^ target value=20 unit=berths deadline=2035 deadlineSource=section hint="by 2035"
                                ^^^^ date
                                      ^^^^^^^^ target value=5 unit=cranes deadline=2030 deadlineSource=sentence
    `));

  it('give the calendar date of a relative one', () =>
    checkHints(`
      Last year, on 4 May, it grew.
      ^^^^^^^^^ date value=2022 anchor=2023-06-01 hint="= 2022"
                    ^^^^^ date value=2023-05-04 anchor=2023-06-01 hint="= Thursday, 4 May 2023"
    `));

  it('repeat nothing that stands there already', () =>
    checkHints(`
      At least 40 per cent, 25 percent, 1,300 new berths, more than 50 plants, 1.3 trillion CNY.
      ^^^^^^^^^^^^^^^^^^^^ target value=40 unit=% comparator=>=
                            ^^^^^^^^^^ figure value=25 unit=%
                                        ^^^^^^^^^^^^^^^^ figure value=1300 unit="new berths"
                                                          ^^^^^^^^^^^^^^^^^^^ figure value=50 unit=plants comparator=>
                                                                               ^^^^^^^^^^^^^^^^ figure value=1300000000000 unit=CNY
    `));

  it('are none for full dates, durations, unknown parts and names', () =>
    checkHints(`
      In 2025, next spring, for two years, in April the Port Bureau met.
         ^^^^ date
               ^^^^^^^^^^^ date value=XXXX-SP anchor=2023
                                ^^^^^^^^^ date type=DURATION value=P2Y anchor=2023
                                              ^^^^^ date value=XXXX-04
                                                        ^^^^^^^^^^^ organization
    `));

  it('are those of a range only', () => {
    const [file] = parseFixture(`
      Last year and this year.
      ^^^^^^^^^ date value=2022 anchor=2023
                    ^^^^^^^^^ date value=2023 anchor=2023
    `).files;
    const found = inlayHints(markedDocument(file!), { start: 12, end: 20 });
    assert.deepEqual(found, [{ offset: 23, label: '= 2023' }]);
  });
});
