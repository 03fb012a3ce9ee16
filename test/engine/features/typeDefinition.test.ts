import { typeDefinition } from '../../../server/src/features/initiative';
import { checkLocations } from '../../support/locations';

const check = (source: string) => checkLocations(typeDefinition, source);

describe('type definition: the body that issued an initiative', () => {
  it('is the one that adopted it, in the sentence that introduces it, asked for in another file', () =>
    check(`
      === a.txt
      The Lowland Port Authority has formally adopted the Blue Port Programme.
          ^^^^^^^^^^^^^^^^^^^^^^ organization here=yes
                                                          ^^^^^^^^^^^^^^^^^^^ initiative
      === b.txt
      The Harbour Union criticised the Blue $0Port Programme.
          ^^^^^^^^^^^^^ organization
                                       ^^^^^^^^^^^^^^^^^^^ initiative
    `));

  it('leads to where that body is introduced', () =>
    check(`
      The Lowland Port Authority (LPA) met. The LPA will launch its Blue $0Port Programme.
          ^^^^^^^^^^^^^^^^^^^^^^ organization entity=it here=yes
                                  ^^^ organization entity=it form=acronym
                                                ^^^ organization entity=it form=acronym
                                                                    ^^^^^^^^^^^^^^^^^^^ initiative
    `));

  it('is the one by which it was drawn up', () => {
    check(`
      The Blue $0Port Programme, which was drawn up by the Lowland Port Authority, pleased the Harbour Union.
          ^^^^^^^^^^^^^^^^^^^ initiative
                                                         ^^^^^^^^^^^^^^^^^^^^^^ organization here=yes
                                                                                             ^^^^^^^^^^^^^ organization
    `);
    check(`
      Adopted by the Lowland Port Authority, the Blue $0Port Programme begins.
                     ^^^^^^^^^^^^^^^^^^^^^^ organization here=yes
                                                 ^^^^^^^^^^^^^^^^^^^ initiative
    `);
  });

  it('is told by the first sentence that says it, where a title introduces it', () => {
    check(`
      Blue Port Programme
      ^^^^^^^^^^^^^^^^^^^ initiative

      The Blue Port Programme is new. The Lowland Port Authority adopted the Blue Port Programme in May.
          ^^^^^^^^^^^^^^^^^^^ initiative
                                          ^^^^^^^^^^^^^^^^^^^^^^ organization here=yes
                                                                             ^^^^^^^^^^^^^^^^^^^ initiative

      The Harbour Union has its own Blue $0Port Programme.
          ^^^^^^^^^^^^^ organization
                                    ^^^^^^^^^^^^^^^^^^^ initiative
    `);
  });

  it('is nobody where only another document says it, or a sentence after the one that introduces it', () => {
    check(`
      === a.txt
      Blue $0Port Programme
      ^^^^^^^^^^^^^^^^^^^ initiative
      === b.txt
      The Lowland Port Authority adopted the Blue Port Programme.
          ^^^^^^^^^^^^^^^^^^^^^^ organization
                                             ^^^^^^^^^^^^^^^^^^^ initiative
    `);
    check(`
      The Blue $0Port Programme begins. Later the Harbour Union adopted the Blue Port Programme, too.
          ^^^^^^^^^^^^^^^^^^^ initiative
                                                ^^^^^^^^^^^^^ organization
                                                                          ^^^^^^^^^^^^^^^^^^^ initiative
    `);
  });

  it('is told by a line of its own beneath a title, before any sentence', () => {
    check(`
      Blue $0Port Programme
      ^^^^^^^^^^^^^^^^^^^ initiative
      Issued by the Lowland Port Authority, 4 March 2030
                    ^^^^^^^^^^^^^^^^^^^^^^ organization here=yes
                                            ^^^^^^^^^^^^ date

      The Harbour Union adopted the Blue Port Programme.
          ^^^^^^^^^^^^^ organization
                                    ^^^^^^^^^^^^^^^^^^^ initiative
    `);
    check(`
      Blue $0Port Programme
      ^^^^^^^^^^^^^^^^^^^ initiative

      Date: 4 March 2030
            ^^^^^^^^^^^^ date

      Issued by: Port Bureau and the Rail Bureau
                 ^^^^^^^^^^^ organization here=yes
                                     ^^^^^^^^^^^ organization here=yes
    `);
  });

  it('is nobody where the line beneath a title says something else, or the title names two', () => {
    check(`
      Blue $0Port Programme
      ^^^^^^^^^^^^^^^^^^^ initiative
      A report to the Lowland Port Authority
                      ^^^^^^^^^^^^^^^^^^^^^^ organization
    `);
    check(`
      Blue $0Port Programme and Green Port Programme
      ^^^^^^^^^^^^^^^^^^^ initiative
                              ^^^^^^^^^^^^^^^^^^^^ initiative
      Issued by the Lowland Port Authority
                    ^^^^^^^^^^^^^^^^^^^^^^ organization
    `);
  });

  it('is the one that possesses it', () =>
    check(`
      The Lowland Port Authority's Blue $0Port Programme begins.
          ^^^^^^^^^^^^^^^^^^^^^^ organization here=yes
                                   ^^^^^^^^^^^^^^^^^^^ initiative
    `));

  it('are both that act together', () =>
    check(`
      The Port Bureau and the Rail Bureau jointly issued the Blue $0Port Programme.
          ^^^^^^^^^^^ organization here=yes
                              ^^^^^^^^^^^ organization here=yes
                                                             ^^^^^^^^^^^^^^^^^^^ initiative
    `));

  it('is nobody where the body does something else with it', () => {
    check(`
      The Harbour Union criticised the Blue $0Port Programme.
          ^^^^^^^^^^^^^ organization
                                       ^^^^^^^^^^^^^^^^^^^ initiative
    `);
    check(`
      The Harbour Union launched a protest against the Blue $0Port Programme.
          ^^^^^^^^^^^^^ organization
                                                       ^^^^^^^^^^^^^^^^^^^ initiative
    `);
    check(`
      The Blue $0Port Programme was praised by the Harbour Union.
          ^^^^^^^^^^^^^^^^^^^ initiative
                                                 ^^^^^^^^^^^^^ organization
    `);
  });

  it('is nobody where two bodies are said to have issued it', () =>
    check(`
      The Port Bureau drafted the Blue $0Port Programme, adopted by the Lowland Council.
          ^^^^^^^^^^^ organization
                                  ^^^^^^^^^^^^^^^^^^^ initiative
                                                                      ^^^^^^^^^^^^^^^ organization
    `));

  it('is nobody where another sentence says it', () =>
    check(`
      The Blue $0Port Programme begins. It was adopted by the Lowland Council.
          ^^^^^^^^^^^^^^^^^^^ initiative
                                                            ^^^^^^^^^^^^^^^ organization
    `));

  it('is nothing for an organization, a target or plain text', () => {
    check(`
      The Lowland $0Council adopted the Blue Port Programme.
          ^^^^^^^^^^^^^^^ organization
                                      ^^^^^^^^^^^^^^^^^^^ initiative
    `);
    check('Nothing is $0here.');
  });
});
