import type { Token } from '../../text/tokenizer';
import { announcement } from './announcement';
import type { Clauses } from './clauses';
import { findGovernor } from './governor';
import { type Mention, textOf } from './mention';
import { planSubject } from './planSubject';
import type { Stance } from './reading';
import { readSigns } from './signs';
import type { VerbGroup } from './verbGroup';

/** Reads the stance of one quantity. @param before the quantity before it in the sentence, with its stance */
export function readStance(
  clauses: Clauses,
  mention: Mention,
  before: { readonly mention: Mention; readonly stance: Stance } | undefined,
): Stance {
  const { tokens } = clauses;
  // `$566 billion` in brackets, `equivalent to …`: the same quantity again.
  if (before && restates(tokens, before.mention.last, mention.first)) return before.stance;
  const { verb, main } = findGovernor(clauses, mention);
  // `…, including 7,000 for first buyers`: part of what was said before.
  if (
    before &&
    verb?.base === 'include' &&
    verb.mood === 'participle' &&
    before.mention.last <= verb.first &&
    !before.stance.signs.some((sign) => sign === 'part' || sign === 'baseline' || sign === 'defined')
  )
    return before.stance;
  const announcedBy = announcement(clauses, mention, verb);
  const signs = readSigns(clauses, mention, verb, announcedBy !== undefined);
  // `goals of 20 and 200`: what is coordinated shares its governor.
  if (before && coordinates(tokens, before.mention.last, mention.first)) return { ...before.stance, signs };
  // `Of this, 6 billion goes into …`: a share of what was said before.
  const bare = !verb || verb.mood === 'present' || verb.mood === 'participle';
  if (before && bare && isShareOf(tokens, mention.first)) return { ...before.stance, signs };
  const planSpeaks = verb && planSubject(clauses, verb);
  const { unwanted } = clauses;
  return {
    mood: main && verb?.mood === 'participle' ? main.mood : (verb?.mood ?? 'none'),
    ...(verb && {
      verb: verb.base === 'set' && tokens[verb.last]?.lower === 'aside' ? 'set aside' : verb.base,
      verbText: textOf(tokens, verb.first, verb.last),
    }),
    passive: verb?.passive ?? false,
    fragment: isFragment(clauses, mention, verb),
    subject: verb !== undefined && !verb.passive && verb.first >= mention.last,
    act: verb?.act ?? false,
    ...(main && { main: { verb: main.base, mood: main.mood } }),
    signs,
    ...(announcedBy !== undefined && { announcedBy }),
    ...(unwanted !== undefined && { unwanted }),
    ...(planSpeaks !== undefined && { planSpeaks }),
  };
}

/** Whether only a bracket, a dash or `equivalent to` stands between two quantities. */
function restates(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 4 || to === from) return false;
  const words = tokens.slice(from, to).map((token) => token.lower);
  return (
    words.every((word) => /^(?:\(|—|–|,|equivalent|to|or|ie|i\.e|i|e|\.|that|is|namely|`)$/.test(word)) &&
    words.some((word) => /^(?:\(|equivalent)$/.test(word))
  );
}

/** `of which 6 billion`, `Of this, 6 billion`. */
function isShareOf(tokens: readonly Token[], first: number): boolean {
  const at = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  return /^(?:which|this|these|that|those)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'of';
}

/** Whether only a comma or conjunction stands between two quantities. */
const coordinates = (tokens: readonly Token[], from: number, to: number) =>
  to > from && to - from <= 2 && tokens.slice(from, to).every((token) => /^(?:,|and|or)$/.test(token.lower));

/** A sentence without a stop, or a key and its value, whose verb is at most one word: `900 depots built`. */
function isFragment({ tokens, sentence }: Clauses, { first }: Mention, verb: VerbGroup | undefined): boolean {
  const stops = /^[.!?]$/.test(tokens[sentence.last - 1]!.text);
  return (!stops || tokens[first - 1]?.text === ':') && (!verb || verb.last === verb.first + 1);
}
