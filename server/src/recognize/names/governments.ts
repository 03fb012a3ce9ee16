import type { Draft } from './draft';
import type { Mention } from './mention';
import { placeNouns, subdivisions } from './vocabulary';
import { wordingOf } from './wording';

/** What the government of a part of a state is called there, and that of the whole. */
const LEVELS: ReadonlyMap<string, 'part' | 'whole'> = new Map([
  ['state government', 'part'],
  ['provincial government', 'part'],
  ['central government', 'whole'],
  ['commonwealth government', 'whole'],
  ['federal government', 'whole'],
  ['union government', 'whole'],
]);

/**
 * `the State Government` where the document has a `Government of Kerala`: the one government of that level which is named by its place.
 * @param key of a name
 * @param governments those of the document
 */
export function governmentOf(key: string, governments: readonly Draft[]): Draft | undefined {
  const level = LEVELS.get(key);
  if (level === undefined) return undefined;
  const found = governments.filter(({ keys }) =>
    [...keys].some((each) => {
      const place = each.endsWith(' government') ? each.slice(0, -' government'.length) : '';
      return placeNouns.has(place) && subdivisions.has(place) === (level === 'part');
    }),
  );
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The ministry that an acronym of another language means, `MVCS` of a `Ministry of Housing`: the only one of the document, if it has no
 * acronym of its own and no other acronym begins so.
 * @param ministries of the document
 * @param all its mentions, each once
 */
export function ministryOf(
  { text }: Mention,
  ministries: readonly Draft[],
  all: readonly Mention[],
): Draft | undefined {
  const [only] = ministries;
  if (!MINISTRY.test(text) || !only || ministries.length > 1) return undefined;
  const { keys } = only;
  const isNamed = (name: string) =>
    wordingOf(name)
      .keysAs('organization')
      .some(({ text: key }) => keys.has(key));
  const isRival = ({ form, kind, text: other, standsFor }: Mention) =>
    form === 'acronym' &&
    kind === 'organization' &&
    other !== text &&
    (other.startsWith('M') || (standsFor !== undefined && isNamed(standsFor)));
  return all.some(isRival) ? undefined : only;
}

/** `MDS`, `MIDES`, `MVCS` */
const MINISTRY = /^M\p{Lu}{2,6}$/u;
