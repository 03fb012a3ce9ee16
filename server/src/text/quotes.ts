import { itemAt } from './itemAt';
import { putInOrder } from './spanOrder';
import type { Token } from './tokenizer';

/** A quoted stretch: token indices of its marks, and the span of what stands between them. */
export interface Quotation {
  readonly open: number;
  readonly close: number;
  /** Offset behind the opening mark. */
  readonly start: number;
  /** Offset of the closing mark. */
  readonly end: number;
}

const PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '‘': '’',
  "'": "'",
  '`': '`',
};
/** The longest stretch that can be a quotation; an opening mark that is never closed must not swallow a chapter. */
const MAX_TOKENS = 400;

/**
 * Pairs quotation marks within one paragraph. An apostrophe is a mark only where it opens (a blank or bracket before it, none
 * behind it) and one that can close it follows. A quotation may hold one of the other kind of mark.
 */
export function pairQuotes(tokens: readonly Token[]): readonly Quotation[] {
  for (let i = 0; i < tokens.length; i++) if (tokens[i]!.kind === 'quote') return pairFrom(tokens, i);
  return NONE;
}

/** Most paragraphs quote nothing. */
const NONE: readonly Quotation[] = [];

function pairFrom(tokens: readonly Token[], first: number): Quotation[] {
  const found: Quotation[] = [];
  /** Marks that wait to be closed, innermost last. */
  let waiting: number[] = [];
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'quote') continue;
    waiting = waiting.filter((open) => i - open <= MAX_TOKENS);
    const next = tokens[i + 1];
    const canOpen =
      next !== undefined && !next.spaceBefore && (token.spaceBefore || !isWordLike(itemAt(tokens, i - 1)));
    const level = waiting.findLastIndex((open) => closes(tokens[open]!.text, token.text));
    const opensOnly = canOpen && token.spaceBefore;
    if (level >= 0 && !opensOnly) {
      const open = waiting[level]!;
      waiting = waiting.slice(0, level);
      if (i > open + 1) found.push({ open, close: i, start: tokens[open]!.end, end: token.start });
    } else if (PAIRS[token.text] && canOpen) {
      // A straight mark that opens again while one of its kind waits: the earlier one was never closed.
      waiting = waiting.filter((open) => tokens[open]!.text !== token.text);
      waiting.push(i);
    }
  }
  return putInOrder(found);
}

/** Whether a mark closes what another has opened. */
const closes = (mark: string, here: string) =>
  here === PAIRS[mark] || (mark === '“' && here === '"') || (mark === '"' && here === '”');

const isWordLike = (token: Token | undefined) => token?.kind === 'word' || token?.kind === 'number';
