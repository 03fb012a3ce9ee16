/**
 * What a character begins: one look-up for each of the basic plane, and patterns only for what lies beyond. Classes are read off
 * Unicode's properties when a character is first met.
 */
export const enum CharacterClass {
  /** Not looked at yet. */
  Unknown = 0,
  Blank,
  Letter,
  Digit,
  Quote,
  Symbol,
  Punctuation,
  /** A combining mark: it goes on a word and begins none. */
  Mark,
}

const BLANK = /[\s\u00a0\u00ad\u200b\ufeff]/u;
const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;
const QUOTE = /["“”„‟«»'‘’‚‛`´]/u;
const SYMBOL = /[\p{Sc}\p{Sm}\p{Sk}\p{So}%‰°#_*@&§†‡]/u;

function classify(codePoint: number): CharacterClass {
  const character = String.fromCodePoint(codePoint);
  if (BLANK.test(character)) return CharacterClass.Blank;
  if (LETTER.test(character)) return CharacterClass.Letter;
  if (codePoint >= 48 && codePoint <= 57) return CharacterClass.Digit;
  if (QUOTE.test(character)) return CharacterClass.Quote;
  if (SYMBOL.test(character)) return CharacterClass.Symbol;
  return MARK.test(character) ? CharacterClass.Mark : CharacterClass.Punctuation;
}

const classes = new Uint8Array(0x10000);

/** Whether a code unit is a letter by itself, and known to be one: of what has not been met yet {@link classOf} tells. */
export const isKnownLetter = (unit: number): boolean => classes[unit] === CharacterClass.Letter;

/** The class of a code point; a lone surrogate is punctuation. */
export function classOf(codePoint: number): CharacterClass {
  if (codePoint > 0xffff) return classify(codePoint);
  return classes[codePoint] || (classes[codePoint] = classify(codePoint));
}
