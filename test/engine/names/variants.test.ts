import { checkLinks, checkNames } from './marked';

describe('other spellings of a name', () => {
  it('abbreviated heads, with and without a full stop', () =>
    checkLinks(
      'The Department of Roads met. The Dept. of Roads and the Govt of Kenya agreed; the Government of Kenya paid.',
      [
        ['Department of Roads', 'Dept. of Roads'],
        ['Govt of Kenya', 'Government of Kenya'],
      ],
    ));

  it('a national body without that word, but not a country’s', () =>
    checkLinks(
      'The National Institute of Soil Science grew. The Institute of Soil Science is small. The National Bank of Poland and the ' +
        'Polish National Bank are one. The Institute of Plant Science is another.',
      [
        ['National Institute of Soil Science', 'Institute of Soil Science'],
        ['National Bank of Poland', 'Polish National Bank'],
        ['Institute of Plant Science'],
      ],
    ));

  it('an acronym that keeps the o of its "of"', () =>
    checkLinks('The Ministry of Agriculture and Livestock met. MoAL announced a plan.', [
      ['Ministry of Agriculture and Livestock', 'MoAL'],
    ]));

  it('an acronym of the world’s is the document’s own where that has its name', () =>
    checkLinks('The Rural Roads Fund grew. The RRF pays.', [['Rural Roads Fund', 'RRF']]));

  it('and the world’s where it has not', () =>
    checkLinks('The Rural Wells Fund grew. The RRF pays.', [['Rural Wells Fund'], ['RRF']]));

  it('a company without the noun that says so, in two words at least', () =>
    checkLinks('Tarek Steel Company was fined. Later Tarek Steel paid. Rural areas gained, and so did Tarek.', [
      ['Tarek Steel Company', 'Tarek Steel'],
    ]));
});

describe('names with nouns of other names inside', () => {
  const sources = [
    'The [o Foundation for Rural Schools] grew.',
    'The [o Port and Harbour Union] and the [o National Parks and Wildlife Service] met.',
    'They bought from [o Brant & Sons plc] in May.',
    'The [o Ministry of Transport] met the [o Ministry of Health].',
    'The port and the Harbour Road were closed.',
    'Ships use the Port of Mombasa and Kisumu.',
  ];
  for (const source of sources) it(source, () => checkNames(source));
});
