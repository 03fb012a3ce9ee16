import { checkLinks, checkNames } from './marked';

describe('words that a bracket says will be used', () => {
  it('part of the name, though no noun for plans', () =>
    checkLinks(
      'They issued the Guiding Opinions on Quay Safety (hereinafter referred to as the "Opinions"). The Opinions name ten tasks.',
      [['Guiding Opinions on Quay Safety', 'Opinions']],
    ));

  it('a head of two words, and the office of one in a body', () =>
    checkLinks(
      '3. Interagency Task Force. There is the Tide Reuse Task Force ("Task Force") with the Secretary of the Quays Department ("NAQD"). The Task Force meets. NAQD pays.',
      [['Interagency Task Force'], ['Tide Reuse Task Force', 'Task Force'], ['Quays Department', 'NAQD']],
    ));

  it('the law rather than what it sets up', () =>
    checkLinks(
      'Regulation (EU) 2031/241 establishing the Tide Recovery Facility (the TRF Regulation) is new. The TRF Regulation was adopted; the TRF is large.',
      [
        ['Regulation (EU) 2031/241', 'TRF Regulation'],
        ['Tide Recovery Facility', 'TRF'],
      ],
    ));

  it('not who is mentioned behind a body', () =>
    checkNames('The [o Ministry of Quays] ("Employees") and the people. Employees met.'));
});

describe('what a longer name is shortened to', () => {
  it('a programme without the noun that says so', () =>
    checkLinks('We run the Open Doors Programme. Open Doors provides loans. Since then Open Doors has grown.', [
      ['Open Doors Programme', 'Open Doors'],
    ]));

  it('not whoever lives there', () => checkNames('The [i Green Village Programme] grew. Green Village farmers gain.'));

  it('beginnings of words', () =>
    checkLinks('The Lumasan Harbour Works Improvement Project ended. The LUHAWIP cost much.', [
      ['Lumasan Harbour Works Improvement Project', 'LUHAWIP'],
    ]));

  it('not without one of them', () =>
    checkNames('The [i Lumasan Harbour Works Improvement Project] ended. They saw LUHAIP units.'));

  it('an order that gives itself its number', () =>
    checkLinks(
      'ADMINISTRATIVE ORDER NO. 46\n\nAMENDING ADMINISTRATIVE ORDER NO. 22\n\nThis Order shall take effect at once.',
      [['ADMINISTRATIVE ORDER NO. 46', 'Order'], ['AMENDING ADMINISTRATIVE ORDER NO. 22']],
    ));

  it('a law without the land that it is for', () =>
    checkLinks(
      'The Tidal Seas (Scotland) Bill is new. The Tidal Seas Bill helps. The Sea Fish (Amendment) Act is not the Sea Fish Act.',
      [['Tidal Seas (Scotland) Bill', 'Tidal Seas Bill'], ['Sea Fish (Amendment) Act'], ['Sea Fish Act']],
    ));

  it('what a plan is for is another plan', () =>
    checkLinks(
      'We ask about the Delivery Plan for the Scottish Quays Strategy. The Scottish Quays Strategy sets the aims. The Strategy is long.',
      [['Delivery Plan for the Scottish Quays Strategy'], ['Scottish Quays Strategy', 'Strategy']],
    ));
});

describe('what acronyms stand for that no capitals tell', () => {
  it('a programme in small letters, if it is spoken of', () =>
    checkNames('The quays and tides initiative ([i QTI]) was set up. The [i QTI] was praised. [i QTI] will end.'));

  it('not if it is not', () => checkNames('The quays and tides initiative (QTI) was set up.'));

  it('a ministry in another language', () =>
    checkLinks('The Ministry of Quays said so. MVCQ officials agreed. The MVCQ pays.', [
      ['Ministry of Quays', 'MVCQ'],
    ]));

  it('not one of two ministries', () =>
    checkLinks('The Ministry of Quays and the Ministry of Tides said so. The MVCQ pays.', [
      ['Ministry of Quays'],
      ['Ministry of Tides'],
      ['MVCQ'],
    ]));
});

describe('governments by their level', () => {
  it('of a state of a federation', () =>
    checkLinks('The Government of Kerala and the Government of India met. The State Government pays.', [
      ['Government of Kerala', 'State Government'],
      ['Government of India'],
    ]));

  it('of one of two states', () =>
    checkLinks('The Government of Kerala and the Government of Bihar met. The State Government pays.', [
      ['Government of Kerala'],
      ['Government of Bihar'],
      ['State Government'],
    ]));
});

describe('bodies that laws are named after', () => {
  it('where they are named elsewhere', () =>
    checkNames('The [i [o Lumasa Tea Board] Law, 1984] set up the [o Lumasa Tea Board].'));

  it('not where they are not', () => checkNames('The [i Lumasa Tea Board Law, 1984] is old.'));

  it('what a parliament and a council agree on is no part of their names', () =>
    checkNames('The [o European Parliament] and the [o Council] on the [i Green Tide Facility] agreed.'));
});

describe('plurals, heads and brackets in the middle', () => {
  it('plural heads that only open a name', () =>
    checkLinks(
      'They issued the Guiding Opinions on Tide Care. The Guiding Opinions ask for beds. The Opinions say so.',
      [['Guiding Opinions on Tide Care', 'Guiding Opinions', 'Opinions']],
    ));

  it('not without an article', () =>
    checkNames('They issued the [i Guiding Opinions on Tide Care]. Opinions differ, and Measures help.'));

  it('the acronym of the body that has the committee', () =>
    checkLinks('She speaks for the Council of Chiefs (CoC) Tide Committee. The CoC agreed. The Tide Committee met.', [
      ['Council of Chiefs', 'CoC'],
      ['Tide Committee'],
    ]));

  it('what only its acronym names', () =>
    checkLinks('The IMF website has it. It is not paid with the Fund’s resources.', [['IMF', 'Fund']]));

  it('a bank that is something longer', () =>
    checkLinks('The Lumasa Bank Resolution Corporation closed. The Bank lost much.', [
      ['Lumasa Bank Resolution Corporation', 'Bank'],
    ]));

  it('a new plan is the one just named', () =>
    checkLinks('The Clean Quays Plan was revised. The new Plan aims to help.', [['Clean Quays Plan', 'Plan']]));

  it('two names with an acronym each', () =>
    checkLinks(
      'They followed the Tide Reduction Strategy Paper (TRSP) and wrote the Growth and Tide Reduction Strategy Paper (GTRSP).',
      [
        ['Tide Reduction Strategy Paper', 'TRSP'],
        ['Growth and Tide Reduction Strategy Paper', 'GTRSP'],
      ],
    ));

  it('a place that a programme is named after once', () =>
    checkNames('Lumasa will be the end. It is part of a wider [i Lumasa] programme. Work stopped at Lumasa station.'));

  it('a fund by what its bracket says', () =>
    checkLinks('The team deals with the Green Tide Fund (the Fund). The Fund’s rules are strict.', [
      ['Green Tide Fund', 'Fund'],
    ]));
});

describe('brackets and laws', () => {
  it('a bracket that only repeats some words of the name', () =>
    checkLinks(
      'The State Tide Control Board (Tide Board) met. The Department of Quays (Department) paid. The Tide Board agreed. The Department left.',
      [
        ['State Tide Control Board', 'Tide Board'],
        ['Department of Quays', 'Department'],
      ],
    ));

  it('not one that says something else', () =>
    checkNames('The [o Lumasa Tide Board] (Lumasa) met the [o Tide Council] (Mole).'));

  it('a company, a group and its name', () =>
    checkLinks('HERON PLC ("Heron" or the "Group" or the "Company") grew. The Group paid. Heron is old.', [
      ['HERON PLC', 'Heron', 'Group', 'Company'],
    ]));

  it('a bill that became the Act', () =>
    checkLinks('The Tide Inclusion Bill was signed. The objective of the Act is to include.', [
      ['Tide Inclusion Bill', 'Act'],
    ]));

  it('not one of two', () =>
    checkLinks('The Tide Inclusion Bill and the Quay Bill were signed. The Act is good.', [
      ['Tide Inclusion Bill'],
      ['Quay Bill'],
      ['Act'],
    ]));

  it('a number and the name of a law, in a row with others', () =>
    checkLinks('They follow Law Nº 29158, Organic Law on Tides, and those in Law Nº 28611, General Quays Law.', [
      ['Law Nº 29158', 'Organic Law on Tides'],
      ['Law Nº 28611', 'General Quays Law'],
    ]));

  it('what a conference declared and planned', () =>
    checkNames('Recalling the [i Quito Declaration and Programme of Action] they met.'));

  it('what a council resolved, without its article', () =>
    checkLinks('The Human Tides Council met. Recalling Council resolution 6/15 it closed.', [
      ['Human Tides Council', 'Council'],
    ]));
});

describe('former names, owners and bare heads', () => {
  it('what a ministry was called', () =>
    checkLinks(
      'The Ministry of High Tides (formerly Ministry of Sea Education) met. The Ministry of Sea Education left.',
      [['Ministry of High Tides', 'Ministry of Sea Education']],
    ));

  it('a vision, with its country or without', () =>
    checkLinks('Vision 2030 is old. Saudi Vision 2030 says so. The African Union Agenda 2063 helps Agenda 2063.', [
      ['Vision 2030', 'Saudi Vision 2030'],
      ['African Union Agenda 2063', 'Agenda 2063'],
      ['African Union'],
    ]));

  it('an acronym and what it is', () =>
    checkLinks('The Tide Block Grant (TBG) is large. The TBG Program helps.', [
      ['Tide Block Grant', 'TBG', 'TBG Program'],
    ]));

  it('a council without its article, where its text has one', () =>
    checkLinks('The City Council met. On 3 June, Council held a hearing. The direction from Council was given.', [
      ['City Council', 'Council'],
    ]));

  it('and none where it has not, nor one of many', () =>
    checkNames('On 3 June, Council held a hearing. Each local Council agreed.'));
});

describe('names before hyphens, persons and numbers', () => {
  it('who pays, before a participle', () =>
    checkNames(
      'A [o World Bank]-funded road and a [o Rural Tides Authority]-led programme grew. The Community-led work ended.',
    ));

  it('not in the middle of a name', () => checkNames('The [i National Community-led Homes Fund] pays.'));

  it('a body and who leads it', () =>
    checkNames('The CEO of the [o DBSX] Patrick Dube spoke. Director of [o NEMX] Jane Akoto agreed.'));

  it('the number of a regulation in capitals', () =>
    checkLinks(
      'REGULATION (EU) 2031/1056 OF THE HOUSE\n\nThis Regulation says so. Article 2 of Regulation (EU) 2030/1999 applies. This Regulation ends.',
      [['REGULATION (EU) 2031/1056', 'Regulation'], ['Regulation (EU) 2030/1999']],
    ));

  it('the union without an article', () =>
    checkLinks(
      'The European Union pays. It covers 30 % of Union seas and active Union ships. The credit Union members met.',
      [['European Union', 'Union']],
    ));
});

describe('European and shouted names', () => {
  it('the Commission of a text that only a European one can be', () =>
    checkLinks('The European Parliament met. The Commission and the Council agreed. The European Council did not.', [
      ['European Parliament'],
      ['Commission'],
      ['Council'],
      ['European Council'],
    ]));

  it('the Commission elsewhere is any', () =>
    checkLinks('The Commission met the Lumasa Tide Council. The Council agreed.', [
      ['Commission'],
      ['Lumasa Tide Council', 'Council'],
    ]));

  it('the acronym of a ministry in a letterhead', () =>
    checkLinks('MINISTRY OF TIDES AND QUAYS (PASUT)\nMEDIA STATEMENT\n\nPASUT added that. The Ministry agrees.', [
      ['MINISTRY OF TIDES AND QUAYS', 'PASUT', 'Ministry'],
    ]));

  it('not what else stands behind it', () => checkNames('[o MINISTRY OF TIDES] (DRAFT)\n\nThe draft is out.'));

  it('bodies within known names', () =>
    checkNames('The [i Treaty on the Functioning of the [o European Union]] holds.'));
});

describe('definitions of laws, beginnings and years', () => {
  it('what a word means', () =>
    checkLinks(
      'The Tide Energy Commission takes the place of the Railroad Commission.\n\n(1) "Commission" means the Tide Energy Commission.\n\nThe Railroad Commission ends. All powers are those of the Commission.',
      [['Tide Energy Commission', 'Commission'], ['Railroad Commission']],
    ));

  it('what a name means takes the kind of what it means', () =>
    checkLinks('“Coast Mission” means the Coast Embassy. The Coast Mission pays.', [
      ['Coast Mission', 'Coast Embassy'],
    ]));

  it('what a law calls itself, apart from the one it cites', () =>
    checkLinks(
      'A person is a worker for the purposes of this Act. It repeals the Tide Workers Act 2004. In the application of this Act, a quay is a port.',
      [['Act'], ['Tide Workers Act 2004']],
    ));

  it('this Act once is the one before', () =>
    checkLinks('They passed the Tide Workers Act 2004. Ports pay under this Act.', [['Tide Workers Act 2004', 'Act']]));

  it('not what means others', () => checkNames('"Employee" means the [o Ministry of Tides] staff. The Employee pays.'));

  it('a bracket that begins as the programme does', () =>
    checkLinks('The Aurora Skills Programme (Aurora) grew. Aurora helps. The Kenya Roads Programme (Kenya) ended.', [
      ['Aurora Skills Programme', 'Aurora'],
      ['Kenya Roads Programme'],
    ]));

  it('an acronym with its year, and without', () =>
    checkLinks('They launched the Tide Response Plan (TRPX 2034). The TRPX needs money.', [
      ['Tide Response Plan', 'TRPX 2034', 'TRPX'],
    ]));

  it('a body of the United Nations, and whose it is', () =>
    checkLinks('The United Nations World Food Programme (WFP) calls. The World Food Programme is large.', [
      ['United Nations World Food Programme', 'WFP', 'World Food Programme'],
    ]));
});
