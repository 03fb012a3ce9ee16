import assert from 'node:assert/strict';
import { type DocumentSymbol, documentSymbols } from '../../../server/src/features/documentSymbols';
import { markedDocument } from '../../support/corpus';
import { parseFixture } from '../../support/fixture';

function outline(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ kind, name, detail, children }) => [
    `${indent}${kind}: ${name}${detail ? ` (${detail})` : ''}`,
    ...outline(children, `${indent}  `),
  ]);
}

function checkNesting(symbols: readonly DocumentSymbol[], start: number, end: number): void {
  for (const symbol of symbols) {
    assert.ok(symbol.start >= start && symbol.end <= end, `${symbol.name} is inside what holds it`);
    assert.ok(symbol.selection.start >= symbol.start && symbol.selection.end <= symbol.end);
    checkNesting(symbol.children, symbol.start, symbol.end);
  }
}

function checkOutline(source: string, expected: readonly string[]): void {
  const document = markedDocument(parseFixture(source).files[0]!);
  const symbols = documentSymbols(document);
  assert.deepEqual(outline(symbols), expected);
  checkNesting(symbols, 0, document.text.length);
}

describe('document symbols', () => {
  it('are headings with their targets and the names introduced there', () =>
    checkOutline(
      `
      HARBOUR PLAN

      The Lowland Port Authority (LPA) wrote it.
          ^^^^^^^^^^^^^^^^^^^^^^ organization entity=lpa
                                  ^^^ organization entity=lpa form=acronym

      1. Goals

      LPA will add 20 berths by 2030 under the Blue Port Programme.
      ^^^ organization entity=lpa form=acronym
                   ^^^^^^^^^ target unit=berths action=add deadline=2030
                                               ^^^^^^^^^^^^^^^^^^^ initiative

      1.1 Cargo

      Volume exceeds 40 million tons, up from 30 million tons.
                     ^^^^^^^^^^^^^^^ target metric=volume
                                              ^^^^^^^^^^^^^^^ figure

      2. Money

      Nothing is said.
      `,
      [
        'heading: HARBOUR PLAN',
        '  organization: Lowland Port Authority (organization)',
        '  heading: 1. Goals',
        '    target: 20 berths (add, by 2030)',
        '    initiative: Blue Port Programme (initiative)',
        '    heading: 1.1 Cargo',
        '      target: 40 million tons (volume)',
        '  heading: 2. Money',
      ],
    ));

  it('of a document without headings are its targets and names', () =>
    checkOutline(
      `
      The Lowland Port Authority will add 20 berths.
          ^^^^^^^^^^^^^^^^^^^^^^ organization
                                          ^^^^^^^^^ target unit=berths
      `,
      ['organization: Lowland Port Authority (organization)', 'target: 20 berths'],
    ));

  it('name a heading once that is a name, and say what kind', () =>
    checkOutline(
      `
      # Blue Port Programme
        ^^^^^^^^^^^^^^^^^^^ initiative

      It begins.

      ## The Red Port Programme and its 20 berths
             ^^^^^^^^^^^^^^^^^^ initiative
                                        ^^^^^^^^^ target unit=berths

      It ends.
      `,
      [
        'heading: Blue Port Programme (initiative)',
        '  heading: The Red Port Programme and its 20 berths',
        '    initiative: Red Port Programme (initiative)',
        '    target: 20 berths',
      ],
    ));

  it('of an empty document are none', () => checkOutline('', []));
});
