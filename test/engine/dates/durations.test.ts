import { checkAnnotations } from '../../support/annotations';

describe('dates: durations', () => {
  it('reads durations in figures and words', () => {
    checkAnnotations(
      `
        It takes three years, 18 months, 90 minutes, two fortnights, a decade or half a century.
                 ^^^^^^^^^^^ date value=P3Y type=DURATION
                              ^^^^^^^^^ date value=P18M
                                         ^^^^^^^^^^ date value=PT90M
                                                     ^^^^^^^^^^^^^^ date value=P4W
                                                                     ^^^^^^^^ date value=P10Y
                                                                                 ^^^^^^^^^^^^^^ date value=P50Y
      `,
      ['date'],
    );
  });

  it('leaves an amount alone behind which another time stands', () => {
    checkAnnotations(
      `
        Growers received 1,204,310 last fiscal year and 12,000 last year, over three fiscal years.
                                   ^^^^^^^^^^^^^^^^ date type=DATE
                                                               ^^^^^^^^^ date type=DATE
                                                                               ^^^^^^^^^^^^^^^^^^ date value=P3Y
      `,
      ['date'],
    );
  });

  it('reads durations as adjectives without their article', () => {
    checkAnnotations(
      `
        A three-year term, a Two-Week window, a month-long trial and a 10-day notice.
          ^^^^^^^^^^ date value=P3Y type=DURATION
                             ^^^^^^^^ date value=P2W
                                                ^^^^^^^^^^ date value=P1M
                                                                       ^^^^^^ date value=P10D
      `,
      ['date'],
    );
  });

  it('reads halves and parts', () => {
    checkAnnotations(
      `
        For two and a half years, a year and a half, half an hour, 2 years and 6 months.
            ^^^^^^^^^^^^^^^^^^^^ date value=P2Y6M
                                  ^^^^^^^^^^^^^^^^^ date value=P1Y6M
                                                     ^^^^^^^^^^^^ date value=PT30M
                                                                   ^^^^^^^^^^^^^^^^^^^^ date value=P2Y6M
      `,
      ['date'],
    );
  });

  it('keeps modifiers inside and leaves the value alone', () => {
    checkAnnotations(
      `
        Residents of at least 2 years, almost five months, up to 30 days, more than a week.
                     ^^^^^^^^^^^^^^^^ date value=P2Y mod=EQUAL_OR_MORE
                                       ^^^^^^^^^^^^^^^^^^ date value=P5M mod=LESS_THAN
                                                           ^^^^^^^^^^^^^ date value=P30D mod=EQUAL_OR_LESS
                                                                          ^^^^^^^^^^^^^^^^ date value=P1W mod=MORE_THAN
      `,
      ['date'],
    );
  });

  it('reads a span of so many or so many units that starts or ends now', () => {
    checkAnnotations(
      `
        It takes the next five to seven years, as over the past two to three decades.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=P5Y/P7Y
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=P20Y/P30Y
      `,
      ['date'],
    );
  });

  it('reads a span that starts or ends now', () => {
    checkAnnotations(
      `
        Over the next five years, the past decade, the past year and a half, the last three months and the coming two weeks.
             ^^^^^^^^^^^^^^^^^^^ date value=P5Y type=DURATION
                                  ^^^^^^^^^^^^^^^ date value=P10Y
                                                   ^^^^^^^^^^^^^^^^^^^^^^^^ date value=P1Y6M
                                                                             ^^^^^^^^^^^^^^^^^^^^^ date value=P3M
                                                                                                       ^^^^^^^^^^^^^^^^^^^^ date value=P2W
      `,
      ['date'],
    );
  });

  it('reads over as a preposition behind an amount, as a modifier behind another preposition', () => {
    checkAnnotations(
      `
        Spend 40 million over four years; it stood for over ten years.
                              ^^^^^^^^^^ date value=P4Y
                                                       ^^^^^^^^^^^^^^ date value=P10Y mod=MORE_THAN
      `,
      ['date'],
    );
  });

  it('reads inexact amounts', () => {
    checkAnnotations(
      `
        Within a few days or several months.
               ^^^^^^^^^^ date value=PXD
                             ^^^^^^^^^^^^^^ date value=PXM
      `,
      ['date'],
    );
  });

  it('reads ranges of durations', () => {
    checkAnnotations(
      `
        In three to five years or 2-3 weeks.
           ^^^^^^^^^^^^^^^^^^^ date value=P3Y/P5Y
                                  ^^^^^^^^^ date value=P2W/P3W
      `,
      ['date'],
    );
  });

  it('reads repetition', () => {
    checkAnnotations(
      `
        Paid every year, each quarter, annually, every two weeks, twice a month, every other day, every Monday.
             ^^^^^^^^^^ date value=P1Y type=SET
                         ^^^^^^^^^^^^ date value=P3M
                                       ^^^^^^^^ date value=P1Y
                                                 ^^^^^^^^^^^^^^^ date value=P2W
                                                                  ^^^^^^^^^^^^^ date value=P1M
                                                                                 ^^^^^^^^^^^^^^^ date value=P2D
                                                                                                  ^^^^^^^^^^^^ date value=XXXX-WXX-1
      `,
      ['date'],
    );
  });

  it('reads a rate behind an amount', () => {
    checkAnnotations(
      `
        It costs 5 billion a year, 12% per annum and 40 litres per day; clinics open 8 hours a day.
                           ^^^^^^ date value=P1Y type=SET
                                       ^^^^^^^^^ date value=P1Y
                                                               ^^^^^^^ date value=P1D
                                                                                     ^^^^^^^ date value=PT8H type=DURATION
                                                                                             ^^^^^ date value=P1D type=SET
      `,
      ['date'],
    );
  });

  it('tells a rate from an amount of time', () => {
    checkAnnotations(
      `
        It lasted a year and, in a month, fell by 3 points.
                  ^^^^^^ date value=P1Y type=DURATION
                                 ^^^^^^^ date value=P1M type=DURATION
      `,
      ['date'],
    );
  });

  it('reads amounts as statutes write them', () => {
    checkAnnotations(
      `
        Within thirty (30) days, ninety (90) calendar days or 10 business days.
               ^^^^^^^^^^^^^^^^ date value=P30D
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ date value=P90D
                                                              ^^^^^^^^^^^^^^^^ date value=P10D
      `,
      ['date'],
    );
  });

  it('reads units without an amount behind for and within', () => {
    checkAnnotations(
      `
        They waited for years and were paid within days; for years to come it will be so.
                        ^^^^^ date value=PXY type=DURATION
                                                   ^^^^ date value=PXD
      `,
      ['date'],
    );
  });

  it('reads repetitions with a hyphen', () => {
    checkAnnotations(
      `
        The fund reports half-yearly, is audited bi-annually and reviewed by a six-monthly panel.
                         ^^^^^^^^^^^ date value=P6M type=SET
                                                 ^^^^^^^^^^^ date value=P6M type=SET
                                                                               ^^^^^^^^^^^ date value=P6M type=SET
        It bought a half-time post and made a bi-lateral deal on semi-daily terms.
      `,
      ['date'],
    );
  });
});
