import { looseForm, withoutNumber, withoutSpacedNumber } from './acronymForms';
import { initialsOf, lettersOf } from './initials';
import { acronymsIn, fixedKeysOf, normalizeName, stemOf, withoutPlaceAside, withoutPeriod } from './keys';
import { memoize } from './memo';
import type { NameKey } from './nameKey';
import type { NameKind } from './reading';
import { listedStarts, firstOf, startOf, withoutCalling, withoutOwner } from './shortNames';
import { Stem } from './stem';
import { commonWords } from './vocabulary';

/**
 * The words of a name, with what they say by themselves. Documents repeat their names, so all of that is worked out once for each
 * spelling; and the keys by which tables know it are the same strings in all documents, which are compared at a glance.
 */
export class Wording {
  /** Its words as they are compared, see {@link normalizeName}. */
  readonly key: string;
  /** Whether it is a term of common language: `Rule of Law`. */
  readonly isTerm: boolean;
  /** Whether it is several words without a small letter. */
  readonly isInCapitals: boolean;
  /** Its text, see {@link unbroken}. */
  readonly unbroken: string;
  private knownAcronym: AcronymForms | undefined;
  private knownAcronyms: readonly string[] | undefined;
  private knownName: NameForms | undefined;
  private knownKeys: readonly NameKey[] | undefined;
  private knownInitiativeKeys: readonly NameKey[] | undefined;
  private knownStem: Stem | undefined;

  constructor(readonly text: string) {
    this.key = normalizeName(text);
    this.unbroken = unbroken(text);
    this.isInCapitals = NO_SMALL.test(text) && /\s/.test(text);
    this.isTerm = text.length <= MAX_TERM_LENGTH && commonWords.terms.has(text.toLowerCase().replace(/\s+/g, ' '));
  }

  /** What it is if it is an acronym. */
  get acronym(): AcronymForms {
    return (this.knownAcronym ??= acronymForms(this.text));
  }

  /** See {@link acronymsIn}. */
  get acronyms(): readonly string[] {
    return (this.knownAcronyms ??= acronymsIn(this.text));
  }

  /** What it is if it is a full name. */
  get name(): NameForms {
    return (this.knownName ??= nameForms(this.text, this.key));
  }

  /** Its words up to its complement. */
  get stem(): Stem {
    return (this.knownStem ??= new Stem(stemOf(this.text)));
  }

  /** What it is compared by as a full name, where no acronym that the document explains can stand in it. */
  keysAs(kind: NameKind): readonly NameKey[] {
    return kind === 'organization'
      ? (this.knownKeys ??= fixedKeysOf(kind, this.text))
      : (this.knownInitiativeKeys ??= fixedKeysOf(kind, this.text));
  }
}

/** The wording of a name. */
export const wordingOf: (text: string) => Wording = memoize((text) => new Wording(text));

/** Most names have a small letter in their second place. */
const NO_SMALL = /^\P{Ll}*$/u;

/** A name broken over lines is written with a blank. */
export const unbroken = (text: string): string => (IS_BROKEN.test(text) ? text.replace(/\s+/g, ' ') : text);

/** Anything but single blanks between words. */
const IS_BROKEN = /[^\S ]| {2}/;

/** Longer than any of the terms. */
const MAX_TERM_LENGTH = 40;

/** What an acronym may be known by. */
interface AcronymForms {
  /** See {@link looseForm}. */
  readonly loose: string;
  /** Its capitals, where it is written as a word is: `Corfo`. */
  readonly capitals: string | undefined;
  /** Without the number that it has. */
  readonly unnumbered: string | undefined;
  /** See {@link lettersOf}; without the number behind it. */
  readonly letters: string | undefined;
}

function acronymForms(text: string): AcronymForms {
  const unnumbered = withoutNumber(text);
  return {
    loose: looseForm(text),
    capitals: /^\p{Lu}\p{Ll}{4,}$/u.test(text) ? text.toUpperCase() : undefined,
    unnumbered: unnumbered === text ? undefined : unnumbered,
    letters: lettersOf(withoutSpacedNumber(text)),
  };
}

/** What a full name may be known by; all normalised. */
interface NameForms {
  /** Without its period: `green steps` of `Green Steps 2020-2030`; nothing where it has none. */
  readonly unperiodic: string | undefined;
  /** See {@link initialsOf}. */
  readonly initials: readonly string[];
  /** Of three words or more all but the last, which has a capital. */
  readonly beginning: string | undefined;
  /** What stands before its last `of`. */
  readonly start: string;
  /** See {@link listedStarts}. */
  readonly lists: readonly string[];
  /** What it may be shortened to at its end: what stands before its last or first `of`, or its list up to the first member. */
  readonly starts: readonly string[];
  /** Without the acronym of whose it is, if it begins with one. */
  readonly unowned: string | undefined;
  /** See {@link withoutCalling}. */
  readonly uncalled: string | undefined;
  /** See {@link withoutPlaceAside}. */
  readonly unbracketed: string | undefined;
}

function nameForms(text: string, key: string): NameForms {
  const plain = withoutPeriod(text);
  const start = startOf(text, key);
  const lists = listedStarts(text);
  const beginning = (WITHOUT_LAST.exec(text) ?? CALLED.exec(text))?.[1];
  return {
    unperiodic: plain === text ? undefined : normalizeName(plain),
    initials: initialsOf(plain),
    beginning: beginning === undefined ? undefined : normalizeName(beginning),
    start,
    lists,
    starts: [...new Set([start, firstOf(text, key), ...lists])],
    unowned: withoutOwner(text),
    uncalled: withoutCalling(key),
    unbracketed: text.includes('(') ? withoutPlaceAside(text) : undefined,
  };
}

/** `COVAX Facility`: an acronym and what it names. */
const CALLED = /^(\p{Lu}[\p{Lu}\d-]{3,})\s\p{Lu}\p{Ll}+$/su;

/** At least two words before a last one. */
const WITHOUT_LAST = /^(\S+\s.*\S)\s\p{Lu}\S*$/su;
