import { itemAt } from '../../text/itemAt';
import { WordClass, wordsOf } from '../../text/wordClass';
import type { Atom } from './atoms';
import { matchKnown } from './bodies';
import { isTerm } from './complementList';
import type { Head } from './heads';
import { isPlaces, placeAt } from './pieces';
import { areas, commonWords, initiativeWords, organizationWords } from './vocabulary';

/** Whether a word behind a name, `of`, `for` … may connect it with what follows. @param has whether the name has a complement already */
export function connects(atoms: readonly Atom[], head: Head, at: number, has: boolean): boolean {
  const link = atoms[at]!;
  if (head.kind === 'organization') {
    // `Commission of Experts on Taxation`; what a ministry does `on` something is no part of its name.
    // `Ministry of State for Information`
    const ofState = head.word === 'ministry' && at === head.last + 2 && atoms[at - 1]!.lower === 'state';
    const topical = !has || ofState || link.lower === 'of' || organizationWords.topicHeads.is(head);
    if (
      link.lower === 'on' &&
      /^(?:house|parliament|government|assembly|senate|court|ministry|company)$/.test(head.word)
    )
      return false; // `told the House on Monday`
    // `Commission to Combat Corruption`, `Subcommittee on Matters Relating to Ports`
    if (link.lower === 'to') return has ? RELATED.is(atoms[at - 1]) : FOUNDED.is(head);
    if (link.lower === 'into') return !has && head.word === 'commission'; // `Royal Commission into Institutional Care`
    return topical && organizationWords.connectors.is(link);
  }
  // `Amendment of the Roads Act`: what is done to it
  if (link.lower === 'of' && head.word === 'amendment' && atoms[head.first - 1]?.type !== 'name') return false;
  if (initiativeWords.connectors.is(link)) return true;
  // `Free Trade Agreement with Chile`: a treaty's partner, where the treaty has a name.
  const before = atoms[head.first]!.breaks ? undefined : itemAt(atoms, head.first - 1);
  const modified = before?.type === 'name' && !commonWords.genericModifiers.is(before);
  if (link.lower === 'with') return has || (modified && initiativeWords.treatyHeads.is(head));
  if (RELATIVE.has(link.lower)) return initiativeWords.citedHeads.is(head);
  if (link.lower === 'as') return has && head.word === 'declaration'; // `Declaration of the Indian Ocean as a Zone of Peace`
  return has && (initiativeWords.innerConnectors.is(link) || link.lower === 'the');
}

/** `Committee for Drought Control in the Sahel`: a part of the world, where there are several such bodies. */
export function isInArea(atoms: readonly Atom[], head: Head, link: number): boolean {
  if (head.kind !== 'organization' || atoms[link]?.lower !== 'in') return false;
  const at = atoms[link + 1]?.lower === 'the' ? link + 2 : link + 1;
  const place = atoms[at] && !atoms[at].breaks ? placeAt(atoms, at) : undefined;
  return place !== undefined && areas.has(place.value) && atoms[at + place.length]?.type !== 'name';
}

const RELATED = wordsOf('pertaining related relating');

/** What is founded to do something. */
const FOUNDED = new WordClass([
  'agency',
  'alliance',
  'campaign',
  'centre',
  'center',
  'coalition',
  'commission',
  'committee',
  'council',
  'forum',
  'network',
  'task force',
]);

/** They connect with a `to` behind them. */
export const RELATIVE = new Set(['pertaining', 'related', 'relating']);

/** What goes on with `to` wherever it stands. */
const OPEN_TO = wordsOf('access adaptation resilience right rights transition');

/** What is added to a treaty or a law. */
const ADDED = new Set(['amendment', 'protocol']);

/** What is written or promised on the way to something. */
const AIMS = new Set(['commitment', 'guide', 'pathway', 'pledge', 'roadmap', 'road map']);

/** Whether what stands behind `of`, `for`, `on`, `to` belongs to the name. */
export function fitsConnector(
  atoms: readonly Atom[],
  head: Head,
  link: Atom,
  first: number,
  end: number,
  inner: Head | undefined,
): boolean {
  const before = itemAt(atoms, atoms[first - 1] === link ? first - 2 : first - 3);
  const process = inner?.word === 'administration' && inner.first === first; // `Rules for the Administration of Ports`
  const known = matchKnown(atoms, first);
  const isOrganization =
    (known?.known.kind === 'organization' && !(known.last < end && inner?.kind !== 'organization')) || // `Master Plan on ASEAN Connectivity`
    (inner?.kind === 'organization' && inner.last === end && !inner.plural && !process); // `Foundation for Rural Schools`
  const term = isOrganization && known === undefined && isTerm(atoms, first, end); // `Institute for Local Government`
  const bare = inner?.kind === 'organization' && inner.first === first && inner.last === end; // `Institute for Government`
  if (head.kind === 'organization' && link.lower === 'to' && RELATED.is(before)) return true;
  if (head.kind === 'organization' && link.lower === 'to')
    return end > first + 1 && (commonWords.verbs.is(atoms[first]) || organizationWords.agentVerbs.is(atoms[first]));
  // `agreed with the Council on Horizon Europe`
  if (head.kind === 'organization' && link.lower === 'on' && known?.known.kind === 'initiative') return false;
  if (head.kind === 'organization') return link.lower === 'of' || !isOrganization || bare || term;
  if (link.lower === 'as') return /^an?$/.test(itemAt(atoms, first - 1)?.lower ?? '');
  if (link.lower === 'to') {
    // `Optional Protocol to the Convention on Torture`
    if (ADDED.has(head.word) && inner !== undefined && initiativeWords.lawHeads.is(inner)) return true;
    if (OPEN_TO.is(before)) return true; // `Agreement for the Right to Water`
    const aims = AIMS.has(head.word) && !isPlaces(atoms, first, end) && !isOrganization; // `Apia Commitment to Ocean Safety`
    return aims || head.word === 'amendment' || (commonWords.verbs.is(atoms[first]) && !isOrganization);
  }
  if (head.word === 'programme' && link.lower === 'for' && inner?.word === 'government' && end === first + 1)
    return true; // `Programme for Government`
  if (link.lower === 'for' && atoms[first]!.text === 'FY' && initiativeWords.citedHeads.is(head)) return false; // `passed the Debt Ordinance for FY 2031/32`
  if (isOrganization && !term) return /^(?:of|on)$/.test(link.lower) && initiativeWords.lawHeads.is(head); // `Law on the Central Bank`
  return true;
}
