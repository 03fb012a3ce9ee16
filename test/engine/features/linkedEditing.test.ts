import { linkedEditing } from '../../../server/src/features/linkedEditing';
import { checkLocations } from '../../support/locations';

const check = (source: string) =>
  checkLocations(
    (snapshot, uri, offset) => linkedEditing(snapshot, uri, offset).map((span) => ({ uri, ...span })),
    source,
  );

describe('linked editing', () => {
  it('joins the places of an acronym in one document', () =>
    check(`
      === a.txt
      The Lowland Port Authority (LPA) met. The $0LPA agreed.
          ^^^^^^^^^^^^^^^^^^^^^^ organization entity=it
                                  ^^^ organization entity=it form=acronym here=yes
                                                ^^^ organization entity=it form=acronym here=yes
      === b.txt
      The LPA met.
          ^^^ organization form=acronym
    `));

  it('joins the places of a short form in the same spelling only', () =>
    check(`
      The Blue Port Programme (the $0Programme) and its Port Programme. The Programme begins.
          ^^^^^^^^^^^^^^^^^^^ initiative entity=it
                                   ^^^^^^^^^ initiative entity=it form=short here=yes
                                                      ^^^^^^^^^^^^^^ initiative entity=it form=short
                                                                          ^^^^^^^^^ initiative entity=it form=short here=yes
    `));

  it('does not join the same letters that mean something else', () =>
    check(`
      The $0Board met the Board.
          ^^^^^ organization entity=one form=short
                        ^^^^^ organization entity=two form=short
    `));

  it('leaves full names, dates and a single place alone', () => {
    check(`
      The Blue $0Port Plan and the Blue Port Plan.
          ^^^^^^^^^^^^^^ initiative
                                 ^^^^^^^^^^^^^^ initiative
    `);
    check(`
      In $02025 and 2025.
         ^^^^ date
                  ^^^^ date
    `);
    check(`
      The $0LPA met.
          ^^^ organization form=acronym
    `);
    check('Nothing is $0here.');
  });
});
