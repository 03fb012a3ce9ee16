import assert from 'node:assert/strict';
import type { FileEdit } from '../../server/src/lexicon/termEdits';

/** A file with edits made. @throws if they overlap */
export function applyEdits(text: string, edits: readonly FileEdit[]): string {
  let end = text.length;
  return [...edits].reverse().reduce((changed, edit) => {
    assert.ok(edit.start <= edit.end && edit.end <= end, 'edits overlap or are out of order');
    end = edit.start;
    return changed.slice(0, edit.start) + edit.text + changed.slice(edit.end);
  }, text);
}
