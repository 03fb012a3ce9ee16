import type { Paragraph } from '../../text/document';
import type { ParagraphClues } from './reading';
import type { Clauses } from './clauses';
import { CURRENCY_COUNTRIES, PLAN_NOUNS, PLAN_TITLES, REPORT_TITLES } from './vocabulary';

/** Counts and marks in one paragraph what the document step will ask about. */
export function readClues(paragraph: Paragraph, sentences: readonly Clauses[]): ParagraphClues {
  const { tokens } = paragraph;
  const countries: { family: string; code: string }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const match = CURRENCY_COUNTRIES.startingAt(tokens, i);
    if (match) countries.push(match.value);
  }
  let orders = 0;
  let reports = 0;
  const opening = sentences[0]?.groups[0]?.mood;
  const opensWithOrder = opening === 'imperative';
  for (const { groups } of sentences) {
    for (const group of groups) {
      if (group.mood === 'imperative') orders++;
      else if (group.mood === 'past' || group.mood === 'perfect') reports++;
    }
  }
  const title = titleOf(paragraph);
  // Only what ends in a colon introduces; a heading does so if it announces: Targets for 2030.
  const introduces = /[:：—–-]\W{0,3}$/.test(paragraph.text);
  const announces =
    paragraph.kind === 'heading' &&
    tokens.some((token) => PLAN_NOUNS.has(token.lower) && !/^(?:plans?|vision)$/.test(token.lower));
  const last = introduces || announces ? sentences.at(-1) : undefined;
  const verb = last?.groups.findLast((g) => g.mood !== 'participle');
  const announced = last?.tokens
    .slice(last.sentence.first, last.sentence.last)
    .find((token) => PLAN_NOUNS.has(token.lower))?.lower;
  return {
    type: 'clues',
    start: 0,
    end: paragraph.text.length,
    countries,
    orders,
    reports,
    opensWithOrder,
    ...(title && { title }),
    ...((verb || announced !== undefined) &&
      last && {
        leadsIn: {
          mood: verb?.mood ?? 'none',
          verb: verb?.base ?? '',
          ...(announced !== undefined && { announcedBy: announced }),
        },
      }),
  };
}

/** What the words of a heading, or of a short line that stands like one, say about the text under it. */
function titleOf({ kind, tokens }: Paragraph): 'plan' | 'report' | undefined {
  if (kind !== 'heading' && tokens.length > 25) return undefined;
  const words = tokens.map((token) => token.lower);
  if (words.some((word) => REPORT_TITLES.has(word))) return 'report';
  return words.some((word) => PLAN_TITLES.has(word)) ? 'plan' : undefined;
}
