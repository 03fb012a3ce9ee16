import type { EntityFacts } from '../annotation';
import { type Draft, toEntity } from './draft';
import { Linker } from './linker';
import { type Link, Links } from './links';
import type { Mention } from './mention';
import type { SpeltMentions } from './spellings';
import { unbroken } from './wording';

/**
 * Gathers the mentions of each entity: by full name, then acronyms, then short forms with their antecedents.
 * @param mentions of a document, in order; where they stand makes no other difference
 * @param before how they were linked before, if they were: what is linked in the same way has the same link
 * @returns the entities in the order of their first mentions
 */
export function linkEntities(
  mentions: SpeltMentions,
  before?: Links,
): { readonly links: Links; readonly entities: readonly EntityFacts[] } {
  const { spellings, numbers } = mentions;
  const drafts = new Linker(mentions).assigned;
  const entities = new Map<Draft, EntityFacts>();
  const introductions: number[] = [];
  const ids = new Set<string>();
  const links = new Links(before);
  /** Of each spelling, the draft that it named last. */
  const named = new Array<Draft | undefined>(spellings.length).fill(undefined);
  const last = new Array<Link | undefined>(spellings.length).fill(undefined);
  for (let i = 0; i < numbers.length; i++) {
    const [number, draft] = [numbers[i]!, drafts[i]!];
    if (named[number] !== draft) {
      let facts = entities.get(draft);
      if (!facts) {
        const entity = toEntity(draft, mentions, ids);
        introductions.push(entity.introduction);
        entities.set(draft, (facts = entity.facts));
      }
      named[number] = draft;
      last[number] = links.linkOf(facts.id, formOf(spellings[number]!, facts), false);
    }
    links.all.push(last[number]!);
  }
  for (const i of introductions) {
    const { entity, form } = links.all[i]!;
    links.all[i] = links.linkOf(entity, form, true);
  }
  return { links, entities: [...entities.values()] };
}

/** How a mention names its entity. */
function formOf({ form, text, wording }: Mention, { canonical }: EntityFacts): Link['form'] {
  // A name that runs over a line end is no other spelling.
  const isCanonical = form !== 'full' || text === canonical || wording.unbroken === unbroken(canonical);
  return isCanonical ? form : 'variant';
}
