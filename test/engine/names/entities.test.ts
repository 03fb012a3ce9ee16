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
