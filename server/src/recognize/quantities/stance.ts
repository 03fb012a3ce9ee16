import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import { announcement } from './announcement';
import type { Clauses } from './clauses';
import { isFragment, isPaidFor } from './fragment';
import { findGovernor } from './governor';
import { type Mention, textOf } from './mention';
import { isUponApproval, planBasis, planSubject } from './planSubject';
import { type NewStance, type Stance, stanceWith } from './reading';
import { isCovered, isRuled, mayNoMore } from './rulings';
import { PLACES } from './groups';
import { elidedPassive, goesOn, listsOn } from './sharing';
import { readSigns } from './signs';
import { isByItself, moodOf } from './stanceMood';
import { verbListOf } from './verbLists';
import { CHANGE_NOUNS } from './vocabulary';
import { coordinates, isOfThat, isShareOf, restates } from './sameAgain';
import type { VerbGroup } from './verbGroup';
import { kindsOf } from './verbKinds';

const ASIDE = wordsOf('aside out');
const WHERE = wordsOf('in across from throughout');
const OR = wordsOf('or and');
const AGAIN = wordsOf('do does did will is are');
const BESIDE = wordsOf('with among between alongside');
const SO = wordsOf('so neither nor');
const DOERS = wordsOf(
  'producers companies firms contractors suppliers agencies ministries departments banks donors partners countries governments teams officers volunteers operators developers universities institutions bodies consortia manufacturers',
);
const SELECTING = verbListOf('choose select draw pick identify elect nominate shortlist appoint');
const DOUBTING = wordsOf('could might can');
const WOULD = wordsOf("would we'd i'd");

/** A stance, and where it was read off: what the next quantity of its sentence may share. */
export interface Position {
  readonly stance: Stance;
  readonly verb: VerbGroup | undefined;
  /** Whether it divides the quantity before it: `of which`. */
  readonly shares: boolean;
}

/**
 * Reads the stance of one quantity.
 * @param before the quantity before it in the sentence, with its position
 * @param unwanted a word in the sentence that nobody plans for: `deficit`
 */
export function readStance(
  clauses: Clauses,
  mention: Mention,
  before: (Position & { readonly mention: Mention }) | undefined,
  unwanted: string | undefined,
): Position {
  const { tokens } = clauses;
  // `$566 billion` in brackets, `equivalent to …`: the same quantity again.
  if (before && restates(tokens, before.mention.last, mention.first)) return before;
  const { verb, main } = findGovernor(clauses, mention);
  // `…, including 7,000 for first buyers`: part of what was said before.
  if (
    before &&
    verb?.base === 'include' &&
    verb.mood === 'participle' &&
    before.mention.last <= verb.first &&
    !before.stance.signs.some((sign) => sign === 'part' || sign === 'baseline' || sign === 'defined')
  )
    return before;
  const own = announcement(clauses, mention, verb);
  const announcedBy =
    own ?? (before && listsOn(clauses, before, mention, verb) ? before.stance.announcedBy : undefined);
  const signs = readSigns(clauses, mention, verb, announcedBy !== undefined);
  // `goals of 20 and 200`: what is coordinated shares its governor.
  const ownVerb = verb !== undefined && verb.first >= mention.last && verb.first !== before?.verb?.first;
  if (before && !ownVerb && coordinates(tokens, before.mention.last, mention.first)) return positionLike(before, signs);
  // `The goal of 40 stands, and so does that of 20%`: the verb says again what was said of the one before.
  if (before && verb && AGAIN.is(tokens[verb.first]) && SO.is(itemAt(tokens, verb.first - 1)))
    return positionLike(before, signs);
  // `Of this, 6 billion goes into …`: a share of what was said before; `of which 5 in loans and 3 in grants` goes on.
  const bare = !verb || verb.mood === 'present' || verb.mood === 'participle';
  const shares =
    isShareOf(tokens, mention.first) ||
    isOfThat(tokens, mention.last) ||
    (before?.shares === true && goesOn(clauses, before.mention, mention));
  if (before && (bare || before.shares) && shares) return positionLike(before, signs, shares);
  // `500 km are to be marked, 120 stations refurbished`: the second passive leaves out its auxiliary.
  const elided = before && elidedPassive(clauses, before, mention);
  if (before && elided) {
    const stance = stanceWith(before.stance, signs);
    stance.verb = elided.base;
    stance.kinds = elided.kinds;
    stance.verbText = textOf(tokens, elided.first, elided.last);
    return { stance, verb: elided, shares: false };
  }
  const capped = verb && mayNoMore(clauses, verb, mention);
  const proposes = verb?.mood === 'imagined' && WOULD.is(tokens[verb.first]);
  // `limited to 50 per cent of the costs, or 75 per cent in the north`
  if (
    before?.stance.signs.includes('capped') &&
    before.verb?.first === verb?.first &&
    OR.is(itemAt(tokens, mention.first - 1))
  )
    signs.push('capped');
  // `will bring water to 900,000 people in nine provinces`: where it is done.
  const listed = before && before.verb?.first === verb?.first && before.mention.last < mention.first;
  if (listed && WHERE.is(itemAt(tokens, mention.first - 1)) && PLACES.is(itemAt(tokens, mention.last - 1)))
    signs.push('where');
  // `will be delivered by two producers`
  const doers =
    verb?.passive === true && verb.act && verb.last <= mention.first && DOERS.is(itemAt(tokens, mention.last - 1));
  if (doers && itemAt(tokens, mention.first - 1)?.lower === 'by') signs.push('whole');
  // `will be chosen from 400 candidates`
  if (
    verb &&
    SELECTING.isAmong(verb.lists) &&
    mention.unitType === 'count' &&
    itemAt(tokens, mention.first - 1)?.lower === 'from'
  )
    signs.push('whole');
  const planSpeaks = verb && (planSubject(clauses, verb) ?? (proposes ? planBasis(clauses, verb) : undefined));
  const stance: NewStance = {
    verb: undefined,
    kinds: 0,
    verbText: undefined,
    mood: moodOf(clauses, verb, main, { isCapped: capped === true, isPlan: planSpeaks !== undefined }),
    passive: verb?.passive ?? false,
    fragment: isFragment(clauses, mention, verb),
    subject: verb !== undefined && !verb.passive && verb.first >= mention.last,
    act: verb !== undefined && verb.act && !isByItself(tokens, verb),
    main: undefined,
    signs,
    announcedBy,
    unwanted: capped ? undefined : unwanted,
    planSpeaks,
    uponApproval: false,
    opens: false,
    ruled: false,
    covers: false,
    paidFor: false,
    beside: BESIDE.is(itemAt(tokens, mention.first - 1)),
    change: false,
  };
  if (verb) {
    const aside = verb.base === 'set' && ASIDE.is(tokens[verb.last]);
    stance.verb = aside ? `set ${tokens[verb.last]!.lower}` : verb.base;
    stance.kinds = aside ? kindsOf(stance.verb) : verb.kinds;
    stance.verbText = textOf(tokens, verb.first, verb.last);
  }
  if (main) {
    stance.main = { verb: main.base, kinds: main.kinds, mood: main.mood };
    // `could bring in 3 million to create 400 jobs`
    if (verb?.mood === 'infinitive' && main.mood === 'imagined' && DOUBTING.is(tokens[main.first]))
      signs.push('doubted');
  }
  if (itemAt(tokens, mention.first - 1)?.lower === 'of' && CHANGE_NOUNS.is(itemAt(tokens, mention.first - 2)))
    stance.change = true;
  if (verb && verb.first === clauses.start && verb.last <= mention.first) stance.opens = true;
  if (verb && isRuled(clauses, verb, mention)) stance.ruled = true;
  if (verb && isCovered(clauses, verb, mention)) stance.covers = true;
  if (
    before?.mention.unitType === 'money' &&
    isPaidFor(clauses, before.mention, before.stance.mood === 'none', mention)
  )
    stance.paidFor = true;
  if (proposes && isUponApproval(clauses, verb)) stance.uponApproval = true;
  return { stance, verb, shares: false };
}

/** The position of a quantity that shares that of the one before it. */
const positionLike = ({ stance, verb, shares }: Position, signs: readonly string[], again = shares): Position => ({
  stance: stanceWith(stance, signs),
  verb,
  shares: again,
});
