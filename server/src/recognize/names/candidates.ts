import type { WordClass } from '../../text/wordClass';
import type { NameCandidate, Span } from '../annotation';
import type { NameReading } from './reading';
import { commonWords, initiativeWords, organizationWords, placeNames, titles } from './vocabulary';

/** Two to eight letters: `SPC`, `MoF`, `CGTMSE`. */
const ACRONYM = /^\p{L}{2,8}$/u;
/** `DFIs`: several of a kind, so no one's name. */
const PLURAL = /\p{Lu}s$/u;
/** Numbers of parts and annexes; the higher letters number nothing in practice and are in many names. */
const ROMAN_NUMERAL = /^[IVXL]+$/;

/**
 * The acronyms that a paragraph uses like names though nothing in its document says what they stand for: what the corpus may know better.
 * Left out is an acronym that the document explains, if with no name, wherever that stands.
 * @param dropped weak readings that the document does not support
 * @param mentions what it does support
 * @param isExplained whether the document explains an acronym; see {@link explainedAmong}
 */
export function candidatesAmong(
  dropped: readonly NameReading[],
  mentions: readonly Span[],
  isExplained: (acronym: string) => boolean,
): readonly NameCandidate[] {
  const candidates: NameCandidate[] = [];
  const acronyms = dropped.filter(({ form, rule }) => form === 'acronym' && rule === 'name.acronym');
  if (acronyms.length === 0) return candidates;
  let next = 0;
  for (const { start, end, text, rule, evidence } of acronyms.sort((a, b) => a.start - b.start)) {
    if (!looksLikeAcronym(text) || isExplained(text)) continue;
    while (next < mentions.length && mentions[next]!.end <= start) next++;
    const isInside = next < mentions.length && mentions[next]!.start < end;
    if (isInside || candidates.at(-1)?.start === start) continue;
    candidates.push({ start, end, text, form: 'acronym', rule, evidence });
  }
  return candidates;
}

/** The acronyms that are explained, if with no name (`gross value added (GVA)`), or counted with (`12 TWh`). */
export function explainedAmong(dropped: readonly NameReading[]): readonly string[] {
  let explained: string[] | undefined; // by few paragraphs
  for (const { form, abbreviates, place, text } of dropped)
    if (form === 'acronym' && (abbreviates !== undefined || place !== undefined)) (explained ??= []).push(text);
  return explained ?? NOTHING;
}

const NOTHING: readonly string[] = [];

/** Mostly capitals, and no word, title or place written in capitals. */
function looksLikeAcronym(text: string): boolean {
  if (!ACRONYM.test(text) || PLURAL.test(text) || ROMAN_NUMERAL.test(text)) return false;
  const word = text.toLowerCase();
  const isWord = WORDS.some((words) => words.has(word));
  return !isWord && titles.get(word) === undefined && placeNames.get(word) === undefined;
}

const WORDS: readonly WordClass[] = [
  commonWords.commonAcronyms,
  commonWords.commonCapitals,
  commonWords.functionWords,
  commonWords.verbs,
  commonWords.genericModifiers,
  commonWords.calendar,
  commonWords.otherHeads,
  commonWords.processNouns,
  initiativeWords.heads,
  organizationWords.heads,
];
