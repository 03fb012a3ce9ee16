import { checkLinks } from './marked';

describe('what repeats a name in short', () => {
  it('a company', () =>
    checkLinks('Nordwind Energie GmbH sells power. The Company will build more.', [
      ['Nordwind Energie GmbH', 'Company'],
    ]));

  it('a company without its legal form', () =>
    checkLinks('The firm is Tern Rail Ltd, a utility. The company Tern Rail said so.', [
      ['Tern Rail Ltd', 'Tern Rail'],
    ]));

  it('a body or a plan named in another language', () =>
    checkLinks('The Ministerio de Minas met. The Ministry paid. The Ley de Aguas is old. The Law is good.', [
      ['Ministerio de Minas', 'Ministry'],
      ['Ley de Aguas', 'Law'],
    ]));

  it('the general words of a longer name, or all others', () =>
    checkLinks(
      'The National Rice Sector Plan was agreed. The National Plan is good. The National Rice Plan is cheap.',
      [['National Rice Sector Plan', 'National Plan', 'National Rice Plan']],
    ));

  it('one word or two', () =>
    checkLinks('The Tourism Master Plan helps. The Masterplan is new.', [['Tourism Master Plan', 'Masterplan']]));

  it('a headline that the text explains', () =>
    checkLinks('Ministry announces new plan\n\nThe Ministry of Housing and the Ministry of Finance met.', [
      ['Ministry', 'Ministry of Housing'],
      ['Ministry of Finance'],
    ]));

  it('an acronym before its name', () =>
    checkLinks('The CPDM (Centre for Promotion and Mining Development) serves all. CPDM said so.', [
      ['CPDM', 'Centre for Promotion and Mining Development'],
    ]));

  it('not a law of fewer words, another company or a body of other words', () => {
    checkLinks('The Water Supply Act is old. The Water Act is new.', [['Water Supply Act'], ['Water Act']]);
    checkLinks('Tern Rail Ltd pays. Tern Road Ltd pays.', [['Tern Rail Ltd'], ['Tern Road Ltd']]);
    checkLinks('The Harbour Authority met. The Port Authority met.', [['Harbour Authority'], ['Port Authority']]);
    checkLinks('The Ministry of Housing met. The Company paid.', [['Ministry of Housing'], ['Company']]);
  });
});
