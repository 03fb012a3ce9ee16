import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../server/src/corpus/corpus';
import type { TextDocument } from '../../../server/src/corpus/corpusDocument';
import { LiveIndex } from '../../../server/src/corpus/liveIndex';
import type { Snapshot } from '../../../server/src/corpus/snapshot';
import { markedDocument, uriOf } from '../../support/corpus';
import { VARIANTS, observe } from '../../support/observe';
import { holds } from '../../support/property';
import { NAMES, variantOf } from '../../support/variants';

const change = fc.record({
  name: fc.constantFrom(...NAMES),
  variant: fc.option(fc.nat({ max: VARIANTS.length - 1 }), { nil: undefined }),
});

/** A variant as it is typed at: moved by a word in front, and with a name behind that it may be alone with. */
const typed = fc.record({
  name: fc.constantFrom(...NAMES),
  variant: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.nat({ max: 7 }) }),
  words: fc.nat({ max: 2 }),
  own: fc.constantFrom('', '', ...['Tidal Mills Board', 'Harbour Agency', 'Harbour Rail Authority', 'HRA', 'TMB']),
});

function typedDocument(name: string, variant: number, words: number, own: string): TextDocument {
  const { text, marks } = VARIANTS[variant]!;
  const front = 'so '.repeat(words);
  const before = `${front}${text}\n`;
  const moved = marks.map((mark) => ({ ...mark, start: mark.start + front.length, end: mark.end + front.length }));
  const attributes: Record<string, string> = /^[A-Z]+$/.test(own) ? { form: 'acronym', introduced: 'no' } : {};
  const mark = {
    ...marks[0]!,
    kind: 'organization',
    start: before.length,
    end: before.length + own.length,
    attributes,
  };
  return markedDocument({ ...VARIANTS[variant]!, name, text: before + own, marks: own ? [...moved, mark] : moved });
}

describe('Corpus', () => {
  it('seen after every word that is typed, equals a corpus that is built from nothing', function () {
    this.timeout(20_000);
    holds(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 6 }), (changes) => {
        const documents = new Map(NAMES.map((name, i) => [name, { variant: i, document: variantOf(name, i) }]));
        const corpus = new Corpus();
        for (const each of documents.values()) corpus.put(each.document);
        for (const { name, variant = documents.get(name)!.variant, words, own } of changes) {
          const before = corpus.snapshot();
          const seen = observe(before);
          documents.set(name, { variant, document: typedDocument(name, variant, words, own) });
          corpus.put(documents.get(name)!.document);
          const rebuilt = new Corpus();
          for (const each of documents.values()) rebuilt.put(each.document);
          assert.deepEqual(observe(corpus.snapshot()), observe(rebuilt.snapshot()));
          assert.deepEqual(observe(before), seen);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('keeps what it knows of names while other names are typed', () => {
    const corpus = new Corpus();
    NAMES.forEach((name, i) => corpus.put(variantOf(name, i)));
    const agency = (snapshot: Snapshot) =>
      snapshot.entities().find(({ canonical }) => canonical === 'Harbour Renewal Agency');
    const before = agency(corpus.snapshot());
    corpus.put(typedDocument('c', 2, 1, 'Tidal Mills Board')); // which does not name the agency
    assert.equal(agency(corpus.snapshot()), before);
    corpus.put(typedDocument('a', 0, 1, ''));
    const moved = agency(corpus.snapshot())!;
    assert.equal(moved.introduction.start, before!.introduction.start + 'so '.length);
  });

  it('after any changes equals a corpus that is built from nothing, in any order', () => {
    holds(
      fc.property(
        fc.array(change, { maxLength: 30 }),
        fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
        (changes, order) => {
          const corpus = new Corpus();
          const left = new Map<string, number>();
          for (const { name, variant } of changes) {
            if (variant === undefined) {
              corpus.remove(uriOf(name));
              left.delete(name);
            } else {
              corpus.put(variantOf(name, variant));
              left.set(name, variant);
            }
          }
          const rebuilt = new Corpus();
          [...left]
            .map((entry, i) => ({ entry, rank: order[i]! }))
            .sort((a, b) => a.rank - b.rank)
            .forEach(({ entry: [name, variant] }) => rebuilt.put(variantOf(name, variant)));
          assert.deepEqual(observe(corpus.snapshot()), observe(rebuilt.snapshot()));
        },
      ),
    );
  });

  it('leaves nothing of a removed document in the index', () => {
    holds(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        let index = LiveIndex.empty;
        const left = new Map<string, number>();
        for (const { name, variant } of changes) {
          index = variant === undefined ? index.without(uriOf(name)) : index.with(variantOf(name, variant));
          if (variant === undefined) left.delete(name);
          else left.set(name, variant);
        }
        const rebuilt = [...left].reduce(
          (built, [name, variant]) => built.with(variantOf(name, variant)),
          LiveIndex.empty,
        );
        assert.deepEqual([...index.dump()].sort(), [...rebuilt.dump()].sort());
      }),
    );
  });

  it('gives the same answers from real texts, however they were edited', () => {
    const texts = VARIANTS.map(({ text }) => text);
    const edited = new Corpus();
    const fresh = new Corpus();
    texts.forEach((text, i) => edited.update(uriOf(`${i}`), texts[(i + 1) % texts.length]! + text));
    [...texts.keys()].reverse().forEach((i) => edited.update(uriOf(`${i}`), texts[i]!));
    texts.forEach((text, i) => fresh.update(uriOf(`${i}`), text));
    assert.deepEqual(observe(edited.snapshot()), observe(fresh.snapshot()));
  });

  it('never changes a snapshot', () => {
    const corpus = new Corpus();
    corpus.put(variantOf('a', 0));
    const before = corpus.snapshot();
    const seen = observe(before);
    corpus.put(variantOf('b', 1));
    corpus.remove(uriOf('a'));
    assert.deepEqual(observe(before), seen);
    assert.equal(before.document(uriOf('b')), undefined);
  });

  it('hands out one snapshot until something changes', () => {
    const corpus = new Corpus();
    corpus.put(variantOf('a', 0));
    const snapshot = corpus.snapshot();
    corpus.remove(uriOf('never there'));
    assert.equal(corpus.snapshot(), snapshot);
    corpus.put(variantOf('a', 0));
    assert.notEqual(corpus.snapshot(), snapshot);
  });
});
