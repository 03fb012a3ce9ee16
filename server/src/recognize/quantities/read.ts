import { wordsOf } from '../../text/wordClass';
import type { Paragraph } from '../../text/document';
import type { DateReading } from '../dates';
import type { NameReading } from '../names';
import { type Measured, readMeasured, subjectOf } from './attributes';
import { readClues } from './clues';
import type { Mention } from './mention';
import { findMentions } from './mentions';
import type { LocalQuantity, QuantityReading } from './reading';
import type { Clauses } from './clauses';
import { hasCondition, hasScenario } from './circumstances';
import { clauseEnd, dueDates, frequencyOf, passedClause } from './sentenceDates';
import { lowerBound, SpanIndex } from './spanIndex';
import { type Position, readStance } from './stance';
import { readTable, type Table } from './tables';
import { PLAN_SPEAKERS, UNWANTED } from './vocabulary';
import { readVerbGroups } from './verbGroups';

const WHOLES = wordsOf('this these that which the');

/** The paragraph step: its quantities with what their sentences say, then what it tells about document and list. */
export function readParagraphQuantities(
  paragraph: Paragraph,
  dates: readonly DateReading[],
  names: readonly NameReading[],
): QuantityReading[] {
  const { tokens } = paragraph;
  const claimed = {
    dates: new SpanIndex(dates),
    names: new SpanIndex(names.filter((name) => name.strength === 'strong')),
    quotations: new SpanIndex(paragraph.quotations),
  };
  const mentions = findMentions(paragraph, claimed);
  const start = Math.max(
    0,
    tokens.findIndex((token) => token.start >= paragraph.marker && token.kind !== 'symbol'),
  );
  const isDated = (i: number) => claimed.dates.covering(tokens[i]!.start, tokens[i]!.end) !== undefined;
  const isBody = (i: number) => claimed.names.covering(tokens[i]!.start, tokens[i]!.end)?.kind === 'organization';
  const isPlanName = (i: number) => isPlan(claimed.names.covering(tokens[i]!.start, tokens[i]!.end));
  const sentences = paragraph.sentences.map((sentence) => {
    const from = Math.max(sentence.first, start);
    return {
      tokens,
      sentence,
      start: from,
      groups: readVerbGroups(tokens, sentence, from),
      isDated,
      isBody,
      isPlanName,
    };
  });
  const table = readTable(paragraph);
  const readings: QuantityReading[] = [readClues(paragraph, sentences, dates, table, isBody)];
  let next = 0;
  let previous: Said | undefined;
  for (const clauses of sentences) {
    const own: Mention[] = [];
    while (next < mentions.length && mentions[next]!.first < clauses.sentence.last) own.push(mentions[next++]!);
    const found = readSentence(clauses, own, dates, table, previous);
    readings.push(...found.map(({ reading }) => reading));
    previous = found.at(-1)?.said ?? previous;
  }
  return readings;
}

/** Whether a name is that of a plan or law: by its last noun, or an acronym that stands for one. */
const isPlan = (name: NameReading | undefined) =>
  name?.kind === 'initiative' && (name.form === 'acronym' || PLAN_SPEAKERS.has(name.head ?? ''));

/** A quantity as what the next one may lean on. */
interface Said extends Position {
  readonly mention: Mention;
  readonly measured: Measured;
}

/** `Of this, …`: the sentence divides what the one before it said. */
const opensWithShare = ({ tokens, start }: Clauses) => tokens[start]?.lower === 'of' && WHOLES.is(tokens[start + 1]);

/** The verbs in the cell of a quantity: those of other cells say nothing about it. */
function inCell(clauses: Clauses, mention: Mention, table: Table): Clauses {
  const { tokens, groups } = clauses;
  const own = table.cellAt(tokens[mention.core]!.start);
  const isOwn = (at: number) => {
    const { line, column } = table.cellAt(tokens[groups[at]!.first]!.start);
    return line === own.line && column === own.column;
  };
  // The verbs of one cell follow each other.
  let first = lowerBound(groups, mention.first, (group) => group.first);
  let last = first;
  while (first > 0 && isOwn(first - 1)) first--;
  while (last < groups.length && isOwn(last)) last++;
  return { ...clauses, groups: groups.slice(first, last) };
}

function readSentence(
  sentenceClauses: Clauses,
  mentions: readonly Mention[],
  dates: readonly DateReading[],
  table: Table | undefined,
  previous: Said | undefined,
): { readonly reading: LocalQuantity; readonly said: Said }[] {
  const { tokens, sentence } = sentenceClauses;
  if (mentions.length === 0) return [];
  const due = dueDates(sentenceClauses, dates);
  const condition = hasCondition(sentenceClauses);
  const scenario = hasScenario(sentenceClauses);
  const unwanted = unwantedWord(sentenceClauses);
  let before = previous;
  return mentions.map((mention, i) => {
    const clauses = table ? inCell(sentenceClauses, mention, table) : sentenceClauses;
    const leans = before !== previous || opensWithShare(clauses);
    const position = readStance(clauses, mention, leans ? before : undefined, unwanted);
    const { mood } = position.stance;
    const further: string[] = [];
    if (condition && (mood === 'expected' || mood === 'imagined')) further.push('condition');
    if (scenario && (mood === 'expected' || mood === 'imagined' || mood === 'future')) further.push('scenario');
    const stance =
      further.length > 0 ? { ...position.stance, signs: [...position.stance.signs, ...further] } : position.stance;
    const label = table?.labelAt(tokens[mention.core]!.start);
    const measured = label
      ? { metric: label }
      : readMeasured(
          clauses,
          mention,
          before && { ...before.measured, last: before.mention.last, unitType: before.mention.unitType },
        );
    const baseline = before && isGoalOf(before, mention, tokens) ? before.mention.value : undefined;
    const end = tokens[mention.last - 1]!.end;
    const following = mentions[i + 1];
    const around = table ? table.lineAt(tokens[mention.core]!.start) : { start: sentence.start, end: sentence.end };
    const ends = Math.min(around.end, clauseEnd(clauses, mention.last));
    const verb = clauses.groups[lowerBound(clauses.groups, mention.first, (g) => g.first) - 1];
    const governs = verb && (verb.base === stance.verb || verb.base === stance.main?.verb);
    const subject = governs && verb.act && !verb.passive ? subjectOf(clauses, verb.first) : undefined;
    const actor = subject === measured.metric ? undefined : subject;
    const said: Said = { ...position, stance, mention, measured };
    before = said;
    const reading: LocalQuantity = {
      type: 'quantity',
      start: tokens[mention.first]!.start,
      end,
      rule: `quantity.${mention.rule}`,
      evidence: [describe(mention)],
      value: mention.value,
      ...(mention.valueMax !== undefined && { valueMax: mention.valueMax }),
      ...(mention.unit !== undefined && { unit: mention.unit }),
      unitType: mention.unitType,
      comparator: mention.comparator,
      stance,
      ...measured,
      ...(actor !== undefined && isActor(actor) && { actor }),
      ...(baseline !== undefined && { baseline }),
      sentence: around,
      due,
      ...passedClause(tokens, mentions[0]!.first, mention.first),
      ...(table && { cell: table.cellAt(tokens[mention.core]!.start) }),
      until: Math.min(following ? tokens[following.first]!.start : sentence.end, ends),
      clauseEnd: ends,
      ...frequencyOf(end, following ? tokens[following.first]!.start : sentence.end, dates),
    };
    return { reading, said };
  });
}

function unwantedWord({ tokens, sentence, start }: Clauses): string | undefined {
  for (let i = start; i < sentence.last; i++) if (UNWANTED.is(tokens[i])) return tokens[i]!.lower;
  return undefined;
}

/** `from 12% to 20%`: the quantity before, with `from` before it and `to` behind it, is where this one starts. */
function isGoalOf(before: Said, mention: Mention, tokens: Clauses['tokens']): boolean {
  if (!before.stance.signs.includes('baseline') || mention.first - before.mention.last > 8) return false;
  return tokens.slice(before.mention.last, mention.first).some((token) => token.lower === 'to');
}

/** Who committed: a name or `we`, not a thing. */
const isActor = (subject: string) => subject.length <= 80 && (/^\p{Lu}/u.test(subject) || subject === 'we');

const RULES: Readonly<Record<string, string>> = {
  money: 'a number with a currency',
  percent: 'a number with a percent sign or word',
  physical: 'a number with a unit of measure',
  'physical-rate': 'a number with a unit of measure and what it is counted by',
  'money-rate': 'an amount of money and what it is counted by',
  count: 'a number that counts the noun behind it',
  rate: 'a number with a counted denominator',
  fraction: 'a fraction in words',
  number: 'a number whose noun is left out',
  duration: 'a duration of something that is measured in time',
  'net-zero': 'a value of zero in words',
  verb: 'a factor that is in the verb',
};

const describe = (mention: Mention): string =>
  `${RULES[mention.rule] ?? mention.rule}${mention.valueMax === undefined ? '' : ', a range'}${mention.comparator === '=' ? '' : `, compared with ${mention.comparator}`}`;
