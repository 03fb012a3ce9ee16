import type { TextDocument } from '../corpus/corpusDocument';
import type { Location } from '../corpus/mention';
import type { Snapshot } from '../corpus/snapshot';
import type { Span } from '../recognize/annotation';

/** How much a finding matters, the most first. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

export type Severity = (typeof SEVERITIES)[number];

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

/** What a check has found in one document. Offsets are UTF-16 code units, half-open. */
export interface Finding extends Span {
  /** One sentence without a line end. */
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: QuickFix;
}

/** A rule. Its docstring says what it asks for before it speaks: a false alarm costs more than a miss. */
export interface Check {
  /** The name in settings and reports; its page is `docs/checks/<id>.md`. */
  readonly id: string;
  /** What it finds, in a few words. */
  readonly title: string;
  /** What it finds and what it asks for, in a sentence or two. */
  readonly description: string;
  /** Where nothing else is set; `off` for what is no fault of a text, and worth a word only to those who ask. */
  readonly severity: Severity | 'off';
  find(document: TextDocument, context: CheckContext): readonly Finding[];
}

/** What a check may look at beside the document. */
export interface CheckContext {
  readonly snapshot: Snapshot;
  /** The day to count from, `2025-01-31`; without it no deadline has passed. Given from outside: the engine reads no clock. */
  readonly today?: string;
  /** Documents are missing, since reading was stopped: what no document says, one of these may. */
  readonly incomplete?: boolean;
}
