import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Atom } from './atoms';
import { commonWords, organizationWords } from './vocabulary';

const MAX_LIST = 24;
/** What stands between the members of a list. */
const LIST_MARKS = wordsOf(', ; & and the');
const MAX_NOUN_DISTANCE = 8;

/** `two banks – Alpha, Beta and Gamma`, `companies such as Acme`: a member of a list of organizations. */
export function listedUnder(atoms: readonly Atom[], first: number): string | undefined {
  let at = first - 1;
  while (
    at > Math.max(0, first - MAX_LIST) &&
    !atoms[at + 1]!.breaks &&
    (atoms[at]!.type === 'name' || LIST_MARKS.is(atoms[at]))
  )
    at--;
  const marker = itemAt(atoms, at);
  if (!marker || atoms[at + 1]!.breaks) return undefined;
  const direct =
    marker.lower === 'including' ||
    (marker.lower === 'them' && itemAt(atoms, at - 1)?.lower === 'among') ||
    (marker.lower === 'as' && itemAt(atoms, at - 1)?.lower === 'such');
  if (!direct && !/^(?:[:–—]|namely)$/.test(marker.lower)) return undefined;
  const from = marker.lower === 'including' ? at - 1 : direct ? at - 2 : at - 1;
  const reach = marker.text === ':' ? MAX_NOUN_DISTANCE : 2;
  for (let i = from; i > from - reach && i >= 0 && !atoms[i + 1]!.breaks; i--) {
    const { type, lower } = atoms[i]!;
    if (type !== 'mark' && isPluralIntroducer(lower)) return `listed under "${lower}"`;
  }
  return undefined;
}

const isPluralIntroducer = (word: string) =>
  word === 'consortia' ||
  (word.endsWith('s') &&
    [word.slice(0, -1), word.slice(0, -2), word.slice(0, -3) + 'y'].some((one) =>
      organizationWords.introducers.has(one),
    ));

/** `Sonelgaz, the state power company,`, `Afristat, which collects the figures`: what an apposition says it is or does. */
export function describedAs(atoms: readonly Atom[], first: number, last: number): string | undefined {
  // `the city of Ramtha, a …` is a place.
  if (
    atoms[last]?.text !== ',' ||
    atoms[last].breaks ||
    /^(?:of|in|near|at)$/.test(itemAt(atoms, first - 1)?.lower ?? '')
  )
    return undefined;
  const article = atoms[last + 1];
  const does = article?.lower === 'which' && organizationWords.relativeVerbs.is(atoms[last + 2]);
  if (does) return `"${atoms[last + 2]!.lower}" says what it does`;
  const opens = article && !article.breaks && (/^(?:the|an?|its|our)$/.test(article.lower) || article.possessive);
  if (!opens) return undefined;
  for (let i = last + 2; i < Math.min(atoms.length, last + MAX_NOUN_DISTANCE); i++) {
    const { type, lower, breaks, key } = atoms[i]!;
    if (breaks || type === 'mark' || (type === 'lower' && commonWords.functionWords.has(lower))) return undefined;
    if (type !== 'lower' || !organizationWords.introducers.has(key) || key === 'group') continue;
    const next = atoms[i + 1];
    const ends = !next || next.breaks || /^(?:[,.;)]|of|in|for|that|which|based)$/.test(next.lower);
    return ends ? `described as "${lower}"` : undefined;
  }
  return undefined;
}
