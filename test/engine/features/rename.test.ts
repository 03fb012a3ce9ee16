import assert from 'node:assert/strict';
import { prepareRename, rename } from '../../../server/src/features/rename';
import { markedCorpus, uriOf } from '../../support/corpus';

/** Checks that renaming at the cursor rewrites the spans marked `here=yes`, or `here=nested` for those within another name. */
function checkRename(source: string, newName = 'Something New'): void {
  const { files, snapshot, at } = markedCorpus(source);
  const expected = files.flatMap(({ name, marks }) =>
    marks
      .filter(({ attributes }) => attributes['here'])
      .map(({ start, end, attributes }) => ({ uri: uriOf(name), start, end, nested: attributes['here'] === 'nested' })),
  );
  const renaming = rename(snapshot, at.uri, at.offset, newName);
  assert.ok('edits' in renaming, 'refused' in renaming ? renaming.refused : '');
  assert.deepEqual(
    renaming.edits.map(({ within, ...location }) => ({ ...location, nested: within !== undefined })),
    expected,
  );
}

/** Checks that renaming at the cursor is refused, and why. */
function checkRefused(source: string, why: RegExp, newName = 'Something New'): void {
  const { snapshot, at } = markedCorpus(source);
  const renaming = rename(snapshot, at.uri, at.offset, newName);
  assert.match('refused' in renaming ? renaming.refused : 'renamed', why);
}

const PLANS = `
  The Blue $0Port Plan and the Green Rail Plan.
      ^^^^^^^^^^^^^^ initiative
                             ^^^^^^^^^^^^^^^ initiative
`;

describe('rename', () => {
  it('rewrites a name in all documents, in this spelling', () =>
    checkRename(`
      === a.txt
      The Lowland $0Port Authority (LPA) met. The LPA agreed.
          ^^^^^^^^^^^^^^^^^^^^^^ organization entity=it here=yes
                                  ^^^ organization entity=it form=acronym
                                                ^^^ organization entity=it form=acronym
      === b.txt
      LOWLAND PORT AUTHORITY: the Lowland Port Authority met.
      ^^^^^^^^^^^^^^^^^^^^^^ organization entity=it
                                  ^^^^^^^^^^^^^^^^^^^^^^ organization entity=it here=yes
    `));

  it('rewrites an acronym and leaves the full name alone', () =>
    checkRename(
      `
      === a.txt
      The Lowland Port Authority (LPA) met. The $0LPA agreed.
          ^^^^^^^^^^^^^^^^^^^^^^ organization entity=it
                                  ^^^ organization entity=it form=acronym here=yes
                                                ^^^ organization entity=it form=acronym here=yes
      === b.txt
      The LPA met.
          ^^^ organization form=acronym here=yes
      `,
      'PAL',
    ));

  it('says where a place is part of another name', () =>
    checkRename(`
      The $0LPA met over the LPA Green Rail Plan.
          ^^^ organization form=acronym here=yes
                           ^^^^^^^^^^^^^^^^^^^ initiative
                           ^^^ organization form=acronym here=nested
    `));

  it('takes the name around a year that is a part of it', () => {
    const source = `
      The Port Plan 20$030 begins.
          ^^^^^^^^^^^^^^ initiative here=yes
                    ^^^^ date
    `;
    checkRename(source);
    const { snapshot, at } = markedCorpus(source);
    assert.deepEqual(prepareRename(snapshot, at.uri, at.offset), { start: 4, end: 18, name: 'Port Plan 2030' });
  });

  it('changes nothing where the name stays', () => {
    const { snapshot, at } = markedCorpus(PLANS);
    assert.deepEqual(rename(snapshot, at.uri, at.offset, ' Blue Port Plan '), {
      oldName: 'Blue Port Plan',
      newName: 'Blue Port Plan',
      kind: 'initiative',
      edits: [],
    });
  });

  it('is refused for dates, quantities and plain text', () => {
    checkRefused('In $02025.\n   ^^^^ date', /date is no name/);
    checkRefused('It adds $020 berths.\n        ^^^^^^^^^ target value=20', /target is no name/);
    checkRefused('It has $020 berths.\n       ^^^^^^^^^ figure value=20', /figure is no name/);
    checkRefused('Nothing is $0here.', /no name of an organization/);
    assert.deepEqual(Object.keys(prepareRename(markedCorpus('Nothing.').snapshot, 'file:///nowhere', 0)), ['refused']);
  });

  it('is refused for what the whole world knows by its name', () => {
    checkRefused('The United $0Nations met.\n    ^^^^^^^^^^^^^^ organization', /all over the world/);
    checkRefused('The U$0N met.\n    ^^ organization form=acronym', /all over the world/);
  });

  it('is refused for what is no name', () => {
    for (const wanted of ['', '  ', '2030', '—']) checkRefused(PLANS, /needs a letter/, wanted);
    checkRefused(PLANS, /one line/, 'Blue\nPlan');
    checkRefused(PLANS, /at most 200/, 'a'.repeat(201));
  });

  it('is refused where another has the name, in whatever case; not where it is an own one', () => {
    checkRefused(PLANS, /told apart/, 'Green Rail Plan');
    checkRefused(PLANS, /told apart/, 'green rail plan');
    checkRename(
      `
      The Lowland Port $0Authority (LPA) met.
          ^^^^^^^^^^^^^^^^^^^^^^ organization entity=it here=yes
                                  ^^^ organization entity=it form=acronym
      `,
      'LPA',
    );
  });
});
