import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import type { Clauses } from './clauses';
import { isBarePassive, isResult } from './elision';
import { nearVerbs } from './governor';
import type { Mention } from './mention';
import { verbAt, type VerbGroup } from './verbGroup';
import { isContentWord, someWord } from './words';

/** Stretches of a text that are no whole sentences: items, keys with their values, sums with their purposes. */

const SENTENCE_ENDS = wordsOf('. ! ?');

/** A sentence without a stop, or a key and its value, whose verb is at most one word: `900 depots built`. */
export function isFragment(clauses: Clauses, mention: Mention, verb: VerbGroup | undefined): boolean {
  const { tokens, sentence } = clauses;
  const { first } = mention;
  const end = itemAt(tokens, sentence.last - 1);
  // `… last year.[14]`
  const stops = SENTENCE_ENDS.is(end) || (end?.text === ']' && SENTENCE_ENDS.is(itemAt(tokens, sentence.last - 4)));
  const isKeyed =
    itemAt(tokens, first - 1)?.text === ':' && !(verb && verb.first > mention.last && isFollowed(tokens, verb));
  return (
    (!stops ||
      isKeyed ||
      isResult(clauses, verb) ||
      (verb?.mood === 'past' &&
        isBarePassive(tokens, nearVerbs(clauses.groups, verbAt(clauses.groups, verb.first)), verb, mention))) &&
    (!verb || verb.last === verb.first + 1)
  );
}

/** Whether an object stands behind a verb: `two thirds of new lines: 900 buses served villages` tells what was. */
const isFollowed = (tokens: readonly Token[], { last }: VerbGroup): boolean => {
  const next = tokens[last];
  return next !== undefined && (next.kind === 'number' || isContentWord(next));
};

/** `9 million for 53 trails`, `$3 million to the rangers for burning across 900 hectares`: what money is for. @param isBare whether the money has no verb */
export function isPaidFor({ tokens }: Clauses, { last }: Mention, isBare: boolean, { first }: Mention): boolean {
  if (last === first - 1 && tokens[last]!.lower === 'for') return true;
  return (
    isBare &&
    first - last <= MAX_PURPOSE &&
    someWord(tokens, last, first, FOR) &&
    !someWord(tokens, last, first, ITEM_ENDS)
  );
}

const FOR = wordsOf('for');
const ITEM_ENDS = wordsOf(', ; : ( which');

/** A purpose that is named has no more tokens. */
const MAX_PURPOSE = 20;
