import { checkNames } from './marked';

const cases = (title: string, sources: readonly string[]) =>
  describe(title, () => {
    for (const source of sources) it(source, () => checkNames(source));
  });

describe('acronyms that act', () => {
  cases('are bodies', [
    '[o ZENCO] will construct 40 km of feeder roads.',
    'By June, [o ZENCO] shall also install 12,000 smart meters.',
    '[o ZENCO] to finance half of the seed costs.',
    '[o ZENCO] did not reply to the request.',
    '[o ZENCO] has not yet inspected the bridges.',
    'The board agreed that [o ZENCO] administer the scholarships.',
    '[o ZENCO] trained 400 nurses last year.',
    '[o ZENCO] pays for the survey.',
    'Half of the wells were repaired by [o ZENCO] in May.',
    'The rules were written in consultation with [o ZENCO].',
    'The council shall, with [o ZENCO], raise the budget for roads.',
  ]);

  cases('and are none where anything does it', [
    'KVX will rise by 3% and HFCs will be phased out.',
    'The share of KVX has fallen since May.',
    'KVX replaces charcoal in many homes.',
    'KVX partners to the project met in May.',
    'KVX services to firms cost more.',
    'Half of the wells were replaced by KVX in May.',
    'The values agree with KVX in all cases.',
    'REQUESTS the board to report in May.',
    'SMEs will pay less tax.',
    'A KVX financed from taxes is not planned.',
  ]);
});
