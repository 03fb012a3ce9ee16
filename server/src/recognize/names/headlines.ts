import type { Mention } from './mention';

/**
 * The names in capitals that are the end of a name which stands elsewhere as names are written: where capitals say nothing, a headline's
 * name is easily cut short, and its entity is that of the whole one.
 */
export function cutHeadlines(mentions: readonly Mention[]): ReadonlySet<Mention> {
  const full = mentions.filter(({ form, term }) => form === 'full' && !term);
  const capitals = full.filter(({ text }) => isInCapitals(text));
  if (capitals.length === 0) return NONE;
  const keysOf = (kind: Mention['kind']) =>
    new Set(capitals.flatMap((each) => (each.kind === kind ? each.wording.key : [])));
  const keys = { organization: keysOf('organization'), initiative: keysOf('initiative') };
  const ends = { organization: new Set<string>(), initiative: new Set<string>() };
  for (const { kind, text, wording } of full) {
    if (keys[kind].size === 0 || isInCapitals(text)) continue;
    const own = wording.stem.ends;
    for (let i = 1; i < own.length; i++) if (keys[kind].has(own[i]!)) ends[kind].add(own[i]!);
  }
  return new Set(capitals.filter(({ kind, wording }) => ends[kind].has(wording.key)));
}

/** Several words without a small letter; most names have one in their second place. */
const isInCapitals = (text: string) => NO_SMALL.test(text) && /\s/.test(text);
const NO_SMALL = /^\P{Ll}*$/u;

const NONE: ReadonlySet<Mention> = new Set();
