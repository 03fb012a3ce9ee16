import verbs from '../../lexicon/data/verbs.txt';
import { rowsOf, wordSet } from '../../lexicon/lookup';
import type { Token } from '../../text/tokenizer';
import { WordBits } from '../../text/wordClass';

/** What a word can be as a verb; a word may be several forms at once (`set`, `cut`). */
export interface VerbForm {
  readonly base: string;
  readonly isBase: boolean;
  /** Third person: `reaches`. */
  readonly third: boolean;
  /** Simple past or past participle. */
  readonly past: boolean;
  readonly ing: boolean;
  /** Whether it says what somebody does to something (`build`), as opposed to a course of events (`rise`). */
  readonly act: boolean;
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

const forms = new Map<string, VerbForm>();

function add(word: string, base: string, part: Partial<VerbForm>, act: boolean): void {
  const known = forms.get(word) ?? { base, isBase: false, third: false, past: false, ing: false, act };
  forms.set(word, { ...known, ...part, act: known.act || act });
}

for (const section of ['act', 'move'] as const) {
  for (const [base = '', past, participle] of rowsOf(verbs, section)) {
    const regular = inflect(base);
    const act = section === 'act';
    add(base, base, { isBase: true }, act);
    add(regular.third, base, { third: true }, act);
    add(regular.ing, base, { ing: true }, act);
    for (const form of [past ?? regular.past, participle]) if (form) add(form, base, { past: true }, act);
    // British spelling doubles the l of any syllable: totalled, labelling
    if (/[^aeiou][aeiou]l$/.test(base) && !doubled.has(base)) {
      add(`${base}led`, base, { past: true }, act);
      add(`${base}ling`, base, { ing: true }, act);
    }
  }
}

for (const [base = '', past] of rowsOf(verbs, 'past only')) add(past ?? inflect(base).past, base, { past: true }, true);

/** All words that are forms of a verb. */
export const VERB_WORDS: readonly string[] = [...forms.keys()];

/** What each of them can be; every third word of a text asks, so its bits are its number here, and nothing is looked up by text. */
const byNumber: readonly (VerbForm | undefined)[] = [undefined, ...forms.values()];
const NUMBERS = new WordBits(new Map(VERB_WORDS.map((word, i) => [word, i + 1])));

/** What a token can be as a verb; undefined for words that the lexicon does not know as one. */
export const verbForm = (token: Token | undefined): VerbForm | undefined => byNumber[NUMBERS.of(token)];

/** The same for a word in lower case that is no token of its own. */
export const verbFormOf = (word: string): VerbForm | undefined => forms.get(word);
