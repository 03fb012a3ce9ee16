import { checkAnnotations } from '../../support/annotations';

describe('dates: points', () => {
  it('years in the cells of a table, whatever stands in the cell before', () =>
    checkAnnotations(
      ['Item\t2022\t2023', '    \t^^^^ date value=2022', '    \t    \t^^^^ date value=2023'].join('\n'),
      ['date'],
    ));

  it('reads a bare year behind a preposition, in brackets and in front of what it describes', () => {
    checkAnnotations(
      `
        The port opens in 2031 and replaces the 2012 terminal (built 1987).
                          ^^^^ date value=2031 type=DATE
                                                ^^^^ date value=2012
                                                                     ^^^^ date value=1987
        Our 2035 targets go beyond 2020 levels.
            ^^^^ date value=2035
                                   ^^^^ date value=2020
      `,
      ['date'],
    );
  });

  it('keeps the determiner of "the year"', () => {
    checkAnnotations(
      `
        Output peaks in the year 2033.
                        ^^^^^^^^^^^^^ date value=2033
      `,
      ['date'],
    );
  });

  it('reads years inside names', () => {
    checkAnnotations(
      `
        The city's Vision 2040 and its Budget 2026 agree.
                          ^^^^ date value=2040
                                              ^^^^ date value=2026
      `,
      ['date'],
    );
  });

  it('reads decades, centuries and eras', () => {
    checkAnnotations(
      `
        The 2030s follow the late 1990s; the 19th century ended, and 44 BC is long past.
        ^^^^^^^^^ date value=203
                         ^^^^^^^^^^^^^^ date value=199 mod=END
                                         ^^^^^^^^^^^^^^^^ date value=18
                                                                     ^^^^^ date value=BC0044
      `,
      ['date'],
    );
  });

  it('leaves the year open where a decade is named by two of its parts', () => {
    checkAnnotations(
      `
        Capacity doubles in the mid to late 2030s.
                            ^^^^^^^^^^^^^^^^^^^^^ date value=203X
      `,
      ['date'],
    );
  });

  it('reads month, day and year in the European and the American order', () => {
    checkAnnotations(
      `
        Signed on 5 June 2023, amended on June 15th, 2024 and on the 3rd of May 2025.
                  ^^^^^^^^^^^ date value=2023-06-05
                                          ^^^^^^^^^^^^^^^ date value=2024-06-15
                                                                 ^^^^^^^^^^^^^^^^^^^ date value=2025-05-03
        Registered on 31st December, 2022, Sept. 4, 2021 and the 30th day of March, 2020.
                      ^^^^^^^^^^^^^^^^^^^ date value=2022-12-31
                                           ^^^^^^^^^^^^^ date value=2021-09-04
                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2020-03-30
      `,
      ['date'],
    );
  });

  it('reads month and year', () => {
    checkAnnotations(
      `
        The fund closed in October 2017, reopened in May, 2019 and ended in March of 2020.
                           ^^^^^^^^^^^^ date value=2017-10
                                                     ^^^^^^^^^ date value=2019-05
                                                                            ^^^^^^^^^^^^^ date value=2020-03
      `,
      ['date'],
    );
  });

  it('reads ISO dates and times', () => {
    checkAnnotations(
      `
        Logged 2023-06-06, 2023-06-06T09:00Z, 2023-06-06T09:00:30+08:00 and 2023/6/7.
               ^^^^^^^^^^ date value=2023-06-06 type=DATE
                           ^^^^^^^^^^^^^^^^^ date value=2023-06-06T09:00Z type=TIME
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2023-06-06T09:00:30+08:00 type=TIME
                                                                            ^^^^^^^^ date value=2023-06-07
      `,
      ['date'],
    );
  });

  it('reads a month in ISO form but a pair of years as a pair', () => {
    checkAnnotations(
      `
        In 2024-05 the council approved the 2023-24 accounts.
           ^^^^^^^ date value=2024-05
                                            ^^^^^^^ date value=2023/2024
      `,
      ['date'],
    );
  });

  it('reads times of day with their zone', () => {
    checkAnnotations(
      `
        The portal opened at 3:07 PM on 2 May 2024, and closes at 17:30 GMT on Friday, 3 May 2024.
                             ^^^^^^^^^^^^^^^^^^^^^ date value=2024-05-02T15:07 type=TIME
                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2024-05-03T17:30Z type=TIME
        The call is at 10:15 UTC+2 on 3 May 2024, where 14:00 GMT-5 would do; item 5-2 is old.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2024-05-03T10:15+02 type=TIME
                                                        ^^^^^^^^^^^ date value=2024-05-03T14:00-05 type=TIME
        Support runs from 9 a.m. to 5 p.m.; doors open at noon.
                          ^^^^^^^^^^^^^^^^ date type=TIME
                                                          ^^^^ date type=TIME
      `,
      ['date'],
    );
  });

  it('reads quarters and halves', () => {
    checkAnnotations(
      `
        Q3 2024, the third quarter of 2025, 2026 Q1, H1 2027 and the second half of 2028.
        ^^^^^^^ date value=2024-Q3
                 ^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2025-Q3
                                            ^^^^^^^ date value=2026-Q1
                                                     ^^^^^^^ date value=2027-H1
                                                                 ^^^^^^^^^^^^^^^^^^^^^^^ date value=2028-H2
      `,
      ['date'],
    );
  });

  it('reads seasons of a year', () => {
    checkAnnotations(
      `
        In the summer of 2022 and in autumn 2023; the winter of 2022/23 was mild.
           ^^^^^^^^^^^^^^^^^^ date value=2022-SU
                                     ^^^^^^^^^^^ date value=2023-FA
                                                  ^^^^^^^^^^^^^^^^^^^^^ date value=2022-WI
      `,
      ['date'],
    );
  });

  it('reads fiscal years in their many spellings', () => {
    checkAnnotations(
      `
        FY2024, FY26, fiscal year 2030, FY2024-25, 2021/22 and the financial year 2022-23.
        ^^^^^^ date value=FY2024
                ^^^^ date value=FY2026
                      ^^^^^^^^^^^^^^^^ date value=FY2030
                                        ^^^^^^^^^ date value=2024/2025
                                                   ^^^^^^^ date value=2021/2022
                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2022/2023
      `,
      ['date'],
    );
  });

  it('keeps what says which part of a point is meant', () => {
    checkAnnotations(
      `
        By the end of 2029, end-2027, mid-2030, early March 2026, the beginning of 2028 and year-end 2031.
           ^^^^^^^^^^^^^^^ date value=2029 mod=END
                            ^^^^^^^^ date value=2027 mod=END
                                      ^^^^^^^^ date value=2030 mod=MID
                                                ^^^^^^^^^^^^^^^^ date value=2026-03 mod=START
                                                                  ^^^^^^^^^^^^^^^^^^^^^ date value=2028 mod=START
                                                                                            ^^^^^^^^^^^^^ date value=2031 mod=END
      `,
      ['date'],
    );
  });

  it('reads days of one month as dates of their own', () => {
    checkAnnotations(
      `
        Hearings were held on 4, 5 and 9 May 2023, and on June 6 and 7, 2023.
                              ^ date value=2023-05-04
                                 ^ date value=2023-05-05
                                       ^^^^^^^^^^ date value=2023-05-09
                                                          ^^^^^^ date value=2023-06-06
                                                                     ^^^^^^^ date value=2023-06-07
      `,
      ['date'],
    );
  });

  it('leaves the unknown part open without a reference date', () => {
    checkAnnotations(
      `
        The bill was tabled on Monday and debated in April, on March 9 and last year.
                               ^^^^^^ date value=XXXX-WXX-1
                                                     ^^^^^ date value=XXXX-04
                                                               ^^^^^^^ date value=XXXX-03-09
                                                                           ^^^^^^^^^ date value=XXXX
      `,
      ['date'],
    );
  });

  it('reads a fixed feast', () => {
    checkAnnotations(
      `
        Offices close on Christmas Day 2025 and on New Year's Eve.
                         ^^^^^^^^^^^^^^^^^^ date value=2025-12-25
                                                   ^^^^^^^^^^^^^^ date value=2025-12-31
      `,
      ['date'],
    );
  });

  it('reads the day of a date that comes again without a year', () => {
    checkAnnotations(
      `
        Reports are due by 30 June of every year, and by the 5th of each month.
                           ^^^^^^^^^^^^^^^^^^^^^ date value=XXXX-06-30 type=SET
                                                         ^^^^^^^^^^^^^^^^^^^^^ date value=XXXX-XX-05 type=SET
        The board meets on the first Monday of each quarter and in March of every year.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=P3M type=SET
                                                                   ^^^^^^^^^^^^^^^^^^^ date value=XXXX-03 type=SET
        They left on 30 June of all years, the 5th of each of the groups too.
                     ^^^^^^^ date value=XXXX-06-30
      `,
      ['date'],
    );
  });

  it('reads a year in words behind its day and month only', () => {
    checkAnnotations(
      `
        Given this fourth day of March, two thousand and twenty-four, at the Capitol.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2024-03-04
        Done this 8th day of July, in the year of our Lord two thousand and nineteen.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2019-07-08
        On 4 March, two thousand pupils marched, and two thousand and nineteen of them sang.
           ^^^^^^^ date value=2019-03-04
      `,
      ['date'],
    );
  });

  it('reads a decade in two digits behind its part, but no age', () => {
    checkAnnotations(
      `
        Prices fell in the late 80s and rose in the mid-90s, when she was in her early 50s and he in his mid-60s.
                       ^^^^^^^^^^^^ date value=198
                                                ^^^^^^^^^^^ date value=199
      `,
      ['date'],
    );
  });

  it('reads the years of a name in front of its verb', () => {
    checkAnnotations(
      `
        The Harbour Plan 2023-2028 seeks growth; build 2023-2028 schools.
                         ^^^^^^^^^ date value=2023/2028
      `,
      ['date'],
    );
  });

  it('leaves a possessive outside', () => {
    checkAnnotations(
      `
        2024's budget and Tuesday's vote.
        ^^^^ date value=2024
                          ^^^^^^^ date value=XXXX-WXX-2
      `,
      ['date'],
    );
  });

  it('reads a weekday of a month', () => {
    checkAnnotations(
      `
        Elections are held on the first Sunday in May 2026 or on the third Monday of October 2026.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2026-05-03
                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2026-10-19
      `,
      ['date'],
    );
  });

  it('reads weeks and halves of a month', () => {
    checkAnnotations(
      `
        In the first week of March 2024 and the second half of October 2024.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2024-W10
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2024-10 mod=END
      `,
      ['date'],
    );
  });

  it('reads pairs of years with the noun of their span', () => {
    checkAnnotations(
      `
        The 2023–24 financial year, the 2021-2025 period, the 2024 fiscal year, but the 2021/22 accounts.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2023/2024
                                    ^^^^^^^^^^^^^^^^^^^^ date value=2021/2025
                                                          ^^^^^^^^^^^^^^^^^^^^ date value=FY2024
                                                                                        ^^^^^^^ date value=2021/2022
      `,
      ['date'],
    );
  });

  it('reads years glued to their quarter', () => {
    checkAnnotations(
      `
        4Q23, 1H2025, Q2FY24 and Q1/2024.
        ^^^^ date value=2023-Q4
              ^^^^^^ date value=2025-H1
                      ^^^^^^ date value=FY2024-Q2
                                 ^^^^^^^ date value=2024-Q1
      `,
      ['date'],
    );
  });

  it('keeps years that adjectives are made of', () => {
    checkAnnotations(
      `
        A 2030-aligned path and pre-2015 rules.
          ^^^^ date value=2030
                                    ^^^^ date value=2015
      `,
      ['date'],
    );
  });

  it('reads the week that a day lies in', () => {
    checkAnnotations(
      `
        In the week of Oct. 12, 2026 the council sits; the week commencing 2 March 2026 is free.
           ^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2026-W42
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2026-W10
        Polls open in the week of 5 May.
                      ^^^^^^^^^^^^^^^^^ date value=XXXX-WXX
        The week of talks began on 5 May 2026.
                                   ^^^^^^^^^^ date value=2026-05-05
      `,
      ['date'],
    );
  });

  it('takes what falls for no season', () => {
    checkAnnotations(
      `
        Sectors that fall outside the scheme and debts that fall due in 2027 count.
                                                                        ^^^^ date value=2027
        That fall, talks began.
        ^^^^^^^^^ date
      `,
      ['date'],
    );
  });

  it('reads times with an h between hours and minutes', () => {
    checkAnnotations(
      `
        The sitting opens at 14h30 on 5 June 2024 and closes at 18h00.
                             ^^^^^^^^^^^^^^^^^^^^ date type=TIME value=2024-06-05T14:30
                                                                ^^^^^ date type=TIME
      `,
      ['date'],
    );
  });
});
