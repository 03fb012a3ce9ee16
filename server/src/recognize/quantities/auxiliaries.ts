import type { Token } from '../../text/tokenizer';
import { type VerbForm, verbForm } from './verbForms';
import { startsObject } from './nounOrVerb';
import { group, type Mood, skipAdverbs, type VerbGroup } from './verbGroup';
import { isFunctionWord, isPlural } from './words';
import { DETERMINERS, EXPECT_VERBS, PLAN_ADJECTIVES, PLAN_VERBS, PREPOSITIONS } from './vocabulary';

const PAST_BE = new Set(['was', 'were', "wasn't", "weren't"]);

export function afterModal(tokens: readonly Token[], at: number, end: number, mood: Mood, first = at): VerbGroup {
  let i = skipAdverbs(tokens, at + 1, end);
  if (tokens[i]?.lower === 'have' || tokens[i]?.lower === 'be') {
    const inner = tokens[i]!.lower === 'be' ? afterBe(tokens, i, end) : afterHave(tokens, i, end);
    const kept = inner.mood === 'planned' || inner.mood === 'expected' ? inner.mood : mood;
    return { ...inner, first, mood: kept };
  }
  i = verbBehindAside(tokens, Math.min(i, end - 1), end);
  const form = verbForm(tokens[i]!.lower);
  return group(first, i + 1, form, tokens[i]!.lower, mood);
}

/** `shall, within 30 days, publish`, `may on the warrant of the Minister issue`: the verb behind what is put in between. */
function verbBehindAside(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]!.text !== ',' && !PREPOSITIONS.has(tokens[at]!.lower)) return at;
  for (let i = at + 2; i < Math.min(end, at + 14); i++) {
    const before = tokens[i - 1]!.lower;
    const object = DETERMINERS.has(before) || PREPOSITIONS.has(before) || /^(?:and|or)$/.test(before);
    if (!object && verbForm(tokens[i]!.lower)?.isBase && tokens[i]!.shape !== 'capitalized') return i;
    if (/^[.;:]$/.test(tokens[i]!.text)) break;
  }
  return at;
}

export function afterBe(tokens: readonly Token[], at: number, end: number): VerbGroup {
  const past = PAST_BE.has(tokens[at]!.lower);
  let i = skipAdverbs(tokens, at + 1, end);
  if (tokens[i]?.lower === 'being' || tokens[i]?.lower === 'been') i = skipAdverbs(tokens, i + 1, end);
  const token = i < end ? tokens[i] : undefined;
  const form = token && verbForm(token.lower);
  const tense: Mood = past ? 'past' : 'present';
  if (token && form?.past) {
    const to = tokens[i + 1]?.lower === 'to';
    if (EXPECT_VERBS.has(form.base) && !past) return intoInfinitive(tokens, at, i + 1, end, 'expected', form);
    // `was targeted at growing`: what was planned stays a plan; `was expected to` only reports.
    if (
      past &&
      /^(?:aimed|targeted|intended|designed|meant)$/.test(token.lower) &&
      /^(?:to|at)$/.test(tokens[i + 1]?.lower ?? '')
    )
      return intoInfinitive(tokens, at, i + 1, end, 'planned', form);
    // `is aimed at providing`, `is set to rise`, `are committed to cutting`; `was planned` reports.
    if (
      PLAN_ADJECTIVES.has(token.lower) &&
      !past &&
      (to || tokens[i + 1]?.lower === 'at' || tokens[i + 1]?.lower === 'for')
    )
      return intoInfinitive(tokens, at, i + 1, end, 'planned', form);
    // `48 mini-grids are planned`
    if (
      !past &&
      /^(?:planned|envisaged|envisioned|targeted|proposed|scheduled|intended|earmarked|budgeted)$/.test(token.lower)
    )
      return group(at, i + 1, form, form.base, 'planned', true);
    return group(at, i + 1, form, form.base, tense, true);
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
  if (token && PLAN_ADJECTIVES.has(token.lower) && !past && tokens[i + 1]?.lower === 'to')
    return intoInfinitive(tokens, at, i + 1, end, 'planned', undefined);
  // `were able to count`: what somebody could do is done.
  if (token && /^(?:able|unable)$/.test(token.lower) && tokens[i + 1]?.lower === 'to')
    return intoInfinitive(tokens, at, i + 1, end, tense, undefined);
  // `is to reach`: an order or a plan.
  const infinitive = tokens[i + 1];
  const known = infinitive?.lower === 'be' || infinitive?.lower === 'have' || verbForm(infinitive?.lower ?? '')?.isBase;
  const unknown = infinitive?.shape === 'lower' && !isFunctionWord(infinitive.lower);
  if (token?.lower === 'to' && (known || unknown)) return afterModal(tokens, i, end, 'future', at);
  const participle = token && /ed$/.test(token.lower) && token.shape === 'lower';
  return group(at, participle ? i + 1 : at + 1, undefined, participle ? token.lower : 'be', tense, participle === true);
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
  if (i < end && /^(?:to|at|for)$/.test(tokens[i]!.lower)) {
    i = skipAdverbs(tokens, i + 1, end);
    if (tokens[i]?.lower === 'be' && i < end) return { ...afterBe(tokens, i, end), first, mood };
    const inner = i < end ? verbForm(tokens[i]!.lower) : undefined;
    if (inner?.isBase || inner?.ing) return group(first, i + 1, inner, inner.base, mood);
    const unknown = i < end && !inner && tokens[at]!.lower === 'to' && tokens[i]!.shape === 'lower';
    if (unknown && startsObject(tokens[i + 1]) && !isFunctionWord(tokens[i]!.lower))
      return group(first, i + 1, undefined, tokens[i]!.lower, mood);
  }
  return group(first, at, form, form?.base ?? 'be', mood, true);
}

export function afterHave(tokens: readonly Token[], at: number, end: number): VerbGroup {
  let i = skipAdverbs(tokens, at + 1, end);
  if (i < end && tokens[i]?.lower === 'been') return { ...afterBe(tokens, i, end), first: at, mood: 'perfect' };
  if (i < end && tokens[i]?.lower === 'to') return afterModal(tokens, i, end, 'future', at);
  i = Math.min(i, end - 1);
  const form = verbForm(tokens[i]!.lower);
  const participle = form?.past || (/(?:ed|wn|[^v]en)$/.test(tokens[i]!.lower) && !isPlural(tokens[i]!));
  if (participle && i > at) return group(at, i + 1, form, tokens[i]!.lower, 'perfect');
  const mood: Mood = ({ had: 'past', having: 'participle' }[tokens[at]!.lower] as Mood | undefined) ?? 'present';
  return group(at, at + 1, undefined, 'have', mood);
}
