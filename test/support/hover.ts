import assert from 'node:assert/strict';
import { hover } from '../../server/src/features/hover';
import { type CorpusFixture, markedCorpus } from './corpus';

/** The hover at the cursor; links are written as `file#offset`. */
export function hoverAt({ snapshot, at }: CorpusFixture): string {
  const found = hover(snapshot, at.uri, at.offset, { link: (uri, offset) => `${uri.replace(/.*\//, '')}#${offset}` });
  assert.ok(found, 'there is a hover');
  assert.ok(found.start <= at.offset && at.offset <= found.end);
  return found.markdown;
}

/** Checks the hover at the cursor of a fixture with marks. @param expected its lines, indented as the test is */
export function checkHover(source: string, expected: string): void {
  const lines = expected.replace(/^\n/, '').replace(/\n *$/, '').split('\n');
  const indent = /^ */.exec(lines[0]!)![0].length;
  assert.equal(hoverAt(markedCorpus(source)), lines.map((line) => line.slice(indent)).join('\n'));
}
