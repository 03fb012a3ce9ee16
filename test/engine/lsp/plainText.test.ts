import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeMarkdown, markdownLink } from '../../../server/src/features/markdown';
import { oneLine } from '../../../server/src/text/oneLine';
import { toPlainText } from '../../../server/src/lsp/plainText';
import { holds } from '../../support/property';

describe('plain text of a hover', () => {
  it('keeps what is said and the lists', () => {
    const markdown = `**Target:** more than 3 \\* 4\n\n- Introduced: ${markdownLink('plan [1].txt, line 4', 'file:///plan.txt#L4,15')}\n\n*Rule x*`;
    assert.equal(toPlainText(markdown), 'Target: more than 3 * 4\n\n- Introduced: plan [1].txt, line 4\n\nRule x');
  });

  it('is what the text was before it was escaped', () => {
    holds(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1*_[]()\\`<>#-.!&;~|@:/ “é') }), (text) => {
        assert.equal(toPlainText(escapeMarkdown(text)), oneLine(text));
        assert.equal(toPlainText(markdownLink(text, 'file:///a.txt#L1,1')), oneLine(text));
      }),
    );
  });
});
