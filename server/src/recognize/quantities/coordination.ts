import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import { attributive } from './nounHeads';
import { isPastForm, isVerb } from './verbForms';
import { AUXILIARIES, CARDINALS } from './vocabulary';
import { isContentWord, isPlural } from './words';

/** A list of coordinated nouns is cut off here: real ones are shorter. */
const MAX_TOKENS = 16;

/** `974 huts and more than 14,000 km`, `roads and other works`. */
const NO_ITEM = wordsOf('other others more less fewer');

/** Extends a plural over what is coordinated with it: schools and child care facilities; laws, rules, and decisions. */
export function coordinated(tokens: readonly Token[], run: { readonly end: number }): number {
  const end = run.end;
  for (let i = run.end; i < Math.min(tokens.length, run.end + MAX_TOKENS);) {
    const comma = tokens[i]!.text === ',';
    const and = tokens[comma ? i + 1 : i]?.lower;
    const isLast = and === 'and' || and === 'or';
    if (!comma && !isLast) break;
    const from = i + (comma ? 1 : 0) + (isLast ? 1 : 0);
    const item = barePlural(tokens, from);
    // `two analysts, Jane Woods and James Banks`: names are no more of what is counted.
    const name =
      item !== undefined && tokens[item - 1]!.shape === 'capitalized' && tokens[run.end - 1]!.shape === 'lower';
    if (item === undefined || name) break;
    if (isLast) {
      // A finite verb behind it would make it the subject of a new clause.
      return startsClause(tokens, item) && comma ? end : item;
    }
    i = item;
  }
  return end;
}

/** End of a noun phrase of at most four words, without determiner or number, that ends in a plural. */
function barePlural(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < Math.min(tokens.length, from + 4); i++) {
    const token = tokens[i]!;
    if (token.text === '-') continue;
    // Another number begins a quantity of its own: eight pumps, six tanks and two cranes.
    if (!isContentWord(token) || NO_ITEM.is(token) || CARDINALS.is(token)) return undefined;
    if (i === from && isVerb(token)) return undefined;
    if (isPlural(token)) return attributive(tokens, i) ? undefined : i + 1;
    if (isPastForm(token)) return undefined;
  }
  return undefined;
}

const startsClause = (tokens: readonly Token[], at: number) => {
  const next = tokens[at];
  return next !== undefined && next.kind === 'word' && (AUXILIARIES.is(next) || isVerb(next));
};
