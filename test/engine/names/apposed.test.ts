import { checkLinks, checkNames } from './marked';

describe('second names right behind the first', () => {
  it('a title in quotation marks', () =>
    checkLinks('The Rural Roads Plan 2031 “Roads for All” was adopted. Under Roads for All, we build.', [
      ['Rural Roads Plan 2031', 'Roads for All'],
    ]));

  it('a title in quotation marks within brackets', () =>
    checkLinks('The Ports Sector Plan ("Open Harbours") is new. Open Harbours has five goals.', [
      ['Ports Sector Plan', 'Open Harbours'],
    ]));

  it('the name in another language in a bracket, and its acronym behind it', () =>
    checkLinks('The National Ports Plan (in Spanish, Plan Nacional de Puertos, PNP) is old. The PNP ends in May.', [
      ['National Ports Plan', 'Plan Nacional de Puertos', 'PNP'],
    ]));

  it('words of a language that we do not know, on either side of the bracket', () =>
    checkLinks('The Roads Ministry (Te Manatū o ngā Rori) met. Te Manatū o ngā Rori (Ministry of Roads) said so.', [
      ['Roads Ministry', 'Te Manatū o ngā Rori', 'Ministry of Roads'],
    ]));

  it('a phrase says so', () =>
    checkLinks('The Clean Wells Programme, known to farmers as Agua Alegre, is big. Farmers like Agua Alegre.', [
      ['Clean Wells Programme', 'Agua Alegre'],
    ]));

  it('not what one of several is called', () =>
    checkLinks('The National Project “Clean Country” and the National Project “Safe Roads” were adopted.', [
      ['National Project'],
      ['Clean Country'],
      ['Safe Roads'],
    ]));

  it('not a book that is listed', () =>
    checkLinks('He read the Roads Act, “Gone Upstream” and the minutes.', [['Roads Act'], ['Gone Upstream']]));

  for (const source of [
    'The [o Ministry of Ports] (María de la Peña) attended.',
    'The [o Ministry of Ports] (see Annex Two) attended.',
    'The [i Roads Act] (as amended in São Pedro) is old.',
    'The [o Ports Authority] (Northern Region) moved.',
  ])
    it(source, () => checkNames(source));

  it('the bracket says in which language it is', () =>
    checkLinks(
      'The Sowing Hope programme (Sembrando Esperanza in Spanish) is good. The Water Commission (CONAGUO, for its acronym in Spanish) met.',
      [
        ['Sowing Hope', 'Sembrando Esperanza'],
        ['Water Commission', 'CONAGUO'],
      ],
    ));

  for (const source of [
    'The [i Roads Plan] (in French only) is out.',
    'The [i Roads Plan] (Kofi Mensah spoke in French) is out.',
  ])
    it(source, () => checkNames(source));

  it('not a title that is the next of a list', () => {
    checkLinks(
      'The board adopted the Rural Wells Plan, “Water for All”, the Harbour Strategy and the Green Nets Programme.',
      [['Rural Wells Plan'], ['Water for All'], ['Harbour Strategy'], ['Green Nets Programme']],
    );
    checkLinks('The Rural Wells Plan, “Water for All”, the Wells Board said, is new.', [
      ['Rural Wells Plan', 'Water for All'],
      ['Wells Board'],
    ]);
  });
});
