import { itemAt } from '../../text/itemAt';
import type { Token } from '../../text/tokenizer';
import { type Classes, wordsOf } from '../../text/wordClass';
import type { Atom, AtomText } from './atoms';
import { explainedWords, mayBeExplained } from './explainedWords';
import { commonWords, organizationWords, placeNames, placeOpeners } from './vocabulary';

/** What stands around an atom when it is made. */
export interface Circumstances {
  before: Atom | undefined;
  breaks: boolean;
  readonly written: Pick<AtomText, 'titled' | 'shouted'>;
}

/** A word with what is glued to it. */
export interface Written {
  readonly lower: string;
  readonly classes: Classes;
}

/** The legal form that companies write in small letters. */
export const COMPANY = 'plc';

const ORDINAL = wordsOf('st nd rd th');

/** Whether a word, a number or a mark may be part of a name: whether the writer chose its capital. */
export function typeOf(
  tokens: readonly Token[],
  i: number,
  last: number,
  word: Written,
  initial: boolean,
  here: Circumstances,
): Atom['type'] {
  const first = tokens[i]!;
  if (first.kind === 'number') {
    const glued = last === i + 2 ? tokens[i + 1]! : undefined;
    const named = glued?.kind === 'word' && glued.shape !== 'lower' && !ORDINAL.is(glued);
    return named ? 'name' : 'number';
  }
  if (first.kind !== 'word') return 'mark';
  if (first.shape === 'lower') {
    // `e-Shram`, `mPesa` are names, `non-EU` is not.
    const prefixed = last >= i + 3 && first.end - first.start === 1 && tokens[i + 2]!.shape !== 'lower';
    const form = here.before?.type === 'name' && !here.breaks && word.lower === COMPANY; // `Brant & Sons plc`
    return prefixed || form ? 'name' : 'lower';
  }
  if (word.lower === 'the') return 'lower';
  if (first.shape === 'none') return 'mark';
  // `US$`, `HK$`
  if (tokens[last]?.text === '$' && !tokens[last].spaceBefore && last === i + 1) return 'mark';
  if (!mayBeExplained(word)) return 'name';
  if (commonWords.calendar.is(word) && isDate(tokens, i)) return 'mark';
  const explained = here.written.shouted
    ? (isSmallWord(word, here.before, initial) && !counts(word, tokens[last])) ||
      isGovernedBehind(word, here.before, tokens[last]) ||
      isDoneByBody(word, here.before, tokens[last])
    : first.shape === 'upper'
      ? isFormula(word)
      : capitalIsExplained(tokens, i, last, word, initial, here);
  return explained ? 'lower' : 'name';
}

/** `WHEREAS`, `NOW, THEREFORE`: capitals by which resolutions mark their parts. A shorter word may be an acronym, as `WHO` is. */
const isFormula = (word: Written) => FORMULAS.is(word) || (word.lower.length > 3 && commonWords.functionWords.is(word));

const FORMULAS = explainedWords(
  'adopted agreed and approved be by carried for moved not noted of or ordained passed resolved seconded',
);

/** `RESOLUTION OF THE COUNCIL ADOPTING THE PLAN`: a gerund that governs what its article begins ends the name before it. */
const isGovernedBehind = (word: Written, before: Atom | undefined, next: Token | undefined) =>
  before?.type === 'name' &&
  word.lower.endsWith('ing') &&
  commonWords.verbs.is(word) &&
  /^(?:the|an?)$/.test(next?.lower ?? '');

/**
 * `WORLD BANK AND MALI SIGN LOAN`, `Roads Board Approve Plan`: behind a noun that only a body ends with, the base form of what bodies do.
 * `SIGN LANGUAGE` is a language.
 */
const isDoneByBody = (word: Written, before: Atom | undefined, next: Token | undefined) =>
  DONE_BY_BODIES.is(word) &&
  before?.type === 'name' &&
  organizationWords.heads.is(before) &&
  next?.kind === 'word' &&
  next.lower !== 'language';

const DONE_BY_BODIES = explainedWords(
  'adopt agree announce approve endorse inaugurate ratify reject seek sign unveil urge welcome',
);

/** Whether any word would have its capital there. */
function capitalIsExplained(
  tokens: readonly Token[],
  i: number,
  last: number,
  word: Written,
  initial: boolean,
  { before, written }: Circumstances,
): boolean {
  if (initial && commonWords.looseAdjectives.is(word)) return !beginsPlace(tokens, i);
  if (AUXILIARIES.is(word) || (!initial && tokens[i]!.shape === 'capitalized' && LINKS.is(word))) return true;
  if ((initial && opensName(word, tokens[last])) || counts(word, tokens[last])) return false;
  if (initial) return commonWords.functionWords.is(word) || commonWords.verbs.is(word);
  // `Harvik Council Awards $3 Million`
  const next = tokens[last]?.text ?? '';
  if (written.titled && before?.type === 'name' && GIVES.is(word) && /^[$€£¥₹\d]/.test(next) && !YEAR.test(next))
    return true;
  if (!written.titled) return false;
  return (
    (!opensInTitle(word, tokens[last]) && isSmallWord(word, before, false)) || isDoneByBody(word, before, tokens[last])
  );
}

/** `Just Transition Plan`, `Minto First Nation` */
const opensInTitle = (word: Written, next: Token | undefined) =>
  (word.lower === 'just' || (word.lower === 'first' && /^nations?$/.test(next?.lower ?? ''))) && opensName(word, next);

const GIVES = explainedWords('awards funds grants orders plans');
const YEAR = /^(?:19|20)\d\d$/;

/** Capitalised in a headline within running text, and never part of a name. */
const AUXILIARIES = explainedWords('will shall is are was were has have that which');

/** Joined with capitals by some writers: `Commission Against Corruption`. */
const LINKS = explainedWords('against and of');

/** `Integrated Resource Plan`, `Third Roads Programme`: what only describes, before another word that has a capital of its own. */
const opensName = (word: Written, next: Token | undefined) =>
  next?.kind === 'word' &&
  next.shape === 'capitalized' &&
  !commonWords.functionWords.is(next) &&
  (DESCRIBING.is(word) || commonWords.participles.is(word));

const DESCRIBING = explainedWords(
  'just first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth last',
);

/** `SECOND NATIONAL STRATEGY`, `Eighth Five Year Plan`: which of several, or for how many years. */
const counts = (word: Written, next: Token | undefined) =>
  next?.kind === 'word' &&
  next.shape !== 'lower' &&
  ((DESCRIBING.is(word) && next.shape === 'upper' && !commonWords.functionWords.is(next)) ||
    (DESCRIBING.is(word) && YEARS.is(next)) ||
    (word.lower === 'first' && /^nations?$/.test(next.lower)) ||
    (YEARS.is(word) && /^(?:day|month|point|year)$/.test(next.lower)));
const YEARS = explainedWords('three four five six seven ten twenty three-year four-year five-year');

/** In a headline: a function word, a finite verb, or a verb behind `to`. A gerund may be part of a name. */
function isSmallWord(word: Written, before: Atom | undefined, initial: boolean): boolean {
  if (commonWords.functionWords.is(word)) return true;
  if (!commonWords.verbs.is(word) || commonWords.participles.is(word)) return false;
  const { lower } = word;
  const isGerund = initial && lower.endsWith('ing'); // `HOUSING AND LAND COMMITTEE`
  return (initial && !isGerund) || before?.lower === 'to' || (/(?:[^s]s|ed)$/.test(lower) && lower.length > 4);
}

/** `May`, `March`, `Jan` and `Sun` are words of names too: as dates they stand beside a number. */
function isDate(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (lower.length > 4 && lower !== 'march') return true;
  const near = [itemAt(tokens, i - 1), tokens[i + 1], tokens[i + 2]];
  return (
    near.some((token) => token?.kind === 'number') ||
    tokens[i + 1]?.text === '.' ||
    !/^(?:jan|mar|may|march|dec|sun|sat)$/.test(lower)
  );
}

function beginsPlace(tokens: readonly Token[], i: number): boolean {
  if (!placeOpeners.is(tokens[i])) return false;
  const found = placeNames.match(tokens, i);
  return found !== undefined && found.length > 1;
}
