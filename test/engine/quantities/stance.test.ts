import { checkAnnotations } from '../../support/annotations';

const check = (source: string) => checkAnnotations(source, ['target', 'figure']);

describe('quantities: who says it, and with what force', () => {
  it('an introduction that leaves the infinitive to its items', () =>
    check(`
      The ministers agreed to:

      (a) protect 30% of the reefs;
                  ^^^ target value=30
      (b) open two ranger schools.
               ^^^^^^^^^^^^^^^^^^ target value=2
    `));

  it('an introduction that tells what was managed', () =>
    check(`
      In 2019 the fund helped to:

      (a) protect 30% of the reefs;
                  ^^^ figure value=30
    `));

  it('what may not be is ruled out', () =>
    check(`
      No office may keep more than 90 cars, and queues may not exceed 40 people.
                         ^^^^^^^^^^^^^^^^^ target value=90
                                                                      ^^^^^^^^^ target value=40
    `));

  it('what may not come about is only doubted', () =>
    check(`
      Exports may not reach 40 million tonnes.
                            ^^^^^^^^^^^^^^^^^ figure value=40000000
    `));

  it('a participle behind a noun is not its verb', () =>
    check(`
      At least 40 per cent of the seats offered on this route shall be cheap ones.
      ^^^^^^^^^^^^^^^^^^^^ target value=40
    `));

  it('the verb of a relative clause stays with it', () =>
    check(`
      The 900 farms surveyed in May, which will be revisited, lost 40 goats.
          ^^^^^^^^^ figure value=900
                                                                   ^^^^^^^^ figure value=40
    `));

  it('a second passive shares the auxiliary of the first', () =>
    check(`
      Some 700 km of lanes are to be marked, 120 stops renewed and 3,000 drivers trained.
      ^^^^^^^^^^^ target value=700
                                             ^^^^^^^^^ target value=120
                                                                   ^^^^^^^^^^^^^ target value=3000
    `));

  it('second passives of a report stay figures', () =>
    check(`
      Some 700 km of lanes were marked, 120 stops renewed and 3,000 drivers trained.
      ^^^^^^^^^^^ figure value=700
                                        ^^^^^^^^^ figure value=120
                                                              ^^^^^^^^^^^^^ figure value=3000
    `));

  it('the future of reported speech', () =>
    check(`
      The mayor said that 40 streets would be closed to cars.
                          ^^^^^^^^^^ target value=40
    `));

  it('what would be without a plan is imagined', () =>
    check(`
      Without rain 40 streets would be dusty.
                   ^^^^^^^^^^ figure value=40
    `));

  it('a conditional that rests on a bill', () =>
    check(`
      Under the proposal hauliers would pay 40 euros.
                                            ^^^^^^^^ target value=40
    `));

  it('an expectation without a deed is a forecast', () =>
    check(`
      We expect 9,000 claims; staff forecasts see growth at 4 per cent.
                ^^^^^^^^^^^^ figure value=9000
                                                            ^^^^^^^^^^ figure value=4
    `));

  it('who acts is no part of what is wanted', () =>
    check(`
      Six provinces will build 40 plants.
      ^^^^^^^^^^^^^ figure value=6
                               ^^^^^^^^^ target value=40
    `));

  it('a resolution notes what there is and asks for what is wanted', () =>
    check(`
      The Assembly
      1. Notes that dues of 2 million dollars are outstanding;
                            ^^^^^^^^^^^^^^^^^ figure value=2000000
      2. Requests that the fee be kept at 400 dollars.
                                          ^^^^^^^^^^^ target value=400
    `));
});

describe('quantities: money that is given and money that is spent', () => {
  it('shares of what is set aside', () =>
    check(`
      I propose to allocate 900 million euros to ports. Of this amount, 40 million euros is for pilots.
                            ^^^^^^^^^^^^^^^^^ target value=900000000
                                                                        ^^^^^^^^^^^^^^^^ target value=40000000
    `));

  it('shares of what was spent', () =>
    check(`
      Last year 900 million euros was spent, of which 40 million euros on pilots.
                ^^^^^^^^^^^^^^^^^ figure value=900000000
                                                      ^^^^^^^^^^^^^^^^ figure value=40000000
    `));

  it('what a law appropriates, and what it is fined for', () =>
    check(`
      Harbour Appropriation Act

      The sum of $45,000,000 is appropriated for piers. Whoever blocks a pier pays a fine of $300.
                 ^^^^^^^^^^^ target value=45000000
                                                                                             ^^^^ figure value=300
    `));

  it('a headline approves, a chronicle tells', () =>
    check(
      `
      Cabinet approves 40 million euros for canals

      Issued 4 May 2022

      In 1998 the board approved 30 million euros.
                                 ^^^^^^^^^^^^^^^^ figure value=30000000
    `.replace('for canals', 'for canals\n                       ^^^^^^^^^^^^^^^^ target value=40000000'),
    ));

  it('a need of money is no commitment', () =>
    check(`
      Funding of 260 billion dollars is needed; the annual funding gap: 30 billion dollars.
                 ^^^^^^^^^^^^^^^^^^^ figure value=260000000000
                                                                        ^^^^^^^^^^^^^^^^^^ figure value=30000000000
    `));

  it('spending that a budget sets, and a cost that comes about', () =>
    check(`
      Public spending will amount to 40 billion euros; interest costs will absorb 3 billion euros.
                                     ^^^^^^^^^^^^^^^^ target value=40000000000
                                                                                  ^^^^^^^^^^^^^^^ figure value=3000000000
    `));

  it('a list of grants in a law, and one in a report', () =>
    check(`
      Clean Ferries Act

      Key grants include:

      - Shore Power Scheme ($350 million)
                            ^^^^^^^^^^^^ target value=350000000
    `));

  it('the same list in an annual report', () =>
    check(`
      Annual report 2019

      Grants paid in 2019 included:

      - Shore power ($350 million)
                     ^^^^^^^^^^^^ figure value=350000000
    `));
});
