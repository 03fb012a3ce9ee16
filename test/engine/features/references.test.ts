import assert from 'node:assert/strict';
import { references } from '../../../server/src/features/references';
import { markedCorpus, uriOf } from '../../support/corpus';

/** Checks that the references at the cursor are the spans marked `ref=yes`, and with the declaration those marked `ref=declaration`. */
function checkReferences(source: string): void {
  const { files, snapshot, at } = markedCorpus(source);
  const expected = (...refs: string[]) =>
    files.flatMap(({ name, marks }) =>
      marks
        .filter(({ attributes }) => refs.includes(attributes['ref'] ?? ''))
        .map(({ start, end }) => ({ uri: uriOf(name), start, end })),
    );
  const found = (includeDeclaration: boolean) => references(snapshot, at.uri, at.offset, { includeDeclaration });
  assert.deepEqual(found(true), expected('yes', 'declaration'));
  assert.deepEqual(found(false), expected('yes'));
}

describe('references', () => {
  it('of a name are its mentions in all documents, in whatever form', () =>
    checkReferences(`
      === a.txt
      The Lowland Port Authority (LPA) met.
          ^^^^^^^^^^^^^^^^^^^^^^ organization entity=it ref=declaration
                                  ^^^ organization entity=it form=acronym ref=yes
      === b.txt
      The $0LPA met; the Lowland Post Authority did not.
          ^^^ organization form=acronym ref=yes
                       ^^^^^^^^^^^^^^^^^^^^^^ organization
    `));

  it('of a name are its acronyms, too, in documents that do not explain them, but for those of another body', () =>
    checkReferences(`
      === a.txt
      The Lowland $0Port Authority (LPA) met.
          ^^^^^^^^^^^^^^^^^^^^^^ organization entity=it ref=declaration
                                  ^^^ organization entity=it form=acronym ref=yes
      === b.txt
      Old LPA cranes rust, new LPA cranes shine, LPX cranes are gone. Kenya pays; Kenya knows.
          ^^^ candidate ref=yes
                               ^^^ candidate ref=yes
                                                 ^^^ candidate
      === c.txt
      The Lakefront Planning Agency (LPA) met in Ghana. Ghana agreed.
          ^^^^^^^^^^^^^^^^^^^^^^^^^ organization entity=it
                                     ^^^ organization entity=it form=acronym
      === d.txt
      New LPA desks arrived in Ghana. Ghana paid.
          ^^^ candidate
    `));

  it('of a date are the mentions of its value', () =>
    checkReferences(`
      === a.txt
      In $02025, not by 2026.
         ^^^^ date ref=yes
                      ^^^^ date
      === b.txt
      This year it began.
      ^^^^^^^^^ date value=2025 anchor=2025-02-03 ref=yes
    `));

  it('of a target are the mentions of its measure, the earliest one its declaration', () =>
    checkReferences(`
      === a.txt
      2021-01-01: 18 deep berths
      ^^^^^^^^^^ date value=2021-01-01 reference=yes
                  ^^^^^^^^^^^^^^ target value=18 unit="deep berths" ref=declaration
      === b.txt
      $020 deep berths and 20 shallow berths
      ^^^^^^^^^^^^^^ target value=20 unit="deep berths" ref=yes
                         ^^^^^^^^^^^^^^^^^ target value=20 unit="shallow berths"
    `));

  it('of plain text are none', () => checkReferences('Nothing is $0here.'));
});
