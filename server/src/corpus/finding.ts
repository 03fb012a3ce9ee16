import type { Span } from '../recognize/annotation';
import type { TextDocument } from './corpusDocument';
import type { Location } from './mention';

/** A place that a finding refers to, in any document. */
export interface RelatedPlace {
  readonly location: Location;
  /** What stands there. */
  readonly message: string;
}

/** A change of one stretch of the document that the finding is in. */
export interface Edit extends Span {
  readonly text: string;
}

/** A change that sets a finding right, offered and never made without being asked for. */
export interface QuickFix {
  /** What it does, as a command: `Change to “Thursday”`. */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** What a check (`check/`) has found in one document. Offsets are UTF-16 code units, half-open. */
export interface Finding extends Span {
  /** One sentence without a line end. */
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: QuickFix;
}

/** A finding that needs nothing but the document; the archive keeps it in place of the text. */
export interface OwnFinding extends Finding {
  /** The name of the check. */
  readonly check: string;
}

/**
 * Finds all that a document has by itself, less what its ignore file sets aside. Given to the corpus from outside, as it knows no checks.
 * @param onFault told of a check that fails, what it is called and how; the others go on
 */
export type Examine = (
  document: TextDocument,
  onFault: (check: string, error: unknown) => void,
) => readonly OwnFinding[];
