import type { Paragraph } from '../../text/document';
import type { DateReading } from '../dates';
import type { NameReading } from '../names';
import type { Clauses } from './clauses';
import { readClues } from './clues';
import { findMentions } from './mentions';
import type { QuantityReading } from './reading';
import { readSentence, type Said } from './readSentence';
import { SpanIndex } from './spanIndex';
import { readTable } from './tables';
import { readVerbGroups } from './verbGroups';
import { PLAN_SPEAKERS } from './vocabulary';

/** The paragraph step: its quantities with what their sentences say, then what it tells about document and list. */
export function readParagraphQuantities(
  paragraph: Paragraph,
  dates: readonly DateReading[],
  names: readonly NameReading[],
): QuantityReading[] {
  const claimed = {
    dates: new SpanIndex(dates),
    names: new SpanIndex(strongAmong(names)),
    quotations: new SpanIndex(paragraph.quotations),
  };
  const mentions = findMentions(paragraph, claimed);
  const { text, tokens } = paragraph;
  const isDated = (i: number) => claimed.dates.covering(tokens[i]!.start, tokens[i]!.end) !== undefined;
  const isBody = (i: number) => claimed.names.covering(tokens[i]!.start, tokens[i]!.end)?.kind === 'organization';
  const isPlanName = (i: number) => isPlan(claimed.names.covering(tokens[i]!.start, tokens[i]!.end));
  const first = firstWord(paragraph);
  const sentences = paragraph.sentences.map((sentence): Clauses => {
    const start = Math.max(sentence.first, first);
    const groups = readVerbGroups(tokens, sentence, start);
    return { text, tokens, sentence, start, groups, isDated, isBody, isPlanName };
  });
  const table = readTable(paragraph);
  const readings: QuantityReading[] = [readClues(paragraph, sentences, dates, table, isBody)];
  let previous: Said | undefined;
  for (let next = 0, at = 0; next < mentions.length; at++) {
    const from = next;
    while (next < mentions.length && mentions[next]!.first < sentences[at]!.sentence.last) next++;
    if (next > from)
      previous = readSentence(sentences[at]!, mentions.slice(from, next), dates, table, previous, readings);
  }
  return readings;
}

/** The names that need no other place to be sure. */
function strongAmong(names: readonly NameReading[]): readonly NameReading[] {
  for (const { strength } of names) if (strength !== 'strong') return names.filter(isStrong);
  return names;
}

const isStrong = ({ strength }: NameReading) => strength === 'strong';

/** The first token that is no list mark. */
function firstWord({ tokens, marker }: Paragraph): number {
  for (let i = 0; i < tokens.length; i++) if (tokens[i]!.start >= marker && tokens[i]!.kind !== 'symbol') return i;
  return 0;
}

/** Whether a name is that of a plan or law: by its last noun, or an acronym that stands for one. */
const isPlan = (name: NameReading | undefined) =>
  name?.kind === 'initiative' && (name.form === 'acronym' || PLAN_SPEAKERS.has(name.head ?? ''));
