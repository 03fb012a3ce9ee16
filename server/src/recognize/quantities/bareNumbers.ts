import type { Paragraph } from '../../text/document';
import type { Token } from '../../text/tokenizer';
import type { Mention } from './mention';
import type { Place, Reason } from './place';
import { isGap } from './tables';
import { verbForm } from './verbForms';
import { AUXILIARIES, CARDINALS, LABELS } from './vocabulary';
import { isContentWord, isPlural } from './words';

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
  if (next?.lower === 'more' && closesPhrase(tokens[mention.last + 1])) return false;
  // `will fit out another 14 by May`, `(currently 900)`
  if (/^(?:another|further|additional|extra|currently|now)$/.test(before?.lower ?? '') && closesPhrase(next))
    return false;
  // `Result: 430.`
  const key = before?.text === ':' ? (tokens[mention.core - 2]?.lower ?? '') : '';
  if (/^(?:results?|total|achieved|actual|baseline|number|outturn|date)$/.test(key) && closesPhrase(next)) return false;
  if (isKeyed(tokens, mention)) return false;
  if (isCell(paragraph, mention) || isElided(tokens, mention) || isGoal(tokens, mention.core)) return false;
  if (isShare(tokens, mention)) return false;
  // `only 31 of 110 routes`
  const whole = next?.lower === 'of' ? tokens[mention.last + 1] : undefined;
  if (whole && (whole.kind === 'number' || CARDINALS.has(whole.lower))) return false;
  if (next?.lower === 'out' && tokens[mention.last + 1]?.lower === 'of') return false;
  if (
    next?.lower === 'of' &&
    /^(?:them|these|those|which|whom|the|its|their|our)$/.test(tokens[mention.last + 1]?.lower ?? '')
  )
    return false;
  const amount =
    /^(?:to|from|which|whom|reach|reached|reaches|reaching|by|at|hit|was|were|totalled|totaled|numbered|stood)$/.test(
      before?.lower ?? '',
    );
  return !(amount && closesPhrase(next)) && 'it has no unit';
}

/** `Vessels seized: 12`, `Milestone 2025: 2.4`, `(2020: 1.1)`: the value of a key that names what is counted. */
function isKeyed(tokens: readonly Token[], { core, last, numeral }: Mention): boolean {
  const after = tokens[last];
  if (
    tokens[core - 1]?.text !== ':' ||
    numeral.form !== 'digits' ||
    (after && !after.lineBefore && !/^[).;,]$/.test(after.text))
  )
    return false;
  if (tokens[core - 2]?.kind === 'number' && tokens[core - 3]?.text === '(') return true;
  for (let i = core - 2; i >= Math.max(0, core - 9); i--) {
    const token = tokens[i]!;
    if (/^[;:|.]$/.test(token.text) || LABELS.has(token.lower)) return false;
    if (/^(?:milestone|target|goal|baseline|actual|current)$/.test(token.lower)) return true;
    if (isContentWord(token) && isPlural(token)) return true;
    if (token.lineBefore) return false;
  }
  return false;
}

/** Whether nothing that a number could count stands behind it. */
const closesPhrase = (next: Token | undefined): boolean =>
  !next ||
  next.kind === 'punctuation' ||
  /^(?:by|in|to|from|while|and|are|were|have|had|will|would|respectively|per|a|at|over|this|last|as|during|for|compared)$/.test(
    next.lower,
  );

/** Alone in its cell, behind the first one of its line; where no bars are drawn, another number stands in its line alone, too. */
function isCell({ text, tokens }: Paragraph, { core, last }: Mention): boolean {
  const [before, after] = [tokens[core - 1], tokens[last]];
  if (before?.text === '|') return !before.lineBefore && core > 1 && (!after || after.lineBefore || after.text === '|');
  if (!before || tokens[core]!.lineBefore || !isGap(text, before.end, tokens[core]!.start)) return false;
  const closes = !after || after.lineBefore;
  if (!closes && !isGap(text, tokens[last - 1]!.end, after.start)) return false;
  const further = tokens[core - 2];
  return (
    (after !== undefined && !closes && /^[\p{N}–-]/u.test(after.text)) ||
    (before.kind === 'number' && further !== undefined && isGap(text, further.end, before.start))
  );
}

/** `nine members, of whom three shall be`: a part of what was counted before. */
function isShare(tokens: readonly Token[], { core, last }: Mention): boolean {
  const next = tokens[last];
  const whom = /^(?:whom|which|these|them)$/.test(tokens[core - 1]?.lower ?? '') && tokens[core - 2]?.lower === 'of';
  return whom && next?.kind === 'word' && (AUXILIARIES.has(next.lower) || verbForm(next.lower) !== undefined);
}

/** `17 tasks are done, three are late`: the noun is the one counted before. */
function isElided(tokens: readonly Token[], { core, last, numeral }: Mention): boolean {
  const [before, next] = [tokens[core - 1], tokens[last]];
  const subject =
    next !== undefined &&
    (/^(?:,|;|and|but)$/.test(before?.lower ?? '') || (before?.text === '.' && numeral.form === 'digits')) &&
    (AUXILIARIES.has(next.lower) ||
      verbForm(next.lower)?.past === true ||
      /^(?:against|for)$/.test(next.lower) ||
      (/^(?:by|in)$/.test(next.lower) && tokens[core - 2]?.kind !== 'number'));
  // `reviewed 34 laws and passed 21`
  const object =
    verbForm(before?.lower ?? '')?.past === true &&
    /^(?:,|;|and|but)$/.test(
      tokens[/^(?:have|has|had)$/.test(tokens[core - 2]?.lower ?? '') ? core - 3 : core - 2]?.lower ?? '',
    ) &&
    (!next || /^(?:[,;.)]|and|or|but|in|by|last|this)$/.test(next.lower));
  if (!subject && !object) return false;
  for (let i = core - 2; i >= Math.max(0, core - 25); i--) {
    if (tokens[i]!.text === '.') return false;
    if (tokens[i]!.kind === 'number' || CARDINALS.has(tokens[i]!.lower)) return true;
  }
  return false;
}

/** `against goals of 20 and 200`, `the aim is 30`, `had promised 200`. */
function isGoal(tokens: readonly Token[], core: number): boolean {
  let at = core - 1;
  while (at > 0 && (tokens[at]!.kind === 'number' || /^(?:and|,|or)$/.test(tokens[at]!.lower)) && core - at < 6) at--;
  if (/^(?:promised|pledged|targeted)$/.test(tokens[at]?.lower ?? '')) return true;
  return (
    /^(?:of|is|was|at|:)$/.test(tokens[at]?.lower ?? '') && /^(?:goal|target|aim)s?$/.test(tokens[at - 1]?.lower ?? '')
  );
}
