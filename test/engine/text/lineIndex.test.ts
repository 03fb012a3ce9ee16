import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex, type PositionEncoding, toCodePoints } from '../../../server/src/text/lineIndex';
import { holds } from '../../support/property';

const at = (text: string, offset: number, encoding?: PositionEncoding) => {
  const { line, character } = new LineIndex(text).positionAt(offset, encoding);
  return `${line}:${character}`;
};

describe('line index', () => {
  it('knows LF, CRLF and lone CR as line ends', () => {
    const index = new LineIndex('a\nb\r\nc\rd');
    assert.equal(index.lineCount, 4);
    assert.deepEqual([0, 1, 2, 3].map((line) => [index.lineStart(line), index.lineEnd(line)]), [[0, 1], [2, 3], [5, 6], [7, 8]]); // prettier-ignore
  });

  it('puts an offset inside CRLF at the end of its line', () => {
    assert.equal(at('ab\r\ncd', 3), '0:2');
    assert.equal(at('ab\r\ncd', 4), '1:0');
  });

  it('has one empty line for an empty text, and one behind a final line end', () => {
    assert.equal(new LineIndex('').lineCount, 1);
    assert.equal(at('a\n', 2), '1:0');
  });

  it('counts astral characters, combining marks and a byte order mark in each encoding', () => {
    const text = '\uFEFF😀e\u0301x';
    const end = text.length - 1; // before x
    assert.equal(at(text, end, 'utf-16'), '0:5');
    assert.equal(at(text, end, 'utf-32'), '0:4');
    assert.equal(at(text, end, 'utf-8'), '0:10'); // 3 + 4 + 1 + 2
  });

  it('clamps what is out of range', () => {
    const index = new LineIndex('ab\ncd');
    assert.equal(index.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(index.offsetAt({ line: 9, character: 0 }), 5);
    assert.equal(index.offsetAt({ line: -1, character: 4 }), 0);
    assert.deepEqual(index.positionAt(99), { line: 1, character: 2 });
    assert.deepEqual(index.positionAt(-3), { line: 0, character: 0 });
  });

  it('takes a character inside a code point for its start', () => {
    const index = new LineIndex('a😀b');
    assert.equal(index.offsetAt({ line: 0, character: 3 }, 'utf-8'), 1);
    assert.equal(index.offsetAt({ line: 0, character: 2 }, 'utf-32'), 3);
  });

  const pieces = fc.constantFrom('a', 'é', 'ш', 'ש', 'e\u0301', '😀', '漢', ' ', '\n', '\r\n', '\r', '\uFEFF', '\t', '\u0085', '\u2028', '\u2029', '\0', '\u200b', '\ud83d', '\ude00'); // prettier-ignore
  const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

  it('property: a position of a code point start leads back to its offset in every encoding', () => {
    holds(
      fc.property(texts, fc.constantFrom<PositionEncoding>('utf-16', 'utf-8', 'utf-32'), (text, encoding) => {
        const index = new LineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const insidePair = /[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, offset - 1), offset + 1));
          const insideCrLf = text[offset] === '\n' && text[offset - 1] === '\r';
          if (insidePair || insideCrLf) continue;
          assert.equal(index.offsetAt(index.positionAt(offset, encoding), encoding), offset);
        }
      }),
    );
  });

  it('property: a character counts its bytes in UTF-8', () => {
    holds(
      fc.property(texts, (text) => {
        const index = new LineIndex(text);
        for (let line = 0; line < index.lineCount; line++) {
          const [start, end] = [index.lineStart(line), index.lineEnd(line)];
          assert.equal(index.positionAt(end, 'utf-8').character, Buffer.byteLength(text.slice(start, end)));
        }
      }),
    );
  });

  it('property: code points agree with the string iterator', () => {
    holds(
      fc.property(texts, (text) => {
        const starts: number[] = [];
        let offset = 0;
        for (const character of text) {
          starts.push(offset);
          offset += character.length;
        }
        assert.deepEqual(toCodePoints(text, starts), starts.map((_, i) => i)); // prettier-ignore
      }),
    );
  });
});
