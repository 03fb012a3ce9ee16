import { checkAnnotations } from '../../support/annotations';

const check = (source: string) => checkAnnotations(source, ['target', 'figure']);

describe('quantities: what is measured, and who acts', () => {
  it('without the time before it and the place behind it', () =>
    check(`
      By 2031 the industrial output of Ghana shall exceed $9 billion.
                                                          ^^^^^^^^^^ target metric="industrial output" actor="" action=exceed
    `));

  it('the value of a city is a value; a ministry of a region is a ministry', () => {
    check(`
      Industrial added value of the city was 1.12 trillion yuan.
                                             ^^^^^^^^^^^^^^^^^^ figure metric="Industrial added value"
    `);
    check(`
      The Ministry of the region said 40% was spent.
                                      ^^^ figure metric=""
    `);
  });

  it('the figure is that of the sentence before', () =>
    check(`
      Water losses fell to 12% in 2023. In 2020 the figure was 18%.
                           ^^^ figure metric="Water losses"
                                                               ^^^ figure metric="Water losses"
    `));

  it('it is what the sentence before measured where it takes a course, not where it acts or costs', () => {
    check(`
      Water losses fell to 12% in 2023. It rose to 18% a year later, when in the towns it was 9%.
                           ^^^ figure metric="Water losses"
                                                   ^^^ figure metric="Water losses"
                                                                                              ^^ figure metric="Water losses"
    `);
    check(`
      Road losses came to a quarter. It had lost two-thirds of its buses. It cost $4 million. It owned 300 lorries.
                          ^^^^^^^^^ figure metric="Road losses"
                                                 ^^^^^^^^^^ figure metric=buses
                                                                                  ^^^^^^^^^^ figure metric=""
                                                                                                       ^^^^^^^^^^^ figure metric=""
    `);
    check(`
      It had half of the wards, two-thirds of the roads, 400 buses and a loss of $3 million.
             ^^^^ figure metric="wards"
                                ^^^^^^^^^^ figure metric="roads"
                                                         ^^^^^^^^^ figure metric=""
                                                                                 ^^^^^^^^^^ figure metric=loss
    `);
  });

  it('another subject has its own metric or none', () =>
    check(`
      Water losses fell to 12% in 2023. Only 3% were lost on purpose.
                           ^^^ figure metric="Water losses"
                                             ^^ figure metric=""
    `));

  it('the key of a line', () =>
    check(`
      Storage capacity: 4 GWh.
                        ^^^^^ figure metric="Storage capacity"
    `));

  it('no verb and no pronoun is a metric', () =>
    check(`
      The fund sets aside €4 million. For 2031 we propose €8 million.
                          ^^^^^^^^^^ figure metric=""
                                                          ^^^^^^^^^^ target metric="" action=propose
    `));

  it('who is asked acts, without the verb that asks', () =>
    check(`
      Banks are invited to lend €60 billion.
                                ^^^^^^^^^^^ target actor=Banks action=lend
    `));

  it('who says it does not build it', () =>
    check(`
      Officials of the MWE said that 40 treatment plants will be built by 2031.
                                     ^^^^^^^^^^^^^^^^^^^ target actor="" action=build
    `));

  it('a second verb behind a time takes what follows', () =>
    check(`
      The city will close 500 kilns each year, and by 2031 build 20 depots, 200 bus stops and 30 parks.
                          ^^^^^^^^^ target action=close
                                                                 ^^^^^^^^^ target action=build
                                                                            ^^^^^^^^^^^^^ target action=build
                                                                                              ^^^^^^^^ target action=build
    `));
});

describe('quantities: extents in lists and at line ends', () => {
  it('coordinated counts are two, and a clause behind them is none of theirs', () =>
    check(`
      The state will build nine plants and four laboratories. Fibre reaches 90,000 addresses, and operators may add more.
                           ^^^^^^^^^^^ target value=9
                                           ^^^^^^^^^^^^^^^^^ target value=4
                                                                            ^^^^^^^^^^^^^^^^ figure unit=addresses
    `));

  it('nouns that are left out', () =>
    check(`
      By day 17 bridges were sound, three were closed and two had fallen.
             ^^^^^^^^^^ figure value=17
                                    ^^^^^ figure value=3 unit=bridges
                                                          ^^^ figure value=2 unit=bridges
    `));

  it('units that were lost', () =>
    check(`
      Lines carried 100 Mbit/s or 2 Gbit/s, the sea rose by half a metre, and tests scored 62 points or 8±2 percent.
                    ^^^^^^^^^^ figure unit=Mbit/s
                                  ^^^^^^^^ figure unit=Gbit/s
                                                            ^^^^^^^^^^^^ figure value=0.5 unit=m
                                                                                           ^^^^^^^^^ figure value=62
                                                                                                        ^^^^^^^^^^^ figure value=6 valueMax=10
    `));

  it('money of many names', () =>
    check(`
      It lent about SDR 84 million, 4 billion United States dollars and $40 per loom to a quarter of a million homes.
              ^^^^^^^^^^^^^^^^^^^^ figure value=84000000 unit=XDR
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure unit=USD
                                                                        ^^^^^^^^^^^^ figure value=40
                                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure value=250000 unit=homes
    `));

  it('numbered headings, voltages, generations of networks and ranges of labels are none', () =>
    check(`
      1 Purpose

      5G coverage grew. The 400 kV line opened; see Tables 1 to 4 and questions 11 to 19. Account 55 555 555 555.
    `));

  it('this and these still name a group', () =>
    check(`
      These 12 parishes and the four isles belong together.
    `));
});

describe('quantities: what is measured, by place', () => {
  it('the subject of a verb that only reaches', () =>
    check(`
      Spending came to 40 million euros. Exports stood at 3 billion euros.
                       ^^^^^^^^^^^^^^^^ figure metric=Spending
                                                          ^^^^^^^^^^^^^^^ figure metric=Exports
    `));

  it('what changes, not the change or the goal', () =>
    check(`
      The council set a goal for inflation of 3 percent. It wants a 25 per cent cut in permit times.
                                              ^^^^^^^^^ target metric=inflation
                                                                    ^^^^^^^^^^^ target metric="permit times"
    `));

  it('the same in other words', () =>
    check(`
      Farm output was 40 million tonnes, or 12 percent of the total.
                      ^^^^^^^^^^^^^^^^^ figure metric="Farm output"
                                            ^^^^^^^^^^ figure metric="Farm output"
    `));

  it('what stands before brackets', () =>
    check(`
      Shore Power Scheme ($350 million)
                          ^^^^^^^^^^^^ target metric="Shore Power Scheme"
    `));

  it('who acts is not what is measured', () =>
    check(`
      The ministry will inspect 40% of kitchens.
                                ^^^ target metric=kitchens
    `));

  it('what is numbered gives the unit', () =>
    check(`
      Four ports opened, and the number of small kiosks grew from 300 to 900.
      ^^^^^^^^^^ figure unit=ports
                                                                  ^^^ figure unit="small kiosks"
                                                                         ^^^ figure unit="small kiosks"
    `));

  it('a share is one of what stands behind it, not of who acts or where', () =>
    check(`
      Losses in the network fell to 8%. Households account for 31% of water use.
                                    ^^ figure metric=Losses
                                                               ^^^ figure metric="water use"
      The Harbour Office reported that 41% of small ports had no plan.
                                       ^^^ figure metric="small ports"
    `));

  it('a body measures nothing, and a ratio to output is none of output', () =>
    check(`
      Harbour Office: 40% by 2030.
                      ^^^ target metric=""
      The debt is to be brought below 30% of GDP.
                                ^^^^^^^^^ target metric=debt
    `));

  it('a level behind its percentage, with what it is the level of', () =>
    check(`
      The Plan commits the county to 90% immunisation coverage and 100% access to electricity.
                                     ^^^ target metric="immunisation coverage"
                                                                   ^^^^ target metric="access to electricity"
      It will cut premature mortality from cancer by 30% and deaths from 12% to 9%.
                                                     ^^^ target metric="premature mortality from cancer"
                                                                         ^^^ figure metric="deaths"
                                                                                ^^ target metric="deaths"
      Under-five mortality will fall to 25 per 1,000 live births, 5G coverage will rise to 80%.
                                        ^^^^^^^^^^^^^^^^^^^^^^^^ target metric="Under-five mortality"
                                                                                           ^^^ target metric="5G coverage"
    `));

  it('of what is between two parties, and of a rise', () =>
    check(`
      Trade between the two sides reached $9 billion last year. Exports totalled $3 billion, up 4%.
                                          ^^^^^^^^^^ figure metric="Trade between the two sides"
                                                                                 ^^^^^^^^^^ figure metric="Exports"
                                                                                                ^^ figure metric="Exports"
    `));

  it('not the amount before it, nor the country that gives', () =>
    check(`
      The board gave $2 million for dykes and $1 million for drains.
                     ^^^^^^^^^^ figure metric="dykes"
                                              ^^^^^^^^^^ figure metric="drains"
      Norway ($4 million) and Kenya ($3 million) gave aid.
              ^^^^^^^^^^ figure metric=""
                                     ^^^^^^^^^^ figure metric=""
    `));

  it('the cell of a line that says it: not its number, a unit or who does it', () => {
    check(`
      No. | Indicator | Unit | 2022 | Target 2030
      1.1 | Cereal yield | t/ha | 1.8 | 2.6
                                  ^^^ figure metric="Cereal yield"
                                        ^^^ target metric="Cereal yield"
      A2 | Clinics rebuilt (new) | MoH | 4 | 25
                                         ^ figure metric="Clinics rebuilt"
                                             ^^ target metric="Clinics rebuilt"
    `);
  });

  it('the noun that opens the sentence, where another verb follows it', () =>
    check(`
      Export earnings from tea amounted to $1.4 billion. The reserve requirement was cut to 8%.
                                           ^^^^^^^^^^^^ figure metric="Export earnings from tea"
                                                                                            ^^ figure metric="reserve requirement"
    `));

  it('what an amount goes to, where it stands behind the verb', () =>
    check(`
      A further €40 million will be spent on insulation, and $3 million goes to parks.
                ^^^^^^^^^^^ target metric=insulation
                                                             ^^^^^^^^^^ target metric=parks
      Fees are capped at £9,250.
                         ^^^^^^ figure metric=Fees
    `));

  it('the subject of a change without an object, and of an aside', () =>
    check(`
      Farm output grew 3.4% last year.
                       ^^^^ figure metric="Farm output"
      Unemployment among young people, currently 18%, should fall.
                                                 ^^^ figure metric="Unemployment among young people"
    `));

  it('the verb behind it ends what a share is taken of', () => {
    check(`
      Half of all contracts go to small firms by 2031.
      ^^^^ target base="all contracts"
    `);
    check(`
      The ministry said 40% of the women screened in May were well.
                        ^^^ figure base="the women screened"
    `);
  });
});
