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
});
