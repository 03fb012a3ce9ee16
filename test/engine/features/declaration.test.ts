import { declaration } from '../../../server/src/features/declaration';
import { checkLocations } from '../../support/locations';

const check = (source: string) => checkLocations(declaration, source);

describe('declaration', () => {
  it('of a short form is the full name in the same document, whichever document had it first', () =>
    check(`
      === a.txt
      2021-01-01: the Lowland Port Authority met.
      ^^^^^^^^^^ date value=2021-01-01 reference=yes
                      ^^^^^^^^^^^^^^^^^^^^^^ organization
      === b.txt
      2022-01-01: the Lowland Port Authority (LPA) met. The $0LPA agreed.
      ^^^^^^^^^^ date value=2022-01-01 reference=yes
                      ^^^^^^^^^^^^^^^^^^^^^^ organization entity=it here=yes
                                              ^^^ organization entity=it form=acronym
                                                            ^^^ organization entity=it form=acronym
    `));

  it('of a name that the document only abbreviates is the definition', () =>
    check(`
      === a.txt
      The Lowland Port Authority (LPA) met.
          ^^^^^^^^^^^^^^^^^^^^^^ organization entity=it here=yes
                                  ^^^ organization entity=it form=acronym
      === b.txt
      The $0LPA agreed.
          ^^^ organization form=acronym
    `));

  it('of a relative date is what it was counted from, of any other date nothing', () => {
    check(`
      Updated: 2023-05-04. It ends $0next year.
               ^^^^^^^^^^ date value=2023-05-04 here=yes
                                   ^^^^^^^^^ date value=2024 anchor=2023-05-04
    `);
    check(`
      In $02025, not in 2025.
         ^^^^ date
                      ^^^^ date
    `);
  });

  it('of plain text is nothing', () => check('Nothing is $0here.'));
});
