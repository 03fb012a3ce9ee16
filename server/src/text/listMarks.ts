/** Marks of lists and numbers of sections at the start of a line. */

export const BULLET = /^[-*•●○▪■◦–—−·✓➢Ø§‣⁃►▶◆❖➤✔]\s+(?=\S)/u;
// 12. | 12.The | 1.2.3 | 12) | (12) | (iv) | a) | (a): a mark and what it marks. `2025 was` is no mark.
const NUMBERED =
  /^(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\)|\d{1,3}\.(?=\s|\p{Lu})|(?:\d{1,3}\.){1,5}\d{1,3}\.?(?=\s+\p{Lu})|[a-zA-Z]\.(?=\s))\s*(?=\S)/u;

/**
 * The list or enumeration mark at the start of a paragraph: its length with the blanks behind it, 0 where there is none.
 */
export function markerLength(text: string): number {
  if (beginsWithWord(text)) return 0;
  return (BULLET.exec(text) ?? NUMBERED.exec(text) ?? [''])[0].length;
}

/** Whether a text begins with a letter that is no mark, as most lines do: neither `a.` nor `iv)`. */
function beginsWithWord(text: string): boolean {
  if (!isLetter(text.charCodeAt(0)) || text.charCodeAt(1) === DOT) return false;
  for (let i = 1; i <= MAX_LETTERS; i++) if (text.charCodeAt(i) === CLOSE) return false;
  return true;
}

/** Whether a code unit is a letter from A to Z, large or small. */
export const isLetter = (unit: number) => (unit | 0x20) >= 97 && (unit | 0x20) <= 122;

const DOT = 46;
const CLOSE = 41;
/** The longest number in letters: `xviii`. */
const MAX_LETTERS = 5;

/** How much of a block's beginning tells how it is numbered. */
export const STYLE_LENGTH = 24;

/** `0.` for `3.`, `(a)` for `(b)`, `0.0` for `3.1`; empty where a paragraph begins with no number. */
export function numberingStyle(start: string): string {
  if (beginsWithWord(start)) return '';
  const mark = NUMBERED.exec(start)?.[0].trim() ?? '';
  let style = '';
  for (let i = 0; i < mark.length; i++) {
    const unit = mark.charCodeAt(i);
    const sign = isLetter(unit) ? 'a' : isDigit(unit) ? '0' : mark[i]!;
    // In such a mark nothing but a figure or a letter is followed by its like
    if (!style.endsWith(sign)) style += sign;
  }
  return style;
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57;
