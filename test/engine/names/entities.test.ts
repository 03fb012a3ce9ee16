import { checkLinks } from './marked';

describe('what a document calls by several names', () => {
  it('a fund that is a body, and one that is not', () => {
    checkLinks('The Nordic Monetary Fund met. The Fund expects growth.', [['Nordic Monetary Fund', 'Fund']]);
    checkLinks('The Rural Roads Fund helps. The Fund pays.', [['Rural Roads Fund', 'Fund']]);
  });

  it('an acronym that is a technical term elsewhere', () => {
    checkLinks('The Child Care Subsidy (CCS) rose. CCS rates are low.', [['Child Care Subsidy', 'CCS']]);
    checkLinks('The Marsh Roads Act is old. CCS rates are low.', [['Marsh Roads Act']]);
  });

  it('a ministry whose acronym leaves its head out', () =>
    checkLinks('The Ministry of Parks and Urban Design (PUD) met. PUD will work on.', [
      ['Ministry of Parks and Urban Design', 'PUD'],
    ]));

  it('a law without its year or number', () => {
    checkLinks('The Land Management Act 1991 is old. The LMA will be replaced.', [['Land Management Act 1991', 'LMA']]);
    checkLinks('The Wells Act No. 5 of 2019 holds. The Wells Act is new.', [['Wells Act No. 5 of 2019', 'Wells Act']]);
    checkLinks('The Wells Act No. 5 of 2019 ended. The Wells Act No. 8 of 2021 holds.', [
      ['Wells Act No. 5 of 2019'],
      ['Wells Act No. 8 of 2021'],
    ]);
  });

  it('a law with brackets in its name', () =>
    checkLinks('The Wells (Repairs) Act is new. The Act holds.', [['Wells (Repairs) Act', 'Act']]));

  it('a law and its number', () => {
    checkLinks('Law No. 12 of 2019, the Marsh Rivers Act, holds. The Marsh Rivers Act is new.', [
      ['Law No. 12 of 2019', 'Marsh Rivers Act'],
    ]);
    checkLinks('The Marsh Rivers Act (Act No. 5 of 2019) holds.', [['Marsh Rivers Act', 'Act No. 5 of 2019']]);
    checkLinks('It covers Law No. 12 of 2019, the Marsh Rivers Act, and the Wells Act.', [
      ['Law No. 12 of 2019'],
      ['Marsh Rivers Act'],
      ['Wells Act'],
    ]);
    checkLinks('Bill C-69 passed. The Bill is long. Bill 7 did not.', [['Bill C-69', 'Bill'], ['Bill 7']]);
  });

  it('a committee before and with the bank that it belongs to', () => {
    checkLinks('The Rates Policy Committee met. The Rates Policy Committee of the National Bank of Ostland voted.', [
      ['Rates Policy Committee', 'Rates Policy Committee of the National Bank of Ostland'],
    ]);
    checkLinks(
      'The Rates Policy Committee met. The Rates Policy Committee of the Bank of Fiji and the Rates Policy Committee of the Bank of Tonga voted.',
      [
        ['Rates Policy Committee'],
        ['Rates Policy Committee of the Bank of Fiji'],
        ['Rates Policy Committee of the Bank of Tonga'],
      ],
    );
  });

  it('a house of which only its last word is said again', () =>
    checkLinks('The General Assembly met. The Assembly voted.', [['General Assembly', 'Assembly']]));

  it('a company without all that its kind adds', () =>
    checkLinks('Tarn Petroleum Holdings Limited paid. They asked Tarn Petroleum for more.', [
      ['Tarn Petroleum Holdings Limited', 'Tarn Petroleum'],
    ]));

  it('rules of one book stay apart', () =>
    checkLinks('Under Joint Rule 160 and Joint Rule 154 it falls.', [['Joint Rule 160'], ['Joint Rule 154']]));
});

describe('what a short form or a nickname repeats', () => {
  it('what a sentence was about, rather than what it names by the way', () => {
    checkLinks('The Marsh Town Council met the Upper Lake Council. The Council will pay half.', [
      ['Marsh Town Council', 'Council'],
      ['Upper Lake Council'],
    ]);
    checkLinks('The Farm Credit Act is old. The Wells Act is new. Under the Act, farmers pay.', [
      ['Farm Credit Act'],
      ['Wells Act', 'Act'],
    ]);
  });

  it('a plan with its ordinal, where there is one such plan', () => {
    checkLinks('The Seventh Soil Energy Plan is out. The Soil Energy Plan is good.', [
      ['Seventh Soil Energy Plan', 'Soil Energy Plan'],
    ]);
    checkLinks('The Sixth Soil Energy Plan and the Seventh Soil Energy Plan are out. The Soil Energy Plan is good.', [
      ['Sixth Soil Energy Plan'],
      ['Seventh Soil Energy Plan'],
      ['Soil Energy Plan'],
    ]);
  });

  it('a word made of the name, or one by which the body is known', () => {
    checkLinks('The Ostland Agency for Sustainable Energy (Oasen) met. Oasen said so.', [
      ['Ostland Agency for Sustainable Energy', 'Oasen'],
    ]);
    checkLinks('The National Water Board (Conagua) met. Conagua said so.', [['National Water Board', 'Conagua']]);
    checkLinks('The Water Board (Draft) met. Its seat (Nairobi) is small.', [['Water Board']]);
  });

  it('an act, and what it is in the statute book', () =>
    checkLinks('The Marsh Waste Act, or Republic Act No. 9003, holds. Republic Act No. 9003 is good.', [
      ['Marsh Waste Act', 'Republic Act No. 9003'],
    ]));

  it('an acronym with a year or a Roman number', () => {
    checkLinks('The Barley Economic Reform Trust Plan (BERTP) helps. Under BERTP 2022 it rose.', [
      ['Barley Economic Reform Trust Plan', 'BERTP', 'BERTP 2022'],
    ]);
    checkLinks('The National Soil Development Plan II holds. NSDP II ends soon.', [
      ['National Soil Development Plan II', 'NSDP II'],
    ]);
  });

  it('a party by its first word', () =>
    checkLinks('The Alliance Party won. The Alliance will govern.', [['Alliance Party', 'Alliance']]));

  it('a plan without its last word, where it is drawn on', () => {
    checkLinks('The Transform Oakton Agenda is out. Under Transform Oakton, they planted trees.', [
      ['Transform Oakton Agenda', 'Transform Oakton'],
    ]);
    checkLinks('The Clean Water Plan is out. Clean Water is good.', [['Clean Water Plan']]);
  });

  it('a programme and what it is known as', () =>
    checkLinks('The Filet Nets programme, known as FIAVOT, gives cash. FIAVOT cards help.', [
      ['Filet Nets', 'FIAVOT'],
    ]));

  it('the present Code', () =>
    checkLinks('The Mining Code holds. Article 12 of the present Code ends. At present code is written.', [
      ['Mining Code', 'Code'],
    ]));

  it('a body in the headline, or whose people act', () => {
    checkLinks('Press release: Commission tables a plan\n\nThe Marsh Commission met. Commission officials agreed.', [
      ['Commission', 'Marsh Commission'],
    ]);
    checkLinks('The Ministry of Parks met. Commission fees rose.', [['Ministry of Parks']]);
  });
});
