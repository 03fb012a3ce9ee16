import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Clauses } from './clauses';
import type { Mention } from './mention';
import type { Position } from './stance';
import { moods, verbAt, type VerbGroup } from './verbGroup';
import { someWord } from './words';

/** What a quantity shares with the one before it in its sentence. */

const ITEM_LINKS = wordsOf('and , ; plus');
const COMMA_AND = wordsOf('and ,');

/** `The target is 500 homes by 2030, and 400 heat pumps`: one more of what was announced, under the same verb. */
export function listsOn(
  { tokens }: Clauses,
  before: Position & { readonly mention: Mention },
  mention: Mention,
  verb: VerbGroup | undefined,
): boolean {
  // `500 homes upgraded by 2030`: the participle describes them.
  const describes = verb?.mood === 'past' && verb.first === before.mention.last;
  const same = verb?.first === before.verb?.first && (!verb || verb.last <= before.mention.first);
  if (!(same || describes) || mention.unitType === 'none' || mention.first - before.mention.last > MAX_ITEM)
    return false;
  return ITEM_LINKS.is(itemAt(tokens, mention.first - 1));
}

/** How many tokens an item of a list within a sentence may have. */
const MAX_ITEM = 20;

/** Whether a quantity is listed beside the one before it with no verb between them. */
export function goesOn({ tokens, groups }: Clauses, { last }: Mention, { first }: Mention): boolean {
  if (first - last > MAX_ITEM) return false;
  const verb = groups[verbAt(groups, last)];
  if (verb && verb.first < first && verb.mood !== 'participle' && verb.mood !== 'present') return false;
  return someWord(tokens, last, first, COMMA_AND);
}

const ELIDING_MOODS = moods('future', 'planned', 'expected', 'imagined');

/** The participle behind a quantity whose auxiliary stands with the one before it. */
export function elidedPassive(
  { tokens, groups }: Clauses,
  { stance }: Position,
  mention: Mention,
): VerbGroup | undefined {
  if (!stance.passive || !ELIDING_MOODS.has(stance.mood)) return undefined;
  if (!COMMA_AND.is(itemAt(tokens, mention.first - 1))) return undefined;
  const verb = groups[verbAt(groups, mention.last)];
  return verb?.first === mention.last && verb.mood === 'past' && verb.last === verb.first + 1 ? verb : undefined;
}
