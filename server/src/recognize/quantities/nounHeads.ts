import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import { isBaseForm, isThirdPerson, isVerb } from './verbForms';
import { ADVERBS, ATTRIBUTIVE_PLURALS, DETERMINERS, PREPOSITIONS } from './vocabulary';
import { isContentWord, isPlural } from './words';

/** Whether a plural only stands before the head: sports facilities, services exports. */
export function attributive(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next || !isContentWord(next) || (next.lineBefore && next.shape !== 'lower')) return false;
  const listed = ATTRIBUTIVE_PLURALS.is(tokens[i]) || ATTRIBUTIVE_PLURALS.is(tokens[i]);
  // `one in ten people lives in`: a verb
  if (PERSONS.is(tokens[i]) && isThirdPerson(next) && isPrepositionOrDeterminer(tokens[i + 2])) return false;
  // `55 South Vietnamese soldiers`
  const demonym = /^\p{Lu}.*ese$/u.test(tokens[i]!.text);
  // `12 water users associations`: a plural right behind it that is no verb
  const doubled =
    next.shape === 'lower' && isPlural(next) && !isVerb(next) && !PERSONS.is(tokens[i]) && !acts(tokens, i + 2);
  return doubled || ((listed || demonym) && headAhead(tokens, i + 1, 3));
}

/** `In four provinces mines still kill`: a verb follows, so that what stands before it is its subject. */
const acts = (tokens: readonly Token[], at: number): boolean => ADVERBS.is(tokens[at]) || isBaseForm(tokens[at]);

const PERSONS = wordsOf('people persons women men children youth staff');

const isPrepositionOrDeterminer = (token: Token | undefined) =>
  token !== undefined && (PREPOSITIONS.is(token) || DETERMINERS.is(token));

/** Whether a plural noun comes within a few words and before any function word. */
export function headAhead(tokens: readonly Token[], from: number, limit = 8): boolean {
  for (let i = from; i < Math.min(tokens.length, from + limit); i++) {
    const token = tokens[i]!;
    if (isPlural(token)) return true;
    if (token.text === ',' || token.text === '-' || token.lower === 'and' || token.lower === 'or') continue;
    if (!isContentWord(token) || isThirdPerson(token)) return false;
  }
  return false;
}

/** Whether a hyphen ties the words on both sides of a place. */
export const isHyphen = (tokens: readonly Token[], i: number) =>
  tokens[i]?.lower === '-' && !tokens[i].spaceBefore && tokens[i + 1]?.spaceBefore === false;
