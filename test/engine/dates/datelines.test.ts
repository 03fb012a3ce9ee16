import { checkAnnotations } from '../../support/annotations';

describe('dates: datelines', () => {
  it('reads the line in which an act says when it was made', () => {
    checkAnnotations(
      `
        (Adopted by the Council on 4 June 2019)
                                   ^^^^^^^^^^^ date value=2019-06-04
        Next year it is reviewed.
        ^^^^^^^^^ date value=2020
      `,
      ['date'],
    );
  });

  it('reads the last line of an act', () => {
    checkAnnotations(
      `
        Next year it is reviewed.
        ^^^^^^^^^ date value=2016
        
        Done at Lisbon, 5 May 2015.
                        ^^^^^^^^^^ date value=2015-05-05
      `,
      ['date'],
    );
  });

  it('leaves the dates of other acts in running text alone', () => {
    checkAnnotations(
      `
        The act adopted by the Council on 4 June 2019 was repealed. Next year it is replaced.
                                          ^^^^^^^^^^^ date value=2019-06-04
                                                                    ^^^^^^^^^ date value=XXXX
      `,
      ['date'],
    );
  });

  it('takes the last day of a meeting, and a month in its own line', () => {
    checkAnnotations(
      `
        Geneva, 3-5 October 2022
                ^^^^^^^^^^^^^^^^ date value=2022-10-03/2022-10-05
        
        Next month the council meets.
        ^^^^^^^^^^ date value=2022-11
        === month.txt
        Monetary Report
        May 2024
        ^^^^^^^^ date value=2024-05
        
        Inflation slowed in March.
                            ^^^^^ date value=2024-03
      `,
      ['date'],
    );
  });

  it('prefers a full date to a month', () => {
    checkAnnotations(
      `
        May 2024
        ^^^^^^^^ date value=2024-05
        
        Published: 12 June 2024
                   ^^^^^^^^^^^^ date value=2024-06-12
        
        Last month it rained.
        ^^^^^^^^^^ date value=2024-05
      `,
      ['date'],
    );
  });

  it('reads a line of emphasis, and one that ends with its date', () => {
    checkAnnotations(
      `
        **Saturday, 8 June 2019, 4:20 pm**
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date type=TIME
        
        It opened Thursday.
                  ^^^^^^^^ date value=2019-06-06
        === speech.txt
        Speech by the Minister, Kigali, 8 June 2023
                                        ^^^^^^^^^^^ date value=2023-06-08
        
        Last year we built schools.
        ^^^^^^^^^ date value=2022
      `,
      ['date'],
    );
  });

  it('takes a date in the first sentence for no dateline', () => {
    checkAnnotations(
      `
        The bank, the court and the council agreed on 8 June 2023 to meet next year.
                                                      ^^^^^^^^^^^ date value=2023-06-08
                                                                          ^^^^^^^^^ date value=XXXX
      `,
      ['date'],
    );
  });

  it('reads releases with a time and an author, and minutes with a room', () => {
    checkAnnotations(
      `
        New Delhi: 04 JAN 2024 5:32PM by Press Desk
                   ^^^^^^^^^^^^^^^^^^ date value=2024-01-04T17:32
        
        It met Wednesday.
               ^^^^^^^^^ date value=2024-01-03
        === minutes.txt
        March 12, 2024, 6:30 p.m., Room 204
        ^^^^^^^^^^^^^^^^^^^^^^^^^ date type=TIME
        
        Reply by Friday.
                 ^^^^^^ date value=2024-03-15
      `,
      ['date'],
    );
  });

  it('keeps a partial date open where no date of the document and none of the paragraph places it', () => {
    checkAnnotations(
      `
        It opened in July 2021.
                     ^^^^^^^^^ date value=2021-07
        
        By the end of August all was sold.
           ^^^^^^^^^^^^^^^^^ date value=XXXX-08
      `,
      ['date'],
    );
  });

  it('reads a date line of several columns', () => {
    checkAnnotations(
      `
        14 March 2025          Port Elgin, Ontario          Department of Mines
        ^^^^^^^^^^^^^ date value=2025-03-14
        Today the first truck left.
        ^^^^^ date value=2025-03-14
      `,
      ['date'],
    );
    checkAnnotations(
      `
        14 March 2025          the trucks          that left
        ^^^^^^^^^^^^^ date value=2025-03-14
        Today the first truck left.
        ^^^^^ date value=XXXX-XX-XX
      `,
      ['date'],
    );
  });

  it('reads a date in brackets behind its place, and one set off by stars or underscores', () => {
    checkAnnotations(
      `
        ACCRA (14 March 2025) - Today the first truck left.
               ^^^^^^^^^^^^^ date value=2025-03-14
                                ^^^^^ date value=2025-03-14
      `,
      ['date'],
    );
    checkAnnotations(
      `
        _Accra, 14 March 2025_
                ^^^^^^^^^^^^^ date value=2025-03-14

        Today the first truck left.
        ^^^^^ date value=2025-03-14
      `,
      ['date'],
    );
    checkAnnotations(
      `
        Harbour Road (14 March 2025) was closed today.
                      ^^^^^^^^^^^^^ date value=2025-03-14
                                                ^^^^^ date value=XXXX-XX-XX
      `,
      ['date'],
    );
  });

  it('reads the title of minutes, and a line of a place and a day', () => {
    checkAnnotations(
      `
        Minutes of the 14th meeting of the board, held on 2 March 2026
                                                          ^^^^^^^^^^^^ date value=2026-03-02
        The chair spoke yesterday.
                        ^^^^^^^^^ date value=2026-03-01
        === place.txt
        Pretoria. 2 March 2026.
                  ^^^^^^^^^^^^ date value=2026-03-02

        The board met yesterday.
                      ^^^^^^^^^ date value=2026-03-01
        === law.txt
        The minutes of 2 March 2026 were read, and the chair spoke yesterday.
                       ^^^^^^^^^^^^ date value=2026-03-02
                                                                   ^^^^^^^^^ date value=XXXX-XX-XX
        === sentence.txt
        The bridge was closed. 2 March 2026.
                               ^^^^^^^^^^^^ date value=2026-03-02

        The board met yesterday.
                      ^^^^^^^^^ date value=XXXX-XX-XX
      `,
      ['date'],
    );
  });
});
