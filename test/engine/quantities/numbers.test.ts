import { checkAnnotations } from '../../support/annotations';

const check = (source: string) => checkAnnotations(source, ['target', 'figure']);

describe('quantities: numbers in digits and words', () => {
  it('groups digits with commas, blanks, Indian groups', () =>
    check(`
      The survey reached 12,450 farms, 3 400 traders and 1,20,000 labourers.
                         ^^^^^^^^^^^^ figure value=12450 unit=farms
                                       ^^^^^^^^^^^^^ figure value=3400 unit=traders
                                                         ^^^^^^^^^^^^^^^^^^ figure value=120000 unit=labourers
    `));

  it('does not group the cells of a table', () =>
    check(
      ['Item\tNorth\tSouth', 'Homes\t340\t360', '     \t^^^ figure value=340', '     \t   \t^^^ figure value=360'].join(
        '\n',
      ),
    ));

  it('reads decimal points and decimal commas', () =>
    check(`
      Output rose by 4.25 per cent and prices by 3,5 per cent.
                     ^^^^^^^^^^^^^ figure value=4.25 unit=%
                                                 ^^^^^^^^^^^^ figure value=3.5 unit=%
    `));

  it('multiplies by scale words', () =>
    check(`
      The fund holds 1.4 million shares of 2.5 thousand firms.
                     ^^^^^^^^^^^^^^^^^^ figure value=1400000 unit=shares
                                           ^^^^^^^^^^^^^^^^^^ figure value=2500 unit=firms
    `));

  it('reads lakh and crore', () =>
    check(`
      The mission covered 3.2 lakh wells at a cost of Rs 1.2 lakh crore.
                          ^^^^^^^^^^^^^^ figure value=320000 unit=wells
                                                      ^^^^^^^^^^^^^^^^^ figure value=1200000000000 unit=INR
    `));

  it('reads cardinals in words', () =>
    check(`
      Inspectors closed twenty-four mills and two hundred and fifty kilns.
                        ^^^^^^^^^^^^^^^^^ figure value=24 unit=mills
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure value=250 unit=kilns
    `));

  it('reads half a million and a million', () =>
    check(`
      The canal serves half a million growers and a million residents.
                       ^^^^^^^^^^^^^^^^^^^^^^ figure value=500000 unit=growers
                                                  ^^^^^^^^^^^^^^^^^^^ figure value=1000000 unit=residents
    `));

  it('reads fractions in words', () =>
    check(`
      Two-thirds of the wells were dry and a quarter of the pumps had failed.
      ^^^^^^^^^^ figure value=0.66666666666667
                                           ^^^^^^^^^ figure value=0.25
    `));

  it('reads a proportion with what it counts', () =>
    check(`
      One in five households lost power, and nine out of ten shops shut.
      ^^^^^^^^^^^^^^^^^^^^^^ figure value=0.2 unit=households
                                             ^^^^^^^^^^^^^^^^^^^^^ figure value=0.9 unit=shops
    `));

  it('reads a dozen', () =>
    check(`
      More than a dozen towns sent delegates.
      ^^^^^^^^^^^^^^^^^^^^^^^ figure value=12 unit=towns comparator=>
    `));

  it('reads a range as one quantity', () =>
    check(`
      Rainfall fell by 10–15 per cent and yields by between 5 and 8 per cent.
                       ^^^^^^^^^^^^^^ figure value=10 valueMax=15 unit=%
                                                            ^^^^^^^^^^^^^^^^ figure value=5 valueMax=8
    `));

  it('lends the scale of the upper end to the lower one', () =>
    check(`
      The storm displaced 2 to 3 million people.
                          ^^^^^^^^^^^^^^^^^^^^^ figure value=2000000 valueMax=3000000 unit=people
    `));

  it('does not take a change for a range', () =>
    check(`
      Enrolment grew from 61 per cent to 74 per cent.
                          ^^^^^^^^^^^ figure value=61
                                         ^^^^^^^^^^^ figure value=74 baseline=61
    `));

  it('puts comparators and approximators inside', () =>
    check(`
      At least 40 clinics, nearly 300 nurses and no more than 12 doctors took part.
      ^^^^^^^^^^^^^^^^^^^ figure value=40 comparator=>=
                           ^^^^^^^^^^^^^^^^^ figure comparator=~
                                                 ^^^^^^^^^^^^^^^^^^^^^^^ figure comparator=<=
    `));

  it('puts trailing comparators inside', () =>
    check(`
      Firms with 50 or more workers reported.
                 ^^^^^^^^^^^^^^^^^^ figure value=50 unit=workers comparator=>=
    `));

  it('leaves the verb to exceed outside', () =>
    check(`
      The yield exceeded 6 tonnes per hectare.
                         ^^^^^^^^^^^^^^^^^^^^ figure value=6 unit=t/ha comparator=>
    `));

  it('takes only and a total of for no comparator', () =>
    check(`
      Only 14 ferries sailed, with a total of 900 passengers.
           ^^^^^^^^^^ figure value=14 comparator==
                                              ^^^^^^^^^^^^^^ figure value=900
    `));

  it('expands letters glued to a number', () =>
    check(`
      The port handled 184k containers worth £2.1bn.
                       ^^^^^^^^^^^^^^^ figure value=184000 unit=containers
                                             ^^^^^^ figure value=2100000000 unit=GBP
    `));
});

describe('quantities: numbers that touch others', () => {
  it('how much something rose and the level that it reached are two', () =>
    check(`
      Membership rose by 31,000 to 2.2 million and fees by £3 million to £40 million.
                         ^^^^^^ figure value=31000
                                   ^^^^^^^^^^^ figure value=2200000
                                                           ^^^^^^^^^^ figure value=3000000
                                                                         ^^^^^^^^^^^ figure value=40000000
    `));

  it('a range of how much stays one', () =>
    check(`
      Prices rose by 5 to 10 per cent.
                     ^^^^^^^^^^^^^^^^ figure value=5 valueMax=10
    `));

  it('signs of a change', () =>
    check(`
      Growth was -0.4 % in May after +1.1% in April (-2.5 % in the north).
                 ^^^^^^ figure value=-0.4
                                     ^^^^^ figure value=1.1
                                                     ^^^^^^ figure value=-2.5
    `));

  it('a dash between words or numbers is no sign', () =>
    check(`
      The rate fell sharply -5 stations were hit; see pages 10-15.
    `));

  it('a comparison that is denied', () =>
    check(`
      Losses must not be more than 6% and noise shall not exceed 55 dB.
                         ^^^^^^^^^^^^ target comparator=<=
                                                                 ^^^^^ target comparator=<=
    `));

  it('a part of what was just counted', () =>
    check(`
      The panel has eleven members, of whom four shall be farmers.
                    ^^^^^^^^^^^^^^ figure value=11
                                            ^^^^ target value=4 unit=members
    `));

  it('a part out of a whole', () =>
    check(`
      So far 9 out of the roadmap's 17 milestones were met.
             ^ figure value=9 unit=milestones
                                    ^^^^^^^^^^^^^ figure value=17
    `));

  it('stars and underscores that set off words are no part of a code', () =>
    check(`
      It built **12 ferries**, paid *€3 million* and fell to _9%_, while 2*3 and a_12 are codes.
                 ^^^^^^^^^^ figure value=12 unit=ferries
                                     ^^^^^^^^^^ figure value=3000000 unit=EUR
                                                              ^^ figure value=9
    `));

  it('both ends of a range have their sign and scale', () =>
    check(`
      The cost was put at US$1.2bn-US$1.5bn.
                          ^^^^^^^^^^^^^^^^^ figure value=1200000000 valueMax=1500000000 unit=USD
      Sales of 3m to 4m tonnes were told.
               ^^^^^^^^^^^^^^^ figure value=3000000 valueMax=4000000 unit=t
    `));

  it('the scale behind the second number is that of the first, where they are of one order', () =>
    check(`
      Spending grew from €2 to €3 billion.
                         ^^ figure value=2000000000
                               ^^^^^^^^^^ figure value=3000000000 baseline=2000000000
      The town fell from 4.2m to 3.9m people.
                         ^^^^ figure value=4200000 unit=people
                                 ^^^^^^^^^^^ figure value=3900000 baseline=4200000
      Spending grew from €900 to €1.2 million.
                         ^^^^ figure value=900
                                 ^^^^^^^^^^^^ figure value=1200000 baseline=900
    `));

  it('a letter is a length where nothing is counted', () =>
    check(`
      The dock is 3.5m wide and the wall 2m high, with 4m people near.
                  ^^^^ figure value=3.5 unit=m
                                         ^^ figure value=2 unit=m
                                                       ^^^^^^^^^ figure value=4000000 unit=people
    `));

  it('a plus sign behind a number says that there are more', () =>
    check(`
      The yards had 20,000+ jobs and a fund of €5bn+ last year, and 2+2 makes four.
                    ^^^^^^^^^^^^ figure value=20000 comparator=">=" unit=jobs
                                               ^^^^^ figure value=5000000000 comparator=">="
    `));
});
