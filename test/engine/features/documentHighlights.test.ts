import assert from 'node:assert/strict';
import { documentHighlights } from '../../../server/src/features/documentHighlights';
import { markedCorpus } from '../../support/corpus';

/** Checks that the highlights at the cursor are the spans marked `here=yes`, or `here=first` for what introduces the name. */
function checkHighlights(source: string): void {
  const { cursor, snapshot, at } = markedCorpus(source);
  const expected = cursor!.file.marks
    .filter(({ attributes }) => attributes['here'])
    .map(({ start, end, attributes }) => ({ start, end, introduces: attributes['here'] === 'first' }));
  assert.deepEqual(documentHighlights(snapshot, at.uri, at.offset), expected);
}

describe('document highlights', () => {
  it('of a name are its mentions in this document, in whatever form', () =>
    checkHighlights(`
      === a.txt
      The Lowland Port Authority (LPA) met the Lowland Post Authority. The $0LPA agreed.
          ^^^^^^^^^^^^^^^^^^^^^^ organization entity=it here=first
                                  ^^^ organization entity=it form=acronym here=yes
                                               ^^^^^^^^^^^^^^^^^^^^^^ organization
                                                                           ^^^ organization entity=it form=acronym here=yes
      === b.txt
      The LPA met.
          ^^^ organization form=acronym
    `));

  it('of a date are the mentions of its value, not another date', () =>
    checkHighlights(`
      In $02025, not by 2026, and this year too.
         ^^^^ date here=yes
                      ^^^^ date
                                ^^^^^^^^^ date value=2025 here=yes
    `));

  it('of a target are the quantities of its measure, not those of another', () =>
    checkHighlights(`
      It adds $020 deep berths.
              ^^^^^^^^^^^^^^ target value=20 unit="deep berths" here=yes

      Of these, 20 deep berths are open, and 20 shallow berths.
                ^^^^^^^^^^^^^^ figure value=20 unit="deep berths" here=yes
                                             ^^^^^^^^^^^^^^^^^ figure value=20 unit="shallow berths"
    `));

  it('of a name that only another document mentions too is itself', () =>
    checkHighlights(`
      === a.txt
      The $0Blue Port Programme began.
          ^^^^^^^^^^^^^^^^^^^ initiative here=first
      === b.txt
      The Blue Port Programme ended.
          ^^^^^^^^^^^^^^^^^^^ initiative
    `));

  it('of plain text, and in an unknown document, are none', () => {
    checkHighlights('Nothing is $0here, nor in 2025.');
    assert.deepEqual(documentHighlights(markedCorpus('Nothing.').snapshot, 'file:///nowhere', 0), []);
  });
});
