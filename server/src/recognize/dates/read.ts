import type { Paragraph } from '../../text/document';
import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/tokenizer';
import type { DateType, Span } from '../annotation';
import { readPoint } from './compose';
import { standsAlone } from './context';
import { readDuration } from './durations';
import { type DateExpression, type Read, typeOf } from './expression';
import { expressionOf, readPlanPeriod, readRange } from './ranges';
import { readSet } from './sets';
import { type Tense, tenseAt } from './tense';

/** What a paragraph says about a date before anything outside the paragraph is known; offsets count from the paragraph's start. */
export interface DateReading extends Span {
  readonly type: DateType;
  readonly expression: DateExpression;
  /** Tense of the clause around it. */
  readonly tense: Tense;
  /** Words in front of it in the same line, for header labels: `Updated:`; lower case, at most six. */
  readonly lead: string;
  readonly rule: string;
  readonly evidence: readonly string[];
}

interface Candidate extends Read<DateExpression> {
  readonly rule: string;
}

/** Finds the date expressions of one paragraph; depends on that paragraph only. */
export function readDates(paragraph: Paragraph): readonly DateReading[] {
  const { tokens, sentences } = paragraph;
  const readings: DateReading[] = [];
  let s = 0;
  for (let i = 0; i < tokens.length;) {
    while (s + 1 < sentences.length && sentences[s]!.last <= i) s++;
    const found = readDateAt(tokens, i, sentences[s]);
    if (!found) {
      i++;
      continue;
    }
    const [start, end] = [tokens[i]!.start, tokens[found.end - 1]!.end];
    const seen = paragraph.text.slice(start, end);
    readings.push({
      start,
      end,
      type: typeOf(found.value),
      expression: found.value,
      tense: tenseAt(tokens, i, found.end, sentences[s]),
      lead: leadOf(tokens, i),
      rule: found.rule,
      evidence: [`“${seen}” reads as ${describe(found.value)}`],
    });
    i = found.end;
  }
  return readings;
}

/** The longest date expression that begins at a token; a set is preferred to a point, a point to a duration. */
function readDateAt(tokens: readonly Token[], i: number, sentence: Sentence | undefined): Candidate | undefined {
  const candidates: (Candidate | undefined)[] = [
    named(readPlanPeriod(tokens, i), 'date.plan-period'),
    named(readRange(tokens, i, sentence), 'date.range'),
    named(readSet(tokens, i), 'date.set'),
    readPointAt(tokens, i),
    named(readDuration(tokens, i), 'date.duration'),
  ];
  let best: Candidate | undefined;
  for (const candidate of candidates) if (candidate && (!best || candidate.end > best.end)) best = candidate;
  return best;
}

const named = (read: Read<DateExpression> | undefined, rule: string): Candidate | undefined =>
  read && { ...read, rule };

function readPointAt(tokens: readonly Token[], i: number): Candidate | undefined {
  const read = readPoint(tokens, i);
  if (!read || !standsAlone(tokens, i, read.end, read.value)) return undefined;
  return { value: expressionOf(read.value), end: read.end, rule: read.value.rule };
}

function leadOf(tokens: readonly Token[], i: number): string {
  const words: string[] = [];
  for (let k = i - 1; k >= 0 && k >= i - 8 && !tokens[k + 1]!.lineBefore; k--) words.unshift(tokens[k]!.lower);
  return words.join(' ');
}

/** An expression in a few words, for the trace. */
function describe(expression: DateExpression): string {
  switch (expression.kind) {
    case 'duration':
      return `a duration of ${expression.value}`;
    case 'set':
      return `a repetition every ${expression.value}`;
    case 'range':
      return 'a range';
    case 'numeric':
      return 'a date in figures';
    case 'plan':
      return `the period of five-year plan ${expression.number}`;
    case 'vague':
      return 'a vague time';
    case 'point':
      return expression.shift || expression.pick ? 'a point relative to another date' : 'a calendar point';
  }
}
