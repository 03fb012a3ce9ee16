import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex } from '../../../server/src/text/lineIndex';
import { LiveOutline } from '../../../server/src/text/liveOutline';
import { readBlocks } from '../../../server/src/text/outline';
import { readerOf } from '../../../server/src/text/reader';
import { spliceBetween } from '../../../server/src/text/splice';
import { textEdits } from '../../support/edits';

const splice = (before: string, after: string) => spliceBetween(readerOf(before), readerOf(after));

const short = fc.string({ unit: fc.constantFrom('a', 'b', '\r', '\n', '😀'), maxLength: 12 });

describe('an edited text', () => {
  it('differs by the shortest splice', () => {
    assert.deepEqual(splice('one two', 'one to'), { start: 5, end: 6, newEnd: 5 });
    assert.deepEqual(splice('aa', 'aaa'), { start: 2, end: 2, newEnd: 3 });
    assert.deepEqual(splice('same', 'same'), { start: 4, end: 4, newEnd: 4 });
    const long = 'x'.repeat(10_000);
    assert.deepEqual(splice(`${long}a${long}`, `${long}b${long}`), {
      start: 10_000,
      end: 10_001,
      newEnd: 10_001,
    });
    fc.assert(
      fc.property(short, short, (before, after) => {
        const { start, end, newEnd } = splice(before, after);
        assert.equal(before.slice(0, start) + after.slice(start, newEnd) + before.slice(end), after);
      }),
    );
  });

  it('property: has the lines of the new text', () => {
    fc.assert(
      fc.property(short, fc.nat(12), fc.nat(12), short, (before, at, cut, inserted) => {
        const [start, end] = [Math.min(at, before.length), Math.min(at + cut, before.length)];
        const after = before.slice(0, start) + inserted + before.slice(end);
        const edited = new LineIndex(before).edited(readerOf(after), { start, end, newEnd: start + inserted.length });
        assert.deepEqual(edited, new LineIndex(after));
      }),
      { numRuns: 1000 },
    );
  });

  it('property: has the outline of the new text, and keeps what stands before and behind', () => {
    fc.assert(
      fc.property(textEdits, ({ text, edits }) => {
        let outline = LiveOutline.read(readerOf(text));
        let now = text;
        for (const edit of edits) {
          const before = now;
          now = edit(now);
          const earlier = outline;
          const { outline: next, kept } = outline.edited(readerOf(now));
          const plain = readBlocks(now);
          const bare = next.blocks.map(({ kind, level }, i) => ({
            kind,
            start: next.starts[i]!,
            end: next.ends[i]!,
            level,
          }));
          assert.deepEqual(bare, plain.map(({ kind, start, end, level }) => ({ kind, start, end, level }))); // prettier-ignore
          const textsOf = (of: string, { starts, ends }: LiveOutline) =>
            Array.from(starts, (start, i) => of.slice(start, ends[i]));
          const [was, is] = [textsOf(before, earlier), textsOf(now, next)];
          assert.deepEqual(is.slice(0, kept.front), was.slice(0, kept.front));
          assert.deepEqual(is.slice(is.length - kept.back), was.slice(was.length - kept.back));
          outline = next;
        }
      }),
      { numRuns: 200 },
    );
  });
});
