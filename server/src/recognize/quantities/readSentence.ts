import { wordsOf } from '../../text/wordClass';
import type { DateReading } from '../dates';
import { actorOf } from './actor';
import { type Measured, readMeasured } from './attributes';
import { readCircumstances, type SentenceCircumstances, unwantedFor } from './circumstances';
import { type Clauses, clausesWith } from './clauses';
import type { Mention } from './mention';
import { type QuantityReading, type Stance, stanceWith } from './reading';
import { clauseEnd, dueDates, frequencyOf, passedClause } from './sentenceDates';
import { rowUnit } from './rowUnits';
import { isOfThat } from './sameAgain';
import { type Position, readStance } from './stance';
import type { Table } from './tables';
import { verbAt } from './verbGroup';

const WHOLES = wordsOf('this these that which the');

/** A quantity as what the next one may lean on. */
export interface Said extends Position {
  readonly mention: Mention;
  readonly measured: Measured;
}

/** `Of this, …`: the sentence divides what the one before it said. */
const opensWithShare = ({ tokens, start }: Clauses, { first, last }: Mention): boolean =>
  (tokens[start]?.lower === 'of' && WHOLES.is(tokens[start + 1])) ||
  // `38 million of that comes from …`
  (first - start <= 1 && isOfThat(tokens, last));

/** The verbs in the cell of a quantity: those of other cells say nothing about it. */
function inCell(clauses: Clauses, mention: Mention, table: Table): Clauses {
  const { tokens, groups } = clauses;
  const own = table.cellAt(tokens[mention.core]!.start);
  const isOwn = (at: number) => {
    const { line, column } = table.cellAt(tokens[groups[at]!.first]!.start);
    return line === own.line && column === own.column;
  };
  // The verbs of one cell follow each other.
  let first = verbAt(groups, mention.first);
  let last = first;
  while (first > 0 && isOwn(first - 1)) first--;
  while (last < groups.length && isOwn(last)) last++;
  return clausesWith(clauses, groups.slice(first, last));
}

/**
 * Reads the quantities of one sentence and adds them to the readings.
 * @param previous the last quantity of the sentences before it
 * @returns its last quantity
 */
export function readSentence(
  sentenceClauses: Clauses,
  mentions: readonly Mention[],
  dates: readonly DateReading[],
  table: Table | undefined,
  previous: Said | undefined,
  readings: QuantityReading[],
): Said | undefined {
  const { tokens, sentence } = sentenceClauses;
  const due = dueDates(sentenceClauses, dates);
  const circumstances = readCircumstances(sentenceClauses);
  const opening = mentions[0]!.first;
  let before = previous;
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    const clauses = table ? inCell(sentenceClauses, mention, table) : sentenceClauses;
    const leans = before !== previous || opensWithShare(clauses, mention);
    const unwanted = unwantedFor(sentenceClauses, circumstances, mention.first);
    const position = readStance(clauses, mention, leans ? before : undefined, unwanted);
    const stance = inCircumstances(position.stance, circumstances);
    const place = tokens[mention.core]!.start;
    const measured = measuredIn(clauses, mention, table?.labelAt(place), before);
    const around = table ? table.lineAt(place) : sentence;
    const ends = Math.min(around.end, clauseEnd(clauses, mention.last));
    const end = tokens[mention.last - 1]!.end;
    const until = i + 1 < mentions.length ? tokens[mentions[i + 1]!.first]!.start : sentence.end;
    const actor = actorOf(clauses, mention.first, stance, position.verb);
    const rule = RULES.get(mention.rule) ?? { id: `quantity.${mention.rule}`, says: mention.rule };
    readings.push({
      type: 'quantity',
      start: tokens[mention.first]!.start,
      end,
      rule: rule.id,
      evidence: describe(mention, rule.says),
      value: mention.value,
      valueMax: mention.valueMax,
      unit: mention.unit ?? (table ? rowUnit(tokens, around.start, mention.first) : undefined),
      unitType: mention.unitType,
      comparator: mention.comparator,
      stance,
      metric: measured.metric,
      base: measured.base,
      actor: actor !== measured.metric ? actor : undefined,
      baseline: before && before !== previous && isGoalOf(before, mention, tokens) ? before.mention.value : undefined,
      sentence: { start: around.start, end: around.end },
      until: Math.min(until, ends),
      clauseEnd: ends,
      due,
      passed: passedClause(sentenceClauses, opening, mention.first),
      cell: table?.cellAt(place),
      frequency: frequencyOf(sentenceClauses.text, end, until, dates),
    });
    before = { stance, verb: position.verb, shares: position.shares, mention, measured };
  }
  return before;
}

/** The stance with the signs that its whole sentence gives it. */
function inCircumstances(stance: Stance, { condition, scenario }: SentenceCircumstances): Stance {
  if (!condition && !scenario) return stance;
  const { mood, signs } = stance;
  const foretold = mood === 'expected' || mood === 'imagined';
  // `If the rains fail, 900 wells will run dry`: nobody does it.
  const befalls = mood === 'future' && !stance.act && !stance.passive && /^will\b/.test(stance.verbText ?? '');
  const conditional = condition && (foretold || befalls);
  const projected = scenario && (foretold || mood === 'future');
  if (!conditional && !projected) return stance;
  const further = [...(conditional ? ['condition'] : []), ...(projected ? ['scenario'] : [])];
  return stanceWith(stance, [...signs, ...further]);
}

/** What is measured: in a table the label of the line says it. */
function measuredIn(clauses: Clauses, mention: Mention, label: string | undefined, before: Said | undefined): Measured {
  if (label) return { metric: label, base: undefined };
  return readMeasured(clauses, mention, before);
}

/** `from 12% to 20%`: the quantity before, with `from` before it and `to` behind it, is where this one starts. */
function isGoalOf(before: Said, mention: Mention, tokens: Clauses['tokens']): boolean {
  if (!before.stance.signs.includes('baseline') || mention.first - before.mention.last > 8) return false;
  for (let i = before.mention.last; i < mention.first; i++) if (tokens[i]!.lower === 'to') return true;
  return false;
}

/** Of each rule, its name and what it saw. */
const RULES = new Map(
  (
    [
      ['money', 'a number with a currency'],
      ['percent', 'a number with a percent sign or word'],
      ['physical', 'a number with a unit of measure'],
      ['physical-rate', 'a number with a unit of measure and what it is counted by'],
      ['money-rate', 'an amount of money and what it is counted by'],
      ['count', 'a number that counts the noun behind it'],
      ['rate', 'a number with a counted denominator'],
      ['fraction', 'a fraction in words'],
      ['number', 'a number whose noun is left out'],
      ['duration', 'a duration of something that is measured in time'],
      ['net-zero', 'a value of zero in words'],
      ['verb', 'a factor that is in the verb'],
    ] as const
  ).map(([rule, says]) => [rule as string, { id: `quantity.${rule}`, says }]),
);

function describe({ valueMax, comparator }: Mention, says: string): string {
  if (valueMax === undefined && comparator === '=') return says;
  return `${says}${valueMax === undefined ? '' : ', a range'}${comparator === '=' ? '' : `, compared with ${comparator}`}`;
}
