import { BULLET, isLetter } from './listMarks';

/** What a heading looks like by itself: whether it is one, its place decides too (see `outline.ts`). */

const MAX_HEADING_LENGTH = 120;
const SENTENCE_END = /[.!?;:,。][)\]"'”’*_]*$/;

const endsSentence = (line: string) => !isLetter(line.charCodeAt(line.length - 1)) && SENTENCE_END.test(line);

/** Whether a line is as short as a heading, begins like one and does not end like a sentence. @param marker see `markerLength` */
export function looksLikeHeading(line: string, marker: number): boolean {
  if (line.length > MAX_HEADING_LENGTH || endsSentence(line)) return false;
  if (marker > 0 && BULLET.test(line)) return false;
  const content = line.slice(marker);
  return opensHeading(content) && !isKeyAndValue(content) && hasFewWords(content);
}

/** Whether a line has a letter, and starts upper-case or with a digit; most show it by their first character. */
function opensHeading(line: string): boolean {
  const first = line.charCodeAt(0);
  if (isLetter(first)) return first < 97;
  return /\p{L}/u.test(line) && /^["'“‘(*]*[\p{Lu}\d]/u.test(line);
}

const isKeyAndValue = (line: string) => line.includes(':') && /^\S.{0,30}:\s+\S/.test(line);

const MAX_HEADING_WORDS = 16;
const MANY_WORDS = /^(?:\S+\s+){16}/;
/** Whether a line has no more words than a heading; one that is short enough need not be counted. */
const hasFewWords = (line: string) => line.length < 2 * MAX_HEADING_WORDS || !MANY_WORDS.test(line);

const MAX_TITLE_LENGTH = 300;
/** Of the words of a title, so many begin with a capital, little ones left out. */
const CAPITALIZED = 0.75;
const INNER_STOP = /[.;!?]\s/;

/** Whether a few lines are a title that was broken over them: without a sentence's end, and in capitals or with capitals. */
export function looksLikeTitle(lines: string, marker: number): boolean {
  if (lines.length > MAX_TITLE_LENGTH || endsSentence(lines) || INNER_STOP.test(lines)) return false;
  if (marker > 0 || !opensHeading(lines) || isKeyAndValue(lines)) return false;
  const words = lines.match(/\p{L}{4,}/gu) ?? [];
  const capitalized = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 2 && capitalized >= CAPITALIZED * words.length;
}

/** The level of a heading by its number (`2.1` is one below `2`), else by whether it is in capitals; 1 is the outermost. */
export function headingLevel(heading: string): number {
  const numbering = isLetter(heading.charCodeAt(0)) ? null : /^\d{1,3}(?:\.\d{1,3}){0,4}/.exec(heading);
  if (numbering) return 2 + countOf('.', numbering[0]); // at most 6
  return !/[a-z]/.test(heading) && heading === heading.toUpperCase() ? 1 : 2;
}

function countOf(sign: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
  return count;
}
