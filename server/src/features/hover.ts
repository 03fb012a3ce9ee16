import type { Snapshot } from '../corpus/snapshot';
import type { Span } from '../recognize/annotation';
import { explainDate, summarizeDate } from './hover/date';
import { explainName, summarizeName } from './hover/name';
import { explainQuantity, summarizeQuantity } from './hover/quantity';
import { HoverScope } from './hover/scope';
import { escapeMarkdown } from './markdown';
import type { Mention } from '../corpus/mention';

/** What a hover needs from its surroundings. */
export interface HoverContext {
  /** A link that opens a document at an offset. */
  readonly link: (uri: string, offset: number) => string;
  /** The day that it is, `2025-01-31`: by it a deadline has passed. */
  readonly today?: string;
}

/** A hover: the span that it explains and what it says, as CommonMark. */
export interface Hover extends Span {
  readonly markdown: string;
}

/**
 * Explains the annotation at an offset. Where annotations nest, the innermost leads, and each one around it follows behind a
 * rule in one line.
 * @param offset UTF-16 code units
 * @returns nothing where there is no annotation, or no such document
 */
export function hover(snapshot: Snapshot, uri: string, offset: number, context: HoverContext): Hover | undefined {
  const document = snapshot.document(uri);
  const [annotation, ...around] = snapshot.annotationsAt(uri, offset);
  if (!document || !annotation) return undefined;
  const scope = new HoverScope(snapshot, document, context.link, context.today);
  const blocks = [explain(scope, { document, annotation })];
  if (around.length > 0)
    blocks.push('---', ...around.map((outer) => summarize(scope, { document, annotation: outer })));
  return { start: annotation.start, end: annotation.end, markdown: blocks.join('\n\n') };
}

function explain(scope: HoverScope, mention: Mention): string {
  const { rule, evidence } = mention.annotation;
  const trace = [`Rule ${rule}`, ...evidence].map(escapeMarkdown).join(' · ');
  return [...explainKind(scope, mention), `*${trace}*`].join('\n\n');
}

function explainKind(scope: HoverScope, { document, annotation }: Mention): string[] {
  switch (annotation.kind) {
    case 'target':
    case 'figure':
      return explainQuantity(scope, { document, annotation });
    case 'date':
      return explainDate(scope, { document, annotation });
    case 'organization':
    case 'initiative':
      return explainName(scope, { document, annotation });
  }
}

function summarize(scope: HoverScope, { document, annotation }: Mention): string {
  switch (annotation.kind) {
    case 'target':
    case 'figure':
      return summarizeQuantity(annotation);
    case 'date':
      return summarizeDate(annotation);
    case 'organization':
    case 'initiative':
      return summarizeName(scope, { document, annotation });
  }
}
