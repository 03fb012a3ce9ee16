import type { Mention } from './mention';

/**
 * The names in capitals that are the end of a name which stands elsewhere as names are written: where capitals say nothing, a headline's
 * name is easily cut short, and its entity is that of the whole one.
 */
export function cutHeadlines(mentions: readonly Mention[]): ReadonlySet<Mention> {
  const isFull = ({ form, term }: Mention) => form === 'full' && !term;
  const capitals = mentions.filter((mention) => isFull(mention) && CAPITALS.test(mention.text));
  if (capitals.length === 0) return NONE;
  const ends = new Set<string>();
  for (const mention of mentions)
    if (isFull(mention) && !CAPITALS.test(mention.text))
      for (const end of mention.wording.stem.ends.slice(1)) ends.add(`${mention.kind}:${end}`);
  return new Set(capitals.filter(({ kind, wording }) => ends.has(`${kind}:${wording.key}`)));
}

/** Several words without a small letter. */
const CAPITALS = /^(?=.*\s)\P{Ll}*$/su;

const NONE: ReadonlySet<Mention> = new Set();
