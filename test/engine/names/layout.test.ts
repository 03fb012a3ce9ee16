import { checkNames } from './marked';

describe('names and the ends of lines and cells', () => {
  const ended: readonly string[] = [
    'Executing agency\t[o Ministry of Transport]\nFunding\nLender\t[o Bank of Samoa]\tUSD 40',
    '[o Ministry of Lakes]\nAnnual Report',
    '[o Board of Fisheries of Samoa]\nORDER PAPER OF THE DAY',
    '[o Bank of Samoa]          Res. 14',
    'Director\n[o Inland Monetary Fund]\nPort Elgin 204',
  ];
  for (const text of ended) it(text, () => checkNames(text));

  const wrapped: readonly string[] = [
    '[i National Strategy for Sustainable Water\nManagement 2030]',
    '[o Ministry of Foreign Affairs and\nInternational Trade]',
    'The people of the islands asked the [o Ministry of Foreign\nAffairs] for help, and it was given to most of them soon.',
    'They asked the [o Ministry of Foreign\nAffairs] for help and got it.',
  ];
  for (const text of wrapped) it(`goes on: ${text}`, () => checkNames(text));
});

describe('names with words of their own', () => {
  const yes: readonly string[] = [
    'It signed with the [o Ministries of Industry and Public Works] on fuel.',
    'The [o Ministry of Labour and Social Services] paid.',
    'It is run by [o Tern Power Co., Ltd.], a utility.',
    'The scheme is managed by the [o National Fund for Soils] and open to all.',
    'The [i Ajira ya Vijana Programme] and the [i Casa para Todos Scheme] pay.',
    'The [i Georgia – 2040 Strategy] gives priority to roads.',
    'The [i Family Doctor Renewal Plan] is broad.',
    'The [i Enhanced Nationally Determined Contribution] says so.',
    'The [i Inland Trade Fund] ([i ITF]) pays. The [i ITF] is new.',
    'The [o Commission] paid.\n\n[o Commission] approves new roads',
    'The session of the [o 14th NPC], for one, was short.',
    'Under the [i Act of 12 July 2031] and the [i Royal Decree of 3 May 1999], pensions rise.',
    'The [i Inland Cooperation Programme] ([i PIC V]) runs on.',
    'The [o CPDM] ([o Centre for Promotion and Mining Development]) serves all.',
    'According to [o Xstat], the economy grew.',
    'The hub run by [o Gridnett] was late.',
    '[o Brenova], owned by the [o Ministry of Energy], is to support homes.',
    'Coverage was 64 % (2024, [o INEX]), or 12 % ([o INEY], 2023).',
    '“[i Fund]” means the [i Local Development Fund].',
    'The [o Pensions Service] met. The [o Service] paid.',
    '[i Rural Roads Sector Project]\nCountry\tSamoa\n\nThe [i Project] is new.',
    '[i Sustainable Development Goal 6] is about water.',
    'The [o Pensions Service] and the [o Lobito Atlantic Railway] pay.',
  ];
  for (const text of yes) it(text, () => checkNames(text));

  const no: readonly string[] = [
    'SEC. 12. Roads',
    'It costs PLN 40 million.',
    'Goals for 2030',
    'Project Data Sheet',
    'A staff-level deal was struck: Staff-Level Agreement',
    'Commission approves new roads',
    'According to Chen, the economy grew.',
    'The Heads of Government met.',
    'The Service of documents is slow. The Service is good.',
    'He spoke of an Act on 12 July 2031 (he, 2024).',
    'A “fund” means little.',
    'Rosa da Silva, para quem quer.',
  ];
  for (const text of no) it(`nothing: ${text}`, () => checkNames(text));

  describe('what bodies do in headlines, in its base form', () => {
    for (const source of [
      '[o AFRICAN DEVELOPMENT BANK] SIGN DEAL',
      '[o RURAL ROADS AUTHORITY] APPROVE NEW TOLLS',
      '[i NATIONAL SIGN LANGUAGE STRATEGY]',
    ])
      it(source, () => checkNames(source));
  });
});
