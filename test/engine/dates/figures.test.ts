import { checkAnnotations } from '../../support/annotations';

describe('dates: figures', () => {
  it('reads short figures where a date is asked for', () => {
    checkAnnotations(
      `
        Adopted on 06.05.24, amended on 07-08-24, as of 20240506, due by 31.01.99.
                   ^^^^^^^^ date value=2024-05-06
                                        ^^^^^^^^ date value=2024-08-07
                                                        ^^^^^^^^ date value=2024-05-06 rule=date.iso
                                                                         ^^^^^^^^ date value=1999-01-31
      `,
      ['date'],
    );
  });

  it('leaves versions, sections, lots, sums and codes of the same form alone', () => {
    checkAnnotations(
      `
        Version 06.05.24 of section 06.05.24 lists lot 07-08-24, file 20240506 and a sum of 20240506; call 10-12-14.
      `,
      ['date'],
    );
  });

  it('reads months of years in figures where a date is asked for', () => {
    checkAnnotations(
      `
        It ran from 04/2024 on; valid 04/2024 – 06/2024.
                    ^^^^^^^ date value=2024-04
                                      ^^^^^^^^^^^^^^^^^ date value=2024-04/2024-06
      `,
      ['date'],
    );
  });

  it('leaves the numbers of laws alone', () => {
    checkAnnotations(
      `
        Law 04/2024 and Decision 12/2023 replace Act 3/2019 and Directive 13/2019.
      `,
      ['date'],
    );
  });

  it('reads years in two digits behind a month', () => {
    checkAnnotations(
      `
        Columns: Jan-25, Feb-25; saved 5-May-24.
                 ^^^^^^ date value=2025-01
                         ^^^^^^ date value=2025-02
                                       ^^^^^^^^ date value=2024-05-05
      `,
      ['date'],
    );
  });

  it('leaves ranges of days and figures behind a month alone', () => {
    checkAnnotations(
      `
        Routes Mar-2400 and Dec-100.
      `,
      ['date'],
    );
  });

  it('joins a date and a time with a dash, and "at" behind a comma', () => {
    checkAnnotations(
      `
        Posted 23/10/2019 – 18:45; it convened on 17 December 2018, at 09:15.
               ^^^^^^^^^^^^^^^^^^ date value=2019-10-23T18:45 type=TIME
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2018-12-17T09:15 type=TIME
      `,
      ['date'],
    );
  });

  it('keeps the abbreviated month together in front of a comma', () => {
    checkAnnotations(
      `
        Tabled on 4th Nov., 2019.
                  ^^^^^^^^^^^^^^ date value=2019-11-04
      `,
      ['date'],
    );
  });
});
