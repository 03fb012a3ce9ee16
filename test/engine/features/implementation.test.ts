import { implementation } from '../../../server/src/features/initiative';
import { checkLocations } from '../../support/locations';

const check = (source: string) => checkLocations(implementation, source);

describe('implementation: the targets of an initiative', () => {
  it('are those of the sentences that name it, in all documents, and no others', () =>
    check(`
      === a.txt
      The Blue $0Port Programme will add 20 berths, after 5 berths in 2020. The city will build 3 halls.
          ^^^^^^^^^^^^^^^^^^^ initiative entity=it
                                       ^^^^^^^^^ target value=20 unit=berths here=yes
                                                        ^^^^^^^^ figure value=5 unit=berths
                                                                                              ^^^^^^^ target value=3 unit=halls
      === b.txt
      Under the Blue Port Programme, 30 cranes will be bought.
                ^^^^^^^^^^^^^^^^^^^ initiative entity=it
                                     ^^^^^^^^^ target value=30 unit=cranes here=yes
    `));

  it('are those of a list that such a sentence introduces', () =>
    check(`
      The city begins. The Blue $0Port Programme has these goals:
                           ^^^^^^^^^^^^^^^^^^^ initiative

      - 20 berths
        ^^^^^^^^^ target value=20 here=yes
      - 30 cranes
        ^^^^^^^^^ target value=30 here=yes

      And 9 halls.
          ^^^^^^^ target value=9
    `));

  it('are not those of a list that another sentence introduces', () =>
    check(`
      The Blue $0Port Programme begins. The city has these goals:
          ^^^^^^^^^^^^^^^^^^^ initiative

      - 20 berths
        ^^^^^^^^^ target value=20
    `));

  it('are those of the section whose heading names it', () =>
    check(`
      City Budget

      The city builds 3 halls.
                      ^^^^^^^ target value=3

      1. Blue $0Port Programme
         ^^^^^^^^^^^^^^^^^^^ initiative

      Costs come first.

      It adds 20 berths.
              ^^^^^^^^^ target value=20 here=yes

      2. Schools

      It adds 40 schools.
              ^^^^^^^^^^ target value=40
    `));

  it('are those of the document whose title names it', () =>
    check(`
      Blue $0Port Programme 2030
      ^^^^^^^^^^^^^^^^^^^^^^^^ initiative

      1. Berths

      It adds 20 berths.
              ^^^^^^^^^ target value=20 here=yes
    `));

  it('are not those under a heading that names another one too', () =>
    check(`
      Blue $0Port Programme and Green Rail Scheme
      ^^^^^^^^^^^^^^^^^^^ initiative
                              ^^^^^^^^^^^^^^^^^ initiative

      The city adds 20 berths.
                    ^^^^^^^^^ target value=20
    `));

  it('are none for a body, a target or plain text', () => {
    check(`
      The Port $0Authority adds 20 berths.
          ^^^^^^^^^^^^^^ organization
                              ^^^^^^^^^ target value=20
    `);
    check('Nothing is $0here.');
  });
});
