import assert from 'node:assert/strict';
import { definition } from '../../../server/src/features/definition';
import { type CorpusFixture, markedCorpus, uriOf } from '../../support/corpus';

/** Checks that the cursor leads to the span marked `here=yes`; nowhere, if there is none. */
function checkDefinition(source: string): void {
  const fixture: CorpusFixture = markedCorpus(source);
  const [expected] = fixture.files.flatMap(({ name, marks }) =>
    marks.filter(({ attributes }) => attributes['here']).map(({ start, end }) => ({ uri: uriOf(name), start, end })),
  );
  assert.deepEqual(definition(fixture.snapshot, fixture.at.uri, fixture.at.offset), expected);
}

describe('definition', () => {
  it('of an acronym is the full name in another file', () =>
    checkDefinition(`
      === notice.txt
      The $0LPA agreed.
          ^^^ organization form=acronym
      === plan.txt
      The Lowland Port Authority (LPA) met.
          ^^^^^^^^^^^^^^^^^^^^^^ organization entity=lpa here=yes
                                  ^^^ organization entity=lpa form=acronym
    `));

  it('of an acronym that its document does not explain is the full name in another file', () =>
    checkDefinition(`
      === notice.txt
      Old $0LPA cranes rust.
          ^^^ candidate
      === plan.txt
      The Lowland Port Authority (LPA) met.
          ^^^^^^^^^^^^^^^^^^^^^^ organization entity=lpa here=yes
                                  ^^^ organization entity=lpa form=acronym
    `));

  it('of an acronym that nothing explains is nowhere', () =>
    checkDefinition(`
      === notice.txt
      Old $0LPA cranes rust.
          ^^^ candidate
      === plan.txt
      The Lowland Port Authority met.
          ^^^^^^^^^^^^^^^^^^^^^^ organization
    `));

  it('of "the Action Plan" is the only plan of that form, where both documents name the same body', () =>
    checkDefinition(`
      === speech.txt
      The Lowland Port Authority keeps to the $0Action Plan.
          ^^^^^^^^^^^^^^^^^^^^^^ organization
                                              ^^^^^^^^^^^ initiative form=short
      === plan.txt
      The Action Plan for Clean Quays (Action Plan) of the Lowland Port Authority began.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ initiative entity=it here=yes
                                       ^^^^^^^^^^^ initiative entity=it form=short
                                                           ^^^^^^^^^^^^^^^^^^^^^^ organization
    `));

  it('of a name is its first mention in the earliest document', () =>
    checkDefinition(`
      === a.txt
      2024-01-01: the Lowland $0Port Authority met.
      ^^^^^^^^^^ date value=2024-01-01 reference=yes
                      ^^^^^^^^^^^^^^^^^^^^^^ organization
      === b.txt
      2023-01-01: the Lowland Port Authority met. The Lowland Port Authority agreed.
      ^^^^^^^^^^ date value=2023-01-01 reference=yes
                      ^^^^^^^^^^^^^^^^^^^^^^ organization here=yes
                                                      ^^^^^^^^^^^^^^^^^^^^^^ organization
    `));

  it('of an introduction is itself', () =>
    checkDefinition(`
      The Lowland Port $0Authority met.
          ^^^^^^^^^^^^^^^^^^^^^^ organization here=yes
    `));

  it('of a generic short form stays in its document', () =>
    checkDefinition(`
      === a.txt
      The $0Authority met.
          ^^^^^^^^^ organization form=short here=yes
      === b.txt
      The Lowland Port Authority (the Authority) met.
          ^^^^^^^^^^^^^^^^^^^^^^ organization entity=it
                                      ^^^^^^^^^ organization entity=it form=short
    `));

  it('of a target is the earliest mention of its measure', () =>
    checkDefinition(`
      === review.txt
      2024-01-01: $020 deep berths by 2030
      ^^^^^^^^^^ date value=2024-01-01 reference=yes
                  ^^^^^^^^^^^^^^^ target value=20 unit="deep berths" deadline=2030
      === plan.txt
      2021-01-01: 18 deep berths by 2030
      ^^^^^^^^^^ date value=2021-01-01 reference=yes
                  ^^^^^^^^^^^^^^ target value=18 unit="deep berths" deadline=2030 here=yes
    `));

  it('of a target that is stated once is nothing', () =>
    checkDefinition(`
      It adds $020 deep berths.
              ^^^^^^^^^^^^^^^ target value=20 unit="deep berths"
    `));

  it('of a relative date is the date that it was counted from', () =>
    checkDefinition(`
      Updated: 2023-05-04. It ends $0next year.
               ^^^^^^^^^^ date value=2023-05-04 here=yes
                                   ^^^^^^^^^ date value=2024 anchor=2023-05-04
    `));

  it('of any other date is nothing', () =>
    checkDefinition(`
      It ends in $02024, not in 2024.
                 ^^^^ date
                              ^^^^ date
    `));

  it('of a date inside a name is that of the name', () =>
    checkDefinition(`
      === a.txt
      2024-01-01: Harbour Plan $02030 goes on.
      ^^^^^^^^^^ date value=2024-01-01 reference=yes
                  ^^^^^^^^^^^^^^^^^ initiative
                               ^^^^ date
      === b.txt
      2021-01-01: Harbour Plan 2030 begins.
      ^^^^^^^^^^ date value=2021-01-01 reference=yes
                  ^^^^^^^^^^^^^^^^^ initiative here=yes
    `));

  it('of plain text, and in an unknown document, is nothing', () => {
    checkDefinition('Nothing is $0here.');
    assert.equal(definition(markedCorpus('Nothing.').snapshot, 'file:///nowhere', 3), undefined);
  });
});
