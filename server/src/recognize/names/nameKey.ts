import { lookUpKnown } from './bodies';
import { memoize } from './memo';
import type { NameKind } from './reading';
import { placeNames } from './vocabulary';

/** A key of `keysOf` in `keys.ts`, with the parts of it that names are looked for by. */
export class NameKey {
  readonly words: readonly string[];
  private knownRests: readonly Rest[] | undefined;
  private knownAttributed: readonly string[] | undefined;
  private knownBodies: readonly Rest[] | undefined;
  private knownInitiatives: readonly Rest[] | undefined;
  private knownUncounted: string | undefined;

  constructor(readonly text: string) {
    this.words = text.split(' ');
  }

  /** What is left of it without its first word, its first two, or its first three; most keys are only looked for as a whole. */
  private get rests(): readonly Rest[] {
    return (this.knownRests ??= restsOf(this.words));
  }

  /** Of what is left, what stands behind nothing but whose it is. */
  get attributed(): readonly string[] {
    return (this.knownAttributed ??= this.rests.flatMap(({ text, isAttributed }) => (isAttributed ? text : [])));
  }

  /** Of what is left, two words at least that may name the same where this is the name of something of a kind. */
  shorterAs(kind: NameKind): readonly Rest[] {
    return kind === 'organization'
      ? (this.knownBodies ??= this.restsOf(kind))
      : (this.knownInitiatives ??= this.restsOf(kind));
  }

  private restsOf(kind: NameKind): readonly Rest[] {
    return this.rests.filter(({ isAttributed, isCounted }, i) => {
      const left = this.words.length - i - 1;
      return left >= 2 && (isAttributed || (kind === 'initiative' && left >= 4 && i < 2 && !isCounted));
    });
  }

  /** Without the ordinal that it begins with. */
  get uncounted(): string {
    return (this.knownUncounted ??= this.text.replace(COUNTED, ''));
  }
}

/** What is left of a key without its first words. */
export interface Rest {
  readonly text: string;
  /** Whether the words that are left out may be: a place, a body, or how a state calls what is its own. */
  readonly isAttributed: boolean;
  /** Whether one of them says which of several it is. */
  readonly isCounted: boolean;
}

/** The key that is written so; the same object each time. */
export const keyOf = memoize((text) => new NameKey(text));

function restsOf(words: readonly string[]): Rest[] {
  const rests: Rest[] = [];
  for (let cut = 1; cut <= MAX_CUT && cut < words.length; cut++) {
    const before = words.slice(0, cut);
    rests.push({
      text: words.slice(cut).join(' '),
      isAttributed: isAttribution(before),
      isCounted: before.some((word) => COUNTING.test(word)),
    });
  }
  return rests;
}

const MAX_CUT = 3;

const COUNTED =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|\d+(?:st|nd|rd|th)) /;

const COUNTING = /^(?:first|second|third|fourth|fifth|sixth|new|old|\d+(?:st|nd|rd|th)?)$/;

/** How a state calls what is its own. */
export const OWN = new Set([
  'draft',
  'federal',
  'long',
  'medium',
  'national',
  'new',
  'revised',
  'royal',
  'term',
  'union',
]);

/** What may stand in front of a name or be left out: a place or a body of the world, and how a state calls what is its own. */
export function isAttribution(words: readonly string[]): boolean {
  let end = words.length;
  while (end > 0 && OWN.has(words[end - 1]!)) end--;
  if (end === 0) return true;
  const owner = words.slice(0, end).join(' ');
  return placeNames.get(owner) !== undefined || lookUpKnown(owner)?.kind === 'organization';
}
