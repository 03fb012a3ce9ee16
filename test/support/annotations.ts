import assert from 'node:assert/strict';
import { type AnnotateOptions, annotate } from '../../server/src/recognize/annotate';
import type { AnnotatedDocument } from '../../server/src/recognize/annotatedDocument';
import { ANNOTATION_KINDS, type AnnotationKind } from '../../server/src/recognize/annotation';
import { type Mark, parseFixture, renderMarks } from './fixture';

/**
 * Checks that a fixture's marks are exactly what the recognisers find of the given kinds: a marked span must be found with at
 * least the marked attributes, and nothing else may be found. A fixture without marks is a negative test.
 */
export function checkAnnotations(
  source: string,
  kinds: readonly AnnotationKind[] = ANNOTATION_KINDS,
  options: AnnotateOptions = {},
): void {
  for (const file of parseFixture(source).files) {
    const found = annotate(file.text, options);
    const expected = [...file.marks].sort(inOrder);
    const actual = toMarks(found, kinds, expected);
    assert.equal(renderMarks(file.text, actual), renderMarks(file.text, expected));
  }
}

/** Annotations as marks; an annotation that a mark expects shows the attributes that the mark names, others show all. */
function toMarks(found: AnnotatedDocument, kinds: readonly AnnotationKind[], expected: readonly Mark[]): Mark[] {
  const canonical = new Map(found.entities.map((entity) => [entity.id, entity.canonical]));
  return found.annotations
    .filter((annotation) => kinds.includes(annotation.kind))
    .map((annotation) => {
      const { kind, start, end, text: _text, evidence: _evidence, ...rest } = annotation;
      const all: Record<string, string> = {};
      for (const [key, value] of Object.entries(rest)) {
        all[key] =
          key === 'entity'
            ? (canonical.get(String(value)) ?? String(value))
            : typeof value === 'object'
              ? JSON.stringify(value)
              : String(value);
      }
      const mark = expected.find((m) => m.kind === kind && m.start === start && m.end === end);
      const attributes = mark
        ? Object.fromEntries(Object.keys(mark.attributes).map((key) => [key, all[key] ?? '']))
        : all;
      return { kind, start, end, attributes };
    })
    .sort(inOrder);
}

const inOrder = (a: Mark, b: Mark) => a.start - b.start || b.end - a.end || a.kind.localeCompare(b.kind);
