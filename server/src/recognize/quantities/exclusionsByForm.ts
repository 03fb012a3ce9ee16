import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import { isMeasured, type Mention } from './mention';
import { isCompound, tidy } from './numeral';
import type { Claimed } from './claimed';
import type { Place, Reason } from './place';
import { isGap } from './tables';
import { isVerb } from './verbForms';
import { SCALES } from './vocabulary';
import { isPlural } from './words';

const ORDINAL_ENDINGS = wordsOf('st nd rd th');
const ORDINALS = wordsOf('first second third fourth fifth sixth seventh eighth ninth');

/** Reasons against a number that lie in how it is written, and in what other recognisers have claimed. */

export const partOfName = ({ number }: Place, names: Claimed['names']): Reason =>
  names.covering(number.start, number.end) && 'it is part of a name';

export function partOfDate({ mention, number }: Place, dates: Claimed['dates']): Reason {
  if (mention.unitType === 'time') return false;
  return dates.covering(number.start, number.end) && 'it is part of a date';
}

/** Degrees without a scale are angles and coordinates. */
export const angle = ({ mention }: Place): Reason => mention.unit === '°' && 'it is an angle';

/** COP28, Q3, 5G, 3D: letters and digits without a blank, unless the letters are money or a unit. */
export function gluedToLetters({ tokens, mention }: Place): Reason {
  const { numeral, core } = mention;
  if (numeral.form !== 'digits') return false;
  // but `US$1.2bn-US$1.5bn` is a range
  if (SCALES.is(tokens[numeral.last]) && isCompound(tokens, numeral.last) && mention.valueMax === undefined)
    return 'it is part of a compound word';
  const before = itemAt(tokens, core - 1);
  if (before && !tokens[core]!.spaceBefore && (before.kind === 'word' || before.kind === 'number'))
    return 'it is glued to a word';
  const next = tokens[numeral.last];
  const glued = next?.kind === 'word' && !next.spaceBefore;
  const code = glued && mention.unitType === 'count' && /^\p{Lu}{1,2}$/u.test(next.text);
  if (code) return 'letters are glued to it'; // 5G coverage
  return (
    glued &&
    mention.last <= numeral.last + 1 &&
    mention.value === tidy(numeral.value) && // not `4.2m to 3.9m people`
    (mention.unitType === 'none' || mention.unitType === 'count') &&
    'letters are glued to it'
  );
}

/** Dates in digits, telephone numbers, ratios, formulas, codes: marks without blanks between digits. */
export function partOfCode({ paragraph, tokens, mention }: Place): Reason {
  const { numeral } = mention;
  // `5-year-olds`, `12-month schemes`: the number is half of a word.
  if (
    !isCountedRange(tokens, mention) &&
    mention.unitType === 'count' &&
    tokens[numeral.last]?.text === '-' &&
    !tokens[numeral.last]!.spaceBefore
  )
    return 'it is part of a compound word';
  if (numeral.form === 'words' || numeral.form === 'proportion' || numeral.form === 'fraction')
    return hyphenBefore(tokens, mention) && 'it is tied to a word';
  const first = tokens[numeral.first]!;
  if (first.text[0] === '0' && /^0\d/.test(first.text)) return 'it begins with a zero';
  const before = itemAt(tokens, mention.core - 1);
  const goesOn = mention.unitType === 'none' && before?.kind === 'number';
  if (goesOn && !isGap(paragraph.text, before.end, tokens[mention.core]!.start)) return 'it goes on another number';
  const next = tokens[mention.last];
  const last = tokens[mention.last + 1];
  const tied = next && !next.spaceBefore && last && !last.spaceBefore;
  const follows = before && !tokens[mention.core]!.spaceBefore;
  if (
    mention.unitType === 'none' &&
    tied &&
    /^[-/:+×x*–.]$/.test(next.text) &&
    (last.kind === 'number' || last.text === '(')
  )
    return 'it is part of a code';
  if (
    follows &&
    /^[-/:+×*.#&_^=]$/.test(before.text) &&
    !isEmphasis(before) &&
    !(before.text === '/' && mention.unitType !== 'none' && itemAt(tokens, mention.core - 2)?.kind !== 'number')
  )
    return 'it is part of a code';
  if (follows && before.text === '–' && itemAt(tokens, mention.core - 2)?.kind === 'number')
    return 'it is the end of a range that is none';
  return (
    mention.unitType === 'none' && tied && next.text === '-' && last.kind === 'word' && 'it is part of a compound word'
  );
}

/** A star or underscore that sets off words is punctuation: `**12 ferries**`. */
const isEmphasis = ({ kind, text }: Token) => kind === 'punctuation' && (text === '*' || text === '_');

/** `20-30 schools`, but `classes 1-12 get lunch`. */
const isCountedRange = (tokens: readonly Token[], { valueMax, head, core }: Mention) =>
  valueMax !== undefined &&
  head !== undefined &&
  isPlural(tokens[head]!) &&
  !(itemAt(tokens, core - 1)?.lower.endsWith('s') && !isVerb(itemAt(tokens, core - 1)));

const hyphenBefore = (tokens: readonly Token[], mention: Mention) =>
  itemAt(tokens, mention.core - 1)?.text === '-' && !tokens[mention.core]!.spaceBefore;

/** `five goals: 1. clean power; 2. clean cars`: it numbers what follows. */
export const enumerates = ({ tokens, mention, before }: Place): Reason => {
  const { first, last, unitType, value } = mention;
  if (unitType !== 'none' || first !== mention.core || value > 30 || tokens[last]?.text !== '.') return false;
  const opens =
    before?.text === ':' ||
    before?.text === ';' ||
    (before?.lower === 'and' && itemAt(tokens, first - 2)?.text === ';');
  const next = tokens[last + 1];
  return opens && next !== undefined && !next.lineBefore && 'it numbers what follows';
};

/** A number alone in brackets is a footnote, a clause or a year. */
export const bracketed = ({ mention, tokens }: Place): Reason =>
  mention.unitType === 'none' &&
  /^[[(]$/.test(itemAt(tokens, mention.core - 1)?.text ?? '') &&
  /^[\])]$/.test(tokens[mention.last]?.text ?? '') &&
  'it stands alone in brackets';

/** "four new racetracks" in quotes is a slogan, unless the quotation is speech. */
export function quotedName({ tokens, mention }: Place, quotations: Claimed['quotations']): Reason {
  const number = tokens[mention.core]!;
  const quote = quotations.covering(number.start, number.end);
  if (!quote || quote.close - quote.open > 8 || isMeasured(mention)) return false;
  // The mention itself may hold the quotation: 40 "Quoted" enterprises.
  return quote.open >= mention.first - 1 && mention.last <= quote.close && 'it is part of a quoted name';
}

/** 5th, twenty-first. */
export function ordinal({ tokens, mention }: Place): Reason {
  const next = tokens[mention.numeral.last];
  if (next && !next.spaceBefore && ORDINAL_ENDINGS.is(next)) return 'it is an ordinal';
  const tail = tokens[mention.numeral.last + 1];
  // `One Hundred Nineteenth Congress`
  if (
    mention.numeral.form === 'words' &&
    /(?:teenth|tieth|^(?:first|third|fifth|sixth|eighth|ninth|tenth|twelfth))$/.test(next?.lower ?? '')
  )
    return mention.numeral.scale > 1 && 'it is an ordinal';
  return (
    next?.text === '-' &&
    !next.spaceBefore &&
    ORDINALS.is(tail) &&
    mention.numeral.form === 'words' &&
    'it is an ordinal'
  );
}
