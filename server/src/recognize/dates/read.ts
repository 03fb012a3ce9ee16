import type { Paragraph } from '../../text/document';
import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/tokenizer';
import { wordsOf } from '../../text/wordClass';
import type { DateType, Span } from '../annotation';
import { beginsAt } from './begins';
import type { Component, Level } from './component';
import { readComposed } from './compose';
import { standsAlone } from './context';
import { shareYears } from './coordination';
import { readDuration } from './durations';
import { expressionOf } from './endpoints';
import { evenExpression } from './evenShape';
import { type DateExpression, type Read, type SetExpression, typeOf } from './expression';
import { mayBeLabelled } from './labels';
import { readDayList } from './lists';
import { readPointOf } from './modified';
import { readPlanPeriod } from './planPeriod';
import { mayTie, readRange } from './ranges';
import { DATE_RULES, type DateRule } from './rules';
import { readSet } from './sets';
import { durationValue } from './spans';
import { type Tense, tenseAt } from './tense';
import { formatFields } from './value';
import { readVague } from './vague';
import { ORDINALS, UNITS, YEAR_QUALIFIERS } from './vocabulary';
import { BEGINS, DURATION_LIKE, LIST_LIKE, PLAN_LIKE, POINT_LIKE, RANGE_LIKE, SET_LIKE } from './wordClasses';

const EACH = wordsOf('each every any');
const RECURRING_UNITS = wordsOf('year quarter month week calendar financial fiscal');
const WITHIN = wordsOf('of in');
const RECURRING_LEVELS: ReadonlySet<Level> = new Set(['day', 'date', 'week', 'weekday', 'month', 'part']);

/** What a paragraph says about a date before anything outside the paragraph is known; offsets count from the paragraph's start. */
export interface DateReading extends Span {
  readonly type: DateType;
  readonly expression: DateExpression;
  /** Tense of the clause around it. */
  readonly tense: Tense;
  /** Index of its first token, or of the list of days that it belongs to: what stands in front of it may label it. */
  readonly first: number;
  /** Whether what stands in front of it may label it as the date of the document; most dates have none of those words there. */
  readonly mayBeLabelled: boolean;
  readonly rule: DateRule;
  readonly evidence: readonly string[];
}

interface Candidate extends Read<DateExpression> {
  readonly rule: DateRule;
}

/** How the trace goes on behind what was seen: joined to a long text, a short one is not copied. */
const IS_BY_RULE: ReadonlyMap<string, string> = new Map(
  Object.entries(DATE_RULES).map(([rule, words]) => [rule, `” is ${words}`]),
);

/** Finds the date expressions of one paragraph; depends on that paragraph only. */
export function readDates(paragraph: Paragraph): readonly DateReading[] {
  const { tokens, sentences } = paragraph;
  const readings: DateReading[] = [];
  let s = 0;
  for (let i = 0; i < tokens.length;) {
    const begins = beginsAt(tokens, i);
    if (begins === 0) {
      i++;
      continue;
    }
    while (s + 1 < sentences.length && sentences[s]!.last <= i) s++;
    const composed = (begins & POINT_LIKE) === 0 ? undefined : readComposed(tokens, i, begins);
    const list = mayList(begins, composed) ? readDayList(tokens, i, composed) : undefined;
    const found = readDateAt(tokens, i, begins, sentences[s], composed);
    if (list && (!found || list.end >= found.end)) {
      const tense = tenseAt(tokens, i, list.end, sentences[s]);
      for (const item of list.value)
        readings.push(reading(paragraph, item.start, item.end, i, item.expression, tense, 'date.day-list'));
      i = list.end;
    } else if (found) {
      const tense = tenseAt(tokens, i, found.end, sentences[s]);
      const [start, end] = [tokens[i]!.start, tokens[found.end - 1]!.end];
      readings.push(reading(paragraph, start, end, i, found.value, tense, found.rule));
      i = found.end;
    } else i++;
  }
  shareYears(readings, paragraph.text);
  return readings;
}

const mayList = (begins: number, composed: Read<Component> | undefined): boolean =>
  (begins & LIST_LIKE) !== 0 || composed?.value.level === 'date';

function reading(
  { text, tokens }: Paragraph,
  start: number,
  end: number,
  first: number,
  expression: DateExpression,
  tense: Tense,
  rule: DateRule,
): DateReading {
  const evidence = [`“${text.slice(start, end) + IS_BY_RULE.get(rule)!}`];
  return {
    start,
    end,
    type: typeOf(expression),
    expression: evenExpression(expression),
    tense,
    first,
    mayBeLabelled: mayBeLabelled(tokens, first),
    rule,
    evidence,
  };
}

/**
 * The longest date expression that begins at a token; a set is preferred to a point, a point to a duration.
 * @param begins what may begin there, see `wordClasses.ts`
 * @param composed the composed date that begins there, if one does
 */
function readDateAt(
  tokens: readonly Token[],
  i: number,
  begins: number,
  sentence: Sentence | undefined,
  composed: Read<Component> | undefined,
): Candidate | undefined {
  const point = readPointOf(tokens, i, begins, composed);
  let best: Candidate | undefined;
  if ((begins & PLAN_LIKE) !== 0) best = longer(best, readPlanPeriod(tokens, i), 'date.plan-period');
  if ((begins & RANGE_LIKE) !== 0 || (point && mayTie(tokens[point.end])))
    best = longer(best, readRange(tokens, i, sentence, composed, point), 'date.range');
  if ((begins & SET_LIKE) !== 0) best = longer(best, readSet(tokens, i), 'date.set');
  if (point) {
    best = longer(best, readRecurring(tokens, point), 'date.set');
    best = longer(best, readPointAt(tokens, i, point), point.value.rule);
  }
  if ((begins & DURATION_LIKE) !== 0) best = longer(best, readPlainDuration(tokens, i, begins), 'date.duration');
  if ((begins & BEGINS.vague) !== 0) best = longer(best, readVague(tokens, i), 'date.vague');
  return best;
}

/** The longer of two readings, of equal ones the first. */
function longer(best: Candidate | undefined, read: Read<DateExpression> | undefined, rule: DateRule) {
  if (!read || (best && read.end <= best.end)) return best;
  return { value: read.value, end: read.end, rule };
}

/** `the 15th Five-Year Plan`, `the First Five Year Plan`: the number of years belongs to the plan's name. */
function readPlainDuration(tokens: readonly Token[], i: number, begins: number): Read<DateExpression> | undefined {
  const read = readDuration(tokens, i, begins);
  if (!read || tokens[read.end]?.lower !== 'plan') return read;
  const front = tokens.slice(Math.max(0, i - 1), i + 2).map((token) => token.lower);
  return front.some((word) => ORDINALS.has(word) || /^(?:st|nd|rd|th)$/.test(word)) ? undefined : read;
}

function readPointAt(tokens: readonly Token[], i: number, read: Read<Component>): Read<DateExpression> | undefined {
  if (!standsAlone(tokens, i, read.end, read.value)) return undefined;
  const value = expressionOf(read.value);
  if (value.kind !== 'point' || !recurs(tokens, read.end)) return { value, end: read.end };
  return { value: { ...value, fields: { ...value.fields, recurring: true } }, end: read.end };
}

/** `31 March of each year`, `the 5th of every month`, `the first Monday of each quarter`: a part of whatever comes again. */
function readRecurring(tokens: readonly Token[], { value, end }: Read<Component>): Read<SetExpression> | undefined {
  if (!WITHIN.is(tokens[end]) || !recurs(tokens, end + 1)) return undefined;
  const { fields, level, shift, pick } = value;
  if (!RECURRING_LEVELS.has(level) || fields.year !== undefined || shift || pick) return undefined;
  const unit = YEAR_QUALIFIERS.is(tokens[end + 2]) ? end + 3 : end + 2;
  const known = UNITS.of(tokens[unit]);
  if (!known) return undefined;
  // TIMEX3 has no value for the first Monday of months: how often it comes is what it can say
  const repeated = fields.week === undefined ? formatFields(fields) : durationValue(1, known.unit, known.times);
  return { value: { kind: 'set', value: repeated }, end: unit + 1 };
}

/** Whether `each year` stands at a token. */
const recurs = (tokens: readonly Token[], at: number): boolean =>
  EACH.is(tokens[at]) && RECURRING_UNITS.is(tokens[at + 1]);
