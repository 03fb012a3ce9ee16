import { itemAt } from '../../text/itemAt';
import type { Token } from '../../text/tokenizer';
import { WordClass, wordsOf } from '../../text/wordClass';
import type { Clauses } from './clauses';
import type { Mention } from './mention';
import { nounPlaceBefore } from './nounBefore';
import { isHeld } from './rulings';
import { ORDERS, type VerbGroup } from './verbGroup';
import { verbListOf } from './verbLists';
import { FUNDING_NOUNS, STATE_NOUNS } from './vocabulary';

const VOTES = wordsOf('vote votes');
const BODIES = wordsOf(
  'committee team panel group council delegation commission jury coalition alliance board family bloc consortium',
);
const NEEDS = wordsOf('needs plight suffering');
const CONSISTING = verbListOf('consist compose comprise include have');
const MEMBERS = wordsOf('members representatives commissioners directors judges seats');
const SIZES = wordsOf('long wide high tall deep thick across');
const STOPS = wordsOf(', .');
const WITH = wordsOf('with having');
const SHARES = wordsOf('share percentage proportion ratio percent cent %');
const SUM_ENDS = wordsOf('. ; : and with');
const BELOW = wordsOf('below under less');
const NEGATIONS = wordsOf('not no');
const FIXED_STATE = wordsOf(
  'cost costs price worth gdp population losses damage damages baseline gap shortfall backlog potential vote majority interest',
);

/** `a price of 40`, `losses of 3 million`: nouns whose value is as it is, unless something is done about it. */
export function isFixedState({ tokens, rare }: Clauses, mention: Mention, verb: VerbGroup | undefined): boolean {
  if (!STATE_NOUNS.isAmong(rare)) return false;
  if (itemAt(tokens, mention.first - 1)?.lower === 'to') return false;
  const at = nounPlaceBefore(tokens, mention, STATE_NOUNS);
  if (at < 0 || !FIXED_STATE.is(tokens[at])) return false;
  // `Share of GDP: 30%`: the key measures another thing.
  if (itemAt(tokens, at - 1)?.lower === 'of' && SHARES.is(itemAt(tokens, at - 2))) return false;
  return !isLimit(tokens, mention) && !(verb && isHeld(verb, mention)) && !isSum(tokens, mention);
}

/** `The dam, with a capacity of 180 million cubic metres, is …`: what its subject is like, said between commas. */
export function isDescription(
  tokens: readonly Token[],
  { first, last }: Mention,
  verb: VerbGroup | undefined,
): boolean {
  // `with 77 per cent of the vote`
  if (tokens[last]?.lower === 'of' && tokens[last + 1]?.lower === 'the' && VOTES.is(tokens[last + 2])) return true;
  // `to meet the needs of 9 million people`
  if (itemAt(tokens, first - 1)?.lower === 'of' && NEEDS.is(itemAt(tokens, first - 2))) return true;
  // `a board composed of seven members`
  const sized = verb && verb.last < first && !ORDERS.has(verb.mood);
  if (sized && CONSISTING.isAmong(verb.lists) && MEMBERS.is(itemAt(tokens, last - 1))) return true;
  // `A committee of three judges will report`
  if (itemAt(tokens, first - 1)?.lower === 'of' && BODIES.is(itemAt(tokens, first - 2)) && verb && verb.first >= last)
    return true;
  // `The tunnel, 38 km long, …`: its size between commas.
  if (SIZES.is(tokens[last]) && itemAt(tokens, first - 1)?.text === ',' && STOPS.is(tokens[last + 1])) return true;
  if (tokens[last]?.text !== ',' || !verb || verb.first <= last) return false;
  for (let i = first - 1; i > Math.max(1, first - 8) && tokens[i]!.kind !== 'punctuation'; i--)
    if (WITH.is(tokens[i])) return tokens[i - 1]!.text === ',';
  return false;
}

/** `losses below 10%`, `at a cost not to exceed 4 million`: the most that something may be is no measure of it. */
const isLimit = (tokens: readonly Token[], { first, core, comparator }: Mention) =>
  (comparator === '<' || comparator === '<=') &&
  (NEGATIONS.is(tokens[first]) ||
    (first < core && STATE_NOUNS.is(itemAt(tokens, first - 1)) && BELOW.is(tokens[first])));

/** `Loans worth 2 million`, `an aid plan for the islands worth …`: money that is given is its own worth. */
function isSum(tokens: readonly Token[], { first }: Mention): boolean {
  if (itemAt(tokens, first - 1)?.lower !== 'worth') return false;
  for (let i = first - 2; i >= Math.max(0, first - 10) && !SUM_ENDS.is(tokens[i]); i--)
    if (SUMS.is(tokens[i])) return true;
  return false;
}

const SUMS = new WordClass([
  ...FUNDING_NOUNS,
  ...'fund funds scheme programme program project projects contracts plan aid support bursaries scholarships works agreement agreements deal deals contract pact cut cuts relief rebate credit bonus payment payments voucher vouchers'.split(
    ' ',
  ),
]);
