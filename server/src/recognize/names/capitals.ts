import type { Token } from '../../text/tokenizer';
import type { Atom, AtomText } from './atoms';
import { commonWords, placeNames } from './vocabulary';

/** What stands around an atom when it is made. */
export interface Circumstances {
  readonly before: Atom | undefined;
  readonly breaks: boolean;
  readonly possessive: boolean;
  readonly written: Omit<AtomText, 'atoms'>;
}

const ORDINAL = /^(?:st|nd|rd|th)$/;

/** Whether a word, a number or a mark may be part of a name: whether the writer chose its capital. */
export function typeOf(
  tokens: readonly Token[],
  i: number,
  last: number,
  lower: string,
  initial: boolean,
  here: Circumstances,
): Atom['type'] {
  const first = tokens[i]!;
  if (first.kind === 'number') {
    const word = last === i + 2 ? tokens[i + 1]! : undefined;
    const named = word?.kind === 'word' && word.shape !== 'lower' && !ORDINAL.test(word.lower);
    return named ? 'name' : 'number';
  }
  if (first.kind !== 'word') return 'mark';
  if (lower === 'the') return 'lower';
  if (first.shape === 'lower') {
    // `e-Shram`, `mPesa` are names, `non-EU` is not.
    const prefixed = first.text.length === 1 && last >= i + 3 && tokens[i + 2]!.shape !== 'lower';
    return prefixed ? 'name' : 'lower';
  }
  if (first.shape === 'none') return 'mark';
  if (commonWords.calendar.has(lower) && isDate(tokens, i)) return 'mark';
  if (
    here.written.shouted ? isSmallWord(lower, here.before, initial) : first.shape !== 'upper' && capitalIsExplained()
  ) {
    return 'lower';
  }
  return 'name';

  function capitalIsExplained(): boolean {
    if (initial && commonWords.looseAdjectives.has(lower)) return !beginsPlace(tokens, i);
    if (AUXILIARIES.has(lower)) return true;
    if (initial) return commonWords.functionWords.has(lower) || commonWords.verbs.has(lower);
    return here.written.titled && isSmallWord(lower, here.before, false);
  }
}

/** Capitalised in a headline within running text, and never part of a name. */
const AUXILIARIES = new Set(['will', 'shall', 'is', 'are', 'was', 'were', 'has', 'have', 'that', 'which']);

/** In a headline: a function word, a finite verb, or a verb behind `to`. A gerund may be part of a name. */
function isSmallWord(lower: string, before: Atom | undefined, initial: boolean): boolean {
  if (commonWords.functionWords.has(lower)) return true;
  if (!commonWords.verbs.has(lower) || commonWords.participles.has(lower)) return false;
  return initial || before?.lower === 'to' || (/(?:[^s]s|ed)$/.test(lower) && lower.length > 4);
}

/** `May`, `March`, `Jan` and `Sun` are words of names too: as dates they stand beside a number. */
function isDate(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (lower.length > 4 && lower !== 'march') return true;
  const near = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
  return (
    near.some((token) => token?.kind === 'number') ||
    tokens[i + 1]?.text === '.' ||
    !/^(?:jan|mar|may|march|dec|sun|sat)$/.test(lower)
  );
}

function beginsPlace(tokens: readonly Token[], i: number): boolean {
  const found = placeNames.match((k) => tokens[k]?.lower, i);
  return found !== undefined && found.length > 1;
}
