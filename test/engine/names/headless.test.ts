import { checkLinks, checkNames } from './marked';

const cases = (title: string, sources: readonly string[]) =>
  describe(title, () => {
    for (const source of sources) it(source, () => checkNames(source));
  });

describe('names without a head', () => {
  cases('initiatives, by what is done with them', [
    'The cabinet launched [i Green Steps] to help young people.',
    'Councils must implement [i Haya Buena] by next year.',
    'Villages have rolled out [i Planting for Shade and Jobs] since May.',
    'Under the [i Great Blue Compass], farmers receive free seed.',
    'Rents fell through [i HomeBridge], which began in May.',
    'Beneficiaries of [i Kilimo Yetu] receive a card.',
    'Spending on roads follows [i Ambition 2050].',
  ]);

  cases('organizations, by what they do or have', [
    'Nurses were paid with a grant from [o Orbital Steps] last year.',
    'Two economists at [o Amber Loom] presented the figures.',
    'In some towns [o Octavia Energy] announced a new tariff.',
    'According to [o Winter Aid], prices fell.',
    'The lines were repaired by [o GridWorks] in a week.',
    'A branch of [o Amber Loom Textiles] closed.',
    'The pumps came from [o Oxfam Kenya] and [o Siemens Energy].',
    'The [o Norwegian Church Aid] announced that it had tents.',
    'They wrote to [o General Motors] in May.',
  ]);

  cases('and what is none', [
    'The cabinet launched a review of Green Steps.',
    'Under Jane Muli, farmers received free seed.',
    'Pupils walk through the Rift Valley to school.',
    'Under the Blue Mountains lies coal.',
    'According to Jane Muli, prices fell.',
    'In some towns Jane Muli announced a new tariff.',
    'The lines were repaired by Jane Muli in a week.',
    'They called for the implementation of Universal Health Coverage.',
    'Staff at Port Harcourt and Mount Kenya lost their huts.',
    'Researchers at Traditional Leaders level agreed.',
    'The census of January 2030 and the Summer Games 2030 are near.',
    'Jane McKay said that Peter DeVries agreed.',
    'Many read the Household Budget Survey and the Health Survey.',
  ]);

  it('once named by its place, a name is one everywhere', () =>
    checkLinks('The cabinet launched Green Steps. Many like Green Steps.', [['Green Steps']]));
});
