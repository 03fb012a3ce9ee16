import { normalizeName } from './keys';
import { memoize } from './memo';
import type { NameKind } from './reading';
import { commonWords, initiativeWords, organizationWords, placeNames } from './vocabulary';

/** What the short forms of a name depend on. */
interface Named {
  readonly kind: NameKind;
  /** The words of the name up to its complement. */
  readonly stem: readonly string[];
  /** The noun that stands beside the name. */
  readonly head?: string;
}

/** The short forms that can stand for a name: the ends of its stem, `Action Plan` and `Plan` for `Clean Air Action Plan`. */
export function shortsOf({ kind, stem, head }: Named): string[] {
  const ends = stem.map((_, i) => `${kind} ${stem.slice(i).join(' ')}`);
  if (head !== undefined) ends.push(`${kind} ${head}`);
  if (kind === 'organization' && stem.length === 2 && stem[1] === 'party') ends.push(`${kind} ${stem[0]!}`); // `the Alliance`
  if (kind === 'organization' && isCompany(stem)) ends.push(`${kind} company`, `${kind} group`);
  const english =
    kind === 'organization' ? organizationWords.foreignHeads.get(stem[0]!) : initiativeWords.foreignHeads.get(stem[0]!);
  if (english) ends.push(`${kind} ${english}`);
  return ends;
}

/** Whether a legal form opens or ends a name: `PT Semen Baru`, `Nordwind GmbH`. */
const isCompany = (stem: readonly string[]) =>
  stem.length > 1 &&
  (organizationWords.companyForms.has(stem.at(-1)!) || organizationWords.companyOpeners.has(stem[0]!));

const isGeneric = (word: string) =>
  OWN.has(word) || commonWords.genericModifiers.has(word) || /^(?:development|sector)$/.test(word);

/**
 * Whether words repeat a longer name in order, up to its head: only its general words (`National Plan` of a `National Rice Plan`), or all
 * but those (`Rice Plan` of a `Rice Sector Plan`). A law of fewer words is another law.
 */
export function isGenericRepeat(words: readonly string[], longer: readonly string[]): boolean {
  if (words.length >= longer.length || words.at(-1) !== longer.at(-1)) return false;
  let at = 0;
  for (const word of longer) if (word === words[at]) at++;
  if (at < words.length) return false;
  if (words.slice(0, -1).every(isGeneric)) return true;
  const law = initiativeWords.citedHeads.has(words.at(-1)!);
  return !law && words[0] === longer[0] && longer.every((word) => words.includes(word) || isGeneric(word));
}

const OWN = new Set(['draft', 'federal', 'long', 'medium', 'national', 'new', 'revised', 'term']);

/** What may stand in front of a name or be left out: a place, and how a state calls what is its own. */
export function isAttribution(words: readonly string[]): boolean {
  let end = words.length;
  while (end > 0 && OWN.has(words[end - 1]!)) end--;
  return end === 0 || placeNames.get(words.slice(0, end).join(' ')) !== undefined;
}

/**
 * Whether the words that a name has in front of its end may be left out: they do not make it one of a kind of which there are others
 * (`Rural`, `Second`, `District`), nor a law, of which the shorter name is another one.
 * @param head the word that ends the name
 */
export const isFront = (front: readonly string[], head: string): boolean =>
  !initiativeWords.citedHeads.has(head) && !front.some((word) => CONTRASTS.has(word) || /\d/.test(word));

const CONTRASTS = new Set(
  'and basic central deputy district eastern external first former general higher inner internal joint junior local lower new non northern old outer parliamentary primary private provincial public regional rural second secondary senior small southern special state sub third tertiary upper urban vice western youth'.split(
    ' ',
  ),
);

/** `MOE Grant Scheme` without the acronym of whose it is; nothing where fewer than two words are left. */
export const withoutOwner = (name: string) => /^\p{Lu}[\p{Lu}\d&]+\s+(\S+\s.+)$/su.exec(name)?.[1];

/** What stands before the last `of` of a name. */
export const startOf = memoize((name) =>
  normalizeName(name.replace(/\s(?:of|for|on)\s(?:(?!\s(?:of|for|on)\s).)*$/is, '')),
);

/**
 * A name whose complement is a list, up to the list's first member: `Ministry of Trade` of a `Ministry of Trade, Industry and Ports`;
 * nothing where it is none, or a law's.
 */
export const firstListed = memoize((name): string | undefined => {
  const [, first = '', head = ''] = /^((\S+)[^,]{0,80}?\s(?:of|for|on)\s[^,]{3,60}?)(?:,| and | & )/is.exec(name) ?? [];
  return first === '' || initiativeWords.lawHeads.has(head.toLowerCase()) ? undefined : normalizeName(first);
});

/** What stands before the first `of` of a name. */
const firstOf = memoize((name) => normalizeName(name.replace(/\sof\s.*$/is, '')));

/** What a name may be shortened to at its end: what stands before its first or last `of`, or its list up to the first member. */
export const startsOf = (name: string): readonly string[] => {
  const listed = firstListed(name);
  return listed === undefined ? [startOf(name), firstOf(name)] : [startOf(name), firstOf(name), listed];
};
