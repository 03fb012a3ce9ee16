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

  it('budgets of two years are two', () =>
    checkLinks('In Budget 2024 taxes rose. In Budget 2025 they fell.', [['Budget 2024'], ['Budget 2025']]));

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
});
