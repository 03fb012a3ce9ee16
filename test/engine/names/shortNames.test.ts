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

  it('the first member of a list', () =>
    checkLinks('The Ministry of Trade, Industry and Ports met. The Ministry of Trade paid.', [
      ['Ministry of Trade, Industry and Ports', 'Ministry of Trade'],
    ]));

  it('the first member before the list', () =>
    checkLinks('The Ministry of Trade met. In May the Ministry of Trade and Ports paid.', [
      ['Ministry of Trade', 'Ministry of Trade and Ports'],
    ]));

  it('not of a law, nor of one of two lists', () =>
    checkLinks(
      'The Law on Mines and Wells was passed. The Law on Mines is older. ' +
        'The Committee on Roads and Ports, the Committee on Roads and Rails and the Committee on Roads met.',
      [
        ['Law on Mines and Wells'],
        ['Law on Mines'],
        ['Committee on Roads and Ports'],
        ['Committee on Roads and Rails'],
        ['Committee on Roads'],
      ],
    ));

  it('the end of one longer name', () =>
    checkLinks('The Countywide Bicycle Safety Action Plan is new. The Safety Action Plan is good.', [
      ['Countywide Bicycle Safety Action Plan', 'Safety Action Plan'],
    ]));

  it('not the end of what another level or field has', () =>
    checkLinks(
      'The Rural Housing Strategy is new. The Housing Strategy is old. The Ports Finance Act is the Finance Act.',
      [['Rural Housing Strategy'], ['Housing Strategy'], ['Ports Finance Act'], ['Finance Act']],
    ));

  it('how far it has come', () =>
    checkLinks('The Clean Roads Strategy was sent out. Members liked the draft Strategy.', [
      ['Clean Roads Strategy', 'Strategy'],
    ]));

  it('not something that only might be meant', () =>
    checkLinks('Members liked the draft Strategy and the current Plan.', []));

  it('an acronym with its company', () =>
    checkLinks('The Ports Training Development Corporation (PTD Corp) paid. PTD Corp grew.', [
      ['Ports Training Development Corporation', 'PTD Corp'],
    ]));

  it('a head in quotation marks and brackets', () =>
    checkLinks('There is a Committee on Ports (“Committee”). The Board of Roads met. The Committee met.', [
      ['Committee on Ports', 'Committee'],
      ['Board of Roads'],
    ]));

  it('with and without the noun that says what it names, in either order', () =>
    checkLinks(
      'The ministry launched Bright Wells in May. The Bright Wells Programme helps. The Clean Taps Scheme is old. They expanded Clean Taps.',
      [
        ['Bright Wells', 'Bright Wells Programme'],
        ['Clean Taps Scheme', 'Clean Taps'],
      ],
    ));

  it('not a law of that name, nor what another noun is left of', () =>
    checkLinks(
      'The ministry launched Bright Wells. The Bright Wells Act is new. The Ports Plan and the Ports Plan Project run.',
      [['Bright Wells'], ['Bright Wells Act'], ['Ports Plan'], ['Ports Plan Project']],
    ));

  it('an act by its year', () =>
    checkLinks('The Wells Act 2010 and the Food Act 2012 apply. The 2010 Act is long. The 2011 Act is not.', [
      ['Wells Act 2010', '2010 Act'],
      ['Food Act 2012'],
      ['2011 Act'],
    ]));

  it('a national plan turned round, a ministry by its first field, a royal government', () =>
    checkLinks(
      'The National Action Plan on Youth is new. The Youth Action Plan has 30 measures. ' +
        'The Ministry of Environment, Forests and Wells met. The Environment Ministry paid. ' +
        'The Royal Thai Government paid. The Thai Government borrowed.',
      [
        ['National Action Plan on Youth', 'Youth Action Plan'],
        ['Ministry of Environment, Forests and Wells', 'Environment Ministry'],
        ['Royal Thai Government', 'Thai Government'],
      ],
    ));

  it('not of another field', () =>
    checkLinks('The National Action Plan on Youth is new. The Ports Action Plan has 30 measures.', [
      ['National Action Plan on Youth'],
      ['Ports Action Plan'],
    ]));

  it('without what a body is besides, or the country in the middle', () =>
    checkLinks(
      'The Independent Wells Commission met. The Wells Commission paid. The Digital Ireland Framework is new. The Digital Framework is good. ' +
        'The Committee on Ports met. The Ports Committee paid. The Ministry of Health met. The Union Health Ministry paid.',
      [
        ['Independent Wells Commission', 'Wells Commission'],
        ['Digital Ireland Framework', 'Digital Framework'],
        ['Committee on Ports', 'Ports Committee'],
        ['Ministry of Health', 'Union Health Ministry'],
      ],
    ));

  it('years in full and in short', () =>
    checkLinks('The Wells Plan 2021–2026 ended. The 2021-26 Wells Plan was good. The Wells Plan 2026-31 is new.', [
      ['Wells Plan 2021–2026', '2021-26 Wells Plan'],
      ['Wells Plan 2026-31'],
    ]));

  it('not another act, nor a commission for something else', () =>
    checkLinks(
      'The Independent Wells Commission met. The Roads Commission paid. The Joint Ports Act is new. The Ports Act is old.',
      [['Independent Wells Commission'], ['Roads Commission'], ['Joint Ports Act'], ['Ports Act']],
    ));
});
