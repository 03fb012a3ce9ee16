import assert from 'node:assert/strict';
import fc from 'fast-check';
import { corpusDocument } from '../../../server/src/corpus/corpusDocument';
import { type SemanticToken, semanticTokens } from '../../../server/src/features/semanticTokens';
import { TokenResults } from '../../../server/src/lsp/semanticTokens';
import { diffTokens, encodeTokens } from '../../../server/src/lsp/tokenEncoding';
import { annotate } from '../../../server/src/recognize/annotate';
import { ParagraphCache } from '../../../server/src/recognize/cache';
import { LiveDocument } from '../../../server/src/recognize/liveDocument';
import { POLICY_LINES, textEdits } from '../../support/edits';
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

  const read = (text: string) => corpusDocument('file:///doc.txt', text, annotate(text));

  it('come as a difference only to the result that was sent last', () => {
    const results = new TokenResults('utf-16');
    const first = results.full('a', read('In 2021.'));
    assert.deepEqual(first.data, [0, 3, 4, 2, 0]);
    const second = results.delta('a', first.resultId!, read('In 2021 and 2022.'));
    assert.deepEqual(second, {
      resultId: second.resultId,
      edits: [{ start: 5, deleteCount: 0, data: [0, 9, 4, 2, 0] }],
    });
    assert.ok('data' in results.delta('a', first.resultId!, read('')), 'the first is no longer known');
    assert.ok('data' in results.delta('b', second.resultId!, read('')), 'it was sent for another document');
    const third = results.full('a', undefined);
    assert.deepEqual(third.data, []);
    results.forget('a');
    assert.ok('data' in results.delta('a', third.resultId!, read('')));
  });

  for (const encoding of ['utf-16', 'utf-8', 'utf-32'] as const)
    it(`property: the differences lead to all tokens of the text, in ${encoding}`, () => {
      const cache = new ParagraphCache();
      // Now and then the text is closed, so that its file is read, and opened anew
      const states = fc.array(fc.constantFrom('edited', 'edited', 'edited', 'closed', 'opened'), {
        minLength: 1,
        maxLength: 9,
      });
      holds(
        fc.property(textEdits, states, ({ text, edits }, become) => {
          const results = new TokenResults(encoding);
          let live = new LiveDocument();
          let document = corpusDocument('a', text, live.annotate(text, { cache }));
          let { resultId, data } = results.full('a', document);
          for (const [i, edit] of edits.entries()) {
            const now = edit(document.text);
            const how = become[i % become.length];
            if (how === 'opened') live = new LiveDocument();
            document = how === 'closed' ? read(now) : corpusDocument('a', now, live.annotate(now, { cache }), document);
            const answer = results.delta('a', resultId!, document);
            assert.ok('edits' in answer);
            data = [...data];
            // All of them count in the data as it was before
            for (const { start, deleteCount, data: inserted = [] } of answer.edits.toReversed())
              data.splice(start, deleteCount, ...inserted);
            answer.edits.reduce((end, { start, deleteCount }) => {
              assert.ok(start >= end, 'edits are in order and do not overlap');
              return start + deleteCount;
            }, 0);
            const plain = read(now);
            const all = encodeTokens(plain, semanticTokens(plain), encoding);
            assert.deepEqual(data, all);
            const again = results.full('a', document);
            assert.deepEqual(again.data, all);
            ({ resultId } = again);
          }
        }),
        { numRuns: 25 },
      );
    });

  it('of a keystroke are looked for in one paragraph', () => {
    const live = new LiveDocument();
    const results = new TokenResults('utf-16');
    const text = POLICY_LINES.join('\n\n');
    const { resultId } = results.full('a', corpusDocument('a', text, live.annotate(text, {})));
    const typed = text.replace('He came', 'He quietly came');
    const answer = results.delta('a', resultId!, corpusDocument('a', typed, live.annotate(typed, {})));
    assert.ok('edits' in answer);
    assert.deepEqual(answer.edits.map(({ data = [], deleteCount }) => [data.length, deleteCount]), [[1, 1]]); // prettier-ignore
  });

  it('of a name that is now introduced far above are one there and one where it was introduced before', () => {
    const live = new LiveDocument();
    const results = new TokenResults('utf-16');
    const between = Array.from({ length: 200 }, (_, i) => `The Ministry of Health opened ${i + 20} clinics in 2021.`);
    const text = ['They met.', ...between, 'The Ministry of Lakes met in 2022.'].join('\n\n');
    const { resultId } = results.full('a', corpusDocument('a', text, live.annotate(text, {})));
    const typed = text.replace('They met', 'The Ministry of Lakes met');
    const answer = results.delta('a', resultId!, corpusDocument('a', typed, live.annotate(typed, {})));
    assert.ok('edits' in answer);
    assert.equal(answer.edits.length, 2);
    assert.ok(answer.edits.every(({ data = [], deleteCount }) => data.length + deleteCount <= 20));
  });
});
