import type { Token } from '../../text/tokenizer';
import { type VerbForm, verbForm } from './verbForms';
import { ADVERBS } from './vocabulary';

/** How a verb stands in its sentence. */
export type Mood =
  /** `Build 20 factories.` */
  | 'imperative'
  /** `to build` */
  | 'infinitive'
  /** `will build`, `must reach` */
  | 'future'
  /** `could`, `may`, `would` */
  | 'imagined'
  /** `aims to build`, `is committed to reaching` */
  | 'planned'
  /** `is expected to reach`, `is projected to fall` */
  | 'expected'
  | 'present'
  /** `is building` */
  | 'progressive'
  | 'past'
  | 'perfect'
  /** `building`, not behind `be`: it takes its time from the verb before it. */
  | 'participle';

/** A verb with its auxiliaries. */
export interface VerbGroup {
  /** Token indices, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** Base form of the lexical verb; `be` or `have` where there is no other. */
  readonly base: string;
  readonly mood: Mood;
  readonly passive: boolean;
  /** Whether the verb says what is done to something. */
  readonly act: boolean;
}

export const group = (
  first: number,
  last: number,
  form: VerbForm | undefined,
  fallback: string,
  mood: Mood,
  passive = false,
): VerbGroup => ({
  first,
  last,
  base: form?.base ?? fallback,
  mood,
  passive,
  act: form?.act ?? false,
});

/** Steps over adverbs and `not`. */
export function skipAdverbs(tokens: readonly Token[], i: number, end: number): number {
  for (; i < end; i++) {
    const word = tokens[i]!.lower;
    // `has so far granted`, `have to date built`
    if (/^(?:so|thus|to)$/.test(word) && /^(?:far|date)$/.test(tokens[i + 1]?.lower ?? '')) i++;
    else if (!ADVERBS.has(word) && !(/ly$/.test(word) && !verbForm(word))) break;
  }
  return i;
}
