import type { Span } from '../annotation';
import type { Term } from '../terms';
import type { Atom } from './atoms';
import type { Leaning } from './leaning';
import type { Mention } from './mention';
import { type Wording, wordingOf } from './wording';

export type NameKind = 'organization' | 'initiative';

/** What there is for each kind of names. */
export type ForKinds<Value> = { readonly [Kind in NameKind]: Value };

/** What there is for one of them. The engine reads a field by its name many times faster than one of either name. */
export const forKind = <Value>({ organization, initiative }: ForKinds<Value>, kind: NameKind): Value =>
  kind === 'organization' ? organization : initiative;

/** A name, or what may be one, in one paragraph; offsets count from the paragraph's start. */
export interface NameReading extends Span {
  readonly kind: NameKind;
  /** Weak candidates become annotations only if the rest of the document supports them. */
  readonly strength: 'strong' | 'weak';
  readonly rule: string;
  readonly evidence: readonly string[];
  /** The mention as written, line ends and all. */
  readonly text: string;
  /** How it names: in full, by an acronym, or by a head that stands for a fuller name (`the Commission`). */
  readonly form: 'full' | 'acronym' | 'short';
  /** The noun that says what it names, lower-case. */
  readonly head?: string;
  /** For a short form: `the` or the like stands before it. */
  readonly determined?: boolean;
  /** The name before it that the text calls so too: `…, also known as …`. */
  readonly aliasOf?: string;
  /** Full name that the lexicon gives for this spelling. */
  readonly known?: string;
  /** The name, in the same paragraph, that this one abbreviates. */
  readonly abbreviates?: Span & { readonly text: string };
  /**
   * How a lone acronym stands: in brackets by itself, where the words before it say what it means, be they a name or not; or
   * behind a number, as a unit.
   */
  readonly place?: 'bracketed' | 'counted';
  /** Whether it is what its sentence is about: it begins it. */
  readonly topical?: true;
  /** Whether it is the document's own plan or law: a full name as its title, a short form by a `this` before it. */
  readonly own?: true;
  /** What its place says of capitalised words that nothing there makes a name. */
  readonly leaning?: Leaning;
  /** The user's term that it is a spelling of: nothing that the rules find overrules it. */
  readonly term?: Term;
}

/** The rule of a technical acronym, which is a name only where the document introduces one with it. */
export const TERM = 'name.term';

/** The rule of a body that a law is named after, which is a name only where the document names the body elsewhere. */
export const NESTED = 'organization.nested';

/** A reading with its words and all that they say. */
export interface WordedReading extends NameReading {
  readonly wording: Wording;
}

/** A stretch of a paragraph with its text. */
export type Written = Span & { readonly text: string };

/** A reading while its rule makes it: what it knows besides, it adds. */
export type NewReading<Reading extends NameReading = NameReading> = {
  -readonly [Field in keyof Reading]: Reading[Field];
};

/**
 * A new reading. All are made here, with the same fields in one order, those that they do not have as undefined: readings are asked about
 * over and over until the document is settled, and the engine reads a field of objects that are built alike many times faster.
 */
export function readingOf(
  { start, end, text }: Written,
  kind: NameKind,
  form: NameReading['form'],
  strength: NameReading['strength'],
  rule: string,
  evidence: readonly string[],
  head?: string,
): NewReading {
  const reading: AllFields = {
    start,
    end,
    text,
    wording: undefined,
    kind,
    form,
    strength,
    rule,
    evidence,
    head,
    determined: undefined,
    aliasOf: undefined,
    known: undefined,
    abbreviates: undefined,
    place: undefined,
    leaning: undefined,
    topical: undefined,
    own: undefined,
    term: undefined,
    standsFor: undefined,
  };
  return reading as NewReading;
}

type AllFields = { [Field in keyof Required<Mention>]: Mention[Field] | undefined };

/**
 * The same reading once more, to say something else of it. A spread would do, but whatever a spread makes is built alike with nothing
 * else for the engine, and what it makes of that again is another kind once more.
 */
export function copyOf<Reading extends NameReading>(reading: Reading): NewReading<Reading> {
  const own: Partial<Mention> = reading;
  const copy: AllFields = {
    start: own.start,
    end: own.end,
    text: own.text,
    wording: own.wording,
    kind: own.kind,
    form: own.form,
    strength: own.strength,
    rule: own.rule,
    evidence: own.evidence,
    head: own.head,
    determined: own.determined,
    aliasOf: own.aliasOf,
    known: own.known,
    abbreviates: own.abbreviates,
    place: own.place,
    leaning: own.leaning,
    topical: own.topical,
    own: own.own,
    term: own.term,
    standsFor: own.standsFor,
  };
  return copy as unknown as NewReading<Reading>;
}

/** Whether two mentions say the same in every field: then one will do for the other. */
export const areEqualMentions = (a: Mention, b: Mention): boolean =>
  a === b ||
  (a.start === b.start &&
    a.end === b.end &&
    a.text === b.text &&
    a.wording === b.wording &&
    a.kind === b.kind &&
    a.form === b.form &&
    a.strength === b.strength &&
    a.rule === b.rule &&
    isSameList(a.evidence, b.evidence) &&
    a.head === b.head &&
    a.determined === b.determined &&
    a.aliasOf === b.aliasOf &&
    a.known === b.known &&
    a.abbreviates === b.abbreviates &&
    a.place === b.place &&
    a.leaning === b.leaning &&
    a.topical === b.topical &&
    a.own === b.own &&
    a.term === b.term &&
    a.standsFor === b.standsFor);

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((each, i) => each === b[i]));

/** Gives a reading whose text is final its wording. */
export function worded(reading: NameReading): WordedReading {
  const own = reading as { -readonly [Field in keyof WordedReading]: WordedReading[Field] };
  own.wording = wordingOf(reading.text);
  return own;
}

/** The span and text of a run of atoms. */
export function spanOf(text: string, atoms: readonly Atom[], first: number, last: number): Written {
  const start = atoms[first]!.start;
  const end = atoms[last - 1]!.end;
  // The text of one word is there already, and its hash with it
  return { start, end, text: last === first + 1 ? atoms[first]!.text : text.slice(start, end) };
}
