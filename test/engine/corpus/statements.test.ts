import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packRead } from '../../../server/src/corpus/archive/packer';
import type { ComparedMention, Quantity } from '../../../server/src/corpus/comparisons';
import { Corpus } from '../../../server/src/corpus/corpus';
import { corpusDocument } from '../../../server/src/corpus/corpusDocument';
import type { Snapshot } from '../../../server/src/corpus/snapshot';
import { finish } from '../../../server/src/corpus/steps';
import { annotate } from '../../../server/src/recognize/annotate';
import { ParagraphCache } from '../../../server/src/recognize/cache';
import { holds } from '../../support/property';

/** Sentences of which any two may agree, differ, speak of other times, or have nothing to do with each other. */
const SENTENCES = [
  'By 2035 the Harbour Water Board will build 40 tidal mills.',
  'By 2035 the Harbour Water Board will build 55 tidal mills.',
  'By the end of 2035 the Harbour Water Board will build about 42 tidal mills.',
  'By 2040 the Harbour Water Board will build 70 tidal mills.',
  'By 2035 the Valley Rail Company will build more than 40 tidal mills.',
  'By 2035 the Harbour Water Board will build 40 to 60 tidal mills.',
  'In 2031 the adult literacy rate was 71.4 percent.',
  'In 2031 the adult literacy rate was 71 percent.',
  'In 2031 the adult literacy rate was 0 percent.',
  'In 2031 the adult literacy rate was 64 percent.',
  'In 2032 the adult literacy rate was 64 percent.',
  'The adult literacy rate was 64 percent.',
  'They count 275 mills.',
  'They count 275 large mills.',
];

const cache = new ParagraphCache();

interface Said {
  readonly sentences: readonly string[];
  readonly isClosed: boolean;
}

const documents = fc.array(
  fc.record({
    sentences: fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }),
    isClosed: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5 },
);

const uriOf = (i: number) => `file:///policy/${i}.txt`;

function put(corpus: Corpus, i: number, { sentences, isClosed }: Said): void {
  const text = `Date: 4 March ${2030 + (i % 3)}\n\n${sentences.join('\n\n')}\n`;
  const document = corpusDocument(uriOf(i), text, annotate(text, { cache }));
  if (isClosed) corpus.archivePacked(packRead(document, () => []));
  else corpus.put(document);
}

function quantitiesOf(snapshot: Snapshot, uri: string): Quantity[] {
  const document = snapshot.document(uri)!;
  return document.annotated.annotations.flatMap((annotation) =>
    annotation.kind === 'target' || annotation.kind === 'figure' ? [{ document, annotation }] : [],
  );
}

const told = ({ document, annotation, when, comparison }: ComparedMention) =>
  `${document.uri} ${annotation.start} ${annotation.text} ${when} ${comparison}`;

/** Holds what is found by times and values against what a look at everything finds. @returns how often either was found */
function compare(snapshot: Snapshot, uris: readonly string[]): Record<'differs' | 'agrees', number> {
  const count = { differs: 0, agrees: 0 };
  for (const quantity of uris.flatMap((uri) => quantitiesOf(snapshot, uri))) {
    const all = snapshot.sameMeasure(quantity);
    for (const [comparison, found] of [
      ['differs', finish(snapshot.differing(quantity))],
      ['agrees', finish(snapshot.agreeing(quantity))],
    ] as const) {
      const expected = all.filter((other) => other.comparison === comparison);
      assert.deepEqual(found.map(told), expected.map(told), quantity.annotation.text);
      count[comparison] += expected.length;
    }
  }
  return count;
}

describe('quantities that contradict one, and those that agree with it', () => {
  it('are those that a look at all of its measure finds', () => {
    const count = { differs: 0, agrees: 0 };
    holds(
      fc.property(documents, (said) => {
        const corpus = new Corpus();
        said.forEach((each, i) => put(corpus, i, each));
        const { differs, agrees } = compare(corpus.snapshot(), said.map((_, i) => uriOf(i))); // prettier-ignore
        count.differs += differs;
        count.agrees += agrees;
      }),
      { numRuns: 60 },
    );
    assert.ok(count.differs > 20 && count.agrees > 20, JSON.stringify(count));
  });

  it('are so among many closed documents, after any of these has changed, too', () => {
    const corpus = new Corpus();
    const isClosed = true;
    for (let i = 0; i < 100; i++)
      put(corpus, i, { sentences: [SENTENCES[i % SENTENCES.length]!, SENTENCES[(i * 5) % SENTENCES.length]!], isClosed }); // prettier-ignore
    const some = [0, 1, 6, 99].map(uriOf);
    const before = compare(corpus.snapshot(), some);
    const earlier = corpus.snapshot();
    put(corpus, 6, { sentences: [SENTENCES[9]!], isClosed });
    put(corpus, 1, { sentences: [SENTENCES[0]!, SENTENCES[1]!], isClosed: false });
    corpus.remove(uriOf(20));
    const after = compare(corpus.snapshot(), some);
    assert.deepEqual(compare(earlier, some), before, 'what was is seen as it was');
    assert.ok(before.differs > 50 && before.agrees > 50 && after.differs !== before.differs, JSON.stringify(after));
  });

  it('are looked for in steps', () => {
    const corpus = new Corpus();
    for (let i = 0; i < 400; i++) put(corpus, i, { sentences: [SENTENCES[6 + (i % 4)]!], isClosed: true });
    const snapshot = corpus.snapshot();
    const [quantity] = quantitiesOf(snapshot, uriOf(0));
    for (const steps of [
      snapshot.differing(quantity!),
      snapshot.agreeing(quantity!),
      snapshot.comparing(quantity!, Infinity),
    ]) {
      // prettier-ignore
      let count = 0;
      while (!steps.next().done) count++;
      assert.ok(count >= 3, `${count} steps`);
    }
    assert.equal(finish(snapshot.comparing(quantity!, 17)).length, 17);
  });
});
