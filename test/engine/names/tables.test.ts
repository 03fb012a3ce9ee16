import { checkNames } from './marked';

const cases = (title: string, sources: readonly string[]) =>
  describe(title, () => {
    for (const source of sources) it(source, () => checkNames(source));
  });

describe('bodies in tables and behind labels', () => {
  cases('columns of bodies', [
    'Measure (2031)\tLead\tBy\nBuild nine piers\t[o NAFCO]\tQ4\nMend the old piers\t[o TEBRA]\tQ2',
    'Measure (m)\tGoal (2031)\tPartner\nPiers\t1,240\t[o Heron International]\nTowers\t310\t[o NAFCO], [o TEBRA]',
    'Measure | Goal | Responsible\nPiers | 12 | [o NAFCO]\nTowers | 4 | [o TEBRA]',
  ]);

  cases('and others', [
    'Measure\tUnit\tGoal\nPiers\tXTEB\t12\nTowers\tNAFC\t4',
    'Measure\tGoal\tStatus\nPiers\t12\tTBD\nTowers\t4\tOpen Water',
    'NAFCO\t12\t14\nTEBRA\t13\t15',
    'Coal burnt\tNAFC\t1,240\nGas burnt\tTEBR\t310',
    'Piers\t12\tNAFCO piers are old and long\nTowers\t4\tmany',
  ]);

  cases('labels', [
    'Recipient: [o Heron First Nation]\nProject: a pier',
    'Partners: [o NAFCO], [o TEBRA] and [o Grey Heron Hill Partners]',
    'Colours: NAFCO, TEBRA and Grey Heron Hill',
  ]);

  cases('who writes and takes pictures', [
    'LOME, 3 May ([o WAG]) – Piers were built.\n\n[o WAG]/Jane Muli',
    'The [o Harbour Works Agency] ([o HWA]) paid.\n\nPhoto: Jane Muli/[o HWA]',
    'Text: Jane Muli/Ada Obi',
  ]);

  cases('side by side with a body', [
    'The [o Ministry of Docks] (MoD), [o NAFCO] and [o Heron Gas & Power] signed.'.replace('(MoD)', '([o MoD])'),
    'It was built by [o NAFCO] and [o HeronPay].',
    'He met Jane Muli and HeronPay.',
  ]);

  cases('letterheads', ['[o MINISTRY OF DOCKS AND PIERS, QUAYS AND FIGHT AGAINST TIDES]\n\nNews']);

  cases('surveys and their years', ['It fell to 27% (DHS 2031).', 'The [o DHS] in 2031 paid.']);
});
