import assert from 'node:assert/strict';
import { foldingRanges } from '../../../server/src/features/foldingRanges';
import { markedDocument } from '../../support/corpus';
import { parseFixture } from '../../support/fixture';

/** Checks first and last lines, counted from zero. */
function checkFolding(source: string, expected: readonly (readonly [number, number])[], limit?: number): void {
  const document = markedDocument(parseFixture(source).files[0]!);
  assert.deepEqual(
    foldingRanges(document, limit).map(({ startLine, endLine }) => [startLine, endLine]),
    expected,
  );
}

const NESTED = `
  PORT PLAN

  1. Goals

  It goes on.

  1.1 Berths

  There will be more.

  2. Money

  There is none.
`;

describe('folding ranges', () => {
  it('are sections, one within another', () =>
    checkFolding(NESTED, [
      [0, 12],
      [2, 8],
      [6, 8],
      [10, 12],
    ]));

  it('are the longest where there may not be all', () =>
    checkFolding(
      NESTED,
      [
        [0, 12],
        [2, 8],
      ],
      2,
    ));

  it('are lists with the line that introduces them', () =>
    checkFolding(
      `
      It is time. The port needs:

      - new berths
      - new cranes

      Nothing else matters.
      `,
      [[0, 3]],
    ));

  it('are a list by itself with its first item', () =>
    checkFolding(
      `
      - new berths
      - new cranes
      `,
      [[0, 1]],
    ));

  it('begin no two on one line: a list under its heading is the section', () =>
    checkFolding(
      `
      PORT PLAN

      - new berths
      - new cranes
      `,
      [[0, 3]],
    ));

  it('are none for plain paragraphs, single lines and an empty document', () => {
    checkFolding('One thing is said.\n\nAnother is said too.\n', []);
    checkFolding('', []);
  });
});
