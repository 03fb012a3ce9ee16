import assert from 'node:assert/strict';
import { annotate } from '../../../server/src/recognize/annotate';
import { checkAnnotations } from '../../support/annotations';

const check = (source: string) => checkAnnotations(source, ['target', 'figure']);

describe('quantities: weighing the time', () => {
  it('a line of a plan without a verb, at a date to come', () =>
    check(`
      Coastal Wind Roadmap

      Issued 4 May 2022

      Floating turbines: capacity of 2.4 GW in 2031.
                                     ^^^^^^ target value=2.4 deadline=2031
    `));

  it('the same line at a date that is past', () =>
    check(`
      Coastal Wind Roadmap

      Issued 4 May 2022

      Floating turbines: capacity of 2.4 GW in 2019.
                                     ^^^^^^ figure value=2.4
    `));

  it('what was achieved in the half-year that has just ended has no deadline', () =>
    check(`
      date: 2023-08-14

      Exports reached 40 billion euros in the first half of 2023.
                      ^^^^^^^^^^^^^^^^ figure value=40000000000 deadline=""
    `));

  it('the date behind a semicolon belongs to the next clause', () =>
    check(`
      Each household uses 300 litres a day; by 2035 it will use 200 litres.
                          ^^^^^^^^^^ figure value=300
                                                                ^^^^^^^^^^ target value=200 deadline=2035
    `));

  it('what is said of the present is a figure beside a plan', () =>
    check(`
      Shore power now serves 9 berths; the plan calls for 90 berths by 2031.
                             ^^^^^^^^ figure value=9
                                                          ^^^^^^^^^ target value=90
    `));
});

describe('quantities: weighing lists and tables', () => {
  it('a date that introduces a list makes its presents targets', () =>
    check(`
      National Cycling Strategy

      By 2031:

      - 40% of pupils cycle to school;
        ^^^ target value=40 deadline=2031
      - the state owns 900 depots.
                       ^^^^^^^^^^ target value=900 deadline=2031
    `));

  it('a report that introduces a list leaves them figures', () =>
    check(`
      Annual report 2021

      In 2021 the agency achieved the following:

      - 40% of pupils cycled to school;
        ^^^ figure value=40
      - 900 depots were opened.
        ^^^^^^^^^^ figure value=900
    `));

  it('columns of a table: what there was, and what is to come', () =>
    check(`
      Clean Grid Roadmap

      | Indicator | Baseline 2020 | Target 2030 |
      |---|---|---|
      | Renewable share | 12% | 60% |
                          ^^^ figure value=12 metric="Renewable share"
                                ^^^ target value=60 metric="Renewable share" deadline=2030
      | Electric buses | 40 | 2,400 |
                         ^^ figure value=40 metric="Electric buses"
                              ^^^^^ target value=2400 metric="Electric buses" deadline=2030
    `));

  it('a table of results holds figures', () =>
    check(`
      Statistical bulletin, 12 March 2024

      | Indicator | 2022 | 2023 |
      |---|---|---|
      | Unemployment | 8% | 7% |
                       ^^ figure value=8
                            ^^ figure value=7
    `));

  it('a number that ends a line does not count what begins the next', () =>
    check(`
      Housing Strategy

      Targets:
      Flats completed: 40,000
                       ^^^^^^ target value=40000
      Homes insulated: 120,000 by 2029
                       ^^^^^^^ target value=120000 deadline=2029
    `));
});

describe('quantities: weighing the kind of text', () => {
  it('the present of a law commits', () =>
    check(`
      Climate Act

      Methane emissions fall by at least 30% from 2016 levels by 2031.
                                ^^^^^^^^^^^^ target value=30 deadline=2031
    `));

  it('the present of a bulletin reports', () =>
    check(`
      Statistical bulletin, 3 March 2024

      Methane emissions fall by 3% against 2022.
                                ^^ figure value=3
    `));

  it('a scheme speaks, its money is given', () =>
    check(`
      Scheme guidelines

      Grants of up to €4,000 per farm are available.
                ^^^^^^^^^^^^^^^^^^^^^ target value=4000 comparator=<=
    `));

  it('what a breach costs is no target', () =>
    check(`
      Scheme guidelines

      Whoever breaks the rules shall pay a fine of €4,000.
                                                   ^^^^^^ figure value=4000
    `));

  it('eligibility is no target', () =>
    check(`
      Scheme guidelines

      Towns of more than 900 people are eligible.
               ^^^^^^^^^^^^^^^^^^^^ figure value=900
    `));

  it('a policy rate that is kept is no target', () =>
    check(`
      Monetary policy statement

      The policy rate is kept at 5.25 percent.
                                 ^^^^^^^^^^^^ figure value=5.25
    `));
});

describe('quantities: weighing what announces', () => {
  it('a goal over a chain of nouns', () =>
    check(`
      The council endorsed a binding target of a cut in nitrogen losses of at least 55 % by 2031.
                                                                           ^^^^^^^^^^^^^ target value=55
    `));

  it('results against goals: both are told apart', () =>
    check(`
      Review, 5 May 2024: 12 depots and 30 buses were at work, against goals of 20 and 200.
                          ^^^^^^^^^ figure value=12
                                        ^^^^^^^^ figure value=30
                                                                                ^^ target value=20
                                                                                       ^^^ target value=200
    `));

  it('who asks is no request', () =>
    check(`
      Three members asked about the budget.
      ^^^^^^^^^^^^^ figure value=3
    `));

  it('a whole of which a part is told', () =>
    check(`
      Of 480 kitchens on the books, 57 did not exist.
         ^^^^^^^^^^^^ figure value=480
                                    ^^ figure value=57 unit=kitchens
    `));

  it('what could be done is not yet wanted', () =>
    check(`
      Around 35 million buildings could be renovated by 2031.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure value=35000000
    `));

  it('a line of a plan whose auxiliary is left out, and a report of the same', () =>
    check(`
      Cooking Transition Plan

      Issued 4 May 2022

      - 900 stoves distributed
        ^^^^^^^^^^ target value=900
      - Losses cut to 11% (2020: 19%)
                      ^^^ target value=11
                                 ^^^ figure value=19

      The agency distributed 900 stoves.
                             ^^^^^^^^^^ figure value=900
    `));

  it('a projection is only foretold', () =>
    check(`
      We project growth of around 3 percent in 2024.
                           ^^^^^^^^^^^^^^^^ figure value=3
    `));

  it('the evidence says what counted, and how much', () => {
    const [target] = annotate('The city will plant 500 trees by 2031.').annotations.filter((a) => a.kind === 'target');
    assert.ok(target);
    const because = target.evidence.find((line) => line.startsWith('target: '));
    assert.match(because ?? '', /^target: the verb "will plant" commits to the future \(\+\d+\), .+: \+\d+$/);
  });
});
