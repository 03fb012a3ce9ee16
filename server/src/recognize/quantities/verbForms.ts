import verbs from '../../lexicon/data/verbs.txt';
import { rowsOf, wordSet } from '../../lexicon/lookup';
import type { Token } from '../../text/tokenizer';
import { type Classes, classesOf, NO_CLASSES, WordBits } from '../../text/wordClass';

/** What a word can be as a verb; a word may be several forms at once (`set`, `cut`). */
export type VerbForm = Readonly<Omit<KnownForm, 'classes'>> & Pick<KnownForm, 'classes'>;

interface KnownForm {
  readonly base: string;
  /** Of its base form, once it was asked about; see {@link classesOfVerb}. */
  classes: Classes;
  isBase: boolean;
  /** Third person: `reaches`. */
  third: boolean;
  /** Simple past or past participle. */
  past: boolean;
  ing: boolean;
  /** Whether it says what somebody does to something (`build`), as opposed to a course of events (`rise`). */
  act: boolean;
}

/** Verbs whose last consonant doubles: cutting, committed. */
const doubled = wordSet(verbs, 'doubling');

/** Regular past and -ing form of a verb, by the spelling rules of English. */
export function inflect(base: string): { past: string; ing: string; third: string } {
  const third = /(?:s|x|z|ch|sh)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : /[^aeiou]o$/.test(base)
        ? `${base}es`
        : `${base}s`;
  if (doubled.has(base)) {
    const stem = base + base.at(-1)!;
    return { past: `${stem}ed`, ing: `${stem}ing`, third };
  }
  if (/(?:ee|ye|oe)$/.test(base)) return { past: `${base}d`, ing: `${base}ing`, third };
  if (base.endsWith('e')) return { past: `${base}d`, ing: `${base.slice(0, -1)}ing`, third };
  if (/[^aeiou]y$/.test(base)) return { past: `${base.slice(0, -1)}ied`, ing: `${base}ing`, third };
  return { past: `${base}ed`, ing: `${base}ing`, third };
}

const forms = new Map<string, KnownForm>();

function add(word: string, base: string, part: 'isBase' | 'third' | 'past' | 'ing', act: boolean): void {
  let form = forms.get(word);
  if (!form)
    forms.set(word, (form = { base, classes: NO_CLASSES, isBase: false, third: false, past: false, ing: false, act }));
  form[part] = true;
  form.act ||= act;
}

for (const section of ['act', 'move'] as const) {
  for (const [base = '', past, participle] of rowsOf(verbs, section)) {
    const regular = inflect(base);
    const act = section === 'act';
    add(base, base, 'isBase', act);
    add(regular.third, base, 'third', act);
    add(regular.ing, base, 'ing', act);
    for (const form of [past ?? regular.past, participle]) if (form) add(form, base, 'past', act);
    // British spelling doubles the l of any syllable: totalled, labelling
    if (/[^aeiou][aeiou]l$/.test(base) && !doubled.has(base)) {
      add(`${base}led`, base, 'past', act);
      add(`${base}ling`, base, 'ing', act);
    }
  }
}

for (const [base = '', past] of rowsOf(verbs, 'past only')) add(past ?? inflect(base).past, base, 'past', true);

/** All words that the lexicon knows as a form of a verb. */
export const VERB_WORDS: readonly string[] = [...forms.keys()];

const [IS_BASE, THIRD, PAST, FLAGS] = [1, 2, 4, 3];
const flagsOf = ({ isBase, third, past }: KnownForm): number =>
  (isBase ? IS_BASE : 0) | (third ? THIRD : 0) | (past ? PAST : 0);
/**
 * What each of them can be; every third word of a text asks, so its bits are its number here and what it is asked about most, and nothing
 * is looked up by text. Base forms that are no form of any verb have a place as well, since all have classes.
 */
const BITS = new WordBits([
  ...Array.from(forms.values(), ({ base }) => [base, 0] as const),
  ...Array.from(forms, ([word, form], i) => [word, ((i + 1) << FLAGS) | flagsOf(form)] as const),
]);
const byNumber: readonly (VerbForm | undefined)[] = [undefined, ...forms.values()];

/** What a token can be as a verb; undefined for words that the lexicon does not know as one. */
export const verbForm = (token: Token | undefined): VerbForm | undefined => byNumber[BITS.of(token) >>> FLAGS];

/** The same for a word in lower case that is no token of its own. */
export const verbFormOf = (word: string): VerbForm | undefined => forms.get(word);

/** The classes of the base form, which is met when a text holds the verb, and not before. */
export const classesOfVerb = (form: VerbForm): Classes => form.classes || (form.classes = classesOf(form.base));

export const isVerb = (token: Token | undefined): boolean => BITS.of(token) !== 0;
/** Whether a token can be the base form of a verb. */
export const isBaseForm = (token: Token | undefined): boolean => (BITS.of(token) & IS_BASE) !== 0;
/** Whether it can be a third person: `reaches`. */
export const isThirdPerson = (token: Token | undefined): boolean => (BITS.of(token) & THIRD) !== 0;
/** Whether it can be a simple past or past participle. */
export const isPastForm = (token: Token | undefined): boolean => (BITS.of(token) & PAST) !== 0;
