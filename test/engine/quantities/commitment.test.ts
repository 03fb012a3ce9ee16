import { checkAnnotations } from '../../support/annotations';

const check = (source: string) => checkAnnotations(source, ['target', 'figure']);

describe('quantities: target or figure', () => {
  it('a modal commits', () =>
    check(`
      Ghana will plant 20 million trees by 2028.
                       ^^^^^^^^^^^^^^^^ target value=20000000 unit=trees action=plant deadline=2028 deadlineSource=phrase
    `));

  it('a duty is a commitment', () =>
    check(`
      Every operator shall keep at least three lifeboats.
                                ^^^^^^^^^^^^^^^^^^^^^^^^ target value=3 comparator=>= action=keep
    `));

  it('plans and aims', () =>
    check(`
      The agency aims to connect 90 per cent of villages and to train 5,000 midwives.
                                 ^^^^^^^^^^^ target value=90 action=connect
                                                                      ^^^^^^^^^^^^^^ target action=train
    `));

  it('a past report is a figure', () =>
    check(`
      In 2019 the utility connected 44,000 customers and lost 3 per cent of its water.
                                    ^^^^^^^^^^^^^^^^ figure value=44000
                                                              ^^^^^^^^^^ figure value=3
    `));

  it('a present state is a figure', () =>
    check(`
      The park employs 340 rangers and covers 90 hectares.
                       ^^^^^^^^^^^ figure value=340
                                              ^^^^^^^^^^^ figure unit=ha
    `));

  it('an order of a plan', () =>
    check(`
      Build 12 dams, restore 40 lakes and cultivate 30 seed firms.
            ^^^^^^^ target action=build
                             ^^^^^^^^ target action=restore
                                                    ^^^^^^^^^^^^^ target action=cultivate
    `));

  it('an order behind an introductory phrase', () =>
    check(`
      By 2030, reduce food losses by one third.
                                     ^^^^^^^^^ target value=0.33333333333333 action=reduce deadline=2030
    `));

  it('past passives among the orders of a plan', () =>
    check(`
      Strengthen the grid and expand storage. 15 substations were added and about 50 feeders were renewed.
                                              ^^^^^^^^^^^^^^ target value=15
                                                                            ^^^^^^^^^^^^^^^^ target comparator=~
    `));

  it('past passives in a report stay figures', () =>
    check(`
      The grid was strengthened last year. 15 substations were added.
                                           ^^^^^^^^^^^^^^ figure value=15
    `));

  it('baseline and goal of a change', () =>
    check(`
      The ministry will raise coverage from 12% to 20% by 2031.
                                            ^^^ figure value=12
                                                   ^^^ target value=20 baseline=12
    `));

  it('a threshold describes and commits to nothing', () =>
    check(`
      Support 15 new firms with an output value exceeding 10 million yuan.
              ^^^^^^^^^^^^ target value=15
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^ figure value=10000000 comparator=>
    `));

  it('a quantity counted in the document itself', () =>
    check(`
      The strategy sets out four pillars and 22 key actions.
                            ^^^^^^^^^^^^ figure value=4 unit=pillars
                                             ^^^^^^^^^^^^^^ figure value=22
    `));

  it('money set aside for a time to come', () =>
    check(`
      The council earmarked €12 million for night buses.
                            ^^^^^^^^^^^ target value=12000000
    `));

  it('money spent', () =>
    check(`
      The council spent €12 million on night buses.
                        ^^^^^^^^^^^ figure value=12000000
    `));

  it('a cost is a figure even under a modal', () =>
    check(`
      A bridge at a cost of $80 million will be opened.
                            ^^^^^^^^^^^ figure value=80000000
    `));

  it('an infinitive of purpose', () =>
    check(`
      The law was passed to phase out about 40 000 diesel vans.
                                      ^^^^^^^^^^^^^^^^^^^^^^^^ target value=40000 action=phase
    `));

  it('what a past verb helped to do is done', () =>
    check(`
      The levy helped to cut waste by 30 per cent.
                                      ^^^^^^^^^^^ figure value=30
    `));

  it('a goal named before the number', () =>
    check(`
      The region has a goal of 45 per cent renewable heat.
                               ^^^^^^^^^^^ target value=45
    `));

  it('a goal named behind the number', () =>
    check(`
      Ministers opted for a 65% recycling target.
                            ^^^ target value=65
    `));

  it('a forecast is a figure', () =>
    check(`
      Growth of 3.2 per cent is forecast, and the deficit is projected to reach 4 per cent.
                ^^^^^^^^^^^^ figure value=3.2
                                                                                ^^^^^^^^^^ figure value=4
    `));

  it('an expectation of the plan is a target', () =>
    check(`
      The corridor is expected to create 15,000 jobs.
                                         ^^^^^^^^^^^ target value=15000 action=create
    `));

  it('what could be is no commitment', () =>
    check(`
      A carbon tax could raise $2 billion.
                               ^^^^^^^^^^ figure value=2000000000
    `));

  it('list items inherit the verb of their introduction', () =>
    check(`
      The ministry will provide:
    `));

  it('[T 40 ambulances|value=40];', () =>
    check(`

    `));

  it('[T 3 field hospitals|value=3].', () =>
    check(`

    `));

  it('list items of a report stay figures', () =>
    check(`
      Last year the ministry delivered:
    `));

  it('[F 40 ambulances|value=40];', () =>
    check(`

    `));

  it('[F 3 field hospitals|value=3].', () =>
    check(`

    `));

  it('list items under announced targets', () =>
    check(`
      The targets for 2030 are:
    `));

  it('Forest cover maintained at [T 42 per cent|value=42];', () =>
    check(`

    `));

  it('[T 95 per cent|value=95] of communes with piped water.', () =>
    check(`

    `));

  it('money at the head of a budget item', () =>
    check(`
      Measures in the budget
    `));

  it('[T $725 million|value=725000000] to support growing firms.', () =>
    check(`

    `));

  it('net zero is a goal', () =>
    check(`
      The island is committed to net-zero emissions by 2045, and its farms to net zero by 2050.
                                 ^^^^^^^^^^^^^^^^^^ target value=0 unit=emissions
                                                                              ^^^^^^^^ target value=0
    `));

  it('a path to a temperature is a figure', () =>
    check(`
      Policies must be aligned with a 1.5°C pathway.
                                      ^^^^^ figure value=1.5 unit=°C
    `));

  it('a share that names a group is a figure', () =>
    check(`
      Raise the income of the bottom 40 per cent of earners.
                                     ^^^^^^^^^^^ figure value=40
    `));

  it('work under way is committed to', () =>
    check(`
      We are building 48 new hospitals and are hiring 900 nurses.
                      ^^^^^^^^^^^^^^^^ target value=48 action=build
                                                      ^^^^^^^^^^ target value=900
    `));

  it('what is proposed in a that-clause', () =>
    check(`
      The Commission proposes that Member States reduce emissions by at least 55%.
                                                                     ^^^^^^^^^^^^ target value=55 action=reduce
    `));

  it('a future subject before its verb', () =>
    check(`
      It is expected that about 60 000 parking bays in old blocks will be provided with sockets.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^ target value=60000
    `));

  it('subjects coordinated under one passive', () =>
    check(`
      750 virtual labs in science, and 75 craft labs for training, will be set up in 2027.
      ^^^^^^^^^^^^^^^^ target value=750 action=set
                                       ^^^^^^^^^^^^^ target value=75 action=set
    `));

  it('an apposition shares its judgement', () =>
    check(`
      The state will invest 3 billion yuan ($412 million) in pipes.
                            ^^^^^^^^^^^^^^ target value=3000000000
                                            ^^^^^^^^^^^^ target value=412000000
    `));

  it('a relative clause between subject and verb', () =>
    check(`
      The scheme, which employs 3,400 people, will create 900 jobs.
                                ^^^^^^^^^^^^ figure value=3400
                                                          ^^^^^^^^ target value=900
    `));

  it('what a country needs is a figure', () =>
    check(`
      The country will need 300 engineers.
                            ^^^^^^^^^^^^^ figure value=300
    `));
});
