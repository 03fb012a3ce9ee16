import type { CorpusDocument, TextDocument } from '../corpus/corpusDocument';
import type { Finding } from '../corpus/finding';
import type { Snapshot } from '../corpus/snapshot';
import type { Steps } from '../corpus/steps';

/** How much a finding matters, the most first. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

export type Severity = (typeof SEVERITIES)[number];

interface Rule {
  /** The name in settings and reports; its page is `docs/checks/<id>.md`. */
  readonly id: string;
  /** What it finds, in a few words. */
  readonly title: string;
  /** What it finds and what it asks for, in a sentence or two. */
  readonly description: string;
  /** Where nothing else is set; `off` for what is no fault of a text, and worth a word only to those who ask. */
  readonly severity: Severity | 'off';
}

/** A rule that needs a document with its text and nothing else: asked once, when the document is read. */
export interface TextCheck extends Rule {
  readonly about: 'text';
  find(document: TextDocument): readonly Finding[];
}

/** A rule about what changes though the document does not: other documents, or the day. It is asked again and again, without any text. */
export interface CorpusCheck extends Rule {
  readonly about: 'corpus';
  /** What it finds has the places of annotations. In steps, as it may look at all that thousands of documents say. */
  find(document: CorpusDocument, context: CheckContext): Steps<readonly Finding[]>;
}

/** A rule. Its docstring says what it asks for before it speaks: a false alarm costs more than a miss. */
export type Check = TextCheck | CorpusCheck;

/** What a check may look at beside the document. */
export interface CheckContext {
  readonly snapshot: Snapshot;
  /** The day to count from, `2025-01-31`; without it no deadline has passed. Given from outside: the engine reads no clock. */
  readonly today?: string;
  /** Documents are missing, since reading was stopped: what no document says, one of these may. */
  readonly incomplete?: boolean;
}
