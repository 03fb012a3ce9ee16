import { checkAnnotations } from '../../support/annotations';

describe('dates: relative', () => {
  it('counts deictic expressions from the reference date', () => {
    checkAnnotations(
      `
        Date: 2024-08-15
              ^^^^^^^^^^ date value=2024-08-15
        Last year output fell; this month it rose, and next week figures follow.
        ^^^^^^^^^ date value=2023
                               ^^^^^^^^^^ date value=2024-08
                                                       ^^^^^^^^^ date value=2024-W34
        Yesterday the board met; two years ago it had not; six months from now it will again.
        ^^^^^^^^^ date value=2024-08-14
                                 ^^^^^^^^^^^^^ date value=2022
                                                           ^^^^^^^^^^^^^^^^^^^ date value=2025-02
      `,
      ['date'],
    );
  });

  it('counts anaphoric expressions from the date mentioned last', () => {
    checkAnnotations(
      `
        Date: 2024-08-15
              ^^^^^^^^^^ date value=2024-08-15
        The dam opened on 3 March 2019. Three days later it leaked, and the following year it closed.
                          ^^^^^^^^^^^^ date value=2019-03-03
                                        ^^^^^^^^^^^^^^^^ date value=2019-03-06
                                                                        ^^^^^^^^^^^^^^^^^^ date value=2020
        It was 1998. That year and a decade earlier floods came.
               ^^^^ date value=1998
                     ^^^^^^^^^ date value=1998
                                   ^^^^^^^^^^^^^^^^ date value=1988
      `,
      ['date'],
    );
  });

  it('reads the same period as the span mentioned last', () => {
    checkAnnotations(
      `
        Imports fell in 2021/22; exports rose in the same period.
                        ^^^^^^^ date value=2021/2022
                                                 ^^^^^^^^^^^^^^^ date value=2021/2022
      `,
      ['date'],
    );
  });

  it('resolves a month or day without a year by the tense around it', () => {
    checkAnnotations(
      `
        Date: 2024-08-15
              ^^^^^^^^^^ date value=2024-08-15
        The act was passed in November and will take effect in January.
                              ^^^^^^^^ date value=2023-11
                                                               ^^^^^^^ date value=2025-01
      `,
      ['date'],
    );
  });

  it('resolves weekdays by the tense around them', () => {
    checkAnnotations(
      `
        Date: 2024-08-15
              ^^^^^^^^^^ date value=2024-08-15
        The bill was tabled on Monday; the vote will be on Tuesday. It failed last Friday.
                               ^^^^^^ date value=2024-08-12
                                                           ^^^^^^^ date value=2024-08-20
                                                                              ^^^^^^^^^^^ date value=2024-08-09
      `,
      ['date'],
    );
  });

  it('lets the weekday decide the year of a day', () => {
    checkAnnotations(
      `
        Date: 2024-08-15
              ^^^^^^^^^^ date value=2024-08-15
        The strike began on Friday, December 1.
                            ^^^^^^^^^^^^^^^^^^ date value=2023-12-01
      `,
      ['date'],
    );
  });

  it('reads parts of relative years', () => {
    checkAnnotations(
      `
        Date: 2024-08-15
              ^^^^^^^^^^ date value=2024-08-15
        By the end of this year, since October last year, in the first half of next year and early next month.
           ^^^^^^^^^^^^^^^^^^^^ date value=2024 mod=END
                                       ^^^^^^^^^^^^^^^^^ date value=2023-10
                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2025-H1
                                                                                             ^^^^^^^^^^^^^^^^ date value=2024-09 mod=START
      `,
      ['date'],
    );
  });

  it("counts the end of the year from the paragraph's own date, else from the reference date", () => {
    checkAnnotations(
      `
        Date: 2024-08-15
              ^^^^^^^^^^ date value=2024-08-15
        Rules follow by the end of the year.
                        ^^^^^^^^^^^^^^^^^^^ date value=2024 mod=END
        In 2018 work began; by the end of the year it was done.
           ^^^^ date value=2018
                               ^^^^^^^^^^^^^^^^^^^ date value=2018 mod=END
      `,
      ['date'],
    );
  });

  it('reads parts of the day', () => {
    checkAnnotations(
      `
        Date: 2024-08-15
              ^^^^^^^^^^ date value=2024-08-15
        This morning and Monday night rain fell; on 1 May 2024 it rained, and that evening stopped.
        ^^^^^^^^^^^^ date value=2024-08-15TMO type=TIME
                         ^^^^^^^^^^^^ date value=2024-08-12TNI type=TIME
                                                    ^^^^^^^^^^ date value=2024-05-01
                                                                              ^^^^^^^^^^^^ date value=2024-05-01TEV type=TIME
      `,
      ['date'],
    );
  });

  it('reads the decade around the reference date', () => {
    checkAnnotations(
      `
        Date: 2024-08-15
              ^^^^^^^^^^ date value=2024-08-15
        Act in this critical decade, and over the next decade and by mid-century.
               ^^^^^^^^^^^^^^^^^^^^ date value=202 type=DATE
                                              ^^^^^^^^^^^^^^^ date value=P10Y type=DURATION
                                                                     ^^^^^^^^^^^ date value=20 mod=MID
      `,
      ['date'],
    );
  });

  it('takes the reference date that it is given', () => {
    checkAnnotations(
      `
        Tomorrow the council decides on last month's bids.
        ^^^^^^^^ date value=2021-12-17
                                        ^^^^^^^^^^ date value=2021-11
      `,
      ['date'],
      { referenceDate: '2021-12-16' },
    );
  });

  it('reads a later than of comparison as a duration', () => {
    checkAnnotations(
      `
        It came two years earlier than planned and six weeks after the vote.
                ^^^^^^^^^ date value=P2Y type=DURATION
                                                   ^^^^^^^^^ date value=P6W type=DURATION
      `,
      ['date'],
    );
  });

  it('takes the tense of the clause that a comma ends behind the date, and of a goal', () => {
    checkAnnotations(
      `
        Published: 17 September 2025
                   ^^^^^^^^^^^^^^^^^ date value=2025-09-17
        The code, approved by the board in May, takes effect in October.
                                           ^^^ date value=2025-05
                                                                ^^^^^^^ date value=2025-10
        By October, the works will be done; in May, they will begin.
           ^^^^^^^ date value=2025-10
                                               ^^^ date value=2026-05
        The bank set an end-December target for inflation and met its end-December forecast.
                        ^^^^^^^^^^^^ date value=2025-12
                                                                      ^^^^^^^^^^^^ date value=2024-12
      `,
      ['date'],
    );
  });
});
