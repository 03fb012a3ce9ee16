/** What a line is made of, counted. */
export interface LineContent {
  /** UTF-16 code units that are not blank. */
  readonly visible: number;
  /** Stretches between blanks. */
  readonly chunks: number;
  /** Chunks that are a word: letters, accents, apostrophes and hyphens, with punctuation around them or not. */
  readonly words: number;
  readonly letters: number;
  /** Signs of formulas, markup and code. */
  readonly operators: number;
  /** Separators of columns: tabs, and signs with neither a blank nor a digit behind them. */
  readonly separators: number;
}

/** What a character is, in bits. */
const enum Sign {
  Known = 1,
  Blank = 2,
  Letter = 4,
  /** A combining mark. */
  Mark = 8,
  Punctuation = 16,
  /** Punctuation that stands within words. */
  Inner = 32,
  Operator = 64,
  Separator = 128,
}

const SIGNS: readonly (readonly [Sign, RegExp])[] = [
  [Sign.Blank, /\s/],
  [Sign.Letter, /\p{L}/u],
  [Sign.Mark, /\p{M}/u],
  [Sign.Punctuation, /\p{P}/u],
  [Sign.Inner, /['’-]/],
  [Sign.Operator, /[={}<>;()[\]\\|&$_@]/],
  [Sign.Separator, /[,;|]/],
];

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  let signs: number = Sign.Known;
  for (const [sign, pattern] of SIGNS) if (pattern.test(character)) signs |= sign;
  return signs;
}

/** Of the characters of the basic plane, those that have been met; patterns are asked once about each. */
const met = new Uint8Array(0x10000);

function signsOf(codePoint: number): number {
  if (codePoint > 0xffff) return classify(codePoint);
  return met[codePoint] || (met[codePoint] = classify(codePoint));
}

/** How far a chunk is read as a word. */
const enum Part {
  /** Nothing yet, or the punctuation before it. */
  Before,
  Word,
  Behind,
  /** It is none. */
  None,
}

function nextPart(part: Part, signs: number): Part {
  switch (part) {
    case Part.Before:
      return signs & Sign.Letter ? Part.Word : signs & Sign.Punctuation ? Part.Before : Part.None;
    case Part.Word:
      if (signs & (Sign.Letter | Sign.Mark | Sign.Inner)) return Part.Word;
      return signs & Sign.Punctuation ? Part.Behind : Part.None;
    case Part.Behind:
      return signs & Sign.Punctuation ? Part.Behind : Part.None;
    case Part.None:
      return Part.None;
  }
}

const TAB = 9;
const isDigit = (unit: number) => unit >= 48 && unit <= 57;

const isWord = (part: Part) => part === Part.Word || part === Part.Behind;

/** Counts what a line is made of, in one pass. @param line without blanks around it */
export function contentOf(line: string): LineContent {
  let [visible, chunks, words, letters, operators, separators] = [0, 0, 0, 0, 0, 0];
  let part = Part.Before;
  let isBehindBlank = true;
  for (let at = 0; at < line.length; at++) {
    const codePoint = line.codePointAt(at)!;
    const signs = signsOf(codePoint);
    if (signs & Sign.Blank) {
      if (codePoint === TAB) separators++;
      if (isWord(part)) words++;
      part = Part.Before;
      isBehindBlank = true;
      continue;
    }
    if (isBehindBlank) chunks++;
    isBehindBlank = false;
    part = nextPart(part, signs);
    visible++;
    if (codePoint > 0xffff) {
      visible++;
      at++;
    }
    if (signs & Sign.Letter) letters++;
    if (signs & Sign.Operator) operators++;
    if (signs & Sign.Separator && at + 1 < line.length) {
      const next = line.charCodeAt(at + 1);
      if (!isDigit(next) && !(signsOf(next) & Sign.Blank)) separators++;
    }
  }
  if (isWord(part)) words++;
  return { visible, chunks, words, letters, operators, separators };
}
