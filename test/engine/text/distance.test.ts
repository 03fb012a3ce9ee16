import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isWithin, offsetBefore, offsetBehind } from '../../../server/src/text/distance';
import { holds } from '../../support/property';

describe('distance', () => {
  it('counts CRLF as one character, as LF and CR are', () => {
    for (const lineEnd of ['\n', '\r', '\r\n']) {
      const text = `ab${lineEnd}cd`;
      assert.equal(text.slice(0, offsetBehind(text, 0, 3)), `ab${lineEnd}`);
      assert.equal(text.slice(0, offsetBehind(text, 0, 4)), `ab${lineEnd}c`);
      assert.equal(text.slice(offsetBefore(text, text.length, 3)), `${lineEnd}cd`);
      assert.equal(text.slice(offsetBefore(text, text.length, 4)), `b${lineEnd}cd`);
      assert.equal(isWithin(text, 1, text.length - 1, 3), true);
      assert.equal(isWithin(text, 1, text.length - 1, 2), false);
    }
  });

  it('ends where the text does', () => {
    assert.equal(offsetBehind('a\r\n', 1, 9), 3);
    assert.equal(offsetBefore('\r\na', 2, 9), 0);
    assert.equal(offsetBehind('', 0, 1), 0);
    assert.equal(offsetBefore('', 0, 1), 0);
  });

  it('two line ends in a row, or the wrong way round, are two', () => {
    assert.equal(offsetBehind('\n\r\r\n', 0, 2), 2);
    assert.equal(offsetBefore('\r\n\n\r', 4, 3), 0);
    assert.equal(offsetBefore('\r\n\n\r', 4, 2), 2);
  });

  it('property: is the same under every line end', () => {
    const lines = fc.array(fc.constantFrom('a', 'bc', '', '😀'), { minLength: 1, maxLength: 8 });
    holds(
      fc.property(lines, fc.nat(12), fc.nat(12), fc.nat(12), (parts, from, to, reach) => {
        const [first, last] = [Math.min(from, to), Math.max(from, to)];
        const under = ['\n', '\r', '\r\n'].map((lineEnd) => {
          const text = parts.join(lineEnd);
          const [start, end] = [offsetBehind(text, 0, first), offsetBehind(text, 0, last)];
          const plain = (part: string) => part.replace(/\r\n?/g, '\n');
          return [
            plain(text.slice(start, offsetBehind(text, start, reach))),
            plain(text.slice(offsetBefore(text, start, reach), start)),
            isWithin(text, start, end, reach),
          ];
        });
        assert.deepEqual(under[1], under[0]);
        assert.deepEqual(under[2], under[0]);
      }),
    );
  });
});
