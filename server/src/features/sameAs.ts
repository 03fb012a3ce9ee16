import { compareStrings } from '../corpus/corpusDocument';
import type { Entity } from '../corpus/entities';
import { initialsOf, isAcronym, isGenericWord, nameWords } from '../corpus/names';
import { postingKey } from '../corpus/postings';
import { areSimilar, stemOf } from '../corpus/similarity';
import type { Snapshot } from '../corpus/snapshot';

/** What speaks for two names meaning the same, the strongest first. */
const SIMILAR = 3;
const INITIALS = 2;
/** Share of words in common from which names are worth a question. */
const ENOUGH = 0.4;
const KINDS = ['organization', 'initiative'] as const;

/**
 * The entities of the corpus that a name most likely stands for, best first: near spellings, acronyms and what they may be the
 * initials of, then names that share most of their telling words.
 * @param own the entity that the name stands for already, which is left out
 */
export function sameAs(snapshot: Snapshot, name: string, own: Entity | undefined, limit = 3): readonly Entity[] {
  const all = nameWords(name);
  const words = new Set(all.filter((word) => !isGenericWord(word)));
  const scores = new Map<Entity, number>();
  const weigh = (entity: Entity, score: number) =>
    entity !== own && scores.set(entity, Math.max(score, scores.get(entity) ?? 0));
  for (const kind of KINDS) {
    if (isAcronym(name))
      for (const entity of snapshot.entitiesWith(postingKey.initials(kind, name))) weigh(entity, INITIALS);
    else if (initialsOf(name))
      for (const entity of snapshot.entitiesWith(postingKey.shortForm(kind, initialsOf(name)))) weigh(entity, INITIALS);
    for (const word of words) {
      for (const other of snapshot.namesWith(kind, stemOf(word))) {
        const likeness = likenessOf(all, nameWords(other));
        const score = likeness === 1 || areSimilar(name, other) ? SIMILAR + likeness : likeness;
        if (score < ENOUGH) continue;
        for (const entity of snapshot.entitiesWith(postingKey.canonical(kind, other))) weigh(entity, score);
      }
    }
  }
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || b.mentionCount - a.mentionCount || compareStrings(a.canonical, b.canonical))
    .slice(0, limit)
    .map(([entity]) => entity);
}

/** Share of the words that two names have in common, from 0 to 1. */
function likenessOf(words: readonly string[], others: readonly string[]): number {
  const shared = words.filter((word) => others.includes(word)).length;
  return Math.min(1, (2 * shared) / (words.length + others.length));
}
