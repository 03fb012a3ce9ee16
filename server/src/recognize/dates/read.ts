import type { Paragraph } from '../../text/document';
import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/tokenizer';
import { wordsOf } from '../../text/wordClass';
import type { DateType, Span } from '../annotation';
import type { Component } from './component';
import { readComposed } from './compose';
import { standsAlone } from './context';
import { shareYears } from './coordination';
import { readDuration } from './durations';
import { expressionOf } from './endpoints';
import { type DateExpression, type Read, typeOf } from './expression';
import { readDayList } from './lists';
import { readPointOf } from './modified';
import { readPlanPeriod } from './planPeriod';
import { readRange } from './ranges';
import { DATE_RULES, type DateRule } from './rules';
import { readSet } from './sets';
import { type Tense, tenseAt } from './tense';
import { readVague } from './vague';
import { ORDINALS } from './vocabulary';
import { BEGINS, beginsAt, DURATION_LIKE, ORDINAL_LIKE, PLAN_LIKE, RANGE_LIKE, SET_LIKE } from './wordClasses';

const EACH = wordsOf('each every any');
const RECURRING_UNITS = wordsOf('year month calendar financial fiscal');

/** What a paragraph says about a date before anything outside the paragraph is known; offsets count from the paragraph's start. */
export interface DateReading extends Span {
  readonly type: DateType;
  readonly expression: DateExpression;
  /** Tense of the clause around it. */
  readonly tense: Tense;
  /** What stands in front of it in its line, for header labels: `updated :`; lower case, cut off at the left with `…`. */
  readonly lead: string;
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
  const add = (found: Found, i: number, end: number) => {
    const seen = paragraph.text.slice(found.start, found.end);
    readings.push({
      start: found.start,
      end: found.end,
      type: typeOf(found.expression),
      expression: found.expression,
      tense: tenseAt(tokens, i, end, sentences[s]),
      lead: leadOf(tokens, i),
      rule: found.rule,
      evidence: [`“${seen + IS_BY_RULE.get(found.rule)!}`],
    });
  };
  let i = 0;
  while (i < tokens.length) {
    const begins = beginsAt(tokens, i);
    if (begins === 0) {
      i++;
      continue;
    }
    while (s + 1 < sentences.length && sentences[s]!.last <= i) s++;
    const composed = readComposed(tokens, i);
    const list = composed || begins & ORDINAL_LIKE ? readDayList(tokens, i, composed) : undefined;
    const found = readDateAt(tokens, i, begins, sentences[s], composed);
    if (list && (!found || list.end >= found.end)) {
      for (const item of list.value) add({ ...item, rule: 'date.day-list' }, i, list.end);
      i = list.end;
    } else if (found) {
      const [start, end] = [tokens[i]!.start, tokens[found.end - 1]!.end];
      add({ start, end, expression: found.value, rule: found.rule }, i, found.end);
      i = found.end;
    } else i++;
  }
  shareYears(readings, paragraph.text);
  return readings;
}

interface Found extends Span {
  readonly expression: DateExpression;
  readonly rule: DateRule;
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
  const may = (what: number) => (begins & what) !== 0;
  const point = readPointOf(tokens, i, composed);
  let best: Candidate | undefined;
  const consider = (read: Read<DateExpression> | undefined, rule: DateRule) => {
    if (read && (!best || read.end > best.end)) best = { value: read.value, end: read.end, rule };
  };
  if (may(PLAN_LIKE)) consider(readPlanPeriod(tokens, i), 'date.plan-period');
  if (point || may(RANGE_LIKE)) consider(readRange(tokens, i, sentence, composed, point), 'date.range');
  if (may(SET_LIKE)) consider(readSet(tokens, i), 'date.set');
  if (point) consider(readPointAt(tokens, i, point), point.value.rule);
  if (may(DURATION_LIKE)) consider(readPlainDuration(tokens, i), 'date.duration');
  if (may(BEGINS.vague)) consider(readVague(tokens, i), 'date.vague');
  return best;
}

/** `the 15th Five-Year Plan`, `the First Five Year Plan`: the number of years belongs to the plan's name. */
function readPlainDuration(tokens: readonly Token[], i: number): Read<DateExpression> | undefined {
  const read = readDuration(tokens, i);
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

const LEAD = 10;

/** Whether `each year`, `of every year` stands behind. */
function recurs(tokens: readonly Token[], end: number): boolean {
  const at = tokens[end]?.lower === 'of' || tokens[end]?.lower === 'in' ? end + 1 : end;
  return EACH.is(tokens[at]) && RECURRING_UNITS.is(tokens[at + 1]);
}

function leadOf(tokens: readonly Token[], i: number): string {
  let first = i;
  while (first > 0 && first > i - LEAD && !tokens[first]!.lineBefore) first--;
  if (first === i) return '';
  let lead = first > 0 && !tokens[first]!.lineBefore ? `… ${tokens[first]!.lower}` : tokens[first]!.lower;
  for (let k = first + 1; k < i; k++) lead += ` ${tokens[k]!.lower}`;
  return lead;
}
