import assert from 'node:assert/strict';
import fc from 'fast-check';
import { corpusDocument } from '../../../server/src/corpus/corpusDocument';
import type { SemanticToken } from '../../../server/src/features/semanticTokens';
import { TokenResults, diffTokens, encodeTokens } from '../../../server/src/lsp/semanticTokens';
import { annotate } from '../../../server/src/recognize/annotate';
import { holds } from '../../support/property';

const encode = (text: string, tokens: SemanticToken[], encoding: 'utf-16' | 'utf-8' = 'utf-16') =>
  encodeTokens(corpusDocument('file:///doc.txt', text, annotate(text)), tokens, encoding);

describe('semantic tokens on the wire', () => {
  it('are five integers each, counted from the token before', () => {
    const text = 'one two\r\nthree 🌊 four';
    const data = encode(text, [
      { start: 0, end: 3, type: 'target', modifiers: [] },
      { start: 4, end: 7, type: 'date', modifiers: ['relative'] },
      { start: 18, end: 22, type: 'initiative', modifiers: ['declaration', 'abbreviated'] },
    ]);
    assert.deepEqual(data, [0, 0, 3, 0, 0, 0, 4, 3, 2, 4, 1, 9, 4, 4, 3]);
  });

  it('are counted in the unit of the client', () => {
    const text = '🌊 Zürich';
    const token: SemanticToken = { start: 3, end: 9, type: 'organization', modifiers: [] };
    assert.deepEqual(encode(text, [token]), [0, 3, 6, 3, 0]);
    assert.deepEqual(encode(text, [token], 'utf-8'), [0, 5, 7, 3, 0]);
  });

  it('differ by one edit that leads from the old list to the new one', () => {
    const list = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 40 });
    holds(
      fc.property(list, list, (before, after) => {
        const patched = [...before];
        const edits = diffTokens(before, after);
        for (const { start, deleteCount, data } of edits) patched.splice(start, deleteCount, ...(data ?? []));
        assert.deepEqual(patched, after);
        assert.ok(edits.length <= 1);
      }),
    );
    assert.deepEqual(diffTokens([1, 2, 3], [1, 2, 3]), []);
    assert.deepEqual(diffTokens([1, 2, 3, 4], [1, 9, 4]), [{ start: 1, deleteCount: 2, data: [9] }]);
  });

  it('come as a difference only to the result that was sent last', () => {
    const results = new TokenResults();
    const first = results.full('a', [1, 2]);
    const second = results.delta('a', first.resultId!, [1, 2, 3]);
    assert.deepEqual(second, { resultId: second.resultId, edits: [{ start: 2, deleteCount: 0, data: [3] }] });
    assert.deepEqual('data' in results.delta('a', first.resultId!, [1]), true, 'the first is no longer known');
    assert.deepEqual('data' in results.delta('b', second.resultId!, [1]), true, 'it was sent for another document');
    const third = results.full('a', [5]);
    results.forget('a');
    assert.deepEqual('data' in results.delta('a', third.resultId!, [5]), true);
  });
});
