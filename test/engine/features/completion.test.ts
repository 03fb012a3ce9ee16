import assert from 'node:assert/strict';
import { complete, describeCompletion } from '../../../server/src/features/completion';
import { markedCorpus } from '../../support/corpus';

const NAMES = `
=== names.txt
The Lowland Port Authority (LPA) adopted the Blue Port Programme and the Blue Port Fund.
    ^^^^^^^^^^^^^^^^^^^^^^ organization entity=lpa
                            ^^^ organization entity=lpa form=acronym
                                             ^^^^^^^^^^^^^^^^^^^ initiative
                                                                         ^^^^^^^^^^^^^^ initiative
=== more.txt
The Blue Port Fund pays. "dual track" goes on.
    ^^^^^^^^^^^^^^ initiative
                          ^^^^^^^^^^ initiative
=== here.txt
`;

/** Completes at the cursor of a text beside the names above: each name with what it takes the place of, if the editor replaces. */
function completions(text: string, limit?: number): string[] {
  const { snapshot, at } = markedCorpus(`${NAMES}${text}`);
  const { text: written } = snapshot.textOf(at.uri)!;
  const { items } = complete(snapshot, at.uri, at.offset, limit);
  for (const { insert, replace } of items) {
    assert.equal(insert.end, at.offset);
    assert.equal(insert.start, replace.start);
  }
  return items.map(({ name, replace }) => `${name} < ${written.slice(replace.start, replace.end)}`);
}

describe('completion', () => {
  it('offers names by their beginning, those of more documents first', () =>
    assert.deepEqual(completions('Then the Bl$0 went on.'), ['Blue Port Fund < Bl', 'Blue Port Programme < Bl']));

  it('offers acronyms', () => assert.deepEqual(completions('The LP$0'), ['LPA < LP']));

  it('goes on where several words are typed already', () => {
    assert.deepEqual(completions('of the Blue Port P$0'), ['Blue Port Programme < Blue Port P']);
    assert.deepEqual(completions('of the Blue $0'), ['Blue Port Fund < Blue ', 'Blue Port Programme < Blue ']);
  });

  it('puts those first of which more is typed', () =>
    assert.deepEqual(completions('Lowland LP$0').concat(completions('Lowland Lo$0')), [
      'LPA < LP',
      'Lowland Port Authority < Lo',
    ]));

  it('puts what the document uses before what others use', () =>
    assert.deepEqual(
      completions(`
The Blue Port Programme began. The Bl$0
    ^^^^^^^^^^^^^^^^^^^ initiative`),
      ['Blue Port Programme < Bl', 'Blue Port Fund < Bl'],
    ));

  it('replaces the rest of the word that the cursor stands in', () =>
    assert.deepEqual(completions('Then the Blu$0ish thing'), [
      'Blue Port Fund < Bluish',
      'Blue Port Programme < Bluish',
    ]));

  it('keeps small letters where the name has them', () =>
    assert.deepEqual(completions('the "du$0'), ['dual track < du']));

  it('says when it left some out', () => {
    const { snapshot, at } = markedCorpus(`${NAMES}The Bl$0`);
    assert.deepEqual([1, 2].map((limit) => complete(snapshot, at.uri, at.offset, limit).isIncomplete), [true, false]); // prettier-ignore
  });

  it('is silent on one letter, on words in small letters and inside a word', () => {
    for (const text of ['The B$0', 'then bl$0', 'the lowl$0', 'the NavyBlu$0', 'The $0', '$0', 'the Red P$0'])
      assert.deepEqual(completions(text), [], text);
  });

  it('is silent in numbers', () => {
    for (const text of ['It costs 1$0', 'Blue Port 20$03', 'in Bl$02', '1,3$000'])
      assert.deepEqual(completions(text), [], text);
  });

  it('does not offer what only the words under the cursor name', () => {
    const typing = `
Then Lowland Sh$0ore Scheme here.
     ^^^^^^^^^^^^^^^^^^^^ initiative`;
    assert.deepEqual(completions(typing), []);
    const again = `
See Lowland Shore Scheme.
    ^^^^^^^^^^^^^^^^^^^^ initiative`;
    assert.deepEqual(completions(typing + again), ['Lowland Shore Scheme < Lowland Shore']);
  });

  it('does not offer what is written in full, nor go back to another line', () => {
    assert.deepEqual(completions('the Blue Port Fund$0'), []);
    assert.deepEqual(completions('the Blue\nPort P$0'), []);
  });

  it('says in full what a name is, until nobody uses it any more', () => {
    const { snapshot, at } = markedCorpus(`${NAMES}The LP$0`);
    const { source } = complete(snapshot, at.uri, at.offset).items[0]!;
    assert.equal(
      describeCompletion(snapshot, source),
      'Lowland Port Authority\nIntroduced in names.txt, line 1\n2 mentions in 1 document',
    );
    assert.equal(describeCompletion(markedCorpus('Nothing.').snapshot, source), undefined);
  });
});
