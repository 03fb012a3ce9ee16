/** The lines between two blank lines, and where one of them ends what it says: read off their letters and length alone, with no vocabulary. */

import { itemAt } from './itemAt';
import { isLetter, markerLength } from './listMarks';
import { MAX_PARAGRAPH } from './longLines';

export interface Line {
  readonly start: number;
  /** Trailing blanks and the line end excluded. */
  readonly end: number;
  readonly text: string;
  /** See {@link markerLength}. */
  readonly marker: number;
}

/** Lines longer than this are not wrapped by hand or by a converter: each is a paragraph, unless it breaks off. */
const MAX_WRAP_WIDTH = 130;
/** A line this much shorter than the widest of its block was ended on purpose, unless its last or next letters say that it goes on. */
const SHORT_LINE = 0.8;
/** `… Ministry of`, `… and the`: nothing ends in so short a word in small letters, whatever the language. */
const OPEN_END = /^\P{Ll}{0,4}\p{Lu}.*[\p{L}\d,)] \p{Ll}{1,3}$/u;
/** `… and the Clean`: with `Water Act.` on the next line, a name that was begun. The words that begin a sentence most often are shorter. */
const OPEN_NAME = /(?:^| )\p{Ll}{1,3} \p{Lu}[\p{Ll}’'-]+$/u;
const LONG_CAPITALIZED = /^\p{Lu}\p{L}{3,}/u;

export const MARKDOWN_HEADING = /^(#{1,6})\s+\S/;
export const RULE = /^(?:[-=_*~]{3,}|-*\s*\d{1,4}(?:\s+of\s+\d{1,4})?\s*-*)$/;

export const lineOf = (start: number, end: number, text: string): Line => ({
  start,
  end,
  text,
  marker: markerLength(text),
});

/** Whether a line is nothing but layout, or a heading by its mark: what begins with a letter is neither. */
const stands = (line: string) => !isLetter(line.charCodeAt(0)) && (MARKDOWN_HEADING.test(line) || RULE.test(line));

/** Cuts the lines between two blank lines where a line was ended on purpose; the rest are wrapped lines of one paragraph. */
export function splitGroup(lines: Line[]): Line[][] {
  if (lines.length === 1) return [lines];
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  const paragraphs: Line[][] = [];
  let size = 0; // of the last paragraph
  lines.forEach((line, i) => {
    const before = itemAt(lines, i - 1);
    const starts =
      !before ||
      size + line.text.length > MAX_PARAGRAPH ||
      (width > MAX_WRAP_WIDTH && !isBroken(before, line)) ||
      stands(before.text) ||
      stands(line.text) ||
      line.marker > 0 ||
      (isKeyed(line) && (isKeyed(paragraphs.at(-1)![0]) || isKeyed(lines[i + 1]))) ||
      (before.text.length + 1 + firstWordLength(line.text) < width * SHORT_LINE &&
        !goesOn(before, line, paragraphs.at(-1)!.length > 1));
    if (starts) paragraphs.push([line]);
    else paragraphs.at(-1)!.push(line);
    size = (starts ? 0 : size) + line.text.length + 1;
  });
  return paragraphs;
}

const firstWordLength = (line: string) => /^\S*/.exec(line)![0].length;

/** `Childcare: $3 million`, `2030: 10 GW`: among lines of its kind a line with a key stands for itself. */
const isKeyed = (line: Line | undefined) => line !== undefined && KEYED.test(line.text);
const KEYED = /^[\p{Lu}\d][^\s:.]{0,30}(?: [^\s:.]{1,30}){0,5}:\s+\S/u;

/** Whether a long line stops within what it says: at a letter or a comma, and the next goes on in small letters. */
const isBroken = (line: Line, next: Line) =>
  line.text.length > MAX_WRAP_WIDTH && /[\p{L},]$/u.test(line.text) && /^\p{Ll}/u.test(next.text);

/**
 * Whether a line of ragged text, short as it is, does not end what it says: `Ministry of`, or `and Energy` on the next.
 * @param isWrapped whether it goes on with the line above it: what stands alone, a title or an address, may end in a name
 */
const goesOn = (line: Line, next: Line, isWrapped: boolean) =>
  OPEN_END.test(line.text) ||
  (/^\p{Lu}.*[\p{L},]$/u.test(line.text) && /^\p{Ll}/u.test(next.text)) ||
  (isWrapped && OPEN_NAME.test(line.text) && LONG_CAPITALIZED.test(next.text));
