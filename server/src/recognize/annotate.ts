import type { AnnotatedDocument } from './annotatedDocument';
import type { ParagraphCache } from './cache';
import type { DateOptions } from './dates';
import { LiveDocument } from './liveDocument';
import type { IgnoreSet, TermSet } from './terms';

export interface AnnotateOptions extends DateOptions {
  /** Readings of earlier texts; the result is the same with and without it. */
  readonly cache?: ParagraphCache;
  /** Names, metrics and silenced texts that users have taught us. */
  readonly terms?: TermSet;
  /** What is ignored in this document. */
  readonly ignores?: IgnoreSet;
}

/**
 * Annotates one document: a pure function of the text and the options. First every paragraph is read by itself, then the
 * document decides what a paragraph cannot know (reference date, promoted names, deadlines, target or figure).
 * @param text any string, line ends and all; offsets in the result are its UTF-16 code units
 */
export const annotate = (text: string, options: AnnotateOptions = {}): AnnotatedDocument =>
  new LiveDocument(false).annotate(text, options).toPlain();
