import { checkAnnotations } from '../../support/annotations';

const check = (source: string) => checkAnnotations(source, ['target', 'figure']);

describe('quantities: metric, base, actor, deadline', () => {
  it('the object of the verb is the metric', () =>
    check(`
      The plan aims to reduce road deaths by 50 per cent by 2030.
                                             ^^^^^^^^^^^ target metric="road deaths" action=reduce deadline=2030
    `));

  it('the base of a share', () =>
    check(`
      Services account for more than 60% of the regional GDP.
                           ^^^^^^^^^^^^^ figure base="the regional GDP"
    `));

  it('the base of a change', () =>
    check(`
      Cut methane by 30 percent below 2020 levels by 2030.
                     ^^^^^^^^^^ target base="2020 levels" deadline=2030
    `));

  it('each target takes the date behind it', () =>
    check(`
      Cut losses by 10 per cent by 2027 and 20 per cent by 2032.
                    ^^^^^^^^^^^ target deadline=2027
                                            ^^^^^^^^^^^ target deadline=2032
    `));

  it('a date in front serves the sentence', () =>
    check(`
      By 2029, the board will open 14 clinics.
                                   ^^^^^^^^^^ target deadline=2029 deadlineSource=sentence
    `));

  it('the period in the title serves the document', () =>
    check(`
      Coastal Protection Plan (2026-2030)

      The board will restore 14 reefs.
                             ^^^^^^^^ target deadline=2030
    `));

  it('a duration can be a deadline', () =>
    check(`
      The state will spend R500 million over three years.
                           ^^^^^^^^^^^^ target deadline=P3Y
    `));

  it('who commits', () =>
    check(`
      Jordan will add 600 MW.
                      ^^^^^^ target actor=Jordan action=add
    `));

  it('who commits without a name: a body, not a thing and not who is spoken of', () =>
    check(`
      The ministry of transport will build 40 docks.
                                           ^^^^^^^^ target actor="ministry of transport" action=build
      Since the city council plans to plant 900 trees, the nursery will grow 2,000 seedlings.
                                            ^^^^^^^^^ target actor="city council" action=plant
                                                                             ^^^^^^^^^^^^^^^ target actor="" action=grow
      The commitment by several councils is to open 12 parks.
                                                    ^^^^^^^^ target actor="" action=open
    `));

  it('a determiner behind "and" begins another phrase', () =>
    check(`
      Half of all farms and a third of the boats were lost.
      ^^^^ figure base="all farms"
                            ^^^^^^^ figure base="the boats"
    `));

  it('a baseline is that of the same sentence', () =>
    check(`
      Cover rose from 12% to 20%, up from 9%. The city aims to open 30 clinics.
                      ^^^ figure baseline=""
                             ^^^ figure baseline=12
                                          ^^ figure baseline=""
                                                                    ^^^^^^^^^^ target baseline=""
    `));

  it('a frequency comes from a set', () =>
    check(`
      The service will inspect 400 boats every year.
                               ^^^^^^^^^ target frequency=P1Y
    `));

  it('a year of comparison is no deadline', () =>
    check(`
      The city will cut emissions by 40% from 1990 levels by 2035.
                                     ^^^ target deadline=2035
    `));

  it('what is announced today is not due today, unless it says so', () => {
    check(`
      Published: 14 March 2025

      Today the Minister announced $40 million for the port, which will add 60 berths by tomorrow.
                                   ^^^^^^^^^^^ target deadline=""
                                                                            ^^^^^^^^^ target deadline=2025-03-15
    `);
  });

  it('how long a thing lasts is no deadline', () =>
    check(`
      The office will keep the 7-day rate at 4%. It will grant 90 permits under a five-year plan.
                                             ^^ target deadline=""
                                                               ^^^^^^^^^^ target deadline=P5Y
    `));

  it('a period that is over is not that of the text', () =>
    check(`
      Published: 14 March 2025

      The survey of 2019-2021 was the last. The district will open 40 clinics.
                                                                   ^^^^^^^^^^ target deadline=""
    `));

  it('a goal whose time is over keeps its deadline', () =>
    check(`
      Published: 14 March 2025

      The ministry had aimed for 60% by the end of 2022.
                                 ^^^ target deadline=2022
    `));

  it('the day of publication is no deadline of what a list announces', () =>
    check(`
      Published: 14 March 2025

      The ministry announced on 14 March 2025 these grants:

      - $4 million for the northern ports
        ^^^^^^^^^^ target deadline=""
    `));

  it('a cap is the most that there may be', () => {
    check(`
      Awards are capped at $10 million per project.
                           ^^^^^^^^^^^^^^^^^^^^^^^ target comparator=<=
    `);
    check(`
      The force will have a ceiling of 900 officers.
                                       ^^^^^^^^^^^^ target comparator==
    `);
  });

  it('what is measured in time is no deadline', () =>
    check(`
      The bank will buy 40 tonnes so that reserves reach 2.2 months of imports by June 2031.
                        ^^^^^^^^^ target deadline=2031-06
                                                         ^^^^^^^^^^ target deadline=2031-06
    `));

  it('the unit of a line of a table', () =>
    check(`
      Harbour Plan 2031-2035

      Indicator | Baseline 2030 | Target 2035
      System loss (%) | 11.2 | 9.6
                        ^^^^ figure unit=%
                               ^^^ target unit=%
      Terraces (new) | 14 | 31
                       ^^ figure unit=""
                            ^^ target unit=""
    `));

  it('the day on which a change happens, before the date of the heading', () =>
    check(`
      Part 2. Rates until 2031

      The berth levy moves to $16,000 per week on 1 June. The ministry will dredge 3 harbours.
                              ^^^^^^^ target deadline=XXXX-06-01 deadlineSource=phrase
                                                                                   ^^^^^^^^^^ target deadline=2031 deadlineSource=section
    `));

  it('a day that is compared with, or on which something was told, is no deadline', () => {
    check(`
      The council sold 12 sites on 1 June 2031.
                       ^^^^^^^^ figure deadline=""
    `);
    check(`
      The yard will have 40 cranes, up 5% on 1 June.
                         ^^^^^^^^^ target deadline=""
                                       ^^ target deadline=""
    `);
  });

  it('an amount a day from some day on comes again', () =>
    check(`
      The fee will rise to $300 a day from 1 March 2031.
                           ^^^^ target frequency=P1D deadline=2031-03-01
    `));
});
