import { checkAnnotations } from '../../support/annotations';

describe('dates: reference', () => {
  it('reads a metadata header', () => {
    checkAnnotations(
      `
        date 2021-01-25
             ^^^^^^^^^^ date value=2021-01-25
        The plant opened last year.
                         ^^^^^^^^^ date value=2020
      `,
      ['date'],
    );
  });

  it('reads a header with a time', () => {
    checkAnnotations(
      `
        Updated: Jun 15,2023 3:07 PM
                 ^^^^^^^^^^^^^^^^^^^ date value=2023-06-15T15:07 type=TIME
        On June 14th the mayor spoke.
           ^^^^^^^^^ date value=2023-06-14
      `,
      ['date'],
    );
  });

  it('reads quoted front matter', () => {
    checkAnnotations(
      `
        date: '2023-05-20'
               ^^^^^^^^^^ date value=2023-05-20
        title: A note
        Last month rents rose.
        ^^^^^^^^^^ date value=2023-04
      `,
      ['date'],
    );
  });

  it('reads a cell of a header line', () => {
    checkAnnotations(
      `
        (harbournews.example) | Updated : 2022-04-01
                                          ^^^^^^^^^^ date value=2022-04-01
        Yesterday the fleet left.
        ^^^^^^^^^ date value=2022-03-31
      `,
      ['date'],
    );
  });

  it('reads published on', () => {
    checkAnnotations(
      `
        Published on 3 May 2021 by the Ministry of Roads
                     ^^^^^^^^^^ date value=2021-05-03
        Today we begin.
        ^^^^^ date value=2021-05-03
      `,
      ['date'],
    );
  });

  it('reads a dateline with its year', () => {
    checkAnnotations(
      `
        NAIROBI, 12 May 2021 – Last week the assembly rose.
                 ^^^^^^^^^^^ date value=2021-05-12
                               ^^^^^^^^^ date value=2021-W18
      `,
      ['date'],
    );
  });

  it('reads a date alone in a line at the top', () => {
    checkAnnotations(
      `
        Statement on fisheries
        14 July 2022
        ^^^^^^^^^^^^ date value=2022-07-14
        The quota was set this year.
                          ^^^^^^^^^ date value=2022
      `,
      ['date'],
    );
  });

  it('prefers the date of publication to that of an update', () => {
    checkAnnotations(
      `
        Published: 2 March 2020
                   ^^^^^^^^^^^^ date value=2020-03-02
        Last updated: 5 May 2022
                      ^^^^^^^^^^ date value=2022-05-05
        Next month it ends.
        ^^^^^^^^^^ date value=2020-04
      `,
      ['date'],
    );
  });

  it('takes no reference date from a dateline without a year', () => {
    checkAnnotations(
      `
        LUANDA, March 9 (NA) -- Last year the court moved.
                ^^^^^^^ date value=XXXX-03-09
                                ^^^^^^^^^ date value=XXXX
      `,
      ['date'],
    );
  });

  it('takes no reference date from the running text', () => {
    checkAnnotations(
      `
        The act was adopted on 3 May 2019 by the council. Last year it was amended.
                               ^^^^^^^^^^ date value=2019-05-03
                                                          ^^^^^^^^^ date value=XXXX
      `,
      ['date'],
    );
  });

  it('takes no reference date from a date that something begins with', () => {
    checkAnnotations(
      `
        On 3 May 2019, the council met. Last month it did not.
           ^^^^^^^^^^ date value=2019-05-03
                                        ^^^^^^^^^^ date value=XXXX-XX
      `,
      ['date'],
    );
  });
});
