import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Token } from '../../text/tokenizer';
import { type Mood, moods, type VerbGroup } from './verbGroup';

/** Where clauses begin, and which verbs share their auxiliary. */

const OPENING_ADVERBS = wordsOf(
  'jointly fully further actively vigorously gradually also progressively substantially significantly continuously steadily comprehensively',
);
const TIME_WORDS = wordsOf('by in until the end year of');
const COORDINATORS = wordsOf('and or but then');
const BREAKS = wordsOf('; : – — .');

/** Whether a word begins a clause: behind a semicolon, a colon, or the comma of an introductory phrase. */
export function opensClause(tokens: readonly Token[], i: number, start: number): boolean {
  const before = itemAt(tokens, i - 1);
  if (!before || i === start) return true;
  // … and in a cell of its own
  if (tokens[i]!.tabBefore || before.text === '|') return true;
  if (before.kind === 'quote' || before.text === '*') return i - 1 <= start || opensClause(tokens, i - 1, start);
  if (OPENING_ADVERBS.is(before)) return i - 1 === start || opensClause(tokens, i - 1, start);
  return BREAKS.is(before) || before.text === ',';
}

/** Whether a conjunction or comma stands before a word, adverbs and a time passed over: and further build, and by 2025 build. */
export function isCoordinated(tokens: readonly Token[], i: number, start: number): boolean {
  let at = i - 1;
  while (at > start && (tokens[at]!.lower.endsWith('ly') || tokens[at]!.lower === 'further')) at--;
  if (itemAt(tokens, at)?.kind === 'number') {
    let before = at - 1;
    while (before > start && at - before < 6 && TIME_WORDS.is(tokens[before])) before--;
    if (before < at - 1) at = before;
  }
  return at > start && (COORDINATORS.is(tokens[at]) || tokens[at]!.text === ',');
}

const SHARED_MOODS = moods('future', 'infinitive', 'planned', 'expected', 'imperative', 'imagined');

/** How many verbs back the one may be whose mood is shared. */
const MAX_SHARING = 12;

/** The mood of the verb that a coordinated base form shares: to cut … and raise …; will build … and equip …. */
export function coordinatedWith(tokens: readonly Token[], i: number, earlier: readonly VerbGroup[]): Mood | undefined {
  if (!isCoordinated(tokens, i, 0) && !itemAt(tokens, i - 1)?.lower.endsWith('ly')) return undefined;
  const last = earlier.at(-1);
  if (!last) return undefined;
  let at = earlier.length - 1;
  const furthest = Math.max(0, earlier.length - MAX_SHARING);
  while (at >= furthest && !SHARED_MOODS.has(earlier[at]!.mood)) at--;
  if (at < furthest) return undefined;
  const head = earlier[at]!;
  const near = last === head || last.mood === 'participle' || last.mood === 'infinitive' || i - head.last < 40;
  return near ? head.mood : undefined;
}
