import assert from 'node:assert/strict';
import { annotate } from '../../../server/src/recognize/annotate';
import { checkLinks, keysIn } from './marked';

describe('links within a document', () => {
  it('an acronym in brackets belongs to the name before it', () =>
    checkLinks('The Rural Roads Authority (RRA) met. The RRA and the Road Fund pay.', [
      ['Rural Roads Authority', 'RRA'],
      ['Road Fund'],
    ]));

  it('an acronym of the inner name belongs to that', () =>
    checkLinks("The Standing Committee of the National Women's Assembly (NWA) met. The NWA voted.", [
      ["Standing Committee of the National Women's Assembly"],
      ['NWA'],
    ]));

  it('an acronym that nothing explains belongs to the name with its initials', () =>
    checkLinks('The Hanoi People’s Council voted. HPC deputy Tran Van said so.', [['Hanoi People’s Council', 'HPC']]));

  it('a short form belongs to the nearest name before it', () =>
    checkLinks(
      'The Farm Credit Scheme grew. The Scheme helps. The Home Energy Scheme shrank. The Scheme is under review.',
      [
        ['Farm Credit Scheme', 'Scheme'],
        ['Home Energy Scheme', 'Scheme'],
      ],
    ));

  it('a name inverted, with a country’s adjective, or spelt otherwise is one entity', () =>
    checkLinks(
      'The Ministry of Health paid. The Health Ministry said so. The Government of Kenya agreed. The Kenyan Government paid. ' +
        'The National Decentralisation Programme grew. The National Decentralization Program ended.',
      [
        ['Ministry of Health', 'Health Ministry'],
        ['Government of Kenya', 'Kenyan Government'],
        ['National Decentralisation Programme', 'National Decentralization Program'],
      ],
    ));

  it('a name with and without its period is one entity', () =>
    checkLinks('The Clean Ports Plan (2023-2027) is new. The Clean Ports Plan costs little.', [
      ['Clean Ports Plan (2023-2027)', 'Clean Ports Plan'],
    ]));

  it('budgets of two years are two, wherever the year stands', () =>
    checkLinks(
      'In Budget 2024 taxes rose. In Budget 2025 they fell. The 2025 Budget is long, the 2024 National Budget short.',
      [
        ['Budget 2024', '2024 National Budget'],
        ['Budget 2025', '2025 Budget'],
      ],
    ));

  it('plans and resolutions of one name and other years stay apart', () =>
    checkLinks(
      'The Clean Ports Plan (2023-2027) is new, the Clean Ports Plan (2018-2022) old. The Clean Ports Plan 2023-2027 is long. ' +
        'Resolution No. 5 of 2020 and Resolution No. 5 of 2021 apply.',
      [
        ['Clean Ports Plan (2023-2027)', 'Clean Ports Plan 2023-2027'],
        ['Clean Ports Plan (2018-2022)'],
        ['Resolution No. 5 of 2020'],
        ['Resolution No. 5 of 2021'],
      ],
    ));

  it('another name that the text gives belongs to the first', () =>
    checkLinks('The Roads and Bridges Act, also known as the Big Roads Law (BRL), passed. The BRL pays.', [
      ['Roads and Bridges Act', 'Big Roads Law', 'BRL'],
    ]));

  it('two laws in one list are two', () =>
    checkLinks('The Roads and Bridges Act and the Big Roads Law passed. Both were known as good.', [
      ['Roads and Bridges Act'],
      ['Big Roads Law'],
    ]));

  it('two names with one acronym are one where only one of them spells it', () =>
    checkLinks(
      'The Instituto Nacional de Estadística (INE) agreed. The National Institute of Statistics (INE) counts.',
      [['Instituto Nacional de Estadística', 'INE', 'National Institute of Statistics']],
    ));

  it('two names that both spell one acronym are two', () =>
    checkLinks('The Ministry of Health (MH) agreed. The Ministry of Housing (MH) did not.', [
      ['Ministry of Health', 'MH'],
      ['Ministry of Housing'],
    ]));

  it('a country’s body is that body with and without its country', () =>
    checkLinks(
      'Ghana’s Ministry of Finance paid, the Ghanaian Ministry of Finance said. The Kenya National Bureau of Statistics counts; ' +
        'the National Bureau of Statistics did so. The Government of the Republic of Zambia and the Zambian Government are one.',
      [
        ['Ministry of Finance', 'Ghanaian Ministry of Finance'],
        ['Kenya National Bureau of Statistics', 'National Bureau of Statistics'],
        ['Government of the Republic of Zambia', 'Zambian Government'],
      ],
    ));

  it('a continent’s council is no council of the continent, and a state’s ministry not that of another', () =>
    checkLinks(
      'The European Council and the Council of Europe met. The Osun Ministry of Health and the Kano Ministry of Health too.',
      [['European Council'], ['Council of Europe'], ['Osun Ministry of Health'], ['Kano Ministry of Health']],
    ));

  it('a law on a subject is the law of that name', () =>
    checkLinks('The Law on Water passed. The Water Law applies. The Clean Water Law is another.', [
      ['Law on Water', 'Water Law'],
      ['Clean Water Law'],
    ]));

  it('an acronym in other capitals or in the plural', () =>
    checkLinks('The Ministry of Roads (MoR) met. MOR staff came. MORT staff too.', [
      ['Ministry of Roads', 'MoR', 'MOR'],
      ['MORT'],
    ]));

  it('the next phase of a plan is another', () =>
    checkLinks('The Third Roads Plan (RP III) follows RP II. RP III is new.', [
      ['Third Roads Plan', 'RP III'],
      ['RP II'],
    ]));

  it('a country by any of its names', () =>
    checkLinks(
      'The U.S. Government paid, the US Government said; the Government of the United States agreed. The UK Government and the British ' +
        'Government are one. The PNG Government and the Government of Papua New Guinea too. The Fijian Government is another.',
      [
        ['U.S. Government', 'US Government', 'Government of the United States'],
        ['UK Government', 'British Government'],
        ['PNG Government', 'Government of Papua New Guinea'],
        ['Fijian Government'],
      ],
    ));

  it('a scheme with and without the acronym of whose it is, but not of two owners', () =>
    checkLinks('The MRE Pupil Grant Scheme pays. The Pupil Grant Scheme helps. The Nurse Grant Scheme helps too.', [
      ['MRE Pupil Grant Scheme', 'Pupil Grant Scheme'],
      ['Nurse Grant Scheme'],
    ]));

  it('an acronym inside a name, repeated with its last word', () =>
    checkLinks(
      'The Rural Wells Plan (RWP) 2021-2025 is new. The RWP grew. The RWP Plan is long. The RWB Plan is not.',
      [['Rural Wells Plan (RWP) 2021-2025', 'RWP', 'RWP Plan'], ['RWB Plan']],
    ));

  it('a company by the first word of its name, but not by a place', () =>
    checkLinks('Nordwind Energie GmbH built it. Later Nordwind paid. Lagos Paint Ltd did not, and Lagos is large.', [
      ['Nordwind Energie GmbH', 'Nordwind'],
      ['Lagos Paint Ltd'],
    ]));

  it('a board by its name without that of its bank', () =>
    checkLinks(
      'The Board of Directors of the Roads Bank met. The Board of Directors agreed. The Board of Trustees left.',
      [['Board of Directors of the Roads Bank', 'Board of Directors'], ['Board of Trustees']],
    ));

  it('a name with and without its country is one entity', () =>
    checkLinks('The Ghana Cocoa Marketing Board paid. The Cocoa Marketing Board paid again.', [
      ['Ghana Cocoa Marketing Board', 'Cocoa Marketing Board'],
    ]));

  it('two bodies with one head stay apart', () =>
    checkLinks('The Ministry of Health and the Ministry of Justice met.', [
      ['Ministry of Health'],
      ['Ministry of Justice'],
    ]));
});

describe('keys over documents', () => {
  it('a known acronym has the key of its full name', () =>
    assert.deepEqual(
      keysIn('The WHO agreed.', 'WHO'),
      keysIn('The World Health Organization agreed.', 'World Health Organization'),
    ));

  it('a bracketed acronym adds no key of its own', () =>
    assert.deepEqual(keysIn('The Rural Roads Authority (RRA) met.', 'RRA'), ['rural roads authority']));

  it('an unresolved short form has none', () => assert.deepEqual(keysIn('The Commission met.', 'Commission'), []));

  it('a name with its period shares a key with the name without', () => {
    const dated = keysIn('The Clean Ports Plan (2023-2027) is new.', 'Clean Ports Plan (2023-2027)');
    const plain = keysIn('The Clean Ports Plan is new.', 'Clean Ports Plan');
    assert.ok(plain.every((key) => dated.includes(key)));
  });

  it('an acronym inside a name is spelt out', () =>
    assert.deepEqual(
      keysIn('The Rural Roads Authority (RRA) met. The RRA Board met too.', 'RRA Board'),
      keysIn('The Board of the Rural Roads Authority met.', 'Board of the Rural Roads Authority'),
    ));
});

describe('entities', () => {
  it('carry canonical name, aliases, short forms and place of introduction', () => {
    const text = 'The RRA met. The Rural Roads Authority (RRA) is new. The Authority grew.';
    const [entity, ...rest] = annotate(text).entities;
    assert.equal(rest.length, 0);
    assert.deepEqual(entity, {
      id: 'organization:rural roads authority',
      kind: 'organization',
      canonical: 'Rural Roads Authority',
      aliases: ['RRA', 'Authority'],
      keys: ['rural roads authority'],
      shortForms: ['RRA', 'Authority'],
      introduces: ['RRA'],
      introducedAt: text.indexOf('Rural'),
    });
  });

  it('a name broken over lines is written with a blank', () =>
    assert.equal(annotate('The Agency for\nRural Roads pays.').entities[0]?.canonical, 'Agency for Rural Roads'));
});

describe('acronyms that leave out the first word', () => {
  it('belong to the whole name', () =>
    checkLinks('The Action Plan for Pest Control in Orchards (PPCO) is new. The PPCO has five parts.', [
      ['Action Plan for Pest Control in Orchards', 'PPCO'],
    ]));

  it('a country’s own house is not that of a union that is named later', () => {
    checkLinks('Parliament will sit on Monday. The European Parliament adopted a text.', [
      ['Parliament'],
      ['European Parliament'],
    ]);
    checkLinks('The European Parliament met. Parliament will sit again on Monday.', [
      ['European Parliament', 'Parliament'],
    ]);
    checkLinks('Parliament will vote on Directive 2031/60/EC. The European Parliament sits in May.', [
      ['Parliament', 'European Parliament'],
      ['Directive 2031/60/EC'],
    ]);
  });
});
