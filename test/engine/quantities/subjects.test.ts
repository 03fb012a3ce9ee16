import { checkAnnotations } from '../../support/annotations';

const check = (source: string) => checkAnnotations(source, ['target', 'figure']);

describe('quantities: the subject of a verb, and what stands between them', () => {
  it('a clause, an aside or a bracket between subject and verb', () => {
    check(`
      Electricity losses, which stood at 19% in 2020, will fall to 12%.
                                         ^^^ figure metric="Electricity losses"
                                                                   ^^^ target metric="Electricity losses"
    `);
    check(`
      Ferry delays, now at 9%, will be cut to 4%.
                           ^^ figure metric="Ferry delays"
                                              ^^ target metric="Ferry delays"
    `);
    check(`
      Output of the mines (excluding gold) will rise by 12%.
                                                        ^^^ target metric="Output of the mines"
    `);
    check(`
      The share of waste that is recycled rose to 31%.
                                                  ^^^ figure metric="share of waste"
    `);
  });

  it('who or what is spoken of inside them is not the subject', () => {
    check(`
      Officials said that losses rose to 31%.
                                         ^^^ figure metric="losses"
    `);
    check(`
      Recognizing that spending on dental care exceeded $9 billion, the board met.
                                                        ^^^^^^^^^^ figure metric="spending on dental care"
    `);
    check(`
      The plan aims to reduce losses, which stand at 19%.
                                                     ^^^ figure metric="losses"
    `);
    check(`
      In Accra, where fares doubled, the clinic was given 40%.
                            ^^^^^^^ figure metric=fares
                                                          ^^^ figure metric="clinic"
    `);
  });

  it('a quantity is not the subject of what is said of the next', () => {
    check(`
      Sales: 18 million tonnes, down 2%.
             ^^^^^^^^^^^^^^^^^ figure metric="Sales"
                                     ^^ figure metric="Sales"
    `);
    check(`
      Of this, 900 MW was offered, while 500 MW is reserved.
               ^^^^^^ figure metric=""
                                         ^^^^^^ figure metric=""
    `);
  });

  it('what stands behind a preposition is not what is measured, and may act where the head does not', () => {
    check(`
      The share of women in parliament rose to 31%.
                                               ^^^ figure metric="share of women"
    `);
    check(`
      The Minister of Finance in Accra raised the tax by 5%.
                                                         ^^ figure metric="tax"
    `);
  });
});

describe('quantities: who commits', () => {
  it('a body by its whole name, and those beside it', () => {
    check(`
      The Ministry of Harbour Works will build 40 piers.
                                               ^^^^^^^^ target actor="Ministry of Harbour Works"
    `);
    check(`
      The Ministry of Harbour Works and UNICEF will train 300 pilots.
                                                          ^^^^^^^^^^ target actor="Ministry of Harbour Works and UNICEF"
    `);
    check(`
      The Water Board, the national regulator, will build 40 wells.
                                                          ^^^^^^^^ target actor="Water Board"
    `);
    check(`
      By 2030 we will build 40 docks.
                            ^^^^^^^^ target actor=we
    `);
  });

  it('the subject serves the verbs that are coordinated with its own', () => {
    check(`
      The ministry aims to open 40 clinics and to train 300 nurses.
                                ^^^^^^^^^^ target actor=ministry
                                                        ^^^^^^^^^^ target actor=ministry
    `);
    check(`
      The council will build a pier that holds ten boats, and train 300 pilots.
                                               ^^^^^^^^^ figure actor=""
                                                                    ^^^^^^^^^^ target actor=council
    `);
  });

  it('but not those of a clause of their own', () => {
    check(`
      The council met, and the nursery will grow 2,000 seedlings.
                                                 ^^^^^^^^^^^^^^^ target actor=""
    `);
    check(`
      The council builds piers. Build 30 huts by 2031.
                                      ^^^^^^^ target actor=""
    `);
  });

  it('behind a passive, whom it names', () => {
    check(`
      By 2031, 40 docks will be built by the Ministry of Ports.
               ^^^^^^^^ target actor="Ministry of Ports"
    `);
    check(`
      By 2031, 40 docks will be built by the department of fisheries.
               ^^^^^^^^ target actor="department of fisheries"
    `);
    check(`
      By 2031, 40 docks will be built by barge.
               ^^^^^^^^ target actor=""
    `);
    check(`
      Forty docks will be built by 2031.
      ^^^^^^^^^^^ target actor="" deadline=2031
    `);
  });

  it('the items of a list have the subject that introduces them, unless they have one of their own', () => {
    check(`
      The city will:

      - open 14 libraries;
             ^^^^^^^^^^^^ target actor=city
      - see 300 nurses hired.
            ^^^^^^^^^^ target actor=city
      - 300 nurses will be hired.
        ^^^^^^^^^^ target actor=""
    `);
  });

  it('no amount, order or participle commits', () => {
    check(`
      Reviewing ways to help by lending $600 million is useful.
                                        ^^^^^^^^^^^^ target actor=""
    `);
    check(`
      Urges Member States to provide 60 clinics.
                                     ^^^^^^^^^^ target actor="Member States"
    `);
  });
});

describe('quantities: a date in front of a coordinated clause', () => {
  it('is not that of the clause before it', () => {
    check(`
      The board will build 40 wells and, by 2031, replace 30 pumps.
                           ^^^^^^^^ target deadline=""
                                                          ^^^^^^^^ target deadline=2031
    `);
    check(`
      The board will build 40 wells, and by 2031 will have replaced 30 pumps.
                           ^^^^^^^^ target deadline=""
                                                                    ^^^^^^^^ target deadline=2031
    `);
  });

  it('but serves it where no verb follows', () => {
    check(`
      The board will build 40 wells and 30 pumps by 2031 and 2032.
                           ^^^^^^^^ target deadline=2031
                                        ^^^^^^^^ target deadline=2031
    `);
  });
});
