import { checkAnnotations } from '../../support/annotations';

describe('dates: news', () => {
  it('counts weekdays from the dateline, back for what happened and ahead for deadlines', () => {
    checkAnnotations(
      `
        OSLO, 21 October 2013 – It ended Sunday; the council will meet Tuesday. Reply by Friday.
              ^^^^^^^^^^^^^^^ date value=2013-10-21
                                         ^^^^^^ date value=2013-10-20
                                                                       ^^^^^^^ date value=2013-10-22
                                                                                         ^^^^^^ date value=2013-10-25
      `,
      ['date'],
    );
  });

  it('gives what is a year back the quarter or month that it is compared with', () => {
    checkAnnotations(
      `
        OSLO, 21 October 2013 – In the third quarter sales rose from a year earlier and the year-ago period.
              ^^^^^^^^^^^^^^^ date value=2013-10-21
                                   ^^^^^^^^^^^^^^^^^ date value=2013-Q3
                                                                     ^^^^^^^^^^^^^^ date value=2012-Q3
                                                                                        ^^^^^^^^^^^^^^^^^^^ date value=2012-Q3
        In March 2012 exports fell, below the same month a year earlier and the same month of 2009.
           ^^^^^^^^^^ date value=2012-03
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2011-03
                                                                            ^^^^^^^^^^^^^^^^^^^^^^ date value=2009-03
        Visits rose from January to March 2012, against the corresponding period of 2010.
                         ^^^^^^^^^^^^^^^^^^^^^ date value=2012-01/2012-03
                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2010-01/2010-03
      `,
      ['date'],
    );
  });

  it('leaves other things that are "year-ago" alone', () => {
    checkAnnotations(
      `
        The year-ago figure and the year-earlier profit were revised; a year-round plan and a same-day visit were not.
      `,
      ['date'],
    );
  });

  it('reads split years counted from each other', () => {
    checkAnnotations(
      `
        Exports rose in 2022-23, against the previous year.
                        ^^^^^^^ date value=2022/2023
                                         ^^^^^^^^^^^^^^^^^ date value=2021/2022
      `,
      ['date'],
    );
  });

  it('reads months picked out of a year as a span', () => {
    checkAnnotations(
      `
        OSLO, 21 October 2013 – Exports rose in the first four months and in the first nine months of 2012.
              ^^^^^^^^^^^^^^^ date value=2013-10-21
                                                ^^^^^^^^^^^^^^^^^^^^^ date value=2013-01/2013-04 type=DATE
                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2012-01/2012-09
        The first three quarters of 2012 were dry, the last two months of the year wet.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2012-Q1/2012-Q3
                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2012-11/2012-12
      `,
      ['date'],
    );
  });

  it('keeps durations that are no months of a year', () => {
    checkAnnotations(
      `
        The last three months, the first two weeks of May 2013 and the first ten months of 2005-06 were wet.
        ^^^^^^^^^^^^^^^^^^^^^ date value=P3M type=DURATION
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=P2W type=DURATION
                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date value=P10M type=DURATION
      `,
      ['date'],
    );
  });

  it('reads months of a fiscal year over its turn', () => {
    checkAnnotations(
      `
        Imports in April-January 2005-06 fell.
                   ^^^^^^^^^^^^^^^^^^^^^ date value=2005-04/2006-01
      `,
      ['date'],
    );
  });

  it('reads the unit that the text speaks of', () => {
    checkAnnotations(
      `
        OSLO, 21 October 2013 – Sales fell in the quarter, and the latest quarter was weak.
              ^^^^^^^^^^^^^^^ date value=2013-10-21
                                              ^^^^^^^^^^^ date value=2013-Q4
                                                               ^^^^^^^^^^^^^^^^^^ date value=2013-Q3
      `,
      ['date'],
    );
  });

  it('leaves units alone that something behind defines', () => {
    checkAnnotations(
      `
        The book of the year and the month of fasting; in the year when it snowed; the quarter is poor; a latest finding.
      `,
      ['date'],
    );
  });

  it('reads quarters in headlines and halves as adjectives', () => {
    checkAnnotations(
      `
        QUARTER 1, 2025: second-half 2024 profit fell, as in Quarter 3 2023.
        ^^^^^^^^^^^^^^^ date value=2025-Q1
                         ^^^^^^^^^^^^^^^^ date value=2024-H2
                                                             ^^^^^^^^^^^^^^ date value=2023-Q3
      `,
      ['date'],
    );
  });

  it('leaves halves of other things and quarters that count alone', () => {
    checkAnnotations(
      `
        A quarter 3 km long; the second half of the match; quarter 4 of the city.
      `,
      ['date'],
    );
  });

  it('reads overnight as a time', () => {
    checkAnnotations(
      `
        OSLO, 21 October 2013 – Talks resumed overnight.
              ^^^^^^^^^^^^^^^ date value=2013-10-21
                                              ^^^^^^^^^ date value=2013-10-21TNI type=TIME
      `,
      ['date'],
    );
  });

  it('leaves overnight as an adjective alone', () => {
    checkAnnotations(
      `
        An overnight train; overnight stays fell; the night-time economy.
      `,
      ['date'],
    );
  });

  it('names the zone of a time by place or letters', () => {
    checkAnnotations(
      `
        It opens at 9:30 a.m. New York time, 10 a.m. ET, 14:00 GMT and 09:15 UK time.
                    ^^^^^^^^^^^^^^^^^^^^^^^ date value=XXXX-XX-XXT09:30
                                             ^^^^^^^^^^ date type=TIME
                                                         ^^^^^^^^^ date value=XXXX-XX-XXT14:00Z
                                                                       ^^^^^^^^^^^^^ date type=TIME
      `,
      ['date'],
    );
  });

  it('reads repetition by weekday, by part of the day and by count', () => {
    checkAnnotations(
      `
        Open on Mondays, each morning and three times a week.
                ^^^^^^^ date value=XXXX-WXX-1 type=SET
                         ^^^^^^^^^^^^ date value=XXXX-XX-XXTMO type=SET
                                          ^^^^^^^^^^^^^^^^^^ date value=P1W type=SET
      `,
      ['date'],
    );
  });

  it('leaves counts that are no repetition alone', () => {
    checkAnnotations(
      `
        It grew three times as fast; four times a small amount; the Fridays for the climate; two times two.
      `,
      ['date'],
    );
  });

  it('shares the year of the last of several dates', () => {
    checkAnnotations(
      `
        In March, June and September 2025; on 30 June and 31 December 2024; in December and January 2024.
           ^^^^^ date value=2025-03
                  ^^^^ date value=2025-06
                           ^^^^^^^^^^^^^^ date value=2025-09
                                              ^^^^^^^ date value=2024-06-30
                                                          ^^^^^^^^^^^^^^^^ date value=2024-12-31
                                                                               ^^^^^^^^ date value=2023-12
                                                                                            ^^^^^^^^^^^^ date value=2024-01
      `,
      ['date'],
    );
  });

  it('does not share a year over other words', () => {
    checkAnnotations(
      `
        In June it rained, and September 2025 was dry.
           ^^^^ date value=XXXX-06
                               ^^^^^^^^^^^^^^ date value=2025-09
        
        In June, said those who met in May 2020.
           ^^^^ date value=XXXX-06
                                       ^^^^^^^^ date value=2020-05
      `,
      ['date'],
    );
  });

  it('gives points before or after others the modifiers of points', () => {
    checkAnnotations(
      `
        OSLO, 21 October 2013 – It closed more than two years ago and opened less than a year ago.
              ^^^^^^^^^^^^^^^ date value=2013-10-21
                                          ^^^^^^^^^^^^^^^^^^^^^^^ date value=2011 mod=BEFORE
                                                                             ^^^^^^^^^^^^^^^^^^^^ date value=2012 mod=AFTER
      `,
      ['date'],
    );
  });

  it('leaves people and streets alone that are called like months and days', () => {
    checkAnnotations(
      `
        Mayor April thanked Mr. Friday and Ms. June; the clinic in March Street moved to 1600 Long Hill Road.
      `,
      ['date'],
    );
  });

  it('reads a month in front of what happens in it', () => {
    checkAnnotations(
      `
        They will table it in the March Sitting and before the May elections.
                                  ^^^^^ date value=XXXX-03
                                                               ^^^ date value=XXXX-05
      `,
      ['date'],
    );
  });

  it('leaves protests on foot alone', () => {
    checkAnnotations(
      `
        They joined the March on the capital and the march for water.
      `,
      ['date'],
    );
  });

  it('leaves half-said and vague spans alone', () => {
    checkAnnotations(
      `
        Some day it may rain; counts of 40s to 100s; the address 2001:db8::1.
      `,
      ['date'],
    );
  });

  it('knows fiscal quarters, and quarters by their last month', () => {
    checkAnnotations(
      `
        SYDNEY, 5 November 2025 – Sales rose in the second fiscal quarter, not in the September quarter.
                ^^^^^^^^^^^^^^^ date value=2025-11-05
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2025-Q2
                                                                                  ^^^^^^^^^^^^^^^^^^^^^ date value=2025-Q3
        The December 2024 quarter was better.
        ^^^^^^^^^^^^^^^^^^^^^^^^^ date value=2024-Q4
        Since fiscal '19, and in its 2021 fiscal year, it lost money.
              ^^^^^^^^^^ date value=FY2019
                                     ^^^^^^^^^^^^^^^^ date value=FY2021
        They lost the June quarter-final.
                      ^^^^ date
      `,
      ['date'],
    );
  });

  it('puts a part of the day on the day that the paragraph tells of', () => {
    checkAnnotations(
      `
        OSLO, 21 October 2013 – On 9 July he stayed at home and left in the evening.
              ^^^^^^^^^^^^^^^ date value=2013-10-21
                                   ^^^^^^ date value=2013-07-09
                                                                        ^^^^^^^^^^^ date value=2013-07-09TEV

        Nobody works at night.
                        ^^^^^ date value=XXXX-XX-XXTNI
      `,
      ['date'],
    );
  });

  it('takes days with names of their own for no weekdays', () => {
    checkAnnotations(
      `
        OSLO, 21 October 2013 – It opened on Good Friday, on Black Monday and on Easter Sunday.
              ^^^^^^^^^^^^^^^ date value=2013-10-21
        The good news came on Friday.
                              ^^^^^^ date value=2013-10-18
      `,
      ['date'],
    );
  });
});
