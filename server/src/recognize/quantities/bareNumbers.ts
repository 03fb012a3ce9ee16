import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Paragraph } from '../../text/document';
import type { Token } from '../../text/tokenizer';
import type { Mention } from './mention';
import type { Place, Reason } from './place';
import { isGap } from './tables';
import { isBaseForm, isPastForm, isVerb } from './verbForms';
import { AUXILIARIES, CARDINALS, LABELS } from './vocabulary';
import { isContentWord, isPlural } from './words';

const MORE_OR_NOW = wordsOf('another further additional extra currently now remaining other');
const WHOLES = wordsOf('them these those which whom the its their our');
const BEFORE_AMOUNT = wordsOf(
  'to from which whom reach reached reaches reaching by at hit was were totalled totaled numbered stood',
);
const KEYS = wordsOf('milestone target goal baseline actual current');
const CLOSING = wordsOf(
  'by in to from while and are were have had will would respectively per a at over this last as during for compared',
);
const PARTITIVE_PRONOUNS = wordsOf('whom which these them');
const CLAUSE_LINKS = wordsOf(', ; and but');
const PRONOUNS = wordsOf('it they we she he only');
const MODAL = wordsOf('will would can could must shall should to');
const BEFORE_SUBJECT = wordsOf('that date far only now already today another');
const AGAINST = wordsOf('against for');
const BY_IN = wordsOf('by in');
const ENDING = wordsOf(', ; . ) and or but in by last this');
const LISTING = wordsOf('and , or');
const PROMISED = wordsOf('promised pledged targeted');
const GOAL_LINKS = wordsOf('of is was at :');
const ENDING_MARKS = wordsOf(') . ; ,');
const KEY_MARKS = wordsOf('; : | .');

/** When a number without unit or noun is a quantity all the same. */

/** A number without unit or noun counts only where something says that it is an amount. */
export function bare({ paragraph, tokens, mention, before }: Place): Reason {
  if (mention.unitType !== 'none' || mention.numeral.form === 'fraction' || mention.numeral.form === 'proportion')
    return false;
  const next = tokens[mention.last];
  if (mention.numeral.form === 'digits' && mention.numeral.scale === 1 && mention.value >= 1e10)
    return 'it is an identifier';
  if (mention.numeral.amount || mention.first < mention.core || mention.comparator !== '=') return false;
  // `to open six more`
  // … and `four more arrive in May`
  const behindMore = next?.lower === 'more' ? tokens[mention.last + 1] : undefined;
  if (next?.lower === 'more' && (closesPhrase(behindMore) || isVerb(behindMore))) return false;
  // `will fit out another 14 by May`, `(currently 900)`
  if (MORE_OR_NOW.is(before) && closesPhrase(next)) return false;
  // `Result: 430.`
  const key = before?.text === ':' ? (itemAt(tokens, mention.core - 2)?.lower ?? '') : '';
  if (/^(?:results?|total|achieved|actual|baseline|number|outturn|date)$/.test(key) && closesPhrase(next)) return false;
  if (isKeyed(tokens, mention)) return false;
  if (isCell(paragraph, mention) || isElided(tokens, mention) || isGoal(tokens, mention.core)) return false;
  if (isShare(tokens, mention)) return false;
  // `only 31 of 110 routes`
  const whole = next?.lower === 'of' ? tokens[mention.last + 1] : undefined;
  if (whole && (whole.kind === 'number' || CARDINALS.is(whole))) return false;
  if (next?.lower === 'out' && tokens[mention.last + 1]?.lower === 'of') return false;
  if (next?.lower === 'of' && WHOLES.is(tokens[mention.last + 1])) return false;
  const amount = BEFORE_AMOUNT.is(before);
  return !(amount && closesPhrase(next)) && 'it has no unit';
}

/** `Vessels seized: 12`, `Milestone 2025: 2.4`, `(2020: 1.1)`: the value of a key that names what is counted. */
function isKeyed(tokens: readonly Token[], { core, last, numeral }: Mention): boolean {
  const after = tokens[last];
  if (
    !(itemAt(tokens, core - 1)?.text === ':' || isDashed(tokens, core)) ||
    numeral.form !== 'digits' ||
    (after && !after.lineBefore && !ENDING_MARKS.is(after) && !isDoneBehind(tokens, last))
  )
    return false;
  if (itemAt(tokens, core - 2)?.kind === 'number' && itemAt(tokens, core - 3)?.text === '(') return true;
  for (let i = core - 2; i >= Math.max(0, core - 9); i--) {
    const token = tokens[i]!;
    if (KEY_MARKS.is(token) || LABELS.is(token)) return false;
    if (KEYS.is(token)) return true;
    if (isContentWord(token) && isPlural(token)) return true;
    if (token.lineBefore) return false;
  }
  return false;
}

/** `new pools – 5;`: the value of a key behind a dash. */
const isDashed = (tokens: readonly Token[], core: number): boolean => {
  const dash = itemAt(tokens, core - 1);
  return dash !== undefined && DASHES.is(dash) && dash.spaceBefore && tokens[core]!.spaceBefore;
};

const DASHES = wordsOf('– —');

/** `Staff houses: 120 built`: only what was done with them. */
function isDoneBehind(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return isPastForm(tokens[at]) && (!next || next.lineBefore || closesPhrase(next));
}

/** Whether nothing that a number could count stands behind it. */
const closesPhrase = (next: Token | undefined): boolean => !next || next.kind === 'punctuation' || CLOSING.is(next);

/** Alone in its cell, behind the first one of its line; where no bars are drawn, another number stands in its line alone, too. */
function isCell({ text, tokens }: Paragraph, { core, last }: Mention): boolean {
  const [before, after] = [itemAt(tokens, core - 1), tokens[last]];
  if (before?.text === '|') return !before.lineBefore && core > 1 && (!after || after.lineBefore || after.text === '|');
  if (!before || tokens[core]!.lineBefore || !isGap(text, before.end, tokens[core]!.start)) return false;
  const closes = !after || after.lineBefore;
  if (!closes && !isGap(text, tokens[last - 1]!.end, after.start)) return false;
  const further = itemAt(tokens, core - 2);
  return (
    (after !== undefined && !closes && /^[\p{N}–-]/u.test(after.text)) ||
    (before.kind === 'number' && further !== undefined && isGap(text, further.end, before.start)) ||
    (closes && isLastOfRow(tokens, core))
  );
}

/** `28%⇥40% of all⇥14.2`: behind a tab, where another cell of the line begins with a number. */
function isLastOfRow(tokens: readonly Token[], core: number): boolean {
  if (!tokens[core]!.tabBefore) return false;
  for (let i = core - 1; i > Math.max(0, core - 40) && !tokens[i]!.lineBefore; i--)
    if (tokens[i]!.kind === 'number' && tokens[i]!.tabBefore) return true;
  return false;
}

/** `nine members, of whom three shall be`: a part of what was counted before. */
function isShare(tokens: readonly Token[], { core, last }: Mention): boolean {
  const next = tokens[last];
  const whom = PARTITIVE_PRONOUNS.is(itemAt(tokens, core - 1)) && itemAt(tokens, core - 2)?.lower === 'of';
  return whom && next?.kind === 'word' && (AUXILIARIES.is(next) || isVerb(next));
}

/** `17 tasks are done, three are late`: the noun is the one counted before. */
function isElided(tokens: readonly Token[], { core, last, numeral, value }: Mention): boolean {
  const [before, next] = [itemAt(tokens, ONLY.is(itemAt(tokens, core - 1)) ? core - 2 : core - 1), tokens[last]];
  const subject =
    next !== undefined &&
    (CLAUSE_LINKS.is(before) ||
      (before?.text === '.' && (numeral.form === 'digits' || (value > 1 && AUXILIARIES.is(next))))) &&
    (AUXILIARIES.is(next) ||
      isPastForm(next) ||
      (isBaseForm(next) && before?.text === ',') ||
      AGAINST.is(next) ||
      (BY_IN.is(next) && itemAt(tokens, core - 2)?.kind !== 'number'));
  // `So far 55 have been tested`, `found that 28 were dry`
  const counted =
    numeral.form === 'digits' &&
    (BEFORE_SUBJECT.is(before) || (before?.kind === 'word' && before.shape === 'lower' && !isPlural(before))) &&
    next !== undefined &&
    AUXILIARIES.is(next);
  // `reviewed 34 laws and passed 21`
  const object =
    isPastForm(before) &&
    CLAUSE_LINKS.is(tokens[/^(?:have|has|had)$/.test(itemAt(tokens, core - 2)?.lower ?? '') ? core - 3 : core - 2]) &&
    (!next || ENDING.is(next));
  // `It completed 734, or …`, in the sentence behind the one that counts
  // … and `will carry 350`
  const by =
    numeral.form === 'digits' &&
    ((PRONOUNS.is(itemAt(tokens, core - 2)) && isPastForm(before)) ||
      (MODAL.is(itemAt(tokens, core - 2)) && isBaseForm(before))) &&
    (!next || ENDING.is(next));
  if (!subject && !object && !counted && !by) return false;
  let stops = counted || by ? 1 : 0;
  for (let i = core - 2; i >= Math.max(0, core - 25); i--) {
    if (tokens[i]!.text === '.' && stops-- === 0) return false;
    if (tokens[i]!.kind === 'number' || CARDINALS.is(tokens[i])) return true;
  }
  return false;
}

/** `of 230 firms, only 58 publish …` */
const ONLY = wordsOf('only just another');

/** `against goals of 20 and 200`, `the aim is 30`, `had promised 200`. */
function isGoal(tokens: readonly Token[], core: number): boolean {
  let at = core - 1;
  while (at > 0 && (tokens[at]!.kind === 'number' || LISTING.is(tokens[at])) && core - at < 6) at--;
  if (PROMISED.is(tokens[at])) return true;
  return GOAL_LINKS.is(tokens[at]) && /^(?:goal|target|aim)s?$/.test(itemAt(tokens, at - 1)?.lower ?? '');
}
