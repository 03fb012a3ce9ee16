import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../server/src/corpus/corpus';
import type { Snapshot } from '../../../server/src/corpus/snapshot';
import { namesBeginningWith } from '../../../server/src/features/nameList';
import { markedDocument, uriOf } from '../../support/corpus';
import { parseFixture } from '../../support/fixture';
import { holds } from '../../support/property';

const TEXTS = parseFixture(`
  === both
  The Blue Port Plan of the Bay Authority.
      ^^^^^^^^^^^^^^ initiative
                            ^^^^^^^^^^^^^ organization
  === one
  The Bay Authority (BA).
      ^^^^^^^^^^^^^ organization entity=ba
                     ^^ organization entity=ba form=acronym
  === none
  Nothing.
`).files;
const NAMES = ['a', 'b', 'c'];
/** Every text under every name, read once. */
const DOCUMENTS = new Map(NAMES.map((name) => [name, TEXTS.map((text) => markedDocument({ ...text, name }))] as const));

const listed = (snapshot: Snapshot): string[] =>
  [...namesBeginningWith(snapshot, 'b')]
    .map(({ name, kind, uses }) => `${kind} ${name}: ${[...uses].sort().join(' ')}`)
    .sort();

describe('list of names', () => {
  it('follows a corpus through all its changes, back and forth', () => {
    const change = fc.record({ name: fc.constantFrom(...NAMES), text: fc.option(fc.nat({ max: 2 })) });
    holds(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const corpus = new Corpus();
        const texts = new Map<string, number>();
        const seen: [Snapshot, string[]][] = [];
        for (const { name, text } of changes) {
          if (text === null) {
            corpus.remove(uriOf(name));
            texts.delete(name);
          } else {
            corpus.put(DOCUMENTS.get(name)![text]!);
            texts.set(name, text);
          }
          const snapshot = corpus.snapshot();
          seen.push([snapshot, listed(snapshot)]);
          const rebuilt = new Corpus();
          for (const [each, i] of texts) rebuilt.put(DOCUMENTS.get(each)![i]!);
          assert.deepEqual(listed(rebuilt.snapshot()), seen.at(-1)![1]);
        }
        for (const [snapshot, names] of seen) assert.deepEqual(listed(snapshot), names);
      }),
    );
  });
});
