import { checkAnnotations } from '../../support/annotations';

describe('dates: comparisons', () => {
  it('reads the order of figures by the weekday beside them, for the other dates of the document too', () => {
    checkAnnotations(
      `
        Met on Tuesday 04/02/2025, filed on 03/04/2025.
               ^^^^^^^^^^^^^^^^^^ date value=2025-02-04
                                            ^^^^^^^^^^ date value=2025-04-03
        === american.txt
        Met on Wednesday, 04/02/2025, filed on 03/04/2025.
               ^^^^^^^^^^^^^^^^^^^^^ date value=2025-04-02
                                               ^^^^^^^^^^ date value=2025-03-04
      `,
      ['date'],
    );
  });

  it('takes a weekday that fits neither order for no sign', () => {
    checkAnnotations(
      `
        Filed on Friday 03/04/2024.
                 ^^^^^^^^^^^^^^^^^ date value=2024-04-03
      `,
      ['date'],
    );
  });

  it('keeps the setting where a time stands behind', () => {
    checkAnnotations(
      `
        Filed on 03/04/2024 10:00.
                 ^^^^^^^^^^^^^^^^ date value=2024-03-04T10:00 type=TIME
      `,
      ['date'],
      { dateOrder: 'mdy' },
    );
  });

  it('reads ranges of years over the turn of the year', () => {
    checkAnnotations(
      `
        From 2019–20 to 2023–24 and in 2020/21 to 2023/24 it rose, as in 2011–2020 and 2021–2030.
             ^^^^^^^^^^^^^^^^^^ date value=2019/2024
                                       ^^^^^^^^^^^^^^^^^^ date value=2020/2024
                                                                         ^^^^^^^^^ date value=2011/2020
                                                                                       ^^^^^^^^^ date value=2021/2030
      `,
      ['date'],
    );
  });

  it('leaves pairs that are no neighbouring years to themselves', () => {
    checkAnnotations(
      `
        Notes of 2019-25 to 30 members were sold.
                 ^^^^^^^ date value=2019/2025
      `,
      ['date'],
    );
  });

  it('reads edges of months', () => {
    checkAnnotations(
      `
        It ends on the last day of February 2024 or the first day of March.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2024-02-29
                                                    ^^^^^^^^^^^^^^^^^^^^^^ date value=2024-03-01
      `,
      ['date'],
    );
  });

  it('leaves first and last days of other things alone', () => {
    checkAnnotations(
      `
        The first day of school and the last day of rain.
      `,
      ['date'],
    );
  });

  it('reads fiscal years relative to the date of the document', () => {
    checkAnnotations(
      `
        Published: 12 February 2025
                   ^^^^^^^^^^^^^^^^ date value=2025-02-12
        
        In the last financial year and the current fiscal year; FY'24; per calendar year.
           ^^^^^^^^^^^^^^^^^^^^^^^ date value=FY2024
                                       ^^^^^^^^^^^^^^^^^^^^^^^ date value=FY2025
                                                                ^^^^^ date value=FY2024
                                                                       ^^^^^^^^^^^^^^^^^ date value=P1Y type=SET
      `,
      ['date'],
    );
  });

  it('reads durations with open ends, of two lengths and with two adjectives', () => {
    checkAnnotations(
      `
        For 20+ years, a three-to-five-year plan, five departmental working days.
            ^^^^^^^^^ date value=P20Y type=DURATION
                         ^^^^^^^^^^^^^^^^^^ date value=P3Y/P5Y
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=P5D
      `,
      ['date'],
    );
  });

  it('takes "another" in front of an adjective for the noun', () => {
    checkAnnotations(
      `
        It asked for another two-year extension and waited another two years.
                             ^^^^^^^^ date value=P2Y
                                                           ^^^^^^^^^^^^^^^^^ date value=P2Y
      `,
      ['date'],
    );
  });

  it('counts what a comparison opens with from the time that it is about', () => {
    checkAnnotations(
      `
        Compared with the same quarter of the previous year, output rose in the first quarter of 2016. Against the previous year, sales doubled in 2019.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2015-Q1
                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2016-Q1
                                                                                                               ^^^^^^^^^^^^^^^^^ date value=2018
                                                                                                                                                   ^^^^ date value=2019
      `,
      ['date'],
    );
  });

  it('counts from the date mentioned last where the sentence has ended', () => {
    checkAnnotations(
      `
        In 2015 it rained. It was worse than the previous year. In 2019 it did not.
           ^^^^ date value=2015
                                             ^^^^^^^^^^^^^^^^^ date value=2014
                                                                   ^^^^ date value=2019
      `,
      ['date'],
    );
  });

  it('takes what is reported on for past, what is planned for to come', () => {
    checkAnnotations(
      `
        OSLO, 12 September 2013 – It will release its figures for August and will close for August.
              ^^^^^^^^^^^^^^^^^ date value=2013-09-12
                                                                  ^^^^^^ date value=2013-08
                                                                                            ^^^^^^ date value=2014-08
      `,
      ['date'],
    );
  });

  it('ends a range of weekdays behind its beginning', () => {
    checkAnnotations(
      `
        OSLO, 12 September 2013 – The fair runs Thursday through Sunday.
              ^^^^^^^^^^^^^^^^^ date value=2013-09-12
                                                ^^^^^^^^^^^^^^^^^^^^^^^ date value=2013-09-12/2013-09-15
      `,
      ['date'],
    );
  });

  it('reads quarters in a row as a time, not as a fraction', () => {
    checkAnnotations(
      `
        It fell for three straight quarters.
                    ^^^^^^^^^^^^^^^^^^^^^^^ date value=P9M type=DURATION
      `,
      ['date'],
    );
  });

  it('leaves fractions alone', () => {
    checkAnnotations(
      `
        Three quarters of it fell, and two other quarters of the city grew.
      `,
      ['date'],
    );
  });

  it('names the zones of America in words', () => {
    checkAnnotations(
      `
        It airs at 8 p.m. Eastern.
                   ^^^^^^^^^^^^^^ date value=XXXX-XX-XXT20:00 type=TIME
      `,
      ['date'],
    );
  });
});
