import type { Paragraph } from '../../text/document';
import type { Token } from '../../text/tokenizer';
import { type Anchor, parseAnchor } from './anchor';
import type { DateExpression, Fields } from './expression';
import { type HeaderDate, dateline } from './dateline';
import { copyOfFields } from './evenShape';
import { endOfLead, isCut, isThis, startOfLead, wordsIn } from './lead';
import type { DateReading } from './read';
import { formatFields } from './value';
import { HEADER_LABELS } from './vocabulary';

/** The reference date: what relative dates count from. Given, or read off a metadata header or a dateline. */
export interface Reference {
  readonly value: string;
  readonly anchor: Anchor;
  readonly source: string;
}

/** How far into a document a header may stand, in paragraphs that hold text. */
export const HEADER_DEPTH = 12;

/** A paragraph, and which of its document's it is. */
interface Counted {
  readonly index: number;
  readonly paragraph: Paragraph;
}

/** Whether a paragraph stands where headers do. */
export const isInHeader = ({ index }: Counted): boolean => index < HEADER_DEPTH;

/**
 * The best candidate for the reference date in one paragraph.
 * @param dateOf the calendar fields of an expression that needs no reference date, if it has them
 */
export function headerDateIn(
  { paragraph, index }: Counted,
  readings: readonly DateReading[],
  dateOf: (expression: DateExpression) => Fields | undefined,
): HeaderDate | undefined {
  let best: HeaderDate | undefined;
  const isHeader = index < HEADER_DEPTH;
  for (const reading of readings) {
    if (!isHeader && !reading.mayBeLabelled) continue;
    const fields = dateOf(reading.expression);
    if (!fields || fields.year === undefined || fields.bc) continue;
    const candidate =
      (reading.mayBeLabelled ? labelled(reading, fields, index, paragraph.tokens) : undefined) ??
      (isHeader && !isThis(paragraph.tokens, reading.first) ? dateline(paragraph.text, reading, fields) : undefined);
    if (candidate && (!best || candidate.rank < best.rank)) best = candidate;
  }
  return best;
}

/** The reference date of a document: the one that is given, or the best candidate. @param candidates in document order */
export function findReference(
  given: string | undefined,
  candidates: () => Iterable<HeaderDate>,
): Reference | undefined {
  const anchor = given === undefined ? undefined : parseAnchor(given);
  if (given !== undefined && anchor) return { value: given, anchor, source: 'the reference date that was given' };
  let best: HeaderDate | undefined;
  for (const candidate of candidates()) if (!best || candidate.rank < best.rank) best = candidate;
  if (!best) return undefined;
  const date = copyOfFields(best.fields);
  date.hour = date.minute = date.second = date.zone = date.dayPart = undefined;
  const value = formatFields(date);
  const found = parseAnchor(value);
  return found && { value, anchor: found, source: `the reference date, from ${best.source}` };
}

/** A date behind a label: `Updated: …`, `date 2021-01-25`, `date: '2023-05-20'`, `Published on …`. */
function labelled(
  reading: DateReading,
  fields: Fields,
  index: number,
  tokens: readonly Token[],
): HeaderDate | undefined {
  const end = endOfLead(tokens, reading.first);
  const first = startOfLead(tokens, end);
  const opensLine = first === end || !(isCut(tokens, first) || tokens[first]!.lower === '…');
  const words = wordsIn(tokens, first, end);
  const marked = first < end && /[:|"'“‘]$/.test(tokens[end - 1]!.lower);
  for (let length = Math.min(4, words.length); length > 0; length--) {
    const tail = words.slice(-length);
    const bare = /^(?:on|in|at)$/.test(tail.at(-1)!) ? tail.slice(0, -1) : tail;
    const label = bare.join(' ');
    const rank = HEADER_LABELS.get(tail.join(' ')) ?? HEADER_LABELS.get(label);
    if (rank === undefined || bare.length === 0) continue;
    // A label begins its line (or the cell of a line) and is short of a sentence; in the running text it is a verb.
    const opens = words.length === length && opensLine;
    const cell = marked && (index < HEADER_DEPTH || words.length === length);
    if (!(opens || cell) || (index >= HEADER_DEPTH && !marked && bare[0] !== 'published')) continue;
    const precise = fields.day === undefined ? 0.5 : 0;
    return { rank: rank + precise + (index < HEADER_DEPTH ? 0 : 0.2), fields, source: `the header “${label}”` };
  }
  return opensLine ? enacted(words, fields, index) : undefined;
}

/** How a line of an act says when it was made: `Adopted by the Council on …`, at its end `Done at Brussels, …`, `Given … this …`. */
function enacted(words: readonly string[], fields: Fields, index: number): HeaderDate | undefined {
  const [first = '', second = ''] = words;
  if (words.length < 2 || fields.day === undefined) return undefined;
  const closing =
    (first === 'done' && second === 'at') ||
    (/^(?:adopted|dated|done|given|issued|signed)$/.test(first) && words.at(-1) === 'this');
  const rank = HEADER_LABELS.get(first);
  const opening = index < HEADER_DEPTH && rank !== undefined && second === 'by' && words.at(-1) === 'on';
  if (!closing && !opening) return undefined;
  return { rank: (rank ?? 3) + 0.3, fields, source: `the line “${words.join(' ')} …”` };
}
