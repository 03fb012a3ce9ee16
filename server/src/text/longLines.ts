/**
 * Lines that nobody wrote as one paragraph: exports of whole books on one line, data, garbage. They are cut, so that no paragraph
 * is so long that reading it anew at each keystroke would be felt, whatever a file holds.
 */

/** Longer than any paragraph that people write; in UTF-16 code units. */
export const MAX_PARAGRAPH = 20_000;
/** How far behind that length the end of a sentence, or else a blank, is looked for. */
const SEARCHED = 2_000;

const SENTENCE_END = /[.!?。！？]["”’)\]]{0,3}\s/;
const BLANKS = /\s*/y;

/**
 * Cuts a line that is longer than a paragraph can be: behind the end of a sentence where there is one, else at a blank, else
 * between two characters. Where it is cut depends on what stands before only, so that a change does not move the cuts before it.
 * @param line without blanks at its ends
 * @returns offsets in `line` of the pieces, without the blanks around them; one piece for most lines
 */
export function cutLine(line: string): { readonly start: number; readonly end: number }[] {
  const pieces = [];
  let start = 0;
  while (line.length - start > MAX_PARAGRAPH + SEARCHED) {
    const cut = findCut(line, start + MAX_PARAGRAPH);
    pieces.push({ start, end: start + line.slice(start, cut).trimEnd().length });
    BLANKS.lastIndex = cut;
    BLANKS.test(line);
    start = BLANKS.lastIndex;
  }
  return [...pieces, { start, end: line.length }];
}

function findCut(line: string, from: number): number {
  const window = line.slice(from, from + SEARCHED);
  const sentence = SENTENCE_END.exec(window);
  if (sentence) return from + sentence.index + sentence[0].length;
  const blank = window.search(/\s/);
  if (blank >= 0) return from + blank;
  const isPair = line.codePointAt(from - 1)! > 0xffff;
  return isPair ? from + 1 : from;
}
