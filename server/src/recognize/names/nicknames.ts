import { itemAt } from '../../text/itemAt';
import type { Atom } from './atoms';
import { lookUpKnown } from './bodies';
import { actorBy, headlessEvidence } from './headless';
import { actsAsAgent } from './agents';
import { placeAt, titleAt } from './pieces';
import type { NameReading } from './reading';
import { commonWords, contextWords, initiativeWords, organizationWords } from './vocabulary';

/** `Department of Education (DepEd)`: one word that is no place and no qualification of the name. */
export function isNickname(
  atoms: readonly Atom[],
  at: number,
  { text: name, kind, head }: Pick<NameReading, 'text' | 'kind' | 'head'>,
): boolean {
  const { lower, text } = atoms[at]!;
  const isWord =
    commonWords.functionWords.is(atoms[at]) || commonWords.looseAdjectives.is(atoms[at]) || titleAt(atoms, at, at + 1);
  if (text.length <= 2 || isWord || placeAt(atoms, at)) return false;
  if (/\p{Ll}\p{Lu}/u.test(text) || isMadeOf(lower, name) || lookUpKnown(lower)?.form === 'full') return true;
  // `National Ports Company (Serport)`: made of its name in another language
  return (
    kind === 'organization' &&
    text.length > 3 &&
    TRADING.has(head?.slice(head.lastIndexOf(' ') + 1) ?? '') &&
    !WORDS.some((list) => list.is(atoms[at]))
  );
}

/** `MINISTRY OF PORTS (MOPO)`: among capitals, a word behind a body that says nothing else. */
export function isShoutedAcronym(atoms: readonly Atom[], at: number, { kind, form }: NameReading): boolean {
  const { text } = atoms[at]!;
  if (kind !== 'organization' || form !== 'full' || !/^\p{Lu}{3,10}$/u.test(text) || placeAt(atoms, at)) return false;
  return !(
    titleAt(atoms, at, at + 1) ||
    commonWords.functionWords.is(atoms[at]) ||
    commonWords.looseAdjectives.is(atoms[at]) ||
    WORDS.some((list) => list.is(atoms[at]))
  );
}

/** What has a trading name rather than branches in towns. */
const TRADING = new Set(
  'agency authority bank company corporation enterprise foundation fund institute operator regulator service superintendency'.split(
    ' ',
  ),
);

const WORDS = [
  commonWords.genericModifiers,
  commonWords.processNouns,
  commonWords.otherHeads,
  commonWords.calendar,
  commonWords.verbs,
  organizationWords.heads,
  organizationWords.introducers,
  initiativeWords.heads,
  initiativeWords.genericHeads,
  contextWords.tradeTails,
];

/** `Masen` of a `Moroccan Agency for Sustainable Energy`: a word of the beginnings of most words of the name. */
function isMadeOf(word: string, name: string): boolean {
  if (word.length < 4) return false;
  const parts = name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 3);
  let at = 0;
  let used = 0;
  let shortest = word.length;
  for (const part of parts) {
    let length = 0;
    while (length < part.length && part[length] === word[at + length]) length++;
    if (length > 0) {
      used++;
      shortest = Math.min(shortest, length);
    }
    at += length;
  }
  // `Caltrans` has more of each
  return at === word.length && (used > 2 || (used > 1 && shortest > 2));
}

/** What the words around a name and its bracket say of it: `introduced Learning Accounts (LA)`, `the Pension System (PS) announced`. */
export function saidOf(
  atoms: readonly Atom[],
  start: number,
  open: number,
  last: number,
): { kind: NameReading['kind']; why: string } | undefined {
  if (open - start < 2) return undefined;
  const found = headlessEvidence(atoms, start, open);
  if (found) return found;
  const closed = atoms[last]?.text === ')';
  const why =
    (closed ? actsAsAgent(atoms, start, last + 1) : undefined) ?? actorBy(atoms, start, open) ?? memberOf(atoms, start);
  return why === undefined ? undefined : { kind: 'organization', why };
}

/** `representatives of the Alpine Clubs (AC)`: who is many, or is given something. */
function memberOf(atoms: readonly Atom[], start: number): string | undefined {
  if (atoms[start]!.breaks) return undefined;
  const at = itemAt(atoms, start - 1)?.lower === 'the' ? start - 2 : start - 1;
  const [ahead, link] = [itemAt(atoms, at - 1), itemAt(atoms, at)];
  if (link?.type !== 'lower' || link.breaks || !ahead || atoms[at + 1]!.breaks) return undefined;
  const phrase = `${ahead.lower} ${link.lower}`;
  return contextWords.memberNouns.has(phrase) ? `behind "${phrase}"` : undefined;
}
