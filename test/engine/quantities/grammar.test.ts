import { checkAnnotations } from '../../support/annotations';

const check = (source: string) => checkAnnotations(source, ['target', 'figure']);

describe('quantities: verbs and nouns that look alike', () => {
  it('an adjective at the sentence start is no order', () =>
    check(`
      Clean energy now accounts for a fifth of supply.
                                    ^^^^^^^ figure value=0.2
    `));

  it('a noun at the sentence start is no order', () =>
    check(`
      Export earnings rose to $40 million.
                              ^^^^^^^^^^^ figure value=40000000
    `));

  it('an object that looks like a verb', () =>
    check(`
      The dam is aimed at providing irrigation benefits to 9,000 hectares.
                                                           ^^^^^^^^^^^^^^ target value=9000
    `));

  it('a verb that the lexicon does not know', () =>
    check(`
      The deal was struck to resettle 700 families and to defossilise 12 kilns.
                                      ^^^^^^^^^^^^ target value=700 action=resettle
                                                                      ^^^^^^^^ target value=12
    `));

  it('developing countries do not develop anything', () =>
    check(`
      The donors will give $3 million to developing countries and $1 million to least developed countries.
                           ^^^^^^^^^^ target value=3000000
                                                                  ^^^^^^^^^^ target value=1000000
    `));

  it('a verb behind its noun is no noun', () =>
    check(`
      A family of four saves about 450 euros.
                             ^^^^^^^^^^^^^^^ figure value=450 comparator=~
    `));

  it('a noun with an ending in -ing is no verb', () =>
    check(`
      The council voted €4 million for school feeding, of which €1 million will go to the islands.
                        ^^^^^^^^^^ figure value=4000000
                                                                ^^^^^^^^^^ target value=1000000
    `));

  it('a plural in front of its head', () =>
    check(`
      The city opened 12 sports facilities and two weapons systems were scrapped.
                      ^^^^^^^^^^^^^^^^^^^^ figure unit="sports facilities"
                                               ^^^^^^^^^^^^^^^^^^^ figure value=2
    `));

  it('labelled values of a table', () =>
    check(`
      Baseline (2021): 58%
                       ^^^ figure value=58

      Target (2027): 75%
                     ^^^ target value=75 deadline=2027
    `));

  it('targets in a list behind a verb', () =>
    check(`
      Targets for the year also include: an unemployment rate of around 5.5 percent; and over 12 million new jobs.
                                                                 ^^^^^^^^^^^^^^^^^^ target value=5.5
                                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^ target value=12000000
    `));

  it('promises and money set aside', () =>
    check(`
      We promised 1 million jobs. Of this, €6 billion has been set aside.
                  ^^^^^^^^^^^^^^ target value=1000000
                                           ^^^^^^^^^^ target value=6000000000
    `));

  it('a cap of a law', () =>
    check(`
      The act caps rent increases at 3 percent a year.
                                     ^^^^^^^^^ target value=3
    `));

  it('what cabinets announce', () =>
    check(`
      The budget announced yesterday included:
    `));

  it('Increasing the credit line by [T $3 billion|value=3000000000].', () =>
    check(`

    `));
});
