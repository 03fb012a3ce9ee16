import { checkAnnotations } from '../../support/annotations';

const check = (source: string) => checkAnnotations(source, ['target', 'figure']);

describe('quantities: money, units, counted nouns', () => {
  it('currency signs before the number', () =>
    check(`
      The loan of €3bn replaced US$ 187 million, ₦4.5 billion and ¥900.
                  ^^^^ figure value=3000000000 unit=EUR
                                ^^^^^^^^^^^^^^^ figure unit=USD
                                                 ^^^^^^^^^^^^ figure unit=NGN
                                                                  ^^^^ figure unit=JPY
    `));

  it('currency codes and words', () =>
    check(`
      It costs RMB2.3 million, SAR 40 million, 900 yuan, 50 baht per person or 12 Kenyan shillings.
               ^^^^^^^^^^^^^^ figure value=2300000 unit=CNY
                               ^^^^^^^^^^^^^^ figure unit=SAR
                                               ^^^^^^^^ figure unit=CNY
                                                         ^^^^^^^^^^^^^^^^^^ figure value=50
                                                                               ^^^^^^^^^^^^^^^^^^^ figure unit=KES
    `));

  it('rand and shillings with a glued letter', () =>
    check(`
      The province spent R500 million and KSh 62 billion.
                         ^^^^^^^^^^^^ figure value=500000000 unit=ZAR
                                          ^^^^^^^^^^^^^^ figure value=62000000000 unit=KES
    `));

  it('a backtick for a rupee sign stays outside', () =>
    check(`
      The outlay was \` 4,200 crore.
                       ^^^^^^^^^^^ figure value=42000000000 unit=INR
    `));

  it('dollars of a country that the document names', () =>
    check(`
      Fares in Hong Kong rose. The Hong Kong tram charges $3.
                                                          ^^ figure value=3 unit=HKD
    `));

  it('dollars where no country is named', () =>
    check(`
      The grant was $15 million.
                    ^^^^^^^^^^^ figure unit=USD
    `));

  it('dollars with their own sign', () =>
    check(`
      Canada and Canadian firms paid A$20 million to the Canadian fund.
                                     ^^^^^^^^^^^^ figure unit=AUD
    `));

  it('percentage points and basis points', () =>
    check(`
      Rates fell by 25 basis points and turnout by 3 percentage points.
                    ^^^^^^^^^^^^^^^ figure value=25 unit=bp
                                                   ^^^^^^^^^^^^^^^^^^^ figure value=3 unit=pp
    `));

  it('units of energy and mass', () =>
    check(`
      The plant makes 1,200 MW, saves 3.4 MtCO2e, and burns 40 million tonnes of coal.
                      ^^^^^^^^ figure value=1200 unit=MW
                                      ^^^^^^^^^^ figure value=3.4
                                                            ^^^^^^^^^^^^^^^^^ figure value=40000000 unit=t
    `));

  it('units with exponents and denominators', () =>
    check(`
      Dust fell to 15 µg/m³ across 320 km2 and 6 million cubic metres.
                   ^^^^^^^^ figure value=15 unit=µg/m³
                                   ^^^^^^^ figure value=320 unit=km²
                                               ^^^^^^^^^^^^^^^^^^^^^^ figure value=6000000 unit=m³
    `));

  it('temperatures', () =>
    check(`
      The sea warmed by 1.5–2 °C and 0.3 degrees Celsius.
                        ^^^^^^^^ figure value=1.5 valueMax=2 unit=°C
                                     ^^^^^^^^^^^^^^^^^^^ figure value=0.3
    `));

  it('a counted noun with adjectives and compounds', () =>
    check(`
      The board approved 15 new light-rail stations and 40 low-cost child care centres.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^ figure unit="new light-rail stations"
                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure unit="low-cost child care centres"
    `));

  it('quoted names inside a counted noun', () =>
    check(`
      The ministry certified 40 "green choice" hotels and four "villages".
                             ^^^^^^^^^^^^^^^^^^^^^^^^ figure value=40
                                                          ^^^^^^^^^^^^^^^ figure value=4
    `));

  it('coordinated nouns', () =>
    check(`
      The quake damaged 300 schools and health posts in nine districts.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure value=300 unit="schools and health posts"
                                                        ^^^^^^^^^^^^^^ figure unit=districts
    `));

  it('a list of nouns under one number', () =>
    check(`
      Parliament passed 40 bills, resolutions, and motions in June.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure value=40 unit="bills, resolutions, and motions"
    `));

  it('the verb behind the noun ends it', () =>
    check(`
      120 countries use the standard, and 10 million households connect to it.
      ^^^^^^^^^^^^^ figure value=120 unit=countries
                                          ^^^^^^^^^^^^^^^^^^^^^ figure unit=households
    `));

  it('abstract nouns in the singular', () =>
    check(`
      The province closed 500 backward capacity.
                          ^^^^^^^^^^^^^^^^^^^^^ figure value=500
    `));

  it('a counted denominator is inside', () =>
    check(`
      Deaths fell to 143 per 100,000 live births and density to 12 doctors per 10,000 people.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure value=143
                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure value=12
    `));

  it('a denominator of time is outside and gives the frequency', () =>
    check(`
      The plant treats 900 tonnes per day.
                       ^^^^^^^^^^ figure value=900 frequency=P1D
    `));

  it('the noun of an ellipsis comes from the next number', () =>
    check(`
      The fleet grew from 12 to 90 buses.
                          ^^ figure value=12 unit=buses
                                ^^^^^^^^ figure value=90 unit=buses
    `));

  it('the noun of an ellipsis comes from the number before', () =>
    check(`
      The court heard 40 appeals and allowed 24 of them.
                      ^^^^^^^^^^ figure value=40
                                             ^^ figure value=24 unit=appeals
    `));

  it('the noun of an ellipsis comes from the whole', () =>
    check(`
      12 of the 54 islands have no doctor.
      ^^ figure value=12 unit=islands
    `));

  it('one counts beside other counts', () =>
    check(`
      The house passed six new acts, one decree, and three motions.
                       ^^^^^^^^^^^^ figure value=6
                                     ^^^^^^^^^^ figure value=1 unit=decree
                                                     ^^^^^^^^^^^^^ figure value=3
    `));

  it('a bracketed conversion is a mention of its own', () =>
    check(`
      The road cost 2 billion baht ($58 million).
                    ^^^^^^^^^^^^^^ figure unit=THB
                                    ^^^^^^^^^^^ figure unit=USD
    `));

  it('a duration that is a quantity', () =>
    check(`
      Pupils lost almost 2 years of schooling and life expectancy rose to 75 years.
                  ^^^^^^^^^^^^^^ figure value=2 unit=years
                                                                          ^^^^^^^^ figure value=75
    `));

  it('a product name is no currency', () =>
    check(`
      The rule exempts 400 Euro VI buses.
                       ^^^^^^^^^^^^^^^^^ figure value=400 unit="Euro VI buses"
    `));

  it('numbers in a list count apart', () =>
    check(`
      The raid hit eight oil pumps, six oil tanks, three diggers, and two cranes.
                   ^^^^^^^^^^^^^^^ figure value=8
                                    ^^^^^^^^^^^^^ figure value=6
                                                   ^^^^^^^^^^^^^ figure value=3
                                                                      ^^^^^^^^^^ figure value=2
    `));

  it('almost half a million is one number', () =>
    check(`
      It lost almost half a million men.
              ^^^^^^^^^^^^^^^^^^^^^^^^^ figure value=500000 comparator=~
    `));

  it('a demonym stands before its head', () =>
    check(`
      The fire killed 55 South Vietnamese sailors.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure value=55 unit="South Vietnamese sailors"
    `));

  it('names in apposition are not counted', () =>
    check(`
      The panel heard two policy analysts, Jane Woods and James Banks of the bureau.
                      ^^^^^^^^^^^^^^^^^^^ figure value=2 unit="policy analysts"
    `));

  it('compounds with a number word stay inside', () =>
    check(`
      The town let 40 two-room flats.
                   ^^^^^^^^^^^^^^^^^ figure value=40 unit="two-room flats"
    `));
});

describe('quantities: more money and more units', () => {
  it('signs of the Gulf, the Andes and the islands', () =>
    check(`
      SR433 billion, S/ 85 million, QR 2 billion, Bds$40 million and RD$1.5 billion were paid.
      ^^^^^^^^^^^^^ figure unit=SAR
                     ^^^^^^^^^^^^^ figure unit=PEN
                                    ^^^^^^^^^^^^ figure unit=QAR
                                                  ^^^^^^^^^^^^^^ figure unit=BBD
                                                                     ^^^^^^^^^^^^^^ figure unit=DOP
    `));

  it('an article before a sign is no part of it', () =>
    check(`
      A $2 billion bridge was opened.
        ^^^^^^^^^^ figure value=2000000000
    `));

  it('days of work and stay', () =>
    check(`
      The scheme created 40 lakh person-days of work and 900,000 bed nights.
                         ^^^^^^^^^^^^^^^^^^^ figure value=4000000 unit=person-days
                                                         ^^^^^^^^^^^^^^^^^^ figure unit="bed nights"
    `));

  it('what a grid emits for what it gives', () =>
    check(`
      The grid emits 420 gCO2/kWh and the works 12 kgCO2e per tonne.
                     ^^^^^^^^^^^^ figure value=420 unit=g{CO2}/kWh
                                                ^^^^^^^^^^^^^^^^^^^ figure value=12 unit=kg{CO2e}/t
    `));

  it('days on a calendar stay dates', () =>
    check(`
      The clinic was shut for 40 days and 900 nights.
    `));

  it('cells between tabs', () =>
    check(
      [
        'Ward\tBeds 2019\tBeds target',
        'North\t240\t1,500',
        '     \t^^^ figure value=240 metric=North',
        '     \t   \t^^^^^ target value=1500',
        'South\t15\t6,000',
        '     \t^^ figure value=15',
        '     \t  \t^^^^^ target value=6000',
      ].join('\n'),
    ));

  it('one tab alone parts no cells', () => check('Rules for markets\t5'));
});
