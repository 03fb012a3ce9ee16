import { checkLinks, checkNames } from './marked';

describe('bodies and programmes of single countries', () => {
  for (const source of [
    'Output at [o Statkraft] and [o Hydro-Québec] fell.',
    'Homes were repaired under [i Minha Casa, Minha Vida] and [i Croí Cónaithe].',
    'The line belongs to [o TenneT].',
    'In [i Industrie 4.0] firms share data.',
    'The village of statkraft is small.',
    'The race to zero began, and contracts for difference were signed.',
    'A decade of action came, and with it room for the river.',
  ])
    it(source, () => checkNames(source));

  it('an acronym of the world’s is a document’s own where that explains it', () =>
    checkLinks('The Northern Electricity Supply Office (NESO) met. NESO said so.', [
      ['Northern Electricity Supply Office', 'NESO'],
    ]));
});
