import type { Paragraph } from '../../text/document';
import type { Token } from '../../text/tokenizer';
import { AUXILIARIES } from './auxiliaryWords';
import { listsOf, paragraphList, paragraphListOf } from './paragraphLists';
import { VERBAL_FACTORS } from './verbalQuantity';
import { VERB_WORDS } from './verbForms';
import { CARDINALS, FRACTIONS, FRACTION_SIGNS, SCALES } from './vocabulary';

/** What the words of a paragraph are, before anything is read of it. */
export interface ParagraphWords {
  /** The first token that is no list mark. */
  readonly first: number;
  /** Tokens where a quantity may begin: few are numbers, number words, or articles before a scale or fraction. */
  readonly numbers: readonly number[];
  /** Tokens where a group of verbs may begin. */
  readonly verbs: readonly number[];
  /** Which of the lists of `paragraphLists.ts` stand in it: `LIST.isAmong(held)`. */
  readonly held: number;
  /** The widest space between two tokens, before the first or behind the last, in UTF-16 code units. */
  readonly widestGap: number;
}

/** They may begin a quantity without digits: `twelve`, `half`, `doubling`, `½`. */
const STARTS = paragraphList([
  ...CARDINALS,
  ...VERBAL_FACTORS,
  ...FRACTION_SIGNS.keys(),
  'half',
  'net',
  'carbon',
  'climate',
]);
const ARTICLES = paragraphListOf('a an');
/** They may follow the article of one: `a million`, `a third`, `an estimated`. */
const BEHIND_ARTICLE = paragraphList([...SCALES, ...FRACTIONS, 'additional', 'further', 'extra', 'estimated']);
const VERBS = paragraphList(VERB_WORDS);

/** Looks at each token of a paragraph. */
export function readWords({ tokens, text, marker }: Paragraph): ParagraphWords {
  const numbers: number[] = [];
  const verbs: number[] = [];
  let [held, widestGap, end, isBehindArticle] = [0, 0, 0, false];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    widestGap = Math.max(widestGap, token.start - end);
    ({ end } = token);
    const own = listsOf(token);
    held |= own;
    if (isBehindArticle && BEHIND_ARTICLE.isAmong(own)) numbers.push(i - 1);
    isBehindArticle = ARTICLES.isAmong(own);
    if (token.kind === 'number' || STARTS.isAmong(own)) numbers.push(i);
    if (AUXILIARIES.isAmong(own) || (VERBS.isAmong(own) && token.kind === 'word')) verbs.push(i);
  }
  return { first: firstWord(tokens, marker), numbers, verbs, held, widestGap: Math.max(widestGap, text.length - end) };
}

function firstWord(tokens: readonly Token[], marker: number): number {
  for (let i = 0; i < tokens.length; i++) if (tokens[i]!.start >= marker && tokens[i]!.kind !== 'symbol') return i;
  return 0;
}
