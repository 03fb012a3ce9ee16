import { ImportError } from './importError';

/** Comma-separated values as RFC 4180 defines them. */

const NEEDS_QUOTES = /[",\r\n]/;

/** One record with its line end (CRLF). A field with a comma, quotation mark or line end is quoted, its quotation marks doubled. */
export function toRecord(fields: readonly string[]): string {
  const written = fields.map((field) => (NEEDS_QUOTES.test(field) ? `"${field.replaceAll('"', '""')}"` : field));
  return `${written.join(',')}\r\n`;
}

/** A record that was read, and the line on which it begins, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * Reads records; LF alone ends one too, as many programs write it, and the last needs no line end.
 * @throws ImportError for a quotation mark inside a bare field, text behind a closing one, and one that is never closed
 */
export function parseRecords(content: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let line = 1;
  let begin = 1;
  let at = 0;
  while (at < content.length) {
    let field: string;
    if (content[at] === '"') {
      const from = line;
      const end = closingQuote(content, at, `line ${from}`);
      field = content.slice(at + 1, end).replaceAll('""', '"');
      line += countLineFeeds(field);
      at = end + 1;
    } else {
      const start = at;
      while (at < content.length && !isDelimiter(content, at)) at++;
      field = content.slice(start, at);
      if (field.includes('"')) throw new ImportError(`line ${line}`, 'a field with a quotation mark must be quoted');
    }
    fields.push(field);
    if (at < content.length && !isDelimiter(content, at))
      throw new ImportError(`line ${line}`, 'a comma or line end must follow the closing quotation mark');
    if (content[at] === ',') {
      at++;
      if (at < content.length) continue;
      fields.push(''); // a comma at the very end has an empty field behind it
    } else if (at < content.length) at += content[at] === '\r' ? 2 : 1;
    records.push({ line: begin, fields });
    fields = [];
    begin = ++line;
  }
  return records;
}

function isDelimiter(content: string, at: number): boolean {
  const character = content[at];
  return (
    character === ',' ||
    character === '\n' ||
    (character === '\r' && (content[at + 1] === '\n' || at + 1 === content.length))
  );
}

/** Offset of the quotation mark that closes the one at `open`. */
function closingQuote(content: string, open: number, place: string): number {
  let at = open + 1;
  for (;;) {
    const end = content.indexOf('"', at);
    if (end < 0) throw new ImportError(place, 'a quotation mark is never closed');
    if (content[end + 1] !== '"') return end;
    at = end + 2;
  }
}

function countLineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
