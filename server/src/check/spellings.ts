import { compareStrings } from '../corpus/corpusDocument';
import type { Entity } from '../corpus/entities';
import { STEP, type Steps } from '../corpus/steps';
import { keyWords } from '../corpus/words';
import { type Mention, compareMentions } from '../corpus/mention';
import type { NameAnnotation } from '../recognize/annotation';

/** One spelling of a name, with all that is spelled so, in order. */
export interface Spelling {
  /** The words of the name in lower case, with plain apostrophes and blanks. */
  readonly key: string;
  readonly mentions: readonly Mention<NameAnnotation>[];
}

const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)?/gu;

/** A name's words as they are spelled: case, blanks, hyphens and the form of apostrophes and quotation marks make no spelling. */
const spelledWords = (name: string): string[] =>
  name.toLowerCase().normalize('NFKC').replaceAll('’', "'").match(WORD) ?? [];

/** Found once for each entity: one that thousands of documents mention is asked about in each of them. */
const known = new WeakMap<Entity, readonly Spelling[]>();

/** Groups the full mentions of a name by their spelling, the one first met first. */
export function* spellingsOf(entity: Entity): Steps<readonly Spelling[]> {
  let spellings = known.get(entity);
  if (!spellings) known.set(entity, (spellings = yield* findSpellings(entity)));
  return spellings;
}

function* findSpellings({ byDocument }: Entity): Steps<Spelling[]> {
  const groups = new Map<string, Mention<NameAnnotation>[]>();
  let count = 0;
  for (const { mentions } of byDocument) {
    for (const mention of mentions) {
      if (++count % STEP === 0) yield;
      const { form, text } = mention.annotation;
      if (form !== 'full' && form !== 'variant') continue;
      const key = spelledWords(text).join(' ');
      const group = groups.get(key);
      if (group) group.push(mention);
      else groups.set(key, [mention]);
    }
  }
  return [...groups].map(([key, group]) => ({ key, mentions: group }));
}

/**
 * Whether two spellings are one name in two orthographies: the same number of words, those that differ being one word to the
 * index (`digitalisation`, `digitalization`), and not singular and plural.
 */
export function areVariants(a: Spelling, b: Spelling): boolean {
  const [wordsA, wordsB] = [a.key.split(' '), b.key.split(' ')];
  if (a.key === b.key || wordsA.length !== wordsB.length) return false;
  return wordsA.every((word, i) => {
    const other = wordsB[i]!;
    return word === other || (stem(word) !== stem(other) && keyWords(word).join() === keyWords(other).join());
  });
}

const stem = (word: string) => word.replace(/'?s$/, '');

/** Orders spellings as they deserve to be kept: in more documents first, then in more places, then the earlier. */
export function compareUse(a: Spelling, b: Spelling): number {
  return (
    documentsOf(b) - documentsOf(a) || compareMentions(a.mentions[0]!, b.mentions[0]!) || compareStrings(a.key, b.key)
  );
}

/** How many documents have a spelling. */
export const documentsOf = ({ mentions }: Spelling): number =>
  new Set(mentions.map(({ document }) => document.uri)).size;
