import type { Span } from '../annotation';
import type { Term } from '../terms';
import type { Atom } from './atoms';
import type { Leaning } from './leaning';
import { type Wording, wordingOf } from './wording';

export type NameKind = 'organization' | 'initiative';

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
  /** What its place says of capitalised words that nothing there makes a name. */
  readonly leaning?: Leaning;
  /** The user's term that it is a spelling of: nothing that the rules find overrules it. */
  readonly term?: Term;
}

/** The rule of a technical acronym, which is a name only where the document introduces one with it. */
export const TERM = 'name.term';

/** A reading with its words and all that they say. */
export interface WordedReading extends NameReading {
  readonly wording: Wording;
}

/**
 * A reading whose fields stand in one order, those that it does not have as undefined. Readings are made by many rules, and are asked
 * about over and over when the document is settled: the engine reads a field of objects that are all built alike many times faster.
 */
export const alike = (reading: NameReading): { [Field in keyof Required<WordedReading>]: WordedReading[Field] } => ({
  start: reading.start,
  end: reading.end,
  text: reading.text,
  wording: wordingOf(reading.text),
  kind: reading.kind,
  form: reading.form,
  strength: reading.strength,
  rule: reading.rule,
  evidence: reading.evidence,
  head: reading.head,
  determined: reading.determined,
  aliasOf: reading.aliasOf,
  known: reading.known,
  abbreviates: reading.abbreviates,
  place: reading.place,
  leaning: reading.leaning,
  topical: reading.topical,
  term: reading.term,
});

/**
 * The span and text of a run of atoms. The readers that make most readings name the three fields instead of spreading them: an
 * object that grows behind a spread takes several times as long to make.
 */
export function spanOf(text: string, atoms: readonly Atom[], first: number, last: number): Span & { text: string } {
  const start = atoms[first]!.start;
  const end = atoms[last - 1]!.end;
  return { start, end, text: text.slice(start, end) };
}
