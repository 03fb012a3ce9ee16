import assert from 'node:assert/strict';
import { annotate } from '../../../server/src/recognize/annotate';
import { checkAnnotations } from '../../support/annotations';

describe('dates: numeric', () => {
  it('reads figures that can be read one way only', () => {
    checkAnnotations(
      `
        Filed on 15/06/2023, 06/15/2023, 31.12.2022 and 15-06-2023.
                 ^^^^^^^^^^ date value=2023-06-15
                             ^^^^^^^^^^ date value=2023-06-15
                                         ^^^^^^^^^^ date value=2022-12-31
                                                        ^^^^^^^^^^ date value=2023-06-15
      `,
      ['date'],
    );
  });

  it('reads day first where nothing decides', () => {
    checkAnnotations(
      `
        Filed on 03/04/2024.
                 ^^^^^^^^^^ date value=2024-04-03
      `,
      ['date'],
    );
  });

  it('reports that day first was a guess, and nothing of the kind where something decides', () => {
    const notes = (text: string) =>
      annotate(text)
        .annotations.flatMap(({ evidence }) => evidence)
        .join(' ');
    assert.match(notes('Filed on 03/04/2024.'), /day first is a guess/);
    assert.match(notes('Filed on 03/04/2024, not 25/04/2024.'), /as other dates of the document are written/);
    assert.doesNotMatch(notes('Filed on 25/04/2024, on Wednesday 03/04/2024 and on 04/04/2024.'), /guess/);
  });

  it('reads by the other dates of the document', () => {
    checkAnnotations(
      `
        Filed on 03/04/2024 and answered on 04/25/2024.
                 ^^^^^^^^^^ date value=2024-03-04
                                            ^^^^^^^^^^ date value=2024-04-25
      `,
      ['date'],
    );
  });

  it('reads by the setting where the document does not decide', () => {
    checkAnnotations(
      `
        Filed on 03/04/2024.
                 ^^^^^^^^^^ date value=2024-03-04
      `,
      ['date'],
      { dateOrder: 'mdy' },
    );
  });

  it('lets the document overrule the setting', () => {
    checkAnnotations(
      `
        Filed on 03/04/2024, answered on 25/04/2024.
                 ^^^^^^^^^^ date value=2024-04-03
                                         ^^^^^^^^^^ date value=2024-04-25
      `,
      ['date'],
      { dateOrder: 'mdy' },
    );
  });

  it('believes two-digit years behind slashes only', () => {
    checkAnnotations(
      `
        Filed on 5/6/23, lots 10-12-14 and 5.6.23.
                 ^^^^^^ date value=2023-06-05
      `,
      ['date'],
    );
  });

  it('reads a month in Roman figures between the day and the year', () => {
    checkAnnotations(
      `
        Signed at Harvik on 5.VI.2024 and ratified on 12.XI.2025.
                            ^^^^^^^^^ date type=DATE value=2024-06-05
                                                      ^^^^^^^^^^ date type=DATE value=2025-11-12
      `,
      ['date'],
    );
    for (const text of ['See part 5.VI of it.', 'Rule 31.II.2024 is none.', 'Item 5. VI. Costs.', 'Code 5.XIII.2024.'])
      assert.deepEqual(
        annotate(text).annotations.filter(({ kind, text: date }) => kind === 'date' && date !== '2024'),
        [],
        text,
      );
  });

  it('reads a week as ISO 8601 writes it, and a day of it', () => {
    checkAnnotations(
      `
        Bulletin 2026-W12 came out; that of 2026-W13-5 did not.
                 ^^^^^^^^ date type=DATE value=2026-W12
                                            ^^^^^^^^^^ date type=DATE value=2026-03-27
        Form 2026-W60 and lot 2026-W1234 are no weeks.
             ^^^^ date value=2026
                              ^^^^ date value=2026
      `,
      ['date'],
    );
  });
});
