import type { EntityFacts } from '../annotation';
import type { Mention } from './mention';
import { innerAcronym } from './keys';
import type { NameKind } from './reading';

/** An entity while its mentions are gathered. */
export interface Draft {
  readonly kind: NameKind;
  readonly key: string;
  readonly keys: Set<string>;
  /** See {@link stemOf}. */
  readonly stem: readonly string[];
  /** The noun that stands beside the name, not in it: `RAMP programme` is repeated by `the Programme`. */
  head?: string;
  /** The name that the user's terms give it. */
  canonical?: string;
  /** Indices of its mentions, in any order. */
  readonly mentions: number[];
}

/** An entity, and which mention introduces it: the index of the fullest, of several the first. */
export interface EntityDraft {
  readonly facts: EntityFacts;
  readonly introduction: number;
}

/** The entity of a draft; `ids` are taken, and get one more. @param all mentions of the document, in order */
export function toEntity(draft: Draft, all: readonly Mention[], ids: Set<string>): EntityDraft {
  const indices = Uint32Array.from(draft.mentions).sort();
  const inFull = indices.filter((index) => all[index]!.form === 'full');
  const candidates = inFull.length > 0 ? inFull : indices;
  const introduction = candidates.reduce((best, each) =>
    all[each]!.text.length > all[best]!.text.length ? each : best,
  );
  const canonical = draft.canonical ?? unbroken(all[introduction]!.text);
  const base = `${draft.kind}:${draft.keys.size > 0 ? '' : '?'}${draft.key}`;
  let id = base;
  for (let n = 2; ids.has(id); n++) id = `${base}#${n}`;
  ids.add(id);
  const mentions = [...new Set(Array.from(indices, (index) => all[index]!))];
  const facts = {
    id,
    kind: draft.kind,
    canonical,
    aliases: spellings(mentions).filter((text) => text !== canonical),
    keys: [...draft.keys],
    shortForms: spellings(mentions.filter((mention) => mention.form !== 'full')),
    introduces: introducedBy(mentions),
  };
  return { facts, introduction };
}

/** The different spellings of mentions, in order of first use. */
const spellings = (mentions: readonly Mention[]): string[] => [
  ...new Set(Array.from(new Set(mentions.map(({ text }) => text)), unbroken)),
];

/** The acronyms that stand in brackets behind a name, or inside it. */
function introducedBy(mentions: readonly Mention[]): string[] {
  const behind = mentions.filter(({ form, abbreviates }) => form === 'acronym' && abbreviates);
  const inside = Array.from(new Set(mentions.map(({ text }) => text)), innerAcronym);
  return [...new Set([...spellings(behind), ...inside.filter((acronym) => acronym !== undefined)])];
}

/** A name broken over lines is written with a blank. */
export const unbroken = (text: string): string => text.replace(/\s+/g, ' ');
