import { checkAnnotations } from '../../support/annotations';

describe('dates: ranges', () => {
  it('reads a pair of years as one range', () => {
    checkAnnotations(
      `
        The plan (2031-2035) follows that of 2026–30; growth was strong between 2018 and 2020.
                  ^^^^^^^^^ date value=2031/2035 type=DATE
                                             ^^^^^^^ date value=2026/2030
                                                                                ^^^^^^^^^^^^^ date value=2018/2020
        The phase runs from 2027 to 2030 or, for islands, 2028 – 2032.
                            ^^^^^^^^^^^^ date value=2027/2030
                                                          ^^^^^^^^^^^ date value=2028/2032
      `,
      ['date'],
    );
  });

  it('reads two days of one month', () => {
    checkAnnotations(
      `
        From 12 to 14 July 2021 and June 10-12, 2022; the fair of 3–5 May 2024.
             ^^^^^^^^^^^^^^^^^^ date value=2021-07-12/2021-07-14
                                    ^^^^^^^^^^^^^^^^ date value=2022-06-10/2022-06-12
                                                                  ^^^^^^^^^^^^ date value=2024-05-03/2024-05-05
      `,
      ['date'],
    );
  });

  it('reads two points of any form', () => {
    checkAnnotations(
      `
        Between January and March 2020, from 1 April 2021 to 31 March 2022, in Q1–Q3 2024.
                ^^^^^^^^^^^^^^^^^^^^^^ date value=2020-01/2020-03
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2021-04-01/2022-03-31
                                                                               ^^^^^^^^^^ date value=2024-Q1/2024-Q3
      `,
      ['date'],
    );
  });

  it('takes the year of the first end from the second, over the turn of the year', () => {
    checkAnnotations(
      `
        From November to February 2020 demand fell.
             ^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2019-11/2020-02
      `,
      ['date'],
    );
  });

  it('reads ordinals as days where they make a range', () => {
    checkAnnotations(
      `
        date 2024-08-09
             ^^^^^^^^^^ date value=2024-08-09
        From the 4th to the 6th the delegation toured plants.
             ^^^^^^^^^^^^^^^^^^ date value=2024-08-04/2024-08-06
      `,
      ['date'],
    );
  });

  it('reads fiscal years as a range', () => {
    checkAnnotations(
      `
        The framework 2021/22-2024/25 and FY21 to FY24.
                      ^^^^^^^^^^^^^^^ date value=2021/2025
                                          ^^^^^^^^^^^^ date value=FY2021/FY2024
      `,
      ['date'],
    );
  });

  it('reads a moved date as two', () => {
    checkAnnotations(
      `
        The deadline was moved from 2027 to 2028; the tax was postponed from June 2024 to May 2025.
                                    ^^^^ date value=2027
                                            ^^^^ date value=2028
                                                                             ^^^^^^^^^ date value=2024-06
                                                                                          ^^^^^^^^ date value=2025-05
      `,
      ['date'],
    );
  });

  it('reads a comparison of two years as two', () => {
    checkAnnotations(
      `
        Exports rose from 2022 to 2023 by a tenth.
                          ^^^^ date value=2022
                                  ^^^^ date value=2023
      `,
      ['date'],
    );
  });

  it('reads and between two years as two dates without between', () => {
    checkAnnotations(
      `
        Targets for 2030 and 2050, or 2035 at the latest.
                    ^^^^ date value=2030
                             ^^^^ date value=2050
                                      ^^^^ date value=2035
      `,
      ['date'],
    );
  });

  it('does not tie what does not belong together', () => {
    checkAnnotations(
      `
        In 2021, May 2023 and Monday to be confirmed. In 2015 - after the vote - it fell.
           ^^^^ date value=2021
                 ^^^^^^^^ date value=2023-05
                              ^^^^^^ date value=XXXX-WXX-1
                                                         ^^^^ date value=2015
      `,
      ['date'],
    );
  });

  it('takes the plan period from its number', () => {
    checkAnnotations(
      `
        In the 14th Five-Year Plan period the grid grew.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2021/2025 type=DATE
      `,
      ['date'],
    );
  });

  it('takes the plan period from the document where it says so', () => {
    checkAnnotations(
      `
        Under the 12th Five Year Plan (2012-17) roads came first.
                                       ^^^^^^^ date value=2012/2017
        In the 12th Five-Year Plan period rail followed.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2012/2017
      `,
      ['date'],
    );
  });

  it('reads a plan period with the bracket in its middle as one', () => {
    checkAnnotations(
      `
        The opening year of the 15th Five-Year Plan (2026-30) period is near.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2026 type=DATE
      `,
      ['date'],
    );
  });

  it('reads the end or the beginning of a plan period as one', () => {
    checkAnnotations(
      `
        It doubles by the end of the 15th Five-Year Plan period. The end of the road came, and that of the 15th Five-Year Plan.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2026/2030 type=DATE
      `,
      ['date'],
    );
  });

  it("leaves the years in a plan's name alone", () => {
    checkAnnotations(
      `
        The 13th Five-Year Plan came first, the First Five Year Plan long before; a five-year plan is another thing.
                                                                                    ^^^^^^^^^ date value=P5Y type=DURATION
      `,
      ['date'],
    );
  });
});
