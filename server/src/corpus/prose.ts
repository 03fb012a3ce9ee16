import filesData from '../lexicon/data/files.txt';
import { rowsOf } from '../lexicon/lookup';
import { readerOf } from '../text/reader';
import { type LineContent, contentOf } from './lineContent';

/** How much of a text is looked at, in UTF-16 code units. */
const SAMPLE_LENGTH = 8192;
/** A licence says so within this many code units. */
const LICENCE_LENGTH = 600;
/** Smallest share of a text's visible characters that has to stand in lines of prose; the rest may be tables and headings. */
const PROSE_SHARE = 0.3;
/** Largest share of lines that may begin like an entry of a log. */
const LOG_SHARE = 0.5;
const MIN_WORDS = 4;
const MIN_LETTER_SHARE = 0.6;
const MAX_OPERATOR_SHARE = 0.08;
/** Separators of columns without a blank behind them: in data there is one for every few words. */
const WORDS_PER_SEPARATOR = 6;

const MARKUP = /^(?:<[!?/a-z]|\{\s*["']|\[[{"\]]|"[\w-]{1,64}"\s*:|\/[/*]|#!|#include\b)/i;
const LOG_ENTRY =
  /^\W{0,2}(?:\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|(?:\p{L}{3} {1,2}\d{1,2} )?\d\d:\d\d:\d\d|(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL|NOTICE)\b)/u;

const licenceOpenings = rowsOf(filesData, 'licence openings').map((row) => row[0]!);

/**
 * Whether a text reads like prose, by a look at its beginning: enough of its characters stand in lines that are made of words.
 * Tables of data, logs, source code, markup, word lists and software licences are not prose. A blank text may become prose.
 * @param text a whole text or its beginning
 */
export function looksLikeProse(text: string): boolean {
  const sample = readerOf(text).slice(0, Math.min(SAMPLE_LENGTH, text.length));
  if (hasControlCharacters(sample) || isLicence(sample)) return false;
  const lines = sample
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  let visible = 0;
  let inProse = 0;
  let logEntries = 0;
  for (const line of lines) {
    const content = contentOf(line);
    visible += content.visible;
    if (isProseLine(line, content)) inProse += content.visible;
    if (LOG_ENTRY.test(line)) logEntries++;
  }
  return visible === 0 || (inProse >= visible * PROSE_SHARE && logEntries <= lines.length * LOG_SHARE);
}

function isProseLine(line: string, { visible, chunks, words, letters, operators, separators }: LineContent): boolean {
  return (
    words >= MIN_WORDS &&
    words * 2 >= chunks &&
    letters >= visible * MIN_LETTER_SHARE &&
    operators <= Math.max(2, visible * MAX_OPERATOR_SHARE) &&
    separators * WORDS_PER_SEPARATOR <= chunks &&
    !MARKUP.test(line)
  );
}

function isLicence(sample: string): boolean {
  const opening = sample.slice(0, LICENCE_LENGTH).toLowerCase().replace(/\s+/g, ' ');
  return licenceOpenings.some((phrase) => opening.includes(phrase));
}

/** Anything but tab, line feed, form feed and carriage return: a text has at most a stray one. */
function hasControlCharacters(sample: string): boolean {
  let found = 0;
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    if (unit < 32 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13) found++;
  }
  return found * 100 > sample.length;
}
