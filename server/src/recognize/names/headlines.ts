import type { Mention } from './mention';

/**
 * The names in capitals that are the end of a name which stands elsewhere as names are written: where capitals say nothing, a headline's
 * name is easily cut short, and its entity is that of the whole one.
 */
export function cutHeadlines(mentions: readonly Mention[]): ReadonlySet<Mention> {
  const isFull = ({ form, term }: Mention) => form === 'full' && !term;
  const capitals = mentions.filter((mention) => isFull(mention) && mention.wording.isInCapitals);
  if (capitals.length === 0) return NONE;
  const keysOf = (kind: Mention['kind']) =>
    new Set(capitals.flatMap((each) => (each.kind === kind ? each.wording.key : [])));
  const keys = { organization: keysOf('organization'), initiative: keysOf('initiative') };
  const ends = { organization: new Set<string>(), initiative: new Set<string>() };
  for (const mention of mentions) {
    const { kind, wording } = mention;
    if (!isFull(mention) || keys[kind].size === 0 || wording.isInCapitals) continue;
    const own = wording.stem.ends;
    for (let i = 1; i < own.length; i++) if (keys[kind].has(own[i]!)) ends[kind].add(own[i]!);
  }
  return new Set(capitals.filter(({ kind, wording }) => ends[kind].has(wording.key)));
}

const NONE: ReadonlySet<Mention> = new Set();
