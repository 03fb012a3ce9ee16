import { itemAt } from './itemAt';
import { putInOrder } from './spanOrder';
import type { Token, TokenizedText } from './tokenizer';

/** A quoted stretch: token indices of its marks, and the span of what stands between them. */
export interface Quotation {
  readonly open: number;
  readonly close: number;
  /** Offset behind the opening mark. */
  readonly start: number;
  /** Offset of the closing mark. */
  readonly end: number;
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
  ["'", "'"],
  ['`', '`'],
]);
/** The longest stretch that can be a quotation; an opening mark that is never closed must not swallow a chapter. */
const MAX_TOKENS = 400;

/**
 * Pairs quotation marks within one paragraph. An apostrophe is a mark only where it opens (a blank or bracket before it, none
 * behind it) and one that can close it follows. A quotation may hold one of the other kind of mark.
 */
export const pairQuotes = ({ tokens, hasQuotes }: TokenizedText): readonly Quotation[] =>
  hasQuotes ? pairMarks(tokens) : NONE;

/** Most paragraphs quote nothing. */
const NONE: readonly Quotation[] = [];

function pairMarks(tokens: readonly Token[]): Quotation[] {
  const found: Quotation[] = [];
  /** Marks that wait to be closed, innermost last. */
  const waiting: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'quote') continue;
    while (waiting.length > 0 && i - waiting[0]! > MAX_TOKENS) waiting.shift();
    const next = tokens[i + 1];
    const canOpen =
      next !== undefined && !next.spaceBefore && (token.spaceBefore || !isWordLike(itemAt(tokens, i - 1)));
    let level = waiting.length - 1;
    while (level >= 0 && !closes(tokens[waiting[level]!]!.text, token.text)) level--;
    const opensOnly = canOpen && token.spaceBefore;
    if (level >= 0 && !opensOnly) {
      const open = waiting[level]!;
      waiting.length = level;
      if (i > open + 1) found.push({ open, close: i, start: tokens[open]!.end, end: token.start });
    } else if (canOpen && PAIRS.has(token.text)) {
      // A straight mark that opens again while one of its kind waits: the earlier one was never closed.
      for (let k = waiting.length - 1; k >= 0; k--) if (tokens[waiting[k]!]!.text === token.text) waiting.splice(k, 1);
      waiting.push(i);
    }
  }
  return putInOrder(found);
}

/** Whether a mark closes what another has opened. */
const closes = (mark: string, here: string) =>
  here === PAIRS.get(mark) || (mark === '“' && here === '"') || (mark === '"' && here === '”');

const isWordLike = (token: Token | undefined) => token?.kind === 'word' || token?.kind === 'number';
