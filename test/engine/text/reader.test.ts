import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextReader, readerOf } from '../../../server/src/text/reader';
import { spliceBetween } from '../../../server/src/text/splice';
import { holds } from '../../support/property';

/** Long enough for edits that are not read as one. */
const LONG = 'The harbour plan names 40 berths.\n'.repeat(400);

const edits = fc.array(
  fc.record({ at: fc.nat(LONG.length), cut: fc.nat(9), inserted: fc.string({ unit: fc.constantFrom('a', 'T', '\n', '\r', ' '), maxLength: 9 }) }), // prettier-ignore
  { minLength: 1, maxLength: 24 },
);

const isSame = (reader: TextReader, text: string) => {
  assert.equal(reader.text, text);
  assert.equal(reader.length, text.length);
};

describe('a reader of a text', () => {
  it('property: after any edits reads what the text is by itself, at every place', () => {
    holds(
      fc.property(fc.boolean(), edits, fc.array(fc.nat(LONG.length)), (isNear, all, places) => {
        let reader = TextReader.of(LONG);
        let text = LONG;
        for (const { at, cut, inserted } of all) {
          const start = Math.min(isNear ? 6000 + (at % 40) : at, text.length);
          const end = Math.min(start + cut, text.length);
          const before = reader;
          reader = reader.edited(start, end, inserted);
          text = text.slice(0, start) + inserted + text.slice(end);
          isSame(reader, text);
          for (const place of [...places, start, end, start + inserted.length]) {
            assert.equal(reader.unitAt(place), text.charCodeAt(place));
            const from = Math.min(place, text.length);
            const line = /[\r\n]/.exec(text.slice(from));
            assert.equal(reader.lineEnd(from), line ? from + line.index : text.length);
            const to = Math.min(from + 50, text.length);
            assert.equal(reader.slice(from, to), text.slice(from, to));
          }
          assert.deepEqual(
            spliceBetween(before, reader),
            spliceBetween(TextReader.of(before.text), TextReader.of(text)),
          );
        }
      }),
    );
  });

  it('knows what a text has in common with any earlier one that was edited at the same place', () => {
    const first = TextReader.of(LONG);
    const second = first.edited(100, 100, '####');
    const third = second.edited(104, 110, '');
    assert.deepEqual(first.sharedWith(second), { front: 100, back: LONG.length - 100 });
    assert.deepEqual(third.sharedWith(first), { front: 100, back: LONG.length - 106 });
    assert.deepEqual(spliceBetween(first, third), { start: 100, end: 106, newEnd: 104 });
  });

  it('knows it of one that was edited at several places since, and may be edited at any number of them', () => {
    const first = TextReader.of(LONG);
    const second = first.edited(100, 101, '##');
    const third = second.edited(9001, 9002, '');
    assert.deepEqual(third.sharedWith(second), { front: 9001, back: LONG.length - 9001 });
    assert.deepEqual(first.sharedWith(third), { front: 100, back: LONG.length - 9001 });
    assert.deepEqual(spliceBetween(third, first), { start: 100, end: 9001, newEnd: 9001 });
    let [reader, text] = [third, third.text];
    for (let i = 1; i < 40; i++) {
      const at = ((i * 5003) % 13_000) + 1;
      [reader, text] = [reader.edited(at, at, '#'), `${text.slice(0, at)}#${text.slice(at)}`];
      assert.equal(reader.slice(0, reader.length), text);
    }
  });

  it('has nothing in common with another text, and is found by its own', () => {
    const edited = TextReader.of(LONG).edited(0, 3, 'A');
    assert.deepEqual(edited.sharedWith(TextReader.of(LONG)), { front: 0, back: 0 });
    assert.equal(readerOf(edited.text), edited);
    assert.notEqual(readerOf(LONG), edited);
  });
});
