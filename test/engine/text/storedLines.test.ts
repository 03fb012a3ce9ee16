import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex, type PositionEncoding } from '../../../server/src/text/lineIndex';
import { StoredLines, recordLines } from '../../../server/src/text/storedLines';
import { holds } from '../../support/property';

const ENCODINGS: readonly PositionEncoding[] = ['utf-16', 'utf-8', 'utf-32'];

describe('stored lines', () => {
  it('know every position that the lines of the text know', () => {
    const piece = fc.constantFrom('a', 'é', '—', '😀', '\ud83d', '\ude00', '\n', '\r\n', '\r', '\r\r\n', ' and more');
    holds(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const lines = new LineIndex(text);
        const stored = new StoredLines(recordLines(text, lines));
        assert.equal(stored.lineCount, lines.lineCount);
        assert.equal(stored.length, text.length);
        for (const encoding of ENCODINGS) {
          for (let offset = -1; offset <= text.length + 1; offset++)
            assert.deepEqual(stored.positionAt(offset, encoding), lines.positionAt(offset, encoding));
          for (let line = -1; line <= lines.lineCount; line++)
            for (let character = 0; character < 12; character++)
              assert.equal(
                stored.offsetAt({ line, character }, encoding),
                lines.offsetAt({ line, character }, encoding),
              );
        }
      }),
      { numRuns: 200 },
    );
  });
});
