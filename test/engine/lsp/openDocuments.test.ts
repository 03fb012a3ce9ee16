import assert from 'node:assert/strict';
import fc from 'fast-check';
import { OpenDocuments, applyChange } from '../../../server/src/lsp/openDocuments';
import { LineIndex, type PositionEncoding } from '../../../server/src/text/lineIndex';
import { holds } from '../../support/property';

const changed = (text: string, change: Parameters<typeof applyChange>[1], encoding: PositionEncoding) =>
  applyChange({ text, lines: new LineIndex(text) }, change, encoding).text;

describe('open documents', () => {
  const position = (line: number, character: number) => ({ line, character });

  it('take changes in order, each on what the one before left', () => {
    const documents = new OpenDocuments('utf-16');
    documents.open({ clientUri: 'file:///a.txt', languageId: 'plaintext', version: 1, text: 'one\ntwo\n' });
    const changed = documents.change({ uri: 'file:///a.txt', version: 2 }, [
      { range: { start: position(0, 0), end: position(0, 0) }, text: 'zero\n' },
      { range: { start: position(1, 0), end: position(1, 3) }, text: 'ONE' },
    ]);
    assert.deepEqual([changed?.text, changed?.version], ['zero\nONE\ntwo\n', 2]);
    assert.equal(documents.change({ uri: 'file:///a.txt', version: 3 }, [{ text: 'all new' }])?.text, 'all new');
  });

  it('know nothing of a document that is not open', () => {
    const documents = new OpenDocuments('utf-16');
    assert.equal(documents.change({ uri: 'file:///a.txt', version: 2 }, [{ text: 'x' }]), undefined);
  });

  it('are found under any spelling of their URI, and answered under their own', () => {
    const documents = new OpenDocuments('utf-16');
    documents.open({ clientUri: 'file:///a (1).txt', languageId: 'plaintext', version: 1, text: 'x' });
    assert.equal(documents.change({ uri: 'file:///a%20%281%29.txt', version: 2 }, [{ text: 'y' }])?.text, 'y');
    assert.equal(documents.clientUri('file:///a%20%281%29.txt'), 'file:///a (1).txt');
    assert.equal(documents.clientUri('file:///other.txt'), 'file:///other.txt');
  });

  it('a change by position is a change by offset, in every encoding', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ü', '🌊', '\n', '\r\n', '語', ' ') });
    const offsets = fc.tuple(fc.nat(), fc.nat());
    holds(
      fc.property(
        text,
        text,
        offsets,
        fc.constantFrom<PositionEncoding>('utf-16', 'utf-8', 'utf-32'),
        (before, inserted, [a, b], encoding) => {
          const lines = new LineIndex(before);
          const snap = (offset: number) =>
            lines.offsetAt(lines.positionAt(offset % (before.length + 1), encoding), encoding);
          const [start, end] = [snap(a), snap(b)].sort((x, y) => x - y) as [number, number];
          const range = { start: lines.positionAt(start, encoding), end: lines.positionAt(end, encoding) };
          assert.equal(
            changed(before, { range, text: inserted }, encoding),
            before.slice(0, start) + inserted + before.slice(end),
          );
        },
      ),
    );
  });

  it('a range that is out of order or out of the text changes something near, and throws nothing', () => {
    const range = { start: position(9, 9), end: position(0, 0) };
    assert.equal(changed('one\ntwo', { range, text: '!' }, 'utf-16'), 'one\ntwo!');
  });
});
