import type { LocalEntity } from '../annotation';
import type { Mention } from './evidence';
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
  readonly mentions: Mention[];
}

/** The entity of a draft; `ids` are taken, and get one more. */
export function toEntity(draft: Draft, ids: Set<string>): LocalEntity {
  const mentions = [...draft.mentions].sort((a, b) => a.start - b.start);
  const full = mentions.filter((mention) => mention.form === 'full');
  const candidates = full.length > 0 ? full : mentions;
  const fullest = candidates.reduce((best, each) => (each.text.length > best.text.length ? each : best));
  const canonical = draft.canonical ?? tidy(fullest.text);
  const base = `${draft.kind}:${draft.keys.size > 0 ? '' : '?'}${draft.key}`;
  let id = base;
  for (let n = 2; ids.has(id); n++) id = `${base}#${n}`;
  ids.add(id);
  const distinct = (list: readonly Mention[]) => [...new Set(list.map((mention) => tidy(mention.text)))];
  const shortForms = distinct(mentions.filter((mention) => mention.form !== 'full'));
  return {
    id,
    kind: draft.kind,
    canonical,
    aliases: distinct(mentions).filter((text) => text !== canonical),
    keys: [...draft.keys],
    shortForms,
    introduces: introducedBy(mentions),
    introducedAt: fullest.start,
  };
}

/** The acronyms that stand in brackets behind a name, or inside it. */
function introducedBy(mentions: readonly Mention[]): string[] {
  const behind = mentions
    .filter(({ form, abbreviates }) => form === 'acronym' && abbreviates)
    .map(({ text }) => tidy(text));
  const inside = mentions.map(({ text }) => innerAcronym(text)).filter((acronym) => acronym !== undefined);
  return [...new Set([...behind, ...inside])];
}

/** A name broken over lines is written with a blank. */
const tidy = (text: string) => text.replace(/\s+/g, ' ');
