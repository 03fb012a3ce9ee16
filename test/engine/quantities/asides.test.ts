import { checkAnnotations } from '../../support/annotations';

const check = (source: string) => checkAnnotations(source, ['target', 'figure']);

describe('quantities: what is said beside the point', () => {
  it('how things stand today, in brackets', () =>
    check(`
      The islands aim at 700 moorings by 2031 (currently 240).
                         ^^^^^^^^^^^^ target value=700
                                                         ^^^ figure value=240
    `));

  it('what was done so far, behind a relative', () =>
    check(`
      The city will lay 90 km of cable under a scheme which has so far cost 3 million euros.
                        ^^^^^ target value=90
                                                                            ^^^^^^^^^^^^^^^ figure value=3000000
    `));

  it('a date behind a semicolon belongs to its own clause', () =>
    check(`
      The islands want 15 GW of wind by 2035; so far 2 GW is in operation.
                       ^^^^^ target value=15
                                                     ^^^^ figure value=2
    `));

  it('a question, and a guess', () =>
    check(`
      A member asked why only 14% of the ferries ran. The board put the loss at 3 million euros.
                              ^^^ figure value=14
                                                                                ^^^^^^^^^^^^^^^ figure value=3000000
    `));

  it('which ones are meant', () =>
    check(`
      Harbours that receive more than 300 ferries must offer shore power.
                            ^^^^^^^^^^^^^^^^^^^^^ figure value=300
      No barge exceeding 30 metres may moor here.
               ^^^^^^^^^^^^^^^^^^^ figure value=30
    `));

  it('what a forecast rests on', () =>
    check(`
      In the baseline scenario growth slows to 2.5 percent in 2032.
                                               ^^^^^^^^^^^ figure value=2.5
    `));

  it('a chapter on how things stand, and one on what is to be done', () =>
    check(`
      # Where we are

      - 40 leaking basins
        ^^^^^^^^^^^^^^^^^ figure value=40

      # What we will do

      - 60,000 water meters for orchards
        ^^^^^^^^^^^^^^^^^^^ target value=60000
    `));

  it('results to date are no target of their plan', () =>
    check(`
      Lagoon Programme
      Budget: €14 million
              ^^^^^^^^^^^ target value=14000000
      Results to date: 2,100 nets handed out
                       ^^^^^^^^^^ figure value=2100
    `));
});

describe('quantities: what is given or asked for', () => {
  it('shares that a grant covers', () =>
    check(`
      Aid takes the form of grants and will be paid as vouchers covering up to 45% of the costs.
                                                                         ^^^^^^^^^ target value=45
    `));

  it('what one is entitled to', () =>
    check(`
      Households can claim up to 400 euros.
                           ^^^^^^^^^^^^^^^ target value=400
    `));

  it('an appeal', () =>
    check(`
      The mayor appeals for 20 million euros to mend the sea wall.
                            ^^^^^^^^^^^^^^^^ target value=20000000
    `));

  it('an infinitive in a headline', () =>
    check(`
      Ministry to Hire 900 Ferry Pilots
                       ^^^^^^^^^^^^^^^^ target value=900
    `));

  it('what a need is for', () =>
    check(`
      The coast needs 3 million euros to help 500 families.
                      ^^^^^^^^^^^^^^^ figure value=3000000
                                              ^^^^^^^^^^^^ figure value=500
    `));

  it('talk changes nothing', () =>
    check(`
      Ministers met to discuss loans of 12 million euros.
                                        ^^^^^^^^^^^^^^^^ figure value=12000000
    `));
});

describe('quantities: amounts in words', () => {
  it('commas between millions, thousands and hundreds', () =>
    check(`
      They paid sixty-one million, two hundred and five thousand, seven hundred and nine dollars.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure value=61205709
    `));

  it('millions and thousands', () =>
    check(`
      They counted two million and four hundred thousand trees.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure value=2400000
    `));

  it('a list of numbers stays a list', () =>
    check(`
      They planted two thousand, four thousand and five thousand trees.
                   ^^^^^^^^^^^^ figure value=2000
                                 ^^^^^^^^^^^^^ figure value=4000
                                                   ^^^^^^^^^^^^^^^^^^^ figure value=5000
    `));

  it('an ordinal in words is none', () =>
    check(`
      The One Hundred Nineteenth Assembly met.
    `));

  it('last year does not label the number behind it', () =>
    check(`
      Last year 14 piers were mended.
                ^^^^^^^^ figure value=14
    `));
});
