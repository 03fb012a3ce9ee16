/**
 * What a terminal, an editor's list or a tooltip would act on instead of showing it: control characters (escape sequences begin with
 * one, in 7 bits or 8), what turns the direction of the text around it (Unicode's bidirectional embeddings, overrides and isolates),
 * and what takes no room. Line ends are blanks here.
 */
// eslint-disable-next-line no-control-regex -- they are what is to go
const INVISIBLE = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text of a document on one line, to be shown: runs of blanks and line ends become one space, what would act on its surroundings goes. */
export const oneLine = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(/[\s\x85]+/g, ' ')
    .trim();

/** A text that takes no more than some UTF-16 code units, an ellipsis in the place of what is too much; no surrogate pair is split. */
export function clip(text: string, width: number): string {
  if (text.length <= width) return text;
  const isPair = text.codePointAt(width - 2)! > 0xffff;
  return `${text.slice(0, isPair ? width - 2 : width - 1).trimEnd()}…`;
}
