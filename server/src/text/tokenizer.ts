/**
 * Cuts a text into tokens in one pass. Words are runs of letters, numbers are runs of digits with their inner separators, so
 * `Q3`, `RMB1.3` and `June 15th` are a word and a number side by side; `spaceBefore` tells what was glued together.
 */
export type TokenKind =
  /** Letters: `plan`, `Xi'an`, `U.S.`. A hyphen is a token of its own. */
  | 'word'
  /** Digits: `2025`, `10,000`, `1.3`. */
  | 'number'
  /** `'s` behind a word. */
  | 'possessive'
  /** Any quotation mark, or an apostrophe that is not inside a word. */
  | 'quote'
  /** Currency signs, `%`, `°`, `+` and the like. */
  | 'symbol'
  /** Brackets, commas, hyphens, dashes, sentence ends. */
  | 'punctuation'
  /** A web or mail address, whole. */
  | 'address';

/** How a word is written; `none` for everything but words. */
export type TokenShape = 'lower' | 'capitalized' | 'upper' | 'mixed' | 'none';

/** A piece of text; offsets count from the start of the text that was tokenized. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, with typographic apostrophes and hyphens made plain: the key for look-ups. */
  readonly lower: string;
  readonly shape: TokenShape;
  /** Whether a blank or a line end stands between this token and the one before it (true for the first). */
  readonly spaceBefore: boolean;
  /** Whether a line end stands between this token and the one before it. */
  readonly lineBefore: boolean;
}

// Sticky patterns, each linear: no nested repetition over the same characters.
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"”]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.[a-z]{2,12}(?![\p{L}\d])(?:\/[^\s<>"”)]{0,2000})?/uy;
const INITIALS = /(?:\p{Lu}\.){2,8}/uy;
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/uy;
const NUMBER = /\d+(?:,\d{2,3}){0,8},\d{3}(?!\d)(?:\.\d+)*|\d+(?:\.\d+)*/y; // bounded: 10,10,10,… is tried once a number
const POSSESSIVE = /['’][sS](?![\p{L}\d])/uy;
/** What every address holds: few paragraphs do, and the others need not be searched for one at every word. */
const ADDRESS_SIGN = /:\/\/|www\.|@|[a-z0-9-]\.[a-z]{2}/;

const BLANK = /[\s\u00a0\u00ad\u200b\ufeff]/u;
const LETTER = /\p{L}/u;
const QUOTE = /["“”„‟«»'‘’‚‛`´]/u;
const SYMBOL = /[\p{Sc}\p{Sm}\p{Sk}\p{So}%‰°#*_@&§†‡]/u;

type CharacterKind = 'blank' | 'word' | 'number' | 'quote' | 'symbol' | 'punctuation';

/** What a character begins. */
function kindOf(character: string): CharacterKind {
  if (BLANK.test(character)) return 'blank';
  if (LETTER.test(character)) return 'word';
  if (/\d/.test(character)) return 'number';
  if (QUOTE.test(character)) return 'quote';
  return SYMBOL.test(character) ? 'symbol' : 'punctuation';
}

/** Nearly all characters of a text: they are told apart by one look-up. */
const ASCII_KINDS = Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

function shapeOf(word: string): TokenShape {
  if (/^[a-z]+$/.test(word)) return 'lower';
  if (/^[A-Z][a-z]*$/.test(word)) return 'capitalized';
  const letters = word.replace(/[^\p{L}]/gu, '');
  const lower = letters.toLowerCase();
  if (letters === lower) return letters === letters.toUpperCase() ? 'none' : 'lower';
  if (letters === letters.toUpperCase()) return letters.length === 1 ? 'capitalized' : 'upper';
  const [first = ''] = letters;
  return first !== first.toLowerCase() && letters.slice(first.length) === lower.slice(first.length)
    ? 'capitalized'
    : 'mixed';
}

function plain(text: string): string {
  const lower = text.toLowerCase();
  return /[’‐‑]/.test(lower) ? lower.replaceAll('’', "'").replaceAll('‐', '-').replaceAll('‑', '-') : lower;
}

/**
 * Tokenizes a text. Every character that is neither blank nor a soft hyphen is in exactly one token, in order.
 * @param text any string; offsets in the result are UTF-16 code units
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const mayHoldAddress = ADDRESS_SIGN.test(text);
  let at = 0;
  let spaceBefore = true;
  let lineBefore = false;

  const match = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
  };
  const push = (kind: TokenKind, end: number) => {
    const piece = text.slice(at, end);
    const shape = kind === 'word' ? shapeOf(piece) : 'none';
    tokens.push({ kind, start: at, end, text: piece, lower: plain(piece), shape, spaceBefore, lineBefore });
    at = end;
    spaceBefore = false;
    lineBefore = false;
  };

  while (at < text.length) {
    const code = text.codePointAt(at)!;
    const next = at + (code > 0xffff ? 2 : 1);
    const kind = code < 128 ? ASCII_KINDS[code]! : kindOf(text.slice(at, next));
    if (kind === 'blank') {
      lineBefore ||= code === 10 || code === 13;
      spaceBefore = true;
      at = next;
      continue;
    }
    // An address begins where no word is under way, and its last part is no sentence end: `end.The` is two words.
    if (mayHoldAddress && (spaceBefore || tokens.at(-1)?.kind === 'punctuation')) {
      const end = match(ADDRESS);
      if (end > 0) {
        push('address', trimAddress(text, at, end));
        continue;
      }
    }
    if (kind === 'word') {
      const initials = text[next] === '.' ? match(INITIALS) : -1;
      const end = initials > 0 ? initials : match(WORD);
      const possessive = initials < 0 && isPossessive(text, end - 2) && end - 2 > at;
      push('word', possessive ? end - 2 : end);
      if (possessive) push('possessive', end);
    } else if (kind === 'number') push('number', match(NUMBER));
    else if (kind === 'quote') {
      const end = tokens.length > 0 && !spaceBefore ? match(POSSESSIVE) : -1;
      if (end > 0) push('possessive', end);
      else push('quote', next);
    } else push(kind, next);
  }
  return tokens;
}

/** Whether `'s` stands at an offset. */
const isPossessive = (text: string, at: number) =>
  (text[at] === "'" || text[at] === '’') && (text[at + 1] === 's' || text[at + 1] === 'S');

/** A full stop or comma behind an address belongs to the sentence. */
function trimAddress(text: string, start: number, end: number): number {
  while (end > start + 1 && /[.,;:!?'’)\]]/.test(text[end - 1]!)) end--;
  return end;
}
