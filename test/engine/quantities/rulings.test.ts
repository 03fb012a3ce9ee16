import { checkAnnotations } from '../../support/annotations';

const check = (source: string) => checkAnnotations(source, ['target', 'figure']);

describe('quantities: what a text rules, offers or foresees', () => {
  it('contractions commit and report like their auxiliaries', () =>
    check(`
      We'll hire 700 midwives. They've hired 300 clerks. She'd hire 90 cooks, she says. The city doesn't run 12 trams.
                 ^^^^^^^^^^^^ target value=700 action=hire
                                             ^^^^^^^^^^ figure value=300
                                                                    ^^^^^^^^ figure value=90
                                                                                                             ^^^^^^^^ figure value=12
    `));

  it('the auxiliary of a passive is said once', () =>
    check(`
      By 2031, 70 ferries are to be renewed, 15 piers rebuilt and the share of night sailings lifted to 20%.
               ^^^^^^^^^^ target value=70
                                             ^^^^^^^^ target value=15
                                                                                                        ^^^ target value=20
    `));

  it('a participle behind a passive that reports, reports', () =>
    check(`
      Last year 70 ferries were renewed, 15 piers rebuilt.
                ^^^^^^^^^^ figure value=70
                                         ^^^^^^^^ figure value=15
    `));

  it('let us', () =>
    check(`
      He let us count 300 oaks. Let us plant 40,000 oaks.
                      ^^^^^^^^ figure value=300
                                             ^^^^^^^^^^^ target action=plant
    `));

  it('a clause of speech without that', () =>
    check(`
      It said 60 bridges would be widened by 2033. It said 60 bridges were widened.
              ^^^^^^^^^^ target action=widen
                                                           ^^^^^^^^^^ figure value=60
    `));

  it('an assurance that something would be done', () =>
    check(`
      We recall the assurance that 80 wells would be dug, and the fear that 80 wells would run dry.
                                   ^^^^^^^^ target value=80
                                                                            ^^^^^^^^ figure value=80
    `));

  it('a resolution wants what it resolves', () =>
    check(`
      RESOLVED: That a sum of €4,000 be granted to the choir.
                              ^^^^^^ target value=4000
      It is ordered that the tenant pay the owner €900.
                                                  ^^^^ target value=900
      It was observed that the tenants pay the owner €900.
                                                     ^^^^ figure value=900
    `));

  it('a law does what it says, a report tells it', () =>
    check(`
      === law.txt
      Decree on the coast guard
      Art. 1. 250 posts are created at the ports.
              ^^^^^^^^^ target value=250
      === report.txt
      Report on the coast guard
      In all, 250 posts are created at the ports, it found.
              ^^^^^^^^^ figure value=250
    `));

  it('a bound that the text sets, and a price that it tells', () =>
    check(`
      The limit value for zinc is 3 mg. The minimum mesh size is 90 mm. The minimum wage is €9 an hour.
                                  ^^^^ target value=3
                                                                 ^^^^^ target value=90
                                                                                            ^^ figure value=9
    `));

  it('what an economy does of itself is a forecast, unless a plan wants it', () =>
    check(`
      Growth will slow to 1.4% and exports will fall by 3%.
                          ^^^^ figure value=1.4
                                                        ^^ figure value=3
      The fleet will cut its fuel use by 3%.
                                         ^^ target value=3
    `));

  it('money that is to rise, and a cost that is capped', () =>
    check(`
      It proposes capping the cost of a permit at €70. A permit comes at a cost of €90.
                                                  ^^^ target value=70
                                                                                   ^^^ figure value=90
    `));

  it('what was done so far is no plan', () =>
    check(`
      In 2031 the fund, which has so far granted €40 million, will grant €50 million.
                                                 ^^^^^^^^^^^ figure value=40000000
                                                                         ^^^^^^^^^^^ target value=50000000
    `));

  it('a promise that was made stays one', () =>
    check(`
      The port has committed to making 35 berths free of smoke. The port has finished making 35 berths free of smoke.
                                       ^^^^^^^^^ target value=35
                                                                                             ^^^^^^^^^ figure value=35
    `));
});

describe('quantities: keys, labels and repeats', () => {
  it('the value of a key that names what is counted', () =>
    check(`
      Boats boarded: 14
                     ^^ figure value=14
      Milestone 2031: 2.6
                      ^^^ target value=2.6
      Page: 14
    `));

  it('what stands today under its key', () =>
    check(`
      Plan for the canals 2030-2035
      Canals to be dredged: 12 km
                            ^^^^^ target value=12
      Existing canals: 48 km
                       ^^^^^ figure value=48
    `));

  it('the last cell of a line without a closing bar', () =>
    check(`
      Indicator | 2029 actual | 2034 target
      Boats on time | 51 | 80
                      ^^ figure value=51
                           ^^ target value=80
      Boats lost | 7 | 3
                   ^ figure value=7
                       ^ target value=3
    `));

  it('the second number of a label', () =>
    check(`
      Emissions of scope 1 and 2 plants fell; between 5 and 20 plants were closed.
                                                      ^^^^^^^^^^^^^^^ figure value=5 valueMax=20
    `));

  it('an amount in the headline is what the text below says of it', () =>
    check(`
      === announced.txt
      €31 MILLION FOR HARBOUR LIGHTS
      ^^^^^^^^^^^ target value=31000000

      The port will spend €31 million on lights.
                          ^^^^^^^^^^^ target value=31000000
      === spent.txt
      €31 MILLION FOR HARBOUR LIGHTS
      ^^^^^^^^^^^ figure value=31000000

      The port spent €31 million on lights.
                     ^^^^^^^^^^^ figure value=31000000
    `));

  it('what is to be made sure is wanted, what is sure is told', () =>
    check(`
      The county must ensure that 95% of farms have water.
                                  ^^^ target value=95
      The county found that 95% of farms have water.
                            ^^^ figure value=95
    `));

  it('a resolution decides, and takes note', () =>
    check(`
      === decision.txt
      Decides to appropriate $74 million for the mission;
                             ^^^^^^^^^^^ target value=74000000
      === note.txt
      Takes note of the unspent balance of $6 million;
                                           ^^^^^^^^^^ figure value=6000000
    `));

  it('money that is being set aside', () =>
    check(`
      For roads I am setting aside €540 million. The roads are carrying 540 lorries.
                                   ^^^^^^^^^^^^ target value=540000000
                                                                        ^^^^^^^^^^^ figure value=540
    `));
});
