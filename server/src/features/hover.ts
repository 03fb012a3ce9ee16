import type { Snapshot } from '../corpus/snapshot';
import type { Span } from '../recognize/annotation';

/** What a hover needs from its surroundings. */
export interface HoverContext {
  /** A link that opens a document at an offset. */
  link(uri: string, offset: number): string;
}

/** A hover: the span that it explains and what it says, as CommonMark. */
export interface Hover extends Span {
  readonly markdown: string;
}

/** Explains the annotation at an offset; the innermost leads, what stands around it follows. */
export function hover(_snapshot: Snapshot, _uri: string, _offset: number, _context: HoverContext): Hover | undefined {
  return undefined;
}
