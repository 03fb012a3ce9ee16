import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Archive } from '../../../../server/src/corpus/archive/archive';
import { packRead } from '../../../../server/src/corpus/archive/packer';
import { examine } from '../../../../server/src/check/textChecks';
import type { ClosedDocument } from '../../../../server/src/corpus/archive/closedDocument';
import { reopen } from '../../../../server/src/corpus/archive/reopen';
import { Corpus } from '../../../../server/src/corpus/corpus';
import { type CorpusDocument, type TextDocument, corpusDocument } from '../../../../server/src/corpus/corpusDocument';
import { subjectOf } from '../../../../server/src/corpus/subject';
import { annotate } from '../../../../server/src/recognize/annotate';
import { uriOf } from '../../../support/corpus';
import { VARIANTS, observe } from '../../../support/observe';
import { holds } from '../../../support/property';
import { NAMES, variantOf } from '../../../support/variants';

const TEXT = `Harbour Plan 2030\r\n
The Harbour Renewal Agency (HRA) — founded in Kenya in 2021 — will build 40 new quays by 2030. In 2020, 12.5 percent of Kenyan ships were late.\r
- HRA raises €1.3 billion within five years
- the Kenyan fleet grows 😀 by a third\r\n
# Money\r\nThe “PTA” pays 25% of it; see the Action Plan.\r\n`;

const change = fc.record({
  name: fc.constantFrom(...NAMES),
  /** Gone, open, closed, or away from an editor as it was. */
  how: fc.constantFrom('remove', 'open', 'close', 'close'),
  variant: fc.nat({ max: VARIANTS.length - 1 }),
  looks: fc.boolean(),
});

function closed(text: string): { before: TextDocument; after: ClosedDocument } {
  const before = corpusDocument('file:///a.txt', text, annotate(text));
  return { before, after: new Corpus().archivePacked(packRead(before, examine)) };
}

describe('the archive', () => {
  it('gives back of a document all but its text and tokens', () => {
    for (const text of [TEXT, '', '\n', 'By 2035.']) {
      const { before, after } = closed(text);
      const { source, ...annotated } = before.annotated;
      const { annotations, entities, candidates, referenceDate } = after.annotated;
      assert.deepEqual(
        { annotations, entities, candidates, ...(referenceDate && { referenceDate }) },
        { ...annotated },
      );
      const paragraphs = source.paragraphs.map(({ paragraph: { kind, sentences }, ...placed }) => ({
        ...placed,
        paragraph: { kind, sentences: sentences.map(({ start, end }) => ({ start, end })) },
      }));
      assert.deepEqual(after.annotated.source, { paragraphs, sections: source.sections });
      assert.equal(after.date, before.date);
      assert.equal(after.facts.country, before.facts.country);
      for (const each of annotations) {
        assert.equal(after.facts.marksOff(each.text) && 'form' in each, before.facts.marksOff(each.text) && 'form' in each && each.form === 'acronym'); // prettier-ignore
        if (each.kind === 'figure') assert.equal(after.facts.timeOf(each), before.facts.timeOf(each));
      }
    }
  });

  it('knows who issued what, and what a document is about', () => {
    const text =
      'National Canal Plan 2031\n\nIssued by the Tamworth Harbour Board\n\nThe Tamworth Harbour Board and the Tamworth Rivers Agency adopted the Clean Docks Strategy. ' +
      'The Locks Act follows.\n';
    const { before, after } = closed(text);
    const stated = ({ annotated: { annotations }, facts: { issuers } }: CorpusDocument) =>
      annotations
        .filter(({ kind }) => kind === 'initiative')
        .map((name) => [
          issuers.inSentence(name).map((body) => body.text),
          issuers.beneath(name).map((body) => body.text),
        ]);
    assert.deepEqual(stated(before).flat(2).sort(), [
      'Tamworth Harbour Board',
      'Tamworth Harbour Board',
      'Tamworth Rivers Agency',
    ]);
    assert.deepEqual(stated(after), stated(before));
    assert.deepEqual([...subjectOf(after)], ['tamworth']);
    assert.deepEqual(subjectOf(after), subjectOf(before));
  });

  it('holds a document that can be opened again with its text', () => {
    const { before, after } = closed(TEXT);
    const again = reopen(after, TEXT);
    const { source } = again.annotated;
    assert.deepEqual(source.text, before.annotated.source.text);
    assert.deepEqual(source.paragraphs, before.annotated.source.paragraphs);
    assert.deepEqual(source.sections, before.annotated.source.sections);
    assert.equal(again.annotated.annotations[0], after.annotationAt(0));
  });

  it('makes no difference: with any documents open and others closed, a corpus shows the same', () => {
    holds(
      fc.property(fc.array(change, { maxLength: 30 }), fc.constantFrom(undefined, 0, 20), (changes, little) => {
        const corpus = new Corpus(undefined, new Archive(little));
        const left = new Map<string, number>();
        for (const { name, how, variant, looks } of changes) {
          const before = corpus.snapshot();
          const seen = looks ? observe(before) : undefined;
          if (how === 'remove') corpus.remove(uriOf(name));
          else if (how === 'open') corpus.put(variantOf(name, variant));
          else corpus.archivePacked(packRead(variantOf(name, variant), examine));
          if (how === 'remove') left.delete(name);
          else left.set(name, variant);
          if (seen) assert.deepEqual(observe(before), seen);
        }
        const open = new Corpus();
        for (const [name, variant] of left) open.put(variantOf(name, variant));
        assert.deepEqual(observe(corpus.snapshot()), observe(open.snapshot()));
      }),
      { numRuns: 200 },
    );
  });

  it('tells what has changed between two snapshots, at whatever distance', () => {
    holds(
      fc.property(fc.array(change, { maxLength: 30 }), fc.nat({ max: 30 }), (changes, from) => {
        const corpus = new Corpus();
        let earlier = corpus.snapshot();
        changes.forEach(({ name, how, variant }, i) => {
          if (i === from) earlier = corpus.snapshot();
          if (how === 'remove') corpus.remove(uriOf(name));
          else if (how === 'open') corpus.put(variantOf(name, variant));
          else corpus.archivePacked(packRead(variantOf(name, variant), examine));
        });
        const now = corpus.snapshot();
        const told = new Map(
          now.changesSince(earlier.state).map(({ before, after }) => [(before ?? after)!.uri, { before, after }]),
        );
        for (const name of NAMES) {
          const [before, after] = [earlier, now].map(({ state }) => state.document(uriOf(name)));
          if (before === after) continue;
          const change = told.get(uriOf(name));
          assert.equal(change?.before?.uri, before?.uri);
          assert.equal(change?.after?.uri, after?.uri);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('keeps no string of documents that have gone, however often files are written anew', () => {
    const archive = new Archive(100);
    const corpus = new Corpus(undefined, archive);
    const textOf = (i: number) =>
      `Board of Port ${i} met. By ${2030 + (i % 60)}, the Harbour Renewal Agency will build ${i + 2} quays in Port ${i}.`;
    const write = (i: number) =>
      corpus.archivePacked(packRead(corpusDocument('file:///a.txt', textOf(i), annotate(textOf(i))), examine));
    const stays = corpusDocument('file:///b.txt', TEXT, annotate(TEXT));
    const kept = corpus.archivePacked(packRead(stays, examine));
    const first = write(0);
    const few = archive.strings;
    for (let i = 1; i < 400; i++) write(i);
    assert.ok(archive.strings < 3 * few, `${few} strings of one text, ${archive.strings} after 400 others`);
    assert.deepEqual(first.annotated.annotations, annotate(textOf(0)).annotations, 'what somebody holds stays');
    assert.deepEqual(kept.annotated.entities, stays.annotated.entities);
    assert.deepEqual(kept.annotated.annotations, stays.annotated.annotations);
    assert.deepEqual(corpus.document('file:///a.txt')!.annotated.annotations, annotate(textOf(399)).annotations);
  });

  it('forgets what has gone, and shows it to those who look at an earlier state', () => {
    const corpus = new Corpus();
    const long = `${'The Harbour Renewal Agency met. '.repeat(20)}${Array.from({ length: 400 }, (_, i) => `Board of Port ${i} met.`).join(' ')}`;
    const packed = packRead(corpusDocument('file:///long', long, annotate(long)), examine);
    corpus.archivePacked(packed);
    const first = corpus.snapshot();
    const seen = observe(first);
    for (let i = 0; i < 200; i++) corpus.archivePacked(packed);
    assert.deepEqual(observe(corpus.snapshot()), seen);
    assert.deepEqual(observe(first), seen);
    assert.equal(corpus.snapshot().changesSince(first.state).length, 1);
  });
});
