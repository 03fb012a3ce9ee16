import { checkAnnotations } from '../../support/annotations';

describe('dates: narrative', () => {
  it('counts partial dates from the last mention in a narrative, and reads the ends of its ranges apart', () => {
    checkAnnotations(
      `
        The rising began on 3 March 1848, when dockers seized the arsenal. On March 5 the garrison fled, and two days later the senate fell.
                            ^^^^^^^^^^^^ date value=1848-03-03
                                                                              ^^^^^^^ date value=1848-03-05
                                                                                                             ^^^^^^^^^^^^^^ date value=1848-03-07
        In April the duke returned with hired troops. They camped north of the river from 9 to 20 April and took the mill on the 21st.
           ^^^^^ date value=1848-04
                                                                                          ^ date value=1848-04-09
                                                                                               ^^^^^^^^ date value=1848-04-20
                                                                                                                             ^^^^^^^^ date value=1848-04-21
        By the end of the month the walls were breached. The siege of 1848–1849 starved the town, which surrendered on 2 February 1849.
           ^^^^^^^^^^^^^^^^^^^^ date value=1848-04 mod=END
                                                                      ^^^^ date value=1848
                                                                           ^^^^ date value=1849
                                                                                                                       ^^^^^^^^^^^^^^^ date value=1849-02-02
        That same day the flags were burnt. The following year the guilds were banned, and in September the last rebels were tried.
        ^^^^^^^^^^^^^ date value=1849-02-02
                                            ^^^^^^^^^^^^^^^^^^ date value=1850
                                                                                              ^^^^^^^^^ date value=1850-09
      `,
      ['date'],
    );
  });

  it('counts from the time of writing where a text speaks of its own time', () => {
    checkAnnotations(
      `
        Published: 2 March 2020
                   ^^^^^^^^^^^^ date value=2020-03-02
        In 1998 the dam was built. In January it was repaired.
           ^^^^ date value=1998
                                      ^^^^^^^ date value=2020-01
      `,
      ['date'],
    );
  });
});
