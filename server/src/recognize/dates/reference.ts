import { isWithin } from '../../text/distance';
import type { Paragraph } from '../../text/document';
import type { Token } from '../../text/tokenizer';
import { type Anchor, parseAnchor } from './anchor';
import type { DateExpression, Fields } from './expression';
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
const MAX_DATELINE = 90;
/** A line that ends with its date, behind a title of lower-case words, is shorter. */
const MAX_TITLE = 60;
/** How far into a paragraph a line of the header may stand. */
const MAX_HEADER = 400;

/** A date that may be the reference date; the least rank wins, and of equal ones the first. */
export interface HeaderDate {
  readonly rank: number;
  readonly fields: Fields;
  readonly source: string;
}

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

/** A date that opens the text: alone in a line, or behind a place and in front of the text (`GENEVA, 12 May 2021 –`). */
function dateline(text: string, reading: DateReading, fields: Fields): HeaderDate | undefined {
  if (!isWithin(text, 0, reading.start, MAX_HEADER)) return undefined;
  // Its line decides: short lines may be taken for one paragraph.
  const before = text.slice(startOfLine(text, reading.start), reading.start);
  const after = text.slice(reading.end, endOfLine(text, reading.end));
  const found = datelineIn(plain(before), COLUMN.test(after) ? '' : plain(after), fields);
  if (!found) return undefined;
  // A month, or the last day of several, is a date of its own where nothing better is
  const vague = fields.day === undefined || reading.expression.kind === 'range';
  if (!vague) return found;
  return fields.month !== undefined && plain(after) === '' ? { ...found, rank: found.rank + 2 } : undefined;
}

/** Another column of the line: `14 March 2025      Sudbury, Ontario      Department of Mines`. */
const COLUMN = /^(?:\t| {3,})\p{Lu}/u;

const isLineEnd = (code: number) => code === 10 || code === 13;

function startOfLine(text: string, at: number): number {
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The end of the line at an offset, or of so much of it as is looked at. */
function endOfLine(text: string, at: number): number {
  const last = Math.min(text.length, at + MAX_HEADER);
  while (at < last && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

/** A piece of a line without blanks and marks of emphasis at its ends. */
const plain = (text: string) =>
  text
    .replace(/^[\s*_#>]+/, '')
    .trim()
    .replace(/[\s*_]{1,100}$/, '');

/** Behind a date in brackets: `TOKYO (4 January 2024) – …`, `(Accra, 4 January 2024) The Council …`. */
const BRACKETED = /^\)\s?(?:[|–—:-]|\p{Lu}|$)/u;

function datelineIn(before: string, after: string, fields: Fields): HeaderDate | undefined {
  if (before.length > MAX_DATELINE) return undefined;
  // `Speech by the Minister, Kigali, 8 June 2023`, `News, 8 June 2023`
  if (
    after === '' &&
    /,$/.test(before) &&
    before.length < MAX_TITLE &&
    !/[.;:!?]\s/.test(before) &&
    fields.day !== undefined
  )
    return { rank: 3, fields, source: `the dateline “${before}”` };
  const names = before.split(/[\s,|()–—-]+/).filter((word) => word !== '');
  const placed =
    names.length <= 8 &&
    names.every((word) => /^[\p{Lu}\d/]/u.test(word) || /^(?:of|de|and|the|la|on|el|al)$/.test(word));
  if (!placed || (/[.;!?]$/.test(before) && names.length > 0)) return undefined;
  const closes =
    after === '' ||
    /^(?:[|(–—:]|--?|\/|by \p{Lu})/u.test(after) || // `4 January 2024, 5:32PM by the news desk`
    (before.includes('(') && BRACKETED.test(after)) ||
    (/^[.,]/.test(after) && (before !== '' || /^,\s\p{Lu}/u.test(after))); // `12 March 2024, Room 204`
  if (!closes) return undefined;
  if (/^[.,]/.test(after) && names.length > 4) return undefined;
  if (
    names.some((word) =>
      /^(?:On|In|By|Since|Until|From|As|At|After|Before|Between|Act|Law|Decree|No|Regulation|Resolution)$/.test(word),
    )
  )
    return undefined;
  return { rank: after === '' ? 2 : 2.5, fields, source: before === '' ? 'the date line' : `the dateline “${before}”` };
}
