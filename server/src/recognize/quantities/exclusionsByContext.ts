import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Paragraph } from '../../text/document';
import type { Token } from '../../text/tokenizer';
import { isMeasured, type Mention } from './mention';
import type { Place, Reason } from './place';
import { isZeroKind } from './nounPhrase';
import { isThirdPerson, isVerb } from './verbForms';
import { CARDINALS, DEFINITE, FRESH, LABELS, NOT_COUNTS_BEFORE, TIME_UNITS, WHOSE_DAYS } from './vocabulary';
import { isFunctionWord, isPlural } from './words';

const NO_LABEL_BEHIND = wordsOf(
  'this that last next past previous coming each every which to will shall must should and',
);
const CONJUNCTIVE = wordsOf('and or &');
const LIST_LINKS = wordsOf(', and or to - – &');
const ZERO_NAMES = wordsOf('net near absolute sub ground');
/** `Of 14 grants we saw …` begins a sentence, and is no name. */
const OPENING_LINKS = wordsOf('of in from with among for');
const ARTICLES = wordsOf('a an');

/** Reasons against a number that lie in the words around it. */

/** Article 5, Phase 2, Table 3, No. 7. */
export function labelled({ tokens, mention, before }: Place): Reason {
  if (mention.numeral.amount || isMeasured(mention)) return false;
  const stop = before?.text === '.' && !before.spaceBefore ? itemAt(tokens, mention.core - 2) : before;
  if (!stop || mention.first < mention.core) return false;
  if (NOT_COUNTS_BEFORE.is(stop) && mention.value < 1000) return `"${stop.text}" makes it a rank`;
  // Decision 450 sets …: what looks like a plural is the verb.
  const verb = mention.head === mention.numeral.last && isThirdPerson(tokens[mention.head]);
  if (verb && stop.shape === 'capitalized' && !OPENING_LINKS.is(stop)) return `"${stop.text}" makes it a label`;
  if (!LABELS.is(stop)) return listedLabel(tokens, mention);
  // `target 5 million people` and `issue 200 licences` are verbs; with a capital, or a bare number, it is a label.
  const noun =
    stop.shape !== 'lower' || mention.unitType === 'none' || (stop === before && isLowerLabel(tokens, mention));
  return noun && `"${stop.text}" makes it a label`;
}

/** `level 4 hospitals`, but not `under this component 12 wells`, and not the verb of `to stage 4 concerts`. */
function isLowerLabel(tokens: readonly Token[], { core, numeral, value }: Mention): boolean {
  const label = tokens[core - 1]!;
  if (numeral.form !== 'digits' || value > 30 || isVerb(label) || label.lower.endsWith('s')) return false;
  return !NO_LABEL_BEHIND.is(itemAt(tokens, core - 2));
}

/** `scope 1 and 2 emissions`. */
function isSecondOfLabel(tokens: readonly Token[], { core, numeral, value }: Mention): Reason {
  const [link, first, label] = [itemAt(tokens, core - 1), itemAt(tokens, core - 2), itemAt(tokens, core - 3)];
  if (!label || !LABELS.is(label) || isVerb(label) || first?.kind !== 'number') return false;
  const small = numeral.form === 'digits' && value <= 30 && Number(first.text) < value;
  return small && CONJUNCTIVE.is(link) && `"${label.text}" makes it a label`;
}

/** Articles 5 and 7; Goals 3, 4 and 6. */
function listedLabel(tokens: readonly Token[], mention: Mention): Reason {
  if (mention.unitType !== 'none') return isSecondOfLabel(tokens, mention);
  for (let i = mention.core - 1; i >= Math.max(0, mention.core - 8); i--) {
    const token = tokens[i]!;
    if (LABELS.is(token)) return i < mention.core - 1 && `"${token.text}" makes it a label`;
    if (token.kind !== 'number' && !LIST_LINKS.is(token)) return false;
  }
  return false;
}

/** Durations are dates; `unitType` is `time` where one is a quantity as well (see `duration.ts`). */
export function time({ tokens, mention }: Place): Reason {
  if (mention.unitType === 'time' || countsDays(tokens, mention)) return false;
  if (mention.head !== undefined && TIME_UNITS.is(tokens[mention.head])) return 'it is a duration';
  for (let i = mention.numeral.last; i < Math.min(mention.last + 3, mention.numeral.last + 4); i++) {
    const token = tokens[i];
    if (!token || (token.kind !== 'word' && token.text !== '-') || isFunctionWord(token)) return false;
    // `up 24 percent year on year`: behind a unit begins something else.
    if (mention.unitType !== 'none' && i >= mention.last) return false;
    // `500 day care centres`: the unit of time only stands before the head.
    if (TIME_UNITS.is(token)) return !(mention.head !== undefined && i < mention.head) && 'it is a duration';
  }
  return false;
}

/** `2 million person-days`, `400 bed nights`: units of work and stay, which no calendar holds. */
function countsDays(tokens: readonly Token[], { head, numeral }: Mention): boolean {
  if (head === undefined) return false;
  const hyphen = itemAt(tokens, head - 1)?.text === '-' && !tokens[head - 1]!.spaceBefore;
  const whose = head - (hyphen ? 2 : 1);
  return whose >= numeral.last && WHOSE_DAYS.is(tokens[whose]);
}

/** `Net Zero Innovation Portfolio`, `zero tolerance`: only counted things can be zero. */
export const zero = ({ tokens, mention, before }: Place): Reason =>
  mention.value === 0 &&
  mention.numeral.form === 'words' &&
  mention.rule !== 'net-zero' &&
  (ZERO_NAMES.is(before) ||
    (mention.unitType === 'count' && isZeroKind(tokens, mention.core) && mention.last > mention.core + 2) ||
    tokens[mention.core]!.shape !== 'lower' ||
    mention.unitType === 'none') &&
  'zero counts nothing here';

export function looksLikeYear({ tokens, mention, number, before }: Place): Reason {
  const { numeral, unitType } = mention;
  if (
    unitType === 'none' &&
    numeral.form === 'words' &&
    mention.value > 1900 &&
    mention.value < 2100 &&
    mention.value % 100 !== 0
  )
    return 'it may be a year';
  if (
    numeral.form !== 'digits' ||
    numeral.amount ||
    number.text.length !== 4 ||
    !/^(?:1[5-9]|20)\d\d$/.test(number.text)
  )
    return false;
  if (unitType === 'none') return 'it may be a year';
  // `By 2025 companies will …`
  const opens = mention.first === mention.core && BY_IN.is(itemAt(tokens, mention.core - 1));
  if (unitType === 'count' && opens && (before === undefined || isStart(tokens, mention.core - 1)))
    return 'it is a year, with the subject behind it';
  // `consumption by 2020 relies on …`
  if (
    unitType === 'count' &&
    BY_IN.is(before) &&
    mention.head === mention.numeral.last &&
    isThirdPerson(tokens[mention.head])
  )
    return 'it is a year, with a verb behind it';
  // `2030 targets`, `below 2020 levels`
  const head = mention.head === undefined ? '' : tokens[mention.head]!.lower;
  return unitType === 'count' && YEARLY.has(head) && 'it is the year of what follows';
}

const BY_IN = wordsOf('by in since until');

/** Whether a sentence or line begins at a token. */
const isStart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.shape === 'capitalized' && (at === 0 || tokens[at]!.lineBefore || /^[.;:]$/.test(tokens[at - 1]!.text));

const YEARLY = wordsOf(
  'targets goals levels objectives commitments figures prices estimates elections results plans budgets values baselines ambitions guidelines census reports',
);

/** `one` is an article or pronoun unless it counts beside other numbers, which `mentions.ts` knows. */
export const article = ({ mention, tokens }: Place): Reason =>
  mention.value === 1 &&
  mention.numeral.form === 'words' &&
  mention.unitType !== 'percent' &&
  mention.unitType !== 'physical' &&
  tokens[mention.numeral.first]!.lower === 'one' &&
  (mention.first === mention.core || mention.unitType === 'none' || tokens[mention.first]!.lower === 'more') &&
  'one is an article here';

/** `the three leading industries` names them; a large or fresh number still counts. */
export function definiteGroup({ tokens, mention, before }: Place): Reason {
  if (mention.unitType !== 'count' && mention.unitType !== 'none') return false;
  // `a 63 nation coalition`: the number describes one thing.
  const single = mention.head !== undefined && !isPlural(tokens[mention.head]!);
  if (single && mention.value > 1 && ARTICLES.is(before)) return 'it describes a single thing';
  if (mention.numeral.amount || mention.value >= 100 || mention.first < mention.core) return false;
  const next = tokens[mention.numeral.last];
  if (next && FRESH.is(next)) return false;
  // `said that 40 plants …`: before a number other than one `that` is a conjunction.
  const conjunction = before?.lower === 'that' && mention.value !== 1;
  const definite = before && !conjunction && (DEFINITE.is(before) || before.kind === 'possessive');
  return definite && !isPartitioned(tokens, mention) && `"${before.text}" makes it a definite group`;
}

/** `13 out of the plan's 23 targets`, `Of the 34 minerals, six …`: the whole that a count is a part of. */
function isPartitioned(tokens: readonly Token[], { core, last }: Mention): boolean {
  const of = itemAt(tokens, core - 2);
  if (tokens[core - 1]!.lower === 'the' && of?.lower === 'of') {
    const part = itemAt(tokens, core - 3);
    if (of.shape === 'capitalized' && (!part || part.kind !== 'word')) return countsAhead(tokens, last);
  }
  for (let i = core - 1; i > Math.max(0, core - 6); i--) {
    const token = tokens[i]!;
    if (token.lower !== 'of' || itemAt(tokens, i - 1)?.lower !== 'out') continue;
    const count = itemAt(tokens, i - 2);
    return count !== undefined && (count.kind === 'number' || CARDINALS.is(count));
  }
  return false;
}

/** Whether a count comes in what follows up to the end of a sentence. */
function countsAhead(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 25) && tokens[i]!.text !== '.'; i++)
    if (tokens[i]!.kind === 'number' || CARDINALS.is(tokens[i])) return true;
  return false;
}

/** `2 Scope`, a heading with its number; `12 New Parks` counts. */
export function numberedHeading(paragraph: Paragraph, { mention, number }: Place): Reason {
  if (mention.core !== 0 || mention.numeral.form !== 'digits' || !/^\d{1,2}(?:\.\d{1,2})?$/.test(number.text))
    return false;
  const isTitle = paragraph.kind === 'heading' && paragraph.tokens[1]?.shape === 'capitalized' && mention.value < 30;
  return (isTitle || isMarkApart(paragraph)) && 'it numbers the paragraph';
}

/** `4   noted that …`, `8.1   options`: a wide gap behind the number that opens a paragraph without cells. */
const isMarkApart = ({ text, tokens }: Paragraph): boolean =>
  tokens[0] !== undefined &&
  tokens[1]?.kind === 'word' &&
  tokens[1].start - tokens[0].end > 1 &&
  !/ {2}|\t|\|/.test(text.slice(tokens[1].start, text.length));

const VOLTS: ReadonlySet<string | undefined> = new Set(['V', 'kV', 'MV', 'mV']);

/** `a 400 kV line`: what is named by its voltage. */
export const voltage = ({ mention, after }: Place): Reason =>
  mention.unitType === 'physical' &&
  VOLTS.has(mention.unit) &&
  after?.kind === 'word' &&
  !isFunctionWord(after) &&
  'it is a kind of line';
