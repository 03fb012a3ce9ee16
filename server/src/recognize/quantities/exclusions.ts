import type { Paragraph } from '../../text/document';
import type { Token } from '../../text/tokenizer';
import type { Span } from '../annotation';
import type { Mention } from './mention';
import { verbForm } from './verbForms';
import { isFunctionWord } from './words';
import { isCompound } from './numeral';
import { DEFINITE, FRESH, LABELS, NOT_COUNTS_BEFORE, SCALES, TIME_UNITS } from './vocabulary';

/** Spans of the paragraph that other recognisers have claimed. */
export interface Claimed {
  readonly dates: readonly (Span & { readonly type: string })[];
  readonly names: readonly Span[];
}

/**
 * Why a number is no quantity: the reason in words, undefined if nothing speaks against it. Each question is one function, in
 * the order from the surest to the weakest.
 */
export function whyNot(paragraph: Paragraph, mention: Mention, claimed: Claimed): string | undefined {
  const { tokens } = paragraph;
  const number = tokens[mention.numeral.first]!;
  const at = { tokens, mention, number, before: tokens[mention.core - 1], after: tokens[mention.last] };
  return (
    (number.start < paragraph.marker && 'it is the enumeration mark') ||
    partOfName(at, claimed.names) ||
    partOfDate(at, claimed.dates) ||
    gluedToLetters(at) ||
    partOfCode(at) ||
    labelled(at) ||
    bracketed(at) ||
    quotedName(paragraph, mention) ||
    ordinal(at) ||
    time(at) ||
    zero(at) ||
    looksLikeYear(at) ||
    article(at) ||
    definiteGroup(at) ||
    bare(at) ||
    undefined
  );
}

interface Place {
  readonly tokens: readonly Token[];
  readonly mention: Mention;
  readonly number: Token;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
}

type Reason = string | false | undefined;

const within = (token: Token, span: Span) => span.start <= token.start && token.end <= span.end;

const partOfName = ({ number }: Place, names: readonly Span[]): Reason =>
  names.some((name) => within(number, name)) && 'it is part of a name';

function partOfDate({ mention, number }: Place, dates: Claimed['dates']): Reason {
  if (mention.unitType === 'time') return false;
  return dates.some((date) => within(number, date)) && 'it is part of a date';
}

/** COP28, Q3, 5G, 3D: letters and digits without a blank, unless the letters are money or a unit. */
function gluedToLetters({ tokens, mention }: Place): Reason {
  const { numeral, core } = mention;
  if (numeral.form !== 'digits') return false;
  if (SCALES.has(tokens[numeral.last]?.lower ?? '') && isCompound(tokens, numeral.last))
    return 'it is part of a compound word';
  const before = tokens[core - 1];
  if (before && !tokens[core]!.spaceBefore && (before.kind === 'word' || before.kind === 'number'))
    return 'it is glued to a word';
  const next = tokens[numeral.last];
  const glued = next?.kind === 'word' && !next.spaceBefore;
  return (
    glued &&
    mention.last <= numeral.last + 1 &&
    mention.unitType !== 'money' &&
    mention.unitType !== 'physical' &&
    'letters are glued to it'
  );
}

/** Dates in digits, telephone numbers, ratios, formulas, codes: marks without blanks between digits. */
function partOfCode({ tokens, mention }: Place): Reason {
  const { numeral } = mention;
  // `5-year-olds`, `12-month schemes`: the number is half of a word.
  if (mention.unitType === 'count' && tokens[numeral.last]?.text === '-' && !tokens[numeral.last]!.spaceBefore)
    return 'it is part of a compound word';
  if (numeral.form === 'words' || numeral.form === 'proportion' || numeral.form === 'fraction')
    return hyphenBefore(tokens, mention) && 'it is tied to a word';
  const first = tokens[numeral.first]!;
  if (/^0\d/.test(first.text)) return 'it begins with a zero';
  if (mention.unitType === 'none' && tokens[mention.core - 1]?.kind === 'number') return 'it goes on another number';
  const next = tokens[mention.last];
  const last = tokens[mention.last + 1];
  const tied = next && !next.spaceBefore && last && !last.spaceBefore;
  const before = tokens[mention.core - 1];
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
    !(before.text === '/' && mention.unitType !== 'none' && tokens[mention.core - 2]?.kind !== 'number')
  )
    return 'it is part of a code';
  if (follows && before.text === '–' && tokens[mention.core - 2]?.kind === 'number')
    return 'it is the end of a range that is none';
  return (
    mention.unitType === 'none' && tied && next.text === '-' && last.kind === 'word' && 'it is part of a compound word'
  );
}

const hyphenBefore = (tokens: readonly Token[], mention: Mention) =>
  tokens[mention.core - 1]?.text === '-' && !tokens[mention.core]!.spaceBefore;

/** Article 5, Phase 2, Table 3, No. 7. */
function labelled({ tokens, mention, before }: Place): Reason {
  if (
    mention.numeral.amount ||
    mention.unitType === 'money' ||
    mention.unitType === 'percent' ||
    mention.unitType === 'physical'
  )
    return false;
  const stop = before?.text === '.' && !before.spaceBefore ? tokens[mention.core - 2] : before;
  if (!stop || mention.first < mention.core) return false;
  if (NOT_COUNTS_BEFORE.has(stop.lower) && mention.value < 1000) return `"${stop.text}" makes it a rank`;
  // Decision 450 sets …: what looks like a plural is the verb.
  const verb = mention.head === mention.numeral.last && verbForm(tokens[mention.head]!.lower)?.third;
  if (verb && stop.shape === 'capitalized') return `"${stop.text}" makes it a label`;
  if (!LABELS.has(stop.lower)) return listedLabel(tokens, mention);
  // `target 5 million people` and `issue 200 licences` are verbs; with a capital, or a bare number, it is a label.
  return (stop.shape !== 'lower' || mention.unitType === 'none') && `"${stop.text}" makes it a label`;
}

/** Articles 5 and 7; Goals 3, 4 and 6. */
function listedLabel(tokens: readonly Token[], mention: Mention): Reason {
  if (mention.unitType !== 'none') return false;
  for (let i = mention.core - 1; i >= Math.max(0, mention.core - 8); i--) {
    const token = tokens[i]!;
    if (LABELS.has(token.lower)) return i < mention.core - 1 && `"${token.text}" makes it a label`;
    if (token.kind !== 'number' && !/^(?:,|and|or|to|-|–|&)$/.test(token.lower)) return false;
  }
  return false;
}

/** A number alone in brackets is a footnote, a clause or a year. */
const bracketed = ({ mention, tokens }: Place): Reason =>
  mention.unitType === 'none' &&
  /^[[(]$/.test(tokens[mention.core - 1]?.text ?? '') &&
  /^[\])]$/.test(tokens[mention.last]?.text ?? '') &&
  'it stands alone in brackets';

/** "four new racetracks" in quotes is a slogan, unless the quotation is speech. */
function quotedName({ quotations, tokens }: Paragraph, mention: Mention): Reason {
  const number = tokens[mention.core]!;
  const quote = quotations.find((q) => q.start <= number.start && number.end <= q.end);
  if (!quote || quote.close - quote.open > 8) return false;
  // The mention itself may hold the quotation: 40 "Quoted" enterprises.
  return quote.open >= mention.first - 1 && mention.last <= quote.close && 'it is part of a quoted name';
}

/** 5th, twenty-first. */
function ordinal({ tokens, mention }: Place): Reason {
  const next = tokens[mention.numeral.last];
  if (next && !next.spaceBefore && /^(?:st|nd|rd|th)$/.test(next.lower)) return 'it is an ordinal';
  const tail = tokens[mention.numeral.last + 1];
  return (
    next?.text === '-' &&
    !next.spaceBefore &&
    /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/.test(tail?.lower ?? '') &&
    mention.numeral.form === 'words' &&
    'it is an ordinal'
  );
}

/** Durations are dates; `unitType` is `time` where one is a quantity as well (see `duration.ts`). */
function time({ tokens, mention }: Place): Reason {
  if (mention.unitType === 'time') return false;
  for (let i = mention.numeral.last; i < Math.min(mention.last + 3, mention.numeral.last + 4); i++) {
    const token = tokens[i];
    if (!token || (token.kind !== 'word' && token.text !== '-') || isFunctionWord(token.lower)) return false;
    // `500 day care centres`: the unit of time only stands before the head.
    if (TIME_UNITS.has(token.lower)) return !(mention.head !== undefined && i < mention.head) && 'it is a duration';
    if (mention.unitType !== 'none' && i >= mention.last) return false;
  }
  return false;
}

/** `Net Zero Innovation Portfolio`, `zero tolerance`: only counted things can be zero. */
const zero = ({ tokens, mention, before }: Place): Reason =>
  mention.value === 0 &&
  mention.numeral.form === 'words' &&
  mention.rule !== 'net-zero' &&
  (/^(?:net|near|absolute|sub|ground)$/.test(before?.lower ?? '') ||
    tokens[mention.core]!.shape !== 'lower' ||
    mention.unitType === 'none') &&
  'zero counts nothing here';

function looksLikeYear({ tokens, mention, number }: Place): Reason {
  const { numeral, unitType } = mention;
  if (numeral.form !== 'digits' || numeral.amount || !/^(?:19|20)\d\d$/.test(number.text)) return false;
  if (unitType === 'none') return 'it may be a year';
  // `2030 targets`, `below 2020 levels`
  const head = mention.head === undefined ? '' : tokens[mention.head]!.lower;
  return unitType === 'count' && YEARLY.test(head) && 'it is the year of what follows';
}

const YEARLY =
  /^(?:targets|goals|levels|objectives|commitments|figures|prices|estimates|elections|results|plans|budgets|values|baselines|ambitions|guidelines|census|reports)$/;

/** `one` is an article or pronoun unless it counts beside other numbers, which `mentions.ts` knows. */
const article = ({ mention, tokens }: Place): Reason =>
  mention.value === 1 &&
  mention.numeral.form === 'words' &&
  mention.unitType !== 'percent' &&
  tokens[mention.numeral.first]!.lower === 'one' &&
  mention.first === mention.core &&
  'one is an article here';

/** `the three leading industries` names them; a large or fresh number still counts. */
function definiteGroup({ tokens, mention, before }: Place): Reason {
  if (mention.unitType !== 'count' && mention.unitType !== 'none') return false;
  if (mention.numeral.amount || mention.value >= 100 || mention.first < mention.core) return false;
  const next = tokens[mention.numeral.last];
  if (next && FRESH.has(next.lower)) return false;
  const definite = before && (DEFINITE.has(before.lower) || before.kind === 'possessive');
  return definite && `"${before.text}" makes it a definite group`;
}

/** A number without unit or noun counts only where something says that it is an amount. */
function bare({ tokens, mention, before }: Place): Reason {
  if (mention.unitType !== 'none' || mention.numeral.form === 'fraction' || mention.numeral.form === 'proportion')
    return false;
  const next = tokens[mention.last];
  if (mention.numeral.amount || mention.first < mention.core || mention.comparator !== '=') return false;
  if (
    next?.lower === 'of' &&
    /^(?:them|these|those|which|whom|the|its|their|our)$/.test(tokens[mention.last + 1]?.lower ?? '')
  )
    return false;
  const amount =
    /^(?:to|from|which|whom|reach|reached|reaches|reaching|by|at|hit|was|were|totalled|totaled|numbered|stood)$/.test(
      before?.lower ?? '',
    );
  const closes =
    !next ||
    next.kind === 'punctuation' ||
    /^(?:by|in|to|from|while|and|are|were|have|had|will|respectively|per|a|at|over|this|last|as|during|for|compared)$/.test(
      next.lower,
    );
  return !(amount && closes) && 'it has no unit';
}
