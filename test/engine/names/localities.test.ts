import { checkLinks, checkNames } from './marked';

describe('authorities that are called as their place is', () => {
  for (const source of [
    'The [o City of Torrin] will contribute a third.',
    'The [o Province of Alvar] issued the permit.',
    'It was paid for under an agreement with the [o State of Merrin].',
    'The shelters were opened by the [o Municipality of Castro].',
    'The [o County of Ness] has asked for help.',
    'It rains in the City of Torrin.',
    'The City of Torrin has no port.',
    'The City of Torrin will be larger.',
    'He drove to the County of Ness and home.',
    '# City of Torrin Will Grow',
    'Shops in the City were closed.',
    'The City is large.',
    'In May [o Torrin County] adopted a budget.',
    'An agreement was signed with [o Harvik City].',
    'In the north, the [o Province] will add a million.',
    'Visitors to Torrin County love its lakes.',
    'Torrin County has many lakes.',
    'The Inner City will grow.',
    'Many left Harvik City in May.',
  ])
    it(source, () => checkNames(source));

  it('the City stands for one that is named', () =>
    checkLinks('The City of Torrin will pay half. The City has asked for a loan.', [['City of Torrin', 'City']]));
});
