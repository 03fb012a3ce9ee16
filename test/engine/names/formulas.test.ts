import { checkNames } from './marked';

describe('capitals by which a text marks its parts', () => {
  for (const source of [
    'WHEREAS, the [o Board of Roads] approved the [i Bridges Plan]; and',
    'NOW, THEREFORE, BE IT RESOLVED that the [o Board of Roads] pays.',
    'PASSED AND ADOPTED this 9th day of July, 2031.',
    'A RESOLUTION OF THE [o BOARD OF ROADS OF ALVAR] ADOPTING THE BUDGET',
    'Members met in the Council Chamber.',
    'The [o Vlei Residents Forum] paid.',
    'Speakers came to the Vlei Water Forum.',
    'The [o Alvar Local Municipality] paid.',
    'The [i National Mentor Training System] will grow.',
    'The Health System will grow.',
    'The [o Transmission System and Market Operator] paid.',
  ])
    it(source, () => checkNames(source));
});
