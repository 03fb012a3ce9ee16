import { itemAt } from '../../text/itemAt';
import { isWithin } from '../../text/distance';
import { wordsOf } from '../../text/wordClass';
import type { Span } from '../annotation';
import type { DateReading } from '../dates';
import type { Clauses } from './clauses';
import { rareWords, SEMICOLON } from './rareWords';
import { lowerBound } from './spanIndex';
import { moods, verbAt, verbBefore } from './verbGroup';
import { PLAN_NOUNS } from './vocabulary';
import { isContentWord } from './words';

const CLAUSE_STARTS = rareWords('; while whereas but');
const COMPARED_BY = wordsOf('than on under');
const COMPARED = wordsOf('than compared relative');
const WITHIN = wordsOf('within in');
const DATED_THINGS = wordsOf('level levels baseline baselines prices value values figure figures ago earlier');

/** The dates of a sentence, as its quantities see them. */

/**
 * Where the clause of a quantity ends at the latest: a semicolon, `while`, a clause that is coordinated and opens with a date (`and by
 * 2031 to replace …`), or the end of its sentence.
 */
export function clauseEnd(clauses: Clauses, from: number): number {
  const { tokens, sentence, rare, claimed } = clauses;
  const [isParted, isDated] = [CLAUSE_STARTS.isAmong(rare), !claimed.dates.isEmpty];
  if (!isParted && !isDated) return sentence.end;
  for (let i = from; i < Math.min(sentence.last, from + 60); i++)
    if (
      (isParted && CLAUSE_STARTS.is(tokens[i])) ||
      (isDated && COORDINATORS.is(tokens[i]) && opensDated(clauses, i + 1))
    )
      return tokens[i]!.start;
  return sentence.end;
}

const COORDINATORS = wordsOf('and but');
const BEFORE_DATE = wordsOf(', by in on before until from during then');
const BEFORE_VERB = wordsOf(', to also then');

/** `, by 2031, to replace`: a date with a verb right behind it. */
function opensDated({ tokens, groups, sentence, claimed }: Clauses, at: number): boolean {
  let i = at;
  while (i < sentence.last && BEFORE_DATE.is(tokens[i]) && !claimed.isDated(i)) i++;
  const date = i;
  while (i < sentence.last && claimed.isDated(i)) i++;
  if (i === date) return false;
  const verb = groups[verbAt(groups, i)];
  while (verb && i < verb.first && BEFORE_VERB.is(tokens[i])) i++;
  return verb?.first === i && verb.mood !== 'participle';
}

/** Marks a date that is the key of the quantity behind it. */
export const KEY = ':';

/** Marks a date at which something is counted. */
export const AS_AT = 'as at';

/** Dates of a sentence that something may be due by. */
export function dueDates(clauses: Clauses, dates: readonly DateReading[]): ReadonlyMap<number, string> {
  const { tokens, sentence } = clauses;
  let due: Map<number, string> | undefined;
  const from = lowerBound(dates, sentence.start, (date) => date.start);
  let at = sentence.first;
  for (let k = from; k < dates.length && dates[k]!.end <= sentence.end; k++) {
    const date = dates[k]!;
    if (date.type === 'SET') continue;
    while (at < sentence.last && tokens[at]!.start < date.start) at++;
    let behind = at;
    while (behind < sentence.last && tokens[behind]!.start < date.end) behind++;
    const [before, next] = [itemAt(tokens, at - 1), tokens[behind]];
    if (COMPARED_BY.is(before) && date.type === 'DATE' && !(before!.lower === 'on' && isDayToCome(clauses, at, date)))
      continue;
    // `60% of emissions as of 1990`
    if (at - 2 > sentence.first && before?.lower === 'of' && itemAt(tokens, at - 2)?.lower === 'as') continue;
    // `…, the bank said on Sunday`
    if (date.type === 'DATE' && isSaid(tokens, at)) continue;
    // `lower than in 2020`, `compared to 2010`
    const compared = COMPARED.is(itemAt(tokens, at - 2));
    if (compared && date.type === 'DATE') continue;
    if (next?.lower === 'of' && tokens[behind + 1]?.lower === 'age') continue;
    if (DATED_THINGS.is(next)) continue;
    // `2.2 months of imports`: how much it is
    if (date.type === 'DURATION' && next?.lower === 'of' && !WITHIN.is(before)) continue;
    if (date.type === 'DURATION' && qualifies(tokens, at, behind)) continue;
    // `(2020: 19%)`: the key of the quantity behind it.
    due ??= new Map();
    // `As at 30 September, 40 had been built`
    const asAt = before?.lower === 'at' && itemAt(tokens, at - 2)?.lower === 'as';
    due.set(date.start, next?.lower === ':' ? KEY : asAt ? AS_AT : (before?.lower ?? ''));
  }
  return due ?? NOTHING_DUE;
}

/** `moves to $16,000 on 1 June`: a day of a month on which what the verb says happens; `up 5% on 2030` compares, `rose on 1 June` is over. */
function isDayToCome({ tokens, groups }: Clauses, at: number, { expression }: DateReading): boolean {
  for (let i = at - 2; i >= Math.max(0, at - 6); i--) if (UP_OR_DOWN.is(tokens[i])) return false; // `, up 5% on 1 June`
  if (expression.kind === 'point' && (expression.fields.day === undefined || expression.fields.month === undefined))
    return false;
  const verb = expression.kind === 'point' || expression.kind === 'numeric' ? verbBefore(groups, at) : undefined;
  return verb !== undefined && !verb.passive && HAPPENS.has(verb.mood);
}

const UP_OR_DOWN = wordsOf('up down');
const HAPPENS = moods('future', 'planned', 'infinitive', 'present');

/** Whether a date tells when something was said: the verb stands right before it. */
const isSaid = (tokens: Clauses['tokens'], at: number): boolean =>
  SAYING.is(itemAt(tokens, at - 1)) || (itemAt(tokens, at - 1)?.lower === 'on' && SAYING.is(itemAt(tokens, at - 2)));

const SAYING = wordsOf('said announced reported told stated');

/** `the 7-day rate`, `a 300-day wait`: what lasts so long is due at no time; a `five-year plan` or `a three-year period` is. */
function qualifies(tokens: Clauses['tokens'], first: number, end: number): boolean {
  const hyphenated = end - first >= 3 && tokens[end - 2]!.text === '-' && isContentWord(tokens[end - 1]!);
  const next = tokens[end];
  return hyphenated && next?.kind === 'word' && isContentWord(next) && !PLAN_NOUNS.is(next) && !SPANS.is(next);
}

const SPANS = wordsOf('period span horizon timeframe time plan programme program strategy project effort drive');

/** Of a sentence without dates, as most are. */
const NOTHING_DUE: ReadonlyMap<number, string> = new Map();

/** `15 GW by 2035; so far 2 GW`: behind a semicolon a date of the clause before says nothing, unless it opened the sentence. */
export function passedClause({ tokens, rare }: Clauses, opening: number, first: number): Span | undefined {
  if (!SEMICOLON.isAmong(rare)) return undefined;
  for (let i = first - 1; i > Math.max(opening, first - 40); i--)
    if (tokens[i]!.text === ';') return { start: tokens[opening]!.start, end: tokens[i]!.start };
  return undefined;
}

/** How far behind a quantity what says how often it comes may stand. */
const FREQUENCY_REACH = 25;

/** The SET close behind a quantity: `every year`. @param text of its paragraph */
export function frequencyOf(text: string, end: number, until: number, dates: readonly DateReading[]): Span | undefined {
  for (let i = lowerBound(dates, end, (date) => date.start); i < dates.length; i++) {
    const { type, start, end: last } = dates[i]!;
    if (last > until || !isWithin(text, end, start, FREQUENCY_REACH)) break;
    if (type === 'SET') return { start, end: last };
  }
  return undefined;
}
