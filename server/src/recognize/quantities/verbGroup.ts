import { itemAt } from '../../text/itemAt';
import { classesOf, wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import { classesOfVerb, isVerb, type VerbForm } from './verbForms';
import { lowerBound } from './spanIndex';
import { kindsAt } from './verbKinds';
import { listsOfVerb } from './verbLists';
import { ADVERBS } from './vocabulary';

const SO = wordsOf('so thus to');
const FAR = wordsOf('far date');

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

/** A few moods, asked for the mood of a verb or of a stance. */
class Moods {
  constructor(private readonly list: readonly Mood[]) {}

  has(mood: Mood | 'none'): boolean {
    const { list } = this;
    for (let i = 0; i < list.length; i++) if (list[i] === mood) return true;
    return false;
  }
}

export const moods = (...list: Mood[]): Moods => new Moods(list);
/** What somebody wants, says or orders to happen. */
export const ORDERS = moods('imperative', 'infinitive', 'future', 'planned');
export const REPORTS = moods('past', 'perfect');

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
  /** Which of the lists of `verbLists.ts` it stands in, and which kinds of `verbKinds.ts` it is of. */
  readonly lists: number;
  readonly kinds: number;
}

/** Index of the first verb that begins at a token or behind it. */
export const verbAt = (groups: readonly VerbGroup[], token: number): number => lowerBound(groups, token, firstOf);

/** The last verb that begins before a token. */
export function verbBefore(groups: readonly VerbGroup[], token: number): VerbGroup | undefined {
  const at = verbAt(groups, token);
  return at > 0 ? itemAt(groups, at - 1) : undefined;
}

const firstOf = (verb: VerbGroup) => verb.first;

export const group = (
  first: number,
  last: number,
  form: VerbForm | undefined,
  fallback: string,
  mood: Mood,
  passive = false,
): VerbGroup => {
  const classes = form ? classesOfVerb(form) : classesOf(fallback);
  return {
    first,
    last,
    base: form?.base ?? fallback,
    mood,
    passive,
    act: form?.act ?? false,
    lists: listsOfVerb(classes),
    kinds: kindsAt(classes),
  };
};

/** A verb whose mood is another than its words say, and which may begin with a word before them. */
export const inMood = (
  { first, last, base, passive, act, lists, kinds }: VerbGroup,
  mood: Mood,
  start = first,
  isPassive = passive,
): VerbGroup => ({ first: start, last, base, mood, passive: isPassive, act, lists, kinds });

/** Steps over adverbs and `not`. */
export function skipAdverbs(tokens: readonly Token[], i: number, end: number): number {
  for (; i < end; i++) {
    const token = tokens[i]!;
    // `has so far granted`, `have to date built`
    if (SO.is(token) && FAR.is(tokens[i + 1])) i++;
    else if (!ADVERBS.is(token) && (!token.lower.endsWith('ly') || isVerb(token))) break;
  }
  return i;
}
