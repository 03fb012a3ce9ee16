import { checkLinks, checkNames } from './marked';

const cases = (title: string, sources: readonly string[]) =>
  describe(title, () => {
    for (const source of sources) it(source, () => checkNames(source));
  });

describe('where names begin and end', () => {
  cases('periods in months and fiscal years', [
    '[i Sixth Five Year Plan July 2031-June 2036]\n\nIt begins.',
    'Under the [i Sixth Plan (Fiscal Year 2031/32–2035/36)] more is built.',
    'The [i Coastal Roads Plan 2031/32 – 2035/36] is out.',
    'The [i Coastal Roads Plan] (May 2031) is out.',
    'The [i Coastal Roads Plan] July meeting came.',
  ]);

  cases('numbers of laws', [
    'As the [i Harbour Dues Act, No. 44 of 2024] asks, it fell.',
    'The [i Executive Order No. 62 (s. 2018)] is old.',
    'The [i Harbour Dues Act], no doubt, is old.',
  ]);

  cases('laws about several matters', [
    'The [i Climate Action and Clean Growth Act] holds.',
    'In the [i Rural Action and Low Tide (Amendment) Act 2031] it is.',
    'The [i Climate Action Plan] and [i Clean Growth Act] hold.',
  ]);

  cases('bodies within bodies, and about plans', [
    'The [o African Union Harbours and Docks Council] met.',
    'The [o African Union] and [o Docks Council of Tema] met.',
    'It will convene the [o Joint Council on Harbour Industry Strategy] in May.',
    'The [i Joint Harbour Industry Strategy] is new.',
    'The [i Memorandum of Understanding on the [o ASEAN] Harbour Grid] ([i AHG MoU]) was signed.',
  ]);

  cases('paragraphs that break off', [
    'A secretary of the [o Department for Docks and Piers],\n\nwho came late.',
    'The [o Ministry of Docks and Piers],',
    'The [o Ministry of Docks], Piers and',
  ]);

  cases('lines of a letterhead', [
    'Docks and Piers Division, [o Harbour Industries Bureau]\n[o Ministry of Docks, Piers and Quays]\n\nIt is out.',
    '[o MINISTRY OF DOCKS, PUBLIC WORKS AND\nQUAYS]\n\nPRESS RELEASE',
  ]);

  cases('lines of a report', [
    'REPORT TO:\t[o HOUSING AND DOCKS COMMITTEE] – 6 MAY 2031',
    'Minute of Meeting of the [o Docks and Transport Committee]\nCouncil Chambers, High Street, Torrin, on Thursday',
    'REPORT TO:\tAUDIT COMMITTEE MEMBERS',
  ]);

  cases('houses, in capitals and in headlines', [
    'FOR THE SITTING OF [o PARLIAMENT] ON 4 MAY 2031',
    'Members of the [o Senate];\nMembers of the [o Executive Council]\nFriends',
    'Heads of State and Government came.',
    'PARLIAMENT SQUARE REPAIRS',
  ]);

  cases('slogans that are none', [
    'In Port Harcourt, the [i National Docks Strategy], which is new, pays.',
    'Jane Muli, the minister, came.',
    'The [i Harbour Dues Act] (Port of Tema) was passed.',
  ]);

  cases('versions of programmes', ['[i TIDAX 2.0] grew.', 'Under Web 2.0 and USB 3.0 much is new.']);

  cases('nations', [
    '[o Heron Nation] paid, and so did [o Heron First Nation].',
    'The Island Nation paid. Our nation paid.',
  ]);

  cases('who gets money', [
    '€14.8 million to the [o Hill Bird Trustees] for nests.',
    'They gave $500,000 to [o Hill Bird Networkers].',
    'Prices rose by 14 to Hill Bird levels.',
    'They gave $500,000 to Hill Bird farmers.',
  ]);
});

describe('what short forms mean', () => {
  it('not what another name ends in behind an and', () =>
    checkLinks('The Peace and Harbours Council met. The Harbours Council decided.', [
      ['Peace and Harbours Council'],
      ['Harbours Council'],
    ]));

  it('a law and its number', () =>
    checkLinks('The Harbour Dues Act, Act 28 of 2031, holds. The Docks Law (Law N° 21,505) too.', [
      ['Harbour Dues Act', 'Act 28 of 2031'],
      ['Docks Law', 'Law N° 21,505'],
    ]));

  it('two laws are two', () =>
    checkLinks('The Harbour Dues Act, Act 28 of 2031 and the Docks Act hold.', [
      ['Harbour Dues Act'],
      ['Act 28 of 2031'],
      ['Docks Act'],
    ]));

  it('the Government is the state’s', () =>
    checkLinks('The Tema City County Government came. The Government pays.', [
      ['Tema City County Government'],
      ['Government'],
    ]));

  it('a bracket defines the last name that ends so, though words stand between', () =>
    checkLinks('The Clean Piers Action Plan, set out in Annex A (the “Plan”), is adopted. The Plan holds.', [
      ['Clean Piers Action Plan', 'Plan'],
    ]));

  it('what the document is about, rather than what is named by the way', () =>
    checkLinks('Clean Piers Plan 2031-2035\n\nAs in the Tidal Power Plan, much is done. The Plan aims high.', [
      ['Clean Piers Plan 2031-2035', 'Plan'],
      ['Tidal Power Plan'],
    ]));

  it('a law and its number, before a semicolon or in quotation marks', () =>
    checkLinks(
      'It is asked for by the Harbour Dues Act, Act 28 of 2031; and Republic Act No. 9999, or the "Clean Docks Act of 2004," says so.',
      [
        ['Harbour Dues Act', 'Act 28 of 2031'],
        ['Republic Act No. 9999', 'Clean Docks Act of 2004'],
      ],
    ));

  it('the Ministry on the path of a page is whose page it is', () =>
    checkLinks(
      'Government of Ostland > Ministry of Docks > News\n\nIt is written in a decree of the Ministry of Tides. The Ministry pays.',
      [['Government of Ostland'], ['Ministry of Docks', 'Ministry'], ['Ministry of Tides']],
    ));

  it('a city is its administration where the text says what it calls it', () =>
    checkLinks('WHEREAS, the City of Torrin (the “City”) grew; and rents in the City rose', [
      ['City of Torrin', 'City'],
    ]));

  it('a city is a place otherwise', () => checkNames('The City of Torrin (the biggest of all) grew.'));

  it('a headline’s subject', () =>
    checkLinks('National Mission on Cold Docks\n\nMission to be extended to all ports', [
      ['National Mission on Cold Docks', 'Mission'],
    ]));

  it('but not any headline', () => checkNames('Mission to the moon\n\nThe moon is far.'));

  it('the end of one longer name, two words of it', () =>
    checkLinks('The Torrin Revenue Service grew. The Revenue Service paid. The National Service too.', [
      ['Torrin Revenue Service', 'Revenue Service'],
      ['National Service'],
    ]));

  it('a programme without the second of its matters', () =>
    checkLinks(
      'The Clean Docks and Piers Programme pays. The Clean Docks Programme is good. The Tidal Docks Programme too.',
      [['Clean Docks and Piers Programme', 'Clean Docks Programme'], ['Tidal Docks Programme']],
    ));

  it('a strategy by the end of what it is for', () =>
    checkLinks('The Strategy for Sustainable Docks (2031–2035) is out. The Docks Strategy says so.', [
      ['Strategy for Sustainable Docks (2031–2035)', 'Docks Strategy'],
    ]));

  it('unless two end so, or it is one of two', () =>
    checkLinks(
      'The Programme for Rural Docks and the Programme for Urban Docks end. The Docks Programme grew. The Plan for Quays and Tides is out. The Tides Plan too.',
      [
        ['Programme for Rural Docks'],
        ['Programme for Urban Docks'],
        ['Docks Programme'],
        ['Plan for Quays and Tides'],
        ['Tides Plan'],
      ],
    ));

  it('a law and what amends it', () =>
    checkLinks('The Docks Act and the Docks (Amendment) Act hold.', [['Docks Act'], ['Docks (Amendment) Act']]));

  it('an office by the title of who holds it', () =>
    checkLinks("The Office of the Auditor General reported. The Auditor General's Office said so.", [
      ['Office of the Auditor General', "Auditor General's Office"],
    ]));

  it('the Bank, whatever its legal form', () =>
    checkLinks('The Coastal Bank plc paid. The Bank’s staff came. The Docks Company Ltd came.', [
      ['Coastal Bank plc', 'Bank'],
      ['Docks Company Ltd'],
    ]));

  it('another phase is another', () =>
    checkLinks('The Docks Recovery Programme II (DRP II) follows DRP I. DRP II is good.', [
      ['Docks Recovery Programme II', 'DRP II'],
      ['DRP I'],
    ]));

  it('this Plan is the document’s own', () =>
    checkLinks('Clean Piers Plan 2031-2035\n\nThe Tidal Power Plan is good. The Plan pays. This Plan aims high.', [
      ['Clean Piers Plan 2031-2035', 'Plan'],
      ['Tidal Power Plan', 'Plan'],
    ]));

  it('this Act is the one named before where the title gives none', () =>
    checkLinks('News in brief\n\nThe Harbour Act was passed. In this Act, a dock is a place.', [
      ['Harbour Act', 'Act'],
    ]));

  it('the House is the parliament', () =>
    checkLinks('FOR THE SITTING OF PARLIAMENT ON 4 MAY 2031\n\nThe House met.', [['PARLIAMENT', 'House']]));

  it('what a headline cuts short is the name that stands below', () =>
    checkLinks('ADOPTING THE PIERS WITHIN REACH ACTION PLAN\n\nThe Piers Within Reach Action Plan is adopted.', [
      ['REACH ACTION PLAN', 'Piers Within Reach Action Plan'],
    ]));

  it('a slogan and what it is the name of', () =>
    checkLinks('Forward Piers, the National Docks Strategy, was published. Under Forward Piers, docks grow.', [
      ['Forward Piers', 'National Docks Strategy'],
    ]));

  it('an acronym and what it names', () =>
    checkLinks('The TIDAX Facility pays. TIDAX gave more. TIDAY gave less.', [['TIDAX Facility', 'TIDAX']]));

  it('a law and its name in another language', () =>
    checkLinks('The Harbour Dues Act (Zákon o přístavních poplatcích) was passed. The Act helps.', [
      ['Harbour Dues Act', 'Zákon o přístavních poplatcích', 'Act'],
    ]));

  it('the Committee, asked for its approval', () =>
    checkLinks('The Housing and Docks Committee met. The report seeks Committee approval. All Committee chairs came.', [
      ['Housing and Docks Committee', 'Committee'],
    ]));

  it('a bank is a part of its group', () =>
    checkLinks('The World Bank Group lends. The World Bank agreed.', [['World Bank Group'], ['World Bank']]));

  it('what it is to be known as', () =>
    checkLinks('The Clean Piers Programme, to be known as TIDE, grew. TIDE is good.', [
      ['Clean Piers Programme', 'TIDE'],
    ]));
});
