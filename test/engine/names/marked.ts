import assert from 'node:assert/strict';
import { annotate } from '../../../server/src/recognize/annotate';
import type { AnnotatedDocument } from '../../../server/src/recognize/annotatedDocument';
import type { NameAnnotation } from '../../../server/src/recognize/annotation';

const MARK = /\[([oi]) |\]/g;

/**
 * Takes the marks out of `The [o Ministry of Health] runs the [i Clean Water Plan].` and lists them as `o@4 Ministry of Health`, in the
 * order in which they begin. A mark may lie within another: `[i [o EU] Soil Plan]`.
 */
export function parseMarked(source: string): { text: string; marks: string[] } {
  const opened: { index: number; kind: string; start: number }[] = [];
  const marks: string[] = [];
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: kind, index } of source.matchAll(MARK)) {
    text += source.slice(at, index);
    at = index + whole.length;
    if (kind !== undefined) {
      opened.push({ index: marks.length, kind, start: text.length });
      marks.push('');
      continue;
    }
    const mark = opened.pop();
    if (mark) marks[mark.index] = `${mark.kind}@${mark.start} ${text.slice(mark.start)}`;
    else text += whole;
  }
  return { text: text + source.slice(at), marks };
}

const isName = (annotation: { kind: string }): annotation is NameAnnotation =>
  annotation.kind === 'organization' || annotation.kind === 'initiative';

export const namesOf = ({ annotations }: AnnotatedDocument): NameAnnotation[] => annotations.filter(isName);

/**
 * Checks that exactly the marked names are found: `[o …]` is an organization, `[i …]` an initiative. A text without marks is a
 * negative test. The carets of the fixture language would make a page of a sentence with six names.
 */
export function checkNames(source: string): void {
  const { text, marks } = parseMarked(source);
  const found = namesOf(annotate(text)).map(({ kind, start, text: name }) => `${kind[0]}@${start} ${name}`);
  assert.deepEqual(found, marks);
}

/** Checks which mentions are one entity: each group lists mention texts in order of first use; lone mentions are groups too. */
export function checkLinks(text: string, expected: readonly (readonly string[])[]): void {
  const document = annotate(text);
  const groups = new Map<string, Set<string>>();
  for (const { entity, text: name } of namesOf(document)) {
    groups.set(entity, (groups.get(entity) ?? new Set()).add(name.replace(/\s+/g, ' ')));
  }
  assert.deepEqual(
    [...groups.values()].map((group) => [...group]),
    expected,
  );
}

/** The keys of the entity that a name mentions. */
export function keysIn(text: string, name: string): readonly string[] {
  const document = annotate(text);
  const mention = namesOf(document).find((annotation) => annotation.text === name);
  assert.ok(mention, `"${name}" is not found in: ${text}`);
  return document.entities.find(({ id }) => id === mention.entity)!.keys;
}
