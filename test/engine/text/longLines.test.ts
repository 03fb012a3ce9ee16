import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../server/src/recognize/annotate';
import { MAX_PARAGRAPH, cutLine } from '../../../server/src/text/longLines';
import { readBlocks } from '../../../server/src/text/outline';
import { holds } from '../../support/property';

const SENTENCE = 'By 2030, the port of Varna will cut its emissions by 40 percent. ';
const longLine = (length: number) =>
  SENTENCE.repeat(Math.ceil(length / SENTENCE.length))
    .slice(0, length)
    .trim();

describe('lines that nobody wrote as one paragraph', () => {
  it('leaves what people write as it is', () => {
    const paragraph = longLine(MAX_PARAGRAPH);
    assert.deepEqual(cutLine(paragraph), [{ start: 0, end: paragraph.length }]);
    assert.equal(readBlocks(paragraph).length, 1);
  });

  it('cuts longer ones between sentences, so that no mention is lost', () => {
    const line = longLine(5 * MAX_PARAGRAPH);
    const pieces = cutLine(line);
    assert.ok(pieces.length >= 4);
    for (const { start, end } of pieces.slice(0, -1)) assert.match(line.slice(start, end), /^By 2030.*percent\.$/s);
    assert.deepEqual(
      readBlocks(`One line.\n\n${line}`).slice(1).map(({ start, end }) => [start - 11, end - 11]),
      pieces.map(({ start, end }) => [start, end]),
    ); // prettier-ignore
    const dates = annotate(line).annotations.filter(({ kind }) => kind === 'date');
    assert.equal(dates.length, line.split('By 2030').length - 1);
  });

  it('cuts where there are no sentences, and where there are no blanks', () => {
    const words = 'wetland reed '.repeat(MAX_PARAGRAPH / 4).trim();
    for (const { start, end } of cutLine(words))
      assert.match(words.slice(start, end), /^(?:wetland|reed).*(?:wetland|reed)$/);
    assert.ok(cutLine('x'.repeat(5 * MAX_PARAGRAPH)).every(({ start, end }) => end - start <= 1.2 * MAX_PARAGRAPH));
    const pairs = `x${'😀'.repeat(3 * MAX_PARAGRAPH)}`;
    for (const { start, end } of cutLine(pairs)) assert.doesNotThrow(() => encodeURIComponent(pairs.slice(start, end)));
  });

  it('cuts wrapped lines that never end a paragraph', () => {
    const lines = `${'the water board repaired the old pumps and wells of the valley and the'}\n`.repeat(2000);
    for (const { start, end } of readBlocks(lines)) assert.ok(end - start <= MAX_PARAGRAPH + 200);
  });

  it('property: the pieces hold all that is not blank, in order, and none is too long', () => {
    const piece = fc.tuple(fc.constantFrom('a', 'plan. ', '   ', '😀', '。', 'x'.repeat(700)), fc.nat({ max: 9000 }));
    const lines = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => parts.map(([text, n]) => text.repeat(n)).join('').slice(0, 200_000).trim()); // prettier-ignore
    holds(
      fc.property(lines, (line) => {
        let end = 0;
        for (const piece of cutLine(line)) {
          assert.equal(line.slice(end, piece.start).trim(), '');
          assert.ok(piece.end - piece.start <= 1.2 * MAX_PARAGRAPH && piece.end >= piece.start);
          ({ end } = piece);
        }
        assert.equal(end, line.length);
      }),
      { numRuns: 60 },
    );
  });
});
