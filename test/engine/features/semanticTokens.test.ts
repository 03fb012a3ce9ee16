import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextDocument } from '../../../server/src/corpus/corpusDocument';
import { semanticTokens } from '../../../server/src/features/semanticTokens';
import { ANNOTATION_KINDS } from '../../../server/src/recognize/annotation';
import { markedCorpus, markedDocument, uriOf } from '../../support/corpus';
import { parseFixture } from '../../support/fixture';
import { holds } from '../../support/property';

const documentOf = (source: string): TextDocument => markedDocument(parseFixture(source).files[0]!);

function checkTokens(
  document: TextDocument,
  expected: readonly string[],
  range?: { start: number; end: number },
): void {
  const tokens = semanticTokens(document, range).map(({ start, end, type, modifiers }) =>
    [type, ...modifiers].join('.').concat(' ', document.text.slice(start, end)),
  );
  assert.deepEqual(tokens, expected);
}

const NESTED = `
  The Port Authority (PA) adopted the Harbour Plan 2030 for the Port of Lowland.
      ^^^^^^^^^^^^^^ organization entity=pa
                      ^^ organization entity=pa form=acronym
                                      ^^^^^^^^^^^^^^^^^ initiative
                                                   ^^^^ date value=2030
  By next year, PA adds 20 berths.
     ^^^^^^^^^ date value=2024 anchor=2023-05
                ^^ organization entity=pa form=acronym
                        ^^^^^^^^^ target unit=berths
`;

describe('semantic tokens', () => {
  it('lay nested annotations side by side, the inner one first', () => {
    checkTokens(documentOf(NESTED), [
      'organization.declaration Port Authority',
      'organization.abbreviated PA',
      'initiative.declaration Harbour Plan ',
      'date 2030',
      'date.relative next year',
      'organization.abbreviated PA',
      'target 20 berths',
    ]);
  });

  it('colour an acronym that only another document introduces', () => {
    const { snapshot } = markedCorpus(`
      === a.txt
      Old PA cranes and XA cranes rust in Harbour.
          ^^ candidate
                        ^^ candidate
                                          ^^^^^^^ organization
      === b.txt
      The Harbour Port Authority (PA) met.
          ^^^^^^^^^^^^^^^^^^^^^^ organization entity=pa
                                  ^^ organization entity=pa form=acronym
    `);
    checkTokens(snapshot.textOf(uriOf('a.txt'))!, [
      'organization.declaration.abbreviated PA',
      'organization.declaration Harbour',
    ]);
  });

  it('fill in the outer annotation on both sides of an inner one', () => {
    checkTokens(
      documentOf(`
        The Plan 2030 for Harbours begins.
            ^^^^^^^^^^^^^^^^^^^^^^ initiative
                 ^^^^ date
      `),
      ['initiative.declaration Plan ', 'date 2030', 'initiative.declaration  for Harbours'],
    );
  });

  it('prefer the quantity where a duration is both', () => {
    checkTokens(
      documentOf(`
        Children stay for at least 2 years of schooling.
                          ^^^^^^^^^^^^^^^^ date type=DURATION value=P2Y
                          ^^^^^^^^^^^^^^^^ target unit=years
      `),
      ['target at least 2 years'],
    );
  });

  it('never cross a line end, whichever kind it is', () => {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const text = `The Harbour${lineEnd}Plan begins.`;
      const document = markedDocument({
        name: 'a',
        text,
        marks: [{ kind: 'initiative', start: 4, end: text.indexOf(' begins'), attributes: {} }],
      });
      checkTokens(document, ['initiative.declaration Harbour', 'initiative.declaration Plan']);
    }
  });

  it('are those that touch a range', () => {
    const document = documentOf(NESTED);
    const start = document.text.indexOf('2030');
    checkTokens(document, ['initiative.declaration Harbour Plan ', 'date 2030'], { start, end: start + 4 });
    checkTokens(document, [], { start: 0, end: 4 });
  });

  it('are ordered, apart, on one line, and cover exactly what is annotated', () => {
    const mark = fc.record({
      kind: fc.constantFrom(...ANNOTATION_KINDS),
      start: fc.nat({ max: 38 }),
      length: fc.integer({ min: 1, max: 20 }),
    });
    holds(
      fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
        const text = 'Twenty words\nare here,\r\nor maybe fewer.\n';
        const spans = marks.map(({ kind, start, length }) => ({
          kind,
          start,
          end: Math.min(start + length, text.length),
          attributes: {},
        }));
        const document = markedDocument({ name: 'a', text, marks: spans });
        const tokens = semanticTokens(document);
        const covered = new Set<number>();
        let at = 0;
        for (const { start, end } of tokens) {
          assert.ok(start >= at && end > start);
          assert.equal(document.lines.lineOf(start), document.lines.lineOf(end - 1));
          for (; at < end; at++) if (at >= start) covered.add(at);
        }
        for (let offset = 0; offset < text.length; offset++) {
          const expected =
            !/[\r\n]/.test(text[offset]!) && spans.some(({ start, end }) => start <= offset && offset < end);
          assert.equal(covered.has(offset), expected, `offset ${offset}`);
        }
      }),
    );
  });
});
