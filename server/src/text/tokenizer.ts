/**
 * Cuts a text into tokens in one pass. Words are runs of letters, numbers are runs of digits with their inner separators, so
 * `Q3`, `RMB1.3` and `June 15th` are a word and a number side by side; `spaceBefore` tells what was glued together.
 */
import { CharacterClass, classOf, isKnownLetter } from './characters';
import { type Classes, onNewClass } from './wordClass';
import { EMPTY_HASH, FormTable, type TokenShape, type WordForm, addToHash, formOf, hashOf } from './words';

export type { TokenShape };

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

/** A piece of text; offsets count from the start of the text that was tokenized. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, with typographic apostrophes and hyphens made plain: the key for look-ups. */
  readonly lower: string;
  readonly shape: TokenShape;
  /** The lists of words that it stands in, see {@link WordClass}. */
  readonly classes: Classes;
  /** Whether a blank or a line end stands between this token and the one before it (true for the first). */
  readonly spaceBefore: boolean;
  /** Whether a line end stands between this token and the one before it. */
  readonly lineBefore: boolean;
  /** Whether a tab stands there: what parts the cells of a table. */
  readonly tabBefore: boolean;
}

// Sticky patterns for what is rare, each linear: no nested repetition over the same characters.
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"”]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.[a-z]{2,12}(?![\p{L}\d])(?:\/[^\s<>"”)]{0,2000})?/uy;
const INITIALS = /(?:\p{Lu}\.){2,8}/uy;
const GROUPED_NUMBER = /\d+(?:,\d{2,3}){0,8},\d{3}(?!\d)(?:\.\d+)*/y; // bounded: 10,10,10,… is tried once a number
const LETTER_OR_DIGIT = /[\p{L}\d]/u;
/** What a full stop inside an address stands in. */
const ADDRESS_DOT = /www\.|[a-z0-9-]\.[a-z]{2}/;

const DOT = 46;
const COMMA = 44;
const COLON = 58;
const AT_SIGN = 64;
/** The first five bits of a surrogate: half of a code point beyond the basic plane. */
const SURROGATE = 0xd800;
const TAB = 9;
const SPACE = 32;
const STAR = 42;
const UNDERSCORE = 95;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Characters that stand alone, made once; most are of Latin script. */
const characters = new Map<number, WordForm>();
const latin: (WordForm | undefined)[] = new Array<WordForm | undefined>(256).fill(undefined);
onNewClass(() => {
  characters.clear();
  latin.fill(undefined);
});

function characterForm(code: number): WordForm {
  if (code < latin.length) return (latin[code] ??= formOf(String.fromCharCode(code), false));
  let form = characters.get(code);
  if (!form) characters.set(code, (form = formOf(String.fromCodePoint(code), false)));
  return form;
}

const words = new FormTable(true);
/** Numbers and possessives. */
const others = new FormTable(false);

/** Room for the code units of all but the longest paragraphs. */
const scratch = new Uint16Array(1 << 16);

/**
 * Not asked of the text as its property: texts are kept in more ways (whole, cut out of another, with one or two bytes for a character)
 * than the engine bears in mind at one place, and then it looks the function up for every character.
 */
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with the text
const unitAt = String.prototype.charCodeAt;

/** The code units of a text, until the next one is asked for: a typed array is read several times faster than a string. */
function unitsOf(text: string): Uint16Array {
  const { length } = text;
  const units = length > scratch.length ? new Uint16Array(length) : scratch;
  for (let i = 0; i < length; i++) units[i] = unitAt.call(text, i);
  return units;
}

/** The tokens of a text, and where in it something stands that pairs of them are made of. */
export interface TokenizedText {
  readonly tokens: readonly Token[];
  /** Indices of the marks that may end a sentence. */
  readonly stops: readonly number[];
  /** Whether any of the tokens is a quotation mark. */
  readonly hasQuotes: boolean;
}

/**
 * Tokenizes a text. Every character that is neither blank nor a soft hyphen is in exactly one token, in order.
 * @param text any string; offsets in the result are UTF-16 code units
 */
export const tokenize = (text: string): readonly Token[] => tokenizeText(text).tokens;

/** The same, with what is seen on the way. */
export function tokenizeText(text: string): TokenizedText {
  const units = unitsOf(text);
  const tokens: Token[] = [];
  const stops: number[] = [];
  let hasQuotes = false;
  let mayHoldAddress = false;
  const { length } = text;
  let at = 0;
  let spaceBefore = true;
  let lineBefore = false;
  let tabBefore = false;
  while (at < length) {
    if (units[at] === SPACE) {
      spaceBefore = true;
      at++;
      continue;
    }
    const code = codeAt(text, units, at);
    const is = classOf(code);
    const next = code > 0xffff ? at + 2 : at + 1;
    if (is === CharacterClass.Blank) {
      if (code === LINE_FEED || code === CARRIAGE_RETURN) lineBefore = true;
      else if (code === TAB) tabBefore = true;
      spaceBefore = true;
      at = next;
      continue;
    }
    let kind: TokenKind;
    let end: number;
    let form: WordForm;
    let possessiveEnd = 0;
    // An address begins where no word is under way, and its last part is no sentence end: `end.The` is two words.
    const address =
      mayHoldAddress && (spaceBefore || tokens[tokens.length - 1]!.kind === 'punctuation')
        ? matchAt(ADDRESS, text, at)
        : -1;
    if (address > 0) {
      kind = 'address';
      end = trimAddress(text, at, address);
      form = formOf(text.slice(at, end), false);
    } else if (is === CharacterClass.Letter) {
      kind = 'word';
      const initials = next < length && units[next] === DOT ? matchAt(INITIALS, text, at) : -1;
      if (initials > 0) {
        end = initials;
        form = formOf(text.slice(at, end), true);
      } else {
        let hash = addToHash(EMPTY_HASH, units[at]!);
        end = at + 1;
        for (let unit: number; end < length && isKnownLetter((unit = units[end]!)); end++) hash = addToHash(hash, unit);
        if (end < length && !isPlainEnd(units[end]!)) {
          end = wordEnd(text, units, Math.max(end, next));
          if (end - 2 > at && isApostrophe(units[end - 2]!) && isS(units[end - 1]!)) {
            possessiveEnd = end;
            end -= 2;
          }
          hash = hashOf(units, at, end);
        }
        form = words.at(text, units, at, end, hash);
      }
    } else if (is === CharacterClass.Digit) {
      kind = 'number';
      end = numberEnd(text, units, at);
      form = others.at(text, units, at, end, hashOf(units, at, end));
    } else if (is === CharacterClass.Quote && tokens.length > 0 && !spaceBefore && isPossessiveAt(text, at)) {
      kind = 'possessive';
      end = at + 2;
      form = others.at(text, units, at, end, hashOf(units, at, end));
    } else {
      if (!mayHoldAddress && isAddressSign(text, at, code)) {
        // What stands in front of it, back to a blank, may be the beginning of an address
        mayHoldAddress = true;
        while (!spaceBefore) ({ start: at, spaceBefore, lineBefore, tabBefore } = tokens.pop()!);
        while (stops.length > 0 && stops[stops.length - 1]! >= tokens.length) stops.pop();
        continue;
      }
      kind = is === CharacterClass.Quote ? 'quote' : 'punctuation';
      if (is === CharacterClass.Symbol && !isEmphasisAt(text, code, at)) kind = 'symbol';
      end = next;
      form = characterForm(code);
      if (kind === 'quote') hasQuotes = true;
      else if (isStop(code)) stops.push(tokens.length);
    }
    tokens.push(tokenOf(kind, at, end, form, spaceBefore, lineBefore, tabBefore));
    at = end;
    spaceBefore = false;
    lineBefore = false;
    tabBefore = false;
    if (possessiveEnd > 0) {
      const mark = others.at(text, units, end, possessiveEnd, hashOf(units, end, possessiveEnd));
      tokens.push(tokenOf('possessive', end, possessiveEnd, mark, false, false, false));
      at = possessiveEnd;
    }
  }
  return { tokens, stops, hasQuotes };
}

function tokenOf(
  kind: TokenKind,
  start: number,
  end: number,
  { text, lower, shape, classes }: WordForm,
  spaceBefore: boolean,
  lineBefore: boolean,
  tabBefore: boolean,
): Token {
  return { kind, start, end, text, lower, shape, classes, spaceBefore, lineBefore, tabBefore };
}

/** Blanks, digits and most marks: no word goes on with them. An apostrophe may be in one. */
const isPlainEnd = (unit: number) => unit < 65 && unit !== 39;

/** The code point at an offset. */
function codeAt(text: string, units: Uint16Array, at: number): number {
  const code = units[at]!;
  return (code & 0xf800) === SURROGATE ? text.codePointAt(at)! : code;
}

/**
 * Whether a mark is one that every address holds: few paragraphs have any, and the others need not be searched for an address at every
 * word.
 */
const isAddressSign = (text: string, at: number, code: number): boolean =>
  code === DOT
    ? !isBlankOrEnd(text.charCodeAt(at + 1)) && ADDRESS_DOT.test(text.slice(Math.max(0, at - 3), at + 3))
    : code === AT_SIGN || (code === COLON && text.startsWith('://', at));

/** Most full stops end a sentence. @param code NaN behind the end */
const isBlankOrEnd = (code: number) => !(code > 32);

/** Whether a mark may end a sentence: `.`, `!`, `?`, `。`. */
const isStop = (code: number) => code === DOT || code === 33 || code === 63 || code === 0x3002;

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The end of a word: letters and their marks, and an apostrophe where a letter follows it. @param at behind its first letter */
function wordEnd(text: string, units: Uint16Array, at: number): number {
  const { length } = text;
  while (at < length) {
    const code = codeAt(text, units, at);
    const is = classOf(code);
    if (is === CharacterClass.Letter || is === CharacterClass.Mark) at += code > 0xffff ? 2 : 1;
    else if (isApostrophe(code) && isLetterAt(text, at + 1)) at++;
    else return at;
  }
  return at;
}

/** The end of a number: digits with groups of three behind commas (two in India), then parts behind full stops. */
function numberEnd(text: string, units: Uint16Array, start: number): number {
  const { length } = text;
  let at = digitsEnd(units, start, length);
  if (at + 1 >= length) return at;
  if (units[at] === COMMA && isDigit(units[at + 1]!)) {
    const end = matchAt(GROUPED_NUMBER, text, start);
    if (end > 0) return end;
  }
  while (at + 1 < length && units[at] === DOT && isDigit(units[at + 1]!)) at = digitsEnd(units, at + 1, length);
  return at;
}

function digitsEnd(units: Uint16Array, at: number, length: number): number {
  while (at < length && isDigit(units[at]!)) at++;
  return at;
}

const isDigit = (code: number) => code >= 48 && code <= 57;

const isApostrophe = (code: number) => code === 39 || code === 0x2019;

function isLetterAt(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  return code !== undefined && classOf(code) === CharacterClass.Letter;
}

const isS = (code: number) => code === 115 || code === 83;

/** Whether a star or underscore sets off words (`**2030**`, `_by 40%_`) or points to a note (`2024*`): no letter or digit on one side. */
const isEmphasisAt = (text: string, code: number, at: number) =>
  (code === STAR || code === UNDERSCORE) && !(goesOn(text, at + 1) && isBehindWord(text, at));

/** Whether a letter or digit ends at an offset. */
const isBehindWord = (text: string, at: number) => at > 0 && LETTER_OR_DIGIT.test(text[at - 1]!);

/** Whether `'s` stands at an offset, and ends there. */
const isPossessiveAt = (text: string, at: number) =>
  isApostrophe(text.charCodeAt(at)) && isS(text.charCodeAt(at + 1)) && !goesOn(text, at + 2);

/** Whether a letter or digit stands at an offset. */
const goesOn = (text: string, at: number) =>
  at < text.length && LETTER_OR_DIGIT.test(String.fromCodePoint(text.codePointAt(at)!));

/** A full stop or comma behind an address belongs to the sentence. */
function trimAddress(text: string, start: number, end: number): number {
  while (end > start + 1 && /[.,;:!?'’)\]]/.test(text[end - 1]!)) end--;
  return end;
}
