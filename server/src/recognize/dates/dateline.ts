import { isWithin } from '../../text/distance';
import type { Fields } from './expression';
import type { DateReading } from './read';
import { RECORD_TITLES } from './vocabulary';

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

/** A date that opens the text: alone in a line, or behind a place and in front of the text (`GENEVA, 12 May 2021 –`). */
export function dateline(text: string, reading: DateReading, fields: Fields): HeaderDate | undefined {
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

/** `Minutes of the 14th meeting, held on`: what leads to the day that a text keeps a record of. */
const isTitleOfRecord = (before: string): boolean =>
  RECORD_TITLES.has(/^\p{L}+/u.exec(before)?.[0].toLowerCase() ?? '') && /\s(?:of|on|for)$/.test(before);

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
  if (isTitleOfRecord(before) && fields.day !== undefined)
    return { rank: 3.5, fields, source: `the title “${before} …”` };
  const names = before.split(/[\s,|()–—-]+/).filter((word) => word !== '');
  const placed =
    names.length <= 8 &&
    names.every((word) => /^[\p{Lu}\d/]/u.test(word) || /^(?:of|de|and|the|la|on|el|al)$/.test(word));
  // `Pretoria. 2 March 2026.`, nothing else in its line
  const stopped = names.length <= 3 && before.endsWith('.') && after === '.' && fields.day !== undefined;
  if (!placed || (/[.;!?]$/.test(before) && names.length > 0 && !stopped)) return undefined;
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
