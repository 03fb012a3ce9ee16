import { checkLinks, checkNames } from './marked';

const cases = (title: string, sources: readonly string[]) =>
  describe(title, () => {
    for (const source of sources) it(source, () => checkNames(source));
  });

describe('acronyms that nothing explains', () => {
  cases('are bodies by what they do', [
    '[o TREFA] will enrol 300 pupils.',
    'Prices rose; [o TREFA] did not respond.',
    '[o TREFA] plans to train nurses.',
    'They signed a contract with [o TREFA].',
    'Roads were built. [o TREFA] collected the tolls.',
  ]);

  cases('are programmes by what is done with them', [
    'Work is tracked through [i TREFA].',
    'Funding for [i TREFA] rose.',
    'Many places on [i TREFA] are free.',
  ]);

  cases('and are neither otherwise', [
    'Tests in TREFA failed.',
    'The tests show high TREFA.',
    'The yearly traffic (TREFA) will rise. TREFA will cover more roads.',
    'We use 12 TREFA.',
    'TREFA covered roads are old.',
    'TREFA funding was cut.',
    'The PS asked for more.',
  ]);
});

describe('acronyms beside their names', () => {
  cases('behind a dash or between commas', [
    'The [o Hill Walking Clubs] – [o HWC] to most – came.',
    'The [i Coastal Roads Programme], [i CRP], pays.',
    'The [i Coastal Roads Programme], or [i CRP], pays.',
  ]);

  cases('but not what they do not spell', [
    'The [i Coastal Roads Programme], ABX, pays.',
    'The [i Coastal Roads Programme] – ABX too – pays.',
  ]);

  it('the noun between a name and its acronym may be small', () =>
    checkLinks('The Coastal Heritage Partnerships program (CHP) pays. To date, the CHP has paid for 9 piers.', [
      ['Coastal Heritage Partnerships', 'CHP'],
    ]));

  it('an acronym makes sure of a name in a list', () =>
    checkNames('members:\na. Secretary, [o Harbour Works Administration] ([o HWA]); and\nb. two others.'));

  it('the number of an acronym is the name’s', () =>
    checkLinks('SECOND NATIONAL STRATEGY FOR FISHERIES (NSF2) 2031–2035\n\nUnder NSF2 and NSF1 boats were built.', [
      ['SECOND NATIONAL STRATEGY FOR FISHERIES (NSF2) 2031–2035', 'NSF2'],
      ['NSF1'],
    ]));

  it('or says which one it is, in front', () =>
    checkLinks('The Sixth Five Year Plan is long. The 6FYP is good. The 4FYP grew.', [
      ['Sixth Five Year Plan', '6FYP'],
      ['4FYP'],
    ]));

  it('the acronym of its first words, with the last one', () =>
    checkLinks('The Clean Ferry Fund grew. The CF Fund pays. The RX Fund too.', [
      ['Clean Ferry Fund', 'CF Fund'],
      ['RX Fund'],
    ]));

  cases('trading names of companies', [
    'The [o National Salt Company] ([o Salnac]) grew. [o Salnac] is old.',
    'The [o National Salt Company] (Lisbon) grew. Lisbon is old.',
    'The [o Ministry of Salt] (Sundrive) grew. Sundrive is old.',
    'The [o National Salt Company] (Annual) grew.',
  ]);
});
