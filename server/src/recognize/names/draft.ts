import type { EntityFacts } from '../annotation';
import { innerAcronym } from './keys';
import type { Mention } from './mention';
import type { NameKind } from './reading';
import type { SpeltMentions } from './spellings';
import type { Stem } from './stem';

/** An entity while its mentions are gathered. */
export interface Draft {
  readonly kind: NameKind;
  readonly key: string;
  readonly keys: Set<string>;
  readonly stem: Stem;
  /** The noun that stands beside the name, not in it: `RAMP programme` is repeated by `the Programme`. */
  head?: string;
  /** The name that the user's terms give it. */
  canonical?: string;
  /** Indices of its mentions, in any order: of each spelling the first at least. */
  readonly mentions: number[];
}

/** An entity, and which mention introduces it: the index of the fullest, of several the first. */
export interface EntityDraft {
  readonly facts: EntityFacts;
  readonly introduction: number;
}

/** The entity of a draft; `ids` are taken, and get one more. @param all mentions of the document */
export function toEntity(draft: Draft, all: SpeltMentions, ids: Set<string>): EntityDraft {
  const indices = inOrder(draft.mentions);
  const introduction = fullest(indices, all);
  const mentions = distinct(indices.map((index) => all.at(index))); // one object stands for all that are equal
  const canonical = draft.canonical ?? all.at(introduction).wording.unbroken;
  const facts = {
    id: idOf(draft, ids),
    kind: draft.kind,
    canonical,
    aliases: spellings(mentions, isAny, canonical),
    keys: [...draft.keys],
    shortForms: spellings(mentions, isShort),
    introduces: introducedBy(mentions),
  };
  return { facts, introduction };
}

/** In rising order, as they are mostly gathered. */
function inOrder(indices: readonly number[]): readonly number[] {
  for (let i = 1; i < indices.length; i++)
    if (indices[i]! < indices[i - 1]!) return indices.slice().sort((a, b) => a - b);
  return indices;
}

/** Of the mentions in full, else of all, the longest; of several the first. */
function fullest(indices: readonly number[], all: SpeltMentions): number {
  let best = indices[0]!;
  for (const index of indices) {
    const [now, next] = [all.at(best), all.at(index)];
    const isFuller = next.form === 'full' && now.form !== 'full';
    if (isFuller || (isFull(next) === isFull(now) && next.text.length > now.text.length)) best = index;
  }
  return best;
}

function idOf({ kind, keys, key }: Draft, ids: Set<string>): string {
  const base = `${kind}:${keys.size > 0 ? '' : '?'}${key}`;
  let id = base;
  for (let n = 2; ids.has(id); n++) id = `${base}#${n}`;
  ids.add(id);
  return id;
}

const isFull = ({ form }: Mention) => form === 'full';
const isShort = ({ form }: Mention) => form !== 'full';
const isAny = () => true;
const isDefined = ({ form, abbreviates }: Mention) => form === 'acronym' && abbreviates !== undefined;

/** The different spellings of those mentions that count, in order of first use. @param except a spelling that is known */
function spellings(mentions: readonly Mention[], counts: (mention: Mention) => boolean, except?: string): string[] {
  const found: string[] = [];
  for (const mention of mentions) {
    if (!counts(mention)) continue;
    const spelling = mention.wording.unbroken;
    if (spelling !== except) found.push(spelling);
  }
  return distinct(found);
}

/** Each once, in order of first occurrence. */
function distinct<T>(all: T[]): T[] {
  if (all.length > FEW) return [...new Set(all)];
  const found: T[] = [];
  for (const each of all) if (!found.includes(each)) found.push(each);
  return found;
}

/** So many are sooner compared with each other than put into a set. */
const FEW = 8;

/** The acronyms that stand in brackets behind a name, or inside it. */
function introducedBy(mentions: readonly Mention[]): string[] {
  const introduced = spellings(mentions, isDefined);
  for (const { text } of mentions) {
    const inside = text.includes('(') ? innerAcronym(text) : undefined;
    if (inside !== undefined) introduced.push(inside);
  }
  return distinct(introduced);
}
