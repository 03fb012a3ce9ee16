import { isInColumn } from '../corpus/columns';
import type { TextDocument } from '../corpus/corpusDocument';
import type { Comparison } from '../corpus/measures';
import type { Snapshot } from '../corpus/snapshot';
import { withArticle } from '../export/articles';
import { sayFrequency, sayTime } from '../features/dateWords';
import { count, sayDeadline, sayQuantity } from '../features/wording';
import type { Annotation, NameAnnotation, QuantityAnnotation } from '../recognize/annotation';
import { clip, oneLine } from '../text/oneLine';
import type { LineOptions } from './jsonl';
import type { ReadFile } from './reading';

const COMPARISONS: Readonly<Record<Comparison, string>> = {
  agrees: 'agrees',
  differs: 'DIFFERS',
  'other-time': 'other time',
  undecided: 'see also',
};
/** Cross-references shown for one annotation; the rest is counted. */
const MAX_ELSEWHERE = 5;
const TEXT_WIDTH = 52;

/**
 * Annotations as text for people: a heading for each document, a row for each annotation (line, kind, text, what it says), and
 * beneath a target or figure what other documents say about the same measure.
 */
export function toTable(snapshot: Snapshot, files: readonly ReadFile[], options: LineOptions): string {
  const paths = new Map(files.map(({ path, uri }) => [uri, path]));
  let out = '';
  let rows = 0;
  for (const { path, uri } of files) {
    const document = snapshot.textOf(uri)!;
    const shown = document.annotated.annotations.filter((annotation) => options.kinds.has(annotation.kind));
    rows += shown.length;
    if (shown.length === 0) continue;
    out += `\n${oneLine(path)}${document.date ? `  (${document.date})` : ''}\n`;
    for (const annotation of shown) {
      const shownText = options.articles ? withArticle(annotation, document.text).text : annotation.text;
      out += row(snapshot, document, annotation, shownText);
      if (annotation.kind === 'target' || annotation.kind === 'figure')
        out += elsewhere(snapshot, document, annotation, paths);
      if (options.explain)
        out += annotation.evidence.map((line) => detail(line)).join('') + detail(`rule ${annotation.rule}`);
    }
  }
  return `${out}\n${count(rows, 'annotation')} in ${count(files.length, 'document')}\n`;
}

function row(snapshot: Snapshot, document: TextDocument, annotation: Annotation, text: string): string {
  const { line } = document.lines.positionAt(annotation.start);
  const place = String(line + 1).padStart(6);
  return (
    `${place}  ${annotation.kind.padEnd(12)}  ${fit(text)}  ${meaning(snapshot, document, annotation)}`.trimEnd() + '\n'
  );
}

function meaning(snapshot: Snapshot, document: TextDocument, annotation: Annotation): string {
  switch (annotation.kind) {
    case 'date': {
      const words = sayTime(annotation);
      return words === annotation.value ? words : `${annotation.value}  ${words}`;
    }
    case 'organization':
    case 'initiative': {
      const name = canonicalName(snapshot, document, annotation);
      return name === oneLine(annotation.text) ? '' : name;
    }
    case 'target':
    case 'figure':
      return describe(annotation);
  }
}

function canonicalName(snapshot: Snapshot, document: TextDocument, annotation: NameAnnotation): string {
  return oneLine(snapshot.entityOf({ document, annotation }).canonical);
}

function describe(quantity: QuantityAnnotation): string {
  const { action, metric, deadline, frequency } = quantity;
  const parts = [
    sayQuantity(quantity),
    metric,
    action && `to ${action}`,
    frequency && sayFrequency(frequency),
    deadline && sayDeadline(deadline),
  ];
  return oneLine(parts.filter(Boolean).join(' · '));
}

function elsewhere(
  snapshot: Snapshot,
  document: TextDocument,
  annotation: QuantityAnnotation,
  paths: ReadonlyMap<string, string>,
): string {
  if (isInColumn(document, annotation)) return '';
  const others = snapshot.sameMeasure({ document, annotation }).filter((other) => other.document.uri !== document.uri);
  const lines = others.slice(0, MAX_ELSEWHERE).map((other) => {
    const { line } = other.document.lines.positionAt(other.annotation.start);
    const place = `${paths.get(other.document.uri) ?? other.document.uri}:${line + 1}`;
    return detail(`${COMPARISONS[other.comparison]}: ${describe(other.annotation)} (${place})`);
  });
  if (others.length > MAX_ELSEWHERE) lines.push(detail(`and ${others.length - MAX_ELSEWHERE} more`));
  return lines.join('');
}

const detail = (text: string) => `${' '.repeat(22)}↳ ${oneLine(text)}\n`;

function fit(text: string): string {
  return clip(oneLine(text), TEXT_WIDTH).padEnd(TEXT_WIDTH);
}
