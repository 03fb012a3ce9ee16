import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readIgnores } from '../../../server/src/lexicon/ignores';
import { readTerms } from '../../../server/src/lexicon/terms';
import { annotate } from '../../../server/src/recognize/annotate';
import { ANNOTATION_KINDS } from '../../../server/src/recognize/annotation';
import { ParagraphCache } from '../../../server/src/recognize/cache';
import { TermDifference, TermSet, ignoresByFile, ignoresFor } from '../../../server/src/recognize/terms';
import { growth } from '../../support/growth';
import { holds } from '../../support/property';

// Words that stand in the texts below, so that terms meet them in all ways: whole, inside of names, over borders.
const words = fc.constantFrom(
  'Reed', 'Board', 'the Reed Board', 'RB', 'Act', 'Clean Rivers Act', 'Rivers Act', '40', '40 huts', 'by 2035', '2035', 'huts', "Board's",
  'The', '(', 'board', 'industrial output', '€', '😀', '-', 'G7', 'reed board', 'U.S.', ' ', '\u00a0',
); // prettier-ignore
const fields = fc.oneof({ weight: 9, arbitrary: words }, { weight: 1, arbitrary: fc.string({ maxLength: 8 }) });
const row = fc.array(fields, { minLength: 1, maxLength: 4 }).map((cells) => cells.join('\t'));
const heading = fc.constantFrom('[organization]', '[initiative]', '[metric]', '[not]', '[other]', '# note', '');
const termFiles = fc.array(fc.oneof(heading, row), { maxLength: 14 }).map((lines) => lines.join('\n'));
const ignoreRow = fc
  .tuple(fc.constantFrom('*', 'a.txt'), fc.array(fields, { maxLength: 3 }), fc.constantFrom('', '#1', '#2'))
  .map(([file, cells, nth]) => [file, ...cells, nth].join('\t'));
const ignoreFiles = fc
  .array(fc.oneof(fc.constantFrom('[organization]', '[target]', '[date]'), ignoreRow), { maxLength: 8 })
  .map((lines) => lines.join('\n'));
const pieces = fc.constantFrom(
  'The Reed Board ', '(RB) ', 'met. ', 'The Clean Rivers Act ', "the Board's ", 'will build 40 huts ', 'by 2035. ', 'and the RB ',
  'raise industrial output by 25 percent ', '\n\n', '\n', 'REED BOARD ', 'Reed', '-', 'Act ', 'G7 ', 'U.S. ', '“reed board” ', '😀 ',
); // prettier-ignore
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

const setOf = (...files: string[]) =>
  new TermSet(files.map((file, i) => ({ label: `terms-${i}.txt`, list: readTerms(file) })));
const ignoresOf = (file: string) => {
  const ignores = ignoresFor('ignore.txt', ignoresByFile(readIgnores(file)), 'a.txt');
  return ignores && { ignores };
};

describe('terms: any files', function () {
  this.timeout(30_000); // thousands of documents on a busy machine
  it('property: spans are inside the text, trimmed, of one kind never overlap, and their entities exist', () => {
    holds(
      fc.property(texts, termFiles, termFiles, ignoreFiles, (text, workspace, user, ignored) => {
        const options = { terms: setOf(workspace, user), ...ignoresOf(ignored) };
        const { annotations, entities, silenced = [] } = annotate(text, options);
        const ids = new Set(entities.map(({ id }) => id));
        for (const each of [...annotations, ...silenced]) {
          assert.equal(each.text, text.slice(each.start, each.end));
          assert.ok(each.end > each.start);
        }
        for (const annotation of annotations)
          if ('entity' in annotation) assert.ok(ids.has(annotation.entity), annotation.entity);
        for (const kind of ANNOTATION_KINDS) {
          let end = 0;
          for (const annotation of annotations.filter((each) => each.kind === kind)) {
            assert.ok(annotation.start >= end, `${kind} "${annotation.text}" overlaps another`);
            end = annotation.end;
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('property: a cache that has seen other terms changes nothing', () => {
    const cache = new ParagraphCache();
    holds(
      fc.property(texts, termFiles, termFiles, (text, one, other) => {
        for (const file of [one, other, one]) {
          const terms = setOf(file);
          assert.deepEqual(annotate(text, { terms, cache }), annotate(text, { terms }));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('property: a document that a change does not concern reads as before', () => {
    holds(
      fc.property(texts, termFiles, termFiles, (text, one, other) => {
        const [before, after] = [setOf(one), setOf(other)];
        const read = annotate(text, { terms: before });
        if (new TermDifference(before, after).concerns(read)) return;
        // The source remembers what was asked of it; what was read is the same.
        const { source, ...again } = annotate(text, { terms: after });
        assert.deepEqual({ ...again, source: source.text }, { ...read, source: read.source.text });
      }),
      { numRuns: 400 },
    );
  });

  it('property: readers never throw, and place every problem inside the file', () => {
    holds(
      fc.property(fc.oneof(termFiles, ignoreFiles, fc.string({ maxLength: 200 })), (file) => {
        for (const { problems } of [readTerms(file), readIgnores(file)])
          for (const { start, end, message } of problems) {
            assert.ok(0 <= start && start < end && end <= file.length, `${message} at ${start}-${end}`);
          }
      }),
      { numRuns: 300 },
    );
  });
});

describe('terms: cost', function () {
  this.timeout(60_000);
  const names = Array.from({ length: 10_000 }, (_, i) => `Reed Board ${i}\tRB${i}\tthe board of reed number ${i}`);
  const many = setOf(`[organization]\n${names.join('\n')}\n[not]\n${names.join('\n')}`);
  const nested = setOf(`[organization]\n${Array.from({ length: 60 }, (_, i) => 'a '.repeat(i + 1)).join('\n')}b`);

  for (const [what, terms, phrase] of [
    ['ten thousand terms and a text full of them', many, 'Reed Board 77 asked RB9, the board of reed number 1. '],
    ['ten thousand terms and a text full of their beginnings', many, 'Reed Board the board of reed number '],
    ['terms that begin alike', nested, 'a '],
    ['a text with none', many, 'nothing of that sort, ever. '],
  ] as const) {
    it(`is linear in the text: ${what}`, () => {
      const text = (size: number) => phrase.repeat(Math.ceil(size / phrase.length));
      const ratio = growth((size) => annotate(text(size), { terms }), 10_000);
      assert.ok(ratio < 3, `cost grows by ${ratio.toFixed(2)} when the text doubles`);
    });
  }

  it('is linear in the number of terms to read, and takes next to no time more to look for ten times as many', () => {
    const file = (size: number) => `[organization]\n${Array.from({ length: size }, (_, i) => `Body ${i}\tB${i}`).join('\n')}`; // prettier-ignore
    const ratio = growth((size) => setOf(file(size)), 4_000);
    assert.ok(ratio < 3, `cost grows by ${ratio.toFixed(2)} when the file doubles`);
    const text = 'Body 12 met Body 13 and B14 on the way. '.repeat(300);
    const sets = new Map([1_000, 10_000].map((size) => [size, setOf(file(size))] as const));
    const more = growth((size) => annotate(text, { terms: sets.get(size >= 2 ? 10_000 : 1_000)! }), 1);
    assert.ok(more < 1.6, `cost grows by ${(more ** 2).toFixed(2)} when there are ten times as many terms`);
  });

  it('is linear in ignored places', () => {
    const text = 'The Reed Board met. ';
    const row = '*\tReed Board\tThe\tmet The\n';
    const ignores = ignoresFor(
      'ignore.txt',
      ignoresByFile(readIgnores(`[organization]\n${row.repeat(500)}`)),
      'a.txt',
    )!;
    const ratio = growth((size) => annotate(text.repeat(size / text.length), { ignores }), 10_000);
    assert.ok(ratio < 3, `cost grows by ${ratio.toFixed(2)} when the text doubles`);
  });
});
