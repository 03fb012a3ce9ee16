import { checkAnnotations } from '../../support/annotations';

/** What is promised or ruled in words that report elsewhere, and what only looks like a promise. */
const check = (text: string) => checkAnnotations(text, ['target', 'figure']);

describe('promises in the present and reports in the infinitive', () => {
  it('what was found to have happened is done; what is aimed to have happened is not', () => {
    check(`
      The supplier was found to have overcharged 900 drivers.
                                                 ^^^^^^^^^^^ figure value=900
    `);
    check(`
      The council aims to have insulated 900 homes by 2031.
                                         ^^^^^^^^^ target value=900
    `);
  });

  it('what a council hereby does', () =>
    check(`
      The Council hereby appropriates $60,000 for repairs.
                                      ^^^^^^^ target value=60000
    `));

  it('what those who speak give; what they merely have is known', () => {
    check(`
      On libraries, we invest $14 million in new branches.
                              ^^^^^^^^^^^ target value=14000000
    `);
    check(`
      We own 14 branches.
             ^^^^^^^^^^^ figure value=14
    `);
  });

  it('what has to be ensured', () =>
    check(`
      Cities shall ensure that the share of reused water is at least 12 %.
                                                            ^^^^^^^^^^^^^ target value=12
    `));

  it('what a sentence ensures of the present is no order without one who orders', () =>
    check(`
      The survey shows that the share of reused water is 12 %.
                                                         ^^^^ figure value=12
    `));

  it('a change that is pledged is no lasting state', () => {
    check(`
      Our contribution is a reduction of 18% by 2035.
                                         ^^^ target value=18
    `);
    check(`
      The result is a reduction of 18%.
                                   ^^^ figure value=18
    `);
  });

  it('how things stand, said between commas', () =>
    check(`
      Public debt, now at 61 per cent, is to fall to 55 per cent by 2031.
                          ^^^^^^^^^^^ figure value=61
                                                     ^^^^^^^^^^^ target value=55
    `));

  it('behind a key that names the present everything is a figure, unless it is ordered', () => {
    check(`
      Current performance: volunteering 38%, satisfaction 83%.
                                        ^^^ figure value=38
                                                          ^^^ figure value=83
    `);
    check(`
      Current priorities: build 40 clinics.
                                ^^^^^^^^^^ target value=40
    `);
  });

  it('what a thing is like, said between commas', () =>
    check(`
      The dam, with a capacity of 180 MW, is to be completed in 2031.
                                  ^^^^^^ figure value=180
    `));

  it('what an economy is expected to do is a forecast', () =>
    check(`
      Growth is expected to slow to 1.9 percent in 2031.
                                    ^^^^^^^^^^^ figure value=1.9
    `));

  it('nouns that end like adjectives have verbs behind them', () =>
    check(`
      The appeal seeks $40 million.
                       ^^^^^^^^^^^ target value=40000000
    `));

  it('a letter apart from its number is money before millions, and nowhere else', () => {
    check(`
      The mine paid K 12 million in tax.
                    ^^^^^^^^^^^^ figure value=12000000 unit=ZMW
    `);
    check(`
      Doses of vitamin K 12 times a year did no harm.
    `);
  });

  it('what is averaged is measured; when something happens is not', () => {
    check(`
      Response times averaged 14.6 minutes.
                              ^^^^^^^^^^^^ figure value=14.6
    `);
    check(`
      The office closed for 40 minutes.
    `);
  });
});

describe('what is set, paid and begun in the present', () => {
  it('what somebody sets rises by decision; what an economy does is reported', () => {
    check(`
      The state pension rises by 4.1 per cent in April to €230 a week.
                                 ^^^^^^^^^^^^ target value=4.1
                                                          ^^^^ target value=230
    `);
    check(`
      Output rises by 4.1 per cent.
                      ^^^^^^^^^^^^ figure value=4.1
    `);
  });

  it('what begins is still to be done; what ended is not', () => {
    check(`
      Reconstruction of 1,500 homes starts in May.
                        ^^^^^^^^^^^ target value=1500
    `);
    check(`
      Reconstruction of 1,500 homes ended in May.
                        ^^^^^^^^^^^ figure value=1500
    `);
  });

  it('the share that a grant covers; the share that clouds cover', () => {
    check(`
      The grant covers 80% of the price.
                       ^^^ target value=80
    `);
    check(`
      Forest covers 80% of the island.
                    ^^^ figure value=80
    `);
  });

  it('what one may bid for', () => {
    check(`
      Councils can bid for up to £2 million.
                           ^^^^^^^^^^^^^^^^ target value=2000000
    `);
  });

  it('what money is for is wanted with it, and reported with it', () => {
    check(`
      The council has approved €9 million for 53 trails.
                               ^^^^^^^^^^ target value=9000000
                                              ^^^^^^^^^ target value=53
    `);
    check(`
      The council spent €9 million for 53 trails.
                        ^^^^^^^^^^ figure value=9000000
                                       ^^^^^^^^^ figure value=53
    `);
  });

  it('a package that is decided on, an agreement that is signed', () => {
    check(`
      The Cabinet decided on a package of 21 trillion yen.
                                          ^^^^^^^^^^^^^^^ target value=21000000000000
    `);
    check(`
      The two ministers signed an agreement worth €48 million.
                                                  ^^^^^^^^^^^ target value=48000000
    `);
  });

  it('a numbered phase is no order', () =>
    check(`
      Phase two, costing $410 million, is over.
                         ^^^^^^^^^^^^ figure value=410000000
    `));
});

describe('ranges, fractions and reports that were passed over', () => {
  it('a range with a hyphen before what it counts; numbers of a code', () => {
    check(`
      It will fund 10-12 awards.
                   ^^^^^^^^^^^^ target value=10 valueMax=12
    `);
    check(`
      See form 10-12 and 5-year-olds.
    `);
  });

  it('by a third; by a third party', () => {
    check(`
      Emissions fell by a third.
                        ^^^^^^^ figure value=0.33333333333333
    `);
    check(`
      The site was bought by a third party.
    `);
  });

  it('verbs that are nouns as well report in their past', () =>
    check(`
      The port handled 960,000 tonnes.
                       ^^^^^^^^^^^^^^ figure value=960000
    `));
});

describe('reports and conditions that look like promises', () => {
  it('a verb in the past that opens an item reports; a participle behind its noun is among what is to be done', () => {
    check(`
      Our plan

      - inspected 388 dams
                  ^^^^^^^^ figure value=388
      - 40 dams inspected
        ^^^^^^^ target value=40
    `);
  });

  it('what a body lacks is a need; what a law requires is wanted', () => {
    check(`
      The agency requires USD 75 million.
                          ^^^^^^^^^^^^^^ figure value=75000000
    `);
    check(`
      The Act requires $75 million for repairs.
                       ^^^^^^^^^^^ target value=75000000
    `);
  });

  it('which vessels are meant; what they have to carry', () =>
    check(`
      A vessel of more than 24 metres shall carry 12 lights.
                  ^^^^^^^^^^^^^^^^^^^ figure value=24
                                                  ^^^^^^^^^ target value=12
    `));

  it('a fee that is proposed; a fee that is charged', () => {
    check(`
      A fee of €2 is proposed.
               ^^ target value=2
    `);
    check(`
      A fee of €2 is charged.
               ^^ figure value=2
    `);
  });

  it('spending as a noun', () =>
    check(`
      The committee delegates spending of up to £25,000.
                                          ^^^^^^^^^^^^^ target value=25000
    `));

  it('lines with keys stand each for itself', () =>
    check(`
      Childcare: 40 new places
                 ^^^^^^^^^^^^^ target value=40
      Baseline: 62 km; 9 deaths
                ^^^^^ figure value=62
                       ^^^^^^^^ figure value=9
    `));
});

describe('numbers whose noun was said before', () => {
  it('the remaining five, four more, and those of a whole', () => {
    check(`
      They opened 14 depots. The remaining five will open in May, and four more follow.
                  ^^^^^^^^^ figure value=14
                                           ^^^^ target value=5
                                                                      ^^^^ target value=4
    `);
    check(`
      Of the 212 clinics, 57 lack power.
             ^^^^^^^^^^^ figure value=212
                          ^^ figure value=57
    `);
  });

  it('not without a number before them, and not rooms', () =>
    check(`
      The other ten, of whom nobody knows, and more follow. See rooms 4, 5 and 6.
    `));
});
