import { checkNames } from './marked';

const cases = (title: string, sources: readonly string[]) =>
  describe(title, () => {
    for (const source of sources) it(source, () => checkNames(source));
  });

describe('names that only a whole document tells', () => {
  cases('bodies', [
    '[o Voltara] operates 30 plants.\n\nLast year [o Voltara] employed 5,000 people.',
    'Orders went to [o Voltara] in May.\n\nShareholders of [o Voltara] agreed, and [o Voltara] customers pay more.',
    'The pipeline was bought from [o Octagas].\n\nThe mayor praised [o Octagas] staff.',
  ]);

  cases('initiatives', [
    'Many like [i Learnova].\n\nFunding for [i Learnova] rose. In May, [i Learnova] was launched again.',
    'Spending on [i LearnBridge] rose. Parents like [i LearnBridge].',
    'They took part in [i Learnova]. Places on [i Learnova] are free.',
  ]);

  cases('and what is none', [
    'Jane Muli visited.\n\nLater Muli operated a plant, and then Muli employed five people.',
    'In May Minister Muli came.\n\nLater Muli operated a plant, and then Muli employed five people.',
    'Buses in Lumasa are old.\n\nLast year Lumasa operated 30 buses, and now Lumasa employs 20 drivers.',
    'Roads in Lumasa district are bad. Then Lumasa operated 30 buses. Now Lumasa staff are paid.',
    'Where the Applicant operates a plant and the Applicant employs people, the Applicant pays.',
    'Agriculture employs many. Agriculture exports much.',
    'Many like Learnova.\n\nFew know Learnova.',
    'Last year Voltara employed 5,000 people.',
  ]);

  cases('what is called so', [
    'A company called [o Voltara] built it.',
    'The charity, now called [o Open Hands], has moved.',
    'An initiative dubbed [i Bright Path] helped many.',
    'A village called Lumasa was flooded.',
    'They met a boy named Otieno.',
    'The storm was named Amara.',
  ]);
});
