import assert from 'node:assert/strict';
import type { Snapshot } from '../../server/src/corpus/snapshot';
import type { Location } from '../../server/src/corpus/mention';
import { markedCorpus, uriOf } from './corpus';

/** Checks that a request at the cursor of a fixture answers exactly the spans marked `here=yes`, in their order in the fixture. */
export function checkLocations(
  request: (snapshot: Snapshot, uri: string, offset: number) => readonly Location[] | Location | undefined,
  source: string,
): void {
  const { files, snapshot, at } = markedCorpus(source);
  const expected = files.flatMap(({ name, marks }) =>
    marks.filter(({ attributes }) => attributes['here']).map(({ start, end }) => ({ uri: uriOf(name), start, end })),
  );
  assert.deepEqual([request(snapshot, at.uri, at.offset) ?? []].flat(), expected);
}
