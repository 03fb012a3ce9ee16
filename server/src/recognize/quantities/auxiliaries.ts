import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import { isBaseForm, verbForm, type VerbForm, verbFormOf } from './verbForms';
import { isPlainWord, startsObject } from './nounOrVerb';
import { group, inMood, type Mood, skipAdverbs, type VerbGroup } from './verbGroup';
import { isFunctionWord, isPlural } from './words';
import { DETERMINERS, EXPECT_VERBS, PLAN_ADJECTIVES, PLAN_VERBS, PREPOSITIONS } from './vocabulary';

const CONJUNCTIVE = wordsOf('and or');
const AIMED = wordsOf('aimed targeted intended designed meant');
const TO_AT = wordsOf('to at');
const PLANNED_STATES = wordsOf('planned envisaged envisioned targeted proposed scheduled intended earmarked budgeted');
const ABLE = wordsOf('able unable');
const TO_AT_FOR = wordsOf('to at for');
const STOP_MARKS = wordsOf('. ; :');

const REACHING = wordsOf('reach exceed surpass hit attain cost need require total remain');
const MAYBE = wordsOf('may might could');
const NO_VERB = wordsOf(
  'nothing something anything everything evening morning during outstanding missing lacking willing pending pressing promising interesting encouraging challenging alarming ongoing upcoming forthcoming existing remaining binding according including',
);
const PAST_BE = wordsOf("was were wasn't weren't");

export function afterModal(tokens: readonly Token[], at: number, end: number, mood: Mood, first = at): VerbGroup {
  let i = skipAdverbs(tokens, at + 1, end);
  if (tokens[i]?.lower === 'have' || tokens[i]?.lower === 'be') {
    const inner = tokens[i]!.lower === 'be' ? afterBe(tokens, i, end) : afterHave(tokens, i, end);
    const plans = inner.mood === 'planned' || inner.mood === 'expected';
    // `may be required to assist`: nobody wants it yet.
    return inMood(inner, plans && !(mood === 'imagined' && MAYBE.is(tokens[at])) ? inner.mood : mood, first);
  }
  i = verbBehindAside(tokens, Math.min(i, end - 1), end);
  const form = verbForm(tokens[i]);
  return group(first, i + 1, form, tokens[i]!.lower, mood);
}

/** `shall, within 30 days, publish`, `may on the warrant of the Minister issue`: the verb behind what is put in between. */
function verbBehindAside(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]!.text !== ',' && !PREPOSITIONS.is(tokens[at])) return at;
  for (let i = at + 2; i < Math.min(end, at + 14); i++) {
    const before = itemAt(tokens, i - 1);
    const object = DETERMINERS.is(before) || PREPOSITIONS.is(before) || CONJUNCTIVE.is(before);
    if (!object && isBaseForm(tokens[i]) && tokens[i]!.shape !== 'capitalized') return i;
    if (STOP_MARKS.is(tokens[i])) break;
  }
  return at;
}

export function afterBe(tokens: readonly Token[], at: number, end: number): VerbGroup {
  const past = PAST_BE.is(tokens[at]);
  let i = skipAdverbs(tokens, at + 1, end);
  const goesOn = tokens[i]?.lower === 'being' && !past;
  if (goesOn || tokens[i]?.lower === 'being' || tokens[i]?.lower === 'been') i = skipAdverbs(tokens, i + 1, end);
  const token = i < end ? tokens[i] : undefined;
  // `has been ring-fenced`, `was co-financed`
  const compound = token && i + 2 < end ? compoundForm(tokens, i) : undefined;
  if (compound?.past) return group(at, i + 3, compound, compound.base, past ? 'past' : 'present', true);
  const form = token && verbForm(token);
  // `is hereby appropriated` does it by saying so.
  const tense: Mood = past ? 'past' : tokens[at + 1]?.lower === 'hereby' ? 'planned' : 'present';
  if (token && form?.past) {
    const to = tokens[i + 1]?.lower === 'to';
    if (EXPECT_VERBS.has(form.base) && !past) {
      const expects = intoInfinitive(tokens, at, i + 1, end, 'expected', form);
      // `It is projected to raise exports`: what is foreseen that somebody does is planned.
      const object = tokens[expects.last];
      const does = expects.act && to && !REACHING.has(expects.base) && (DETERMINERS.is(object) || isPlainWord(object));
      return does && itemAt(tokens, at - 1)?.lower === 'it' ? inMood(expects, 'planned') : expects;
    }
    // `was targeted at growing`: what was planned stays a plan; `was expected to` only reports.
    if (past && AIMED.is(token) && TO_AT.is(tokens[i + 1]))
      return intoInfinitive(tokens, at, i + 1, end, 'planned', form);
    // `is aimed at providing`, `is set to rise`, `are committed to cutting`; `was planned` reports.
    if (PLAN_ADJECTIVES.is(token) && !past && (to || tokens[i + 1]?.lower === 'at' || tokens[i + 1]?.lower === 'for'))
      return intoInfinitive(tokens, at, i + 1, end, 'planned', form);
    // `48 mini-grids are planned`
    if (!past && PLANNED_STATES.is(token)) return group(at, i + 1, form, form.base, 'planned', true);
    // `40 schools are being built`
    return group(at, i + 1, form, form.base, goesOn ? 'progressive' : tense, true);
  }
  if (token && form?.ing) {
    const plan = PLAN_VERBS.has(form.base) || (EXPECT_VERBS.has(form.base) && 'expected');
    return group(
      at,
      i + 1,
      form,
      form.base,
      plan && !past ? (plan === true ? 'planned' : 'expected') : past ? 'past' : 'progressive',
    );
  }
  // `is considering 40 sites`: a verb that the lexicon does not know
  if (token && token.shape === 'lower' && token.lower.length > 5 && token.lower.endsWith('ing') && !NO_VERB.is(token))
    return group(at, i + 1, undefined, token.lower, past ? 'past' : 'progressive');
  if (token && PLAN_ADJECTIVES.is(token) && !past && tokens[i + 1]?.lower === 'to')
    return intoInfinitive(tokens, at, i + 1, end, 'planned', undefined);
  // `were able to count`: what somebody could do is done.
  if (token && ABLE.is(token) && tokens[i + 1]?.lower === 'to')
    return intoInfinitive(tokens, at, i + 1, end, tense, undefined);
  // `is to reach`: an order or a plan.
  const infinitive = tokens[i + 1];
  const known = infinitive?.lower === 'be' || infinitive?.lower === 'have' || isBaseForm(infinitive);
  const unknown = infinitive?.shape === 'lower' && !isFunctionWord(infinitive);
  if (token?.lower === 'to' && (known || unknown)) return afterModal(tokens, i, end, 'future', at);
  const participle = token && /ed$/.test(token.lower) && token.shape === 'lower';
  return group(at, participle ? i + 1 : at + 1, undefined, participle ? token.lower : 'be', tense, participle === true);
}

/** The verb of a word with a hyphen: ring-fenced, co-financed. */
function compoundForm(tokens: readonly Token[], at: number): VerbForm | undefined {
  const [mark, second] = [tokens[at + 1]!, tokens[at + 2]!];
  if (mark.text !== '-' || mark.spaceBefore || second.spaceBefore || second.kind !== 'word') return undefined;
  return verbFormOf(tokens[at]!.lower + second.lower) ?? verbForm(second);
}

/** Takes in the infinitive or gerund behind `is expected`, `is aimed at`: its verb is what is wanted. */
export function intoInfinitive(
  tokens: readonly Token[],
  first: number,
  at: number,
  end: number,
  mood: Mood,
  form: VerbForm | undefined,
): VerbGroup {
  let i = at;
  if (i < end && TO_AT_FOR.is(tokens[i])) {
    i = skipAdverbs(tokens, i + 1, end);
    if (tokens[i]?.lower === 'be' && i < end) return inMood(afterBe(tokens, i, end), mood, first);
    const inner = i < end ? verbForm(tokens[i]) : undefined;
    if (inner?.isBase || inner?.ing) return group(first, i + 1, inner, inner.base, mood);
    const unknown = i < end && !inner && tokens[at]!.lower === 'to' && tokens[i]!.shape === 'lower';
    if (unknown && startsObject(tokens[i + 1]) && !isFunctionWord(tokens[i]))
      return group(first, i + 1, undefined, tokens[i]!.lower, mood);
  }
  return group(first, at, form, form?.base ?? 'be', mood, true);
}

export function afterHave(tokens: readonly Token[], at: number, end: number): VerbGroup {
  let i = skipAdverbs(tokens, at + 1, end);
  if (i < end && tokens[i]?.lower === 'been') return inMood(afterBe(tokens, i, end), 'perfect', at);
  // `had to be sold`: it was done.
  if (i < end && tokens[i]?.lower === 'to')
    return afterModal(tokens, i, end, tokens[at]!.lower === 'had' ? 'past' : 'future', at);
  i = Math.min(i, end - 1);
  const form = verbForm(tokens[i]);
  const participle = form?.past || (/(?:ed|wn|[^v]en)$/.test(tokens[i]!.lower) && !isPlural(tokens[i]!));
  if (participle && i > at) return group(at, i + 1, form, tokens[i]!.lower, 'perfect');
  const mood: Mood = ({ had: 'past', having: 'participle' }[tokens[at]!.lower] as Mood | undefined) ?? 'present';
  return group(at, at + 1, undefined, 'have', mood);
}
