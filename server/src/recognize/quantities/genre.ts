import type { Paragraph } from '../../text/document';
import { WordBits, wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import type { Genre } from './reading';
import { LAW_TITLES, PLAN_TITLES, REPORT_TITLES, TARGET_TITLES } from './vocabulary';
import { someWord } from './words';

const PROSE_ENDS = wordsOf('. ! ? ; ,');

/**
 * What the words of a heading, or of a short line that stands like one, say about the text under it; the first line that says
 * something counts. The policy of a Monetary Policy Committee is no plan: words in the names of bodies say nothing.
 */
export function genreOf({ kind, tokens }: Paragraph, isBody: (token: number) => boolean): Genre | undefined {
  const prose = tokens.length > 25 || PROSE_ENDS.is(tokens.at(-1));
  if (kind !== 'heading' && prose) return undefined;
  for (let from = 0; from < tokens.length;) {
    let titles = 0;
    let to = from;
    do {
      const own = TITLES.of(tokens[to]);
      if (own !== 0 && !isBody(to)) titles |= own;
      to++;
    } while (to < tokens.length && !tokens[to]!.lineBefore);
    for (const genre of GENRES) if ((titles & TITLE[genre]) !== 0) return genre;
    from = to;
  }
  return chapterOf(tokens);
}

/** Words of titles, by the genre that they tell; where several stand in a line, the first genre of the list counts. */
const TITLE = { report: 1, targets: 2, law: 4, plan: 8 } as const;
const GENRES = ['report', 'targets', 'law', 'plan'] as const;
const titles = new Map<string, number>();
for (const [genre, words] of [
  ['report', REPORT_TITLES],
  ['targets', TARGET_TITLES],
  ['law', LAW_TITLES],
  ['plan', PLAN_TITLES],
] as const)
  for (const word of words) titles.set(word, (titles.get(word) ?? 0) | TITLE[genre]);
const TITLES = new WordBits(titles);

/** `Where we are`, `What we will do`: chapters of the situation and of the plan. */
function chapterOf(tokens: readonly Token[]): Genre | undefined {
  if (!someWord(tokens, 0, tokens.length, CHAPTER_WORDS)) return undefined;
  const words = tokens.flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : [])).join(' ');
  return SITUATION.test(words) ? 'report' : INTENT.test(words) ? 'plan' : undefined;
}

const SITUATION =
  /^(?:where (?:we|things|do we) (?:are|stand)|how far (?:we|have)|(?:the )?(?:story )?so far\b|starting point|state of play|what (?:we|has|have|was) (?:(?:have|already|been) ){0,2}(?:did|done|achieved|delivered|found|heard|learned|learnt)|(?:the |our |key |main ){0,2}(?:challenges?|problems?|record|track record|case for change)$)/;
const INTENT =
  /\b(?:we will|want to (?:be|get|go)|will do|to do|next steps|way forward|going forward|looking ahead|the years? ahead)\b/;
/** Each of these phrases holds one of them. */
const CHAPTER_WORDS = wordsOf(
  'where so starting state will want do next way going looking year years how what challenge challenges problem problems record case',
);
