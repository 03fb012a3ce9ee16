import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toBrat } from '../../../server/src/export/brat';
import { fromBrat } from '../../../server/src/export/bratReader';
import { toCas } from '../../../server/src/export/cas';
import { fromCas } from '../../../server/src/export/casReader';
import { alignConll, fromConll, toConll } from '../../../server/src/export/conll';
import { CSV_HEADER, CSV_KINDS, fromCsv, toCsvRows } from '../../../server/src/export/csv';
import { fromJsonLines, toJsonLine } from '../../../server/src/export/jsonl';
import { fromWebAnnotations, toWebAnnotations } from '../../../server/src/export/webAnnotation';
import type { ExportDocument } from '../../../server/src/export/document';
import { documents } from '../../support/exports';
import { holds } from '../../support/property';

/** What is written and read back is what was written, whatever the text and the annotations. */
describe('exports: round trips', () => {
  const property = (check: (document: ExportDocument) => void, numRuns = 150) =>
    holds(fc.property(documents, check), { numRuns });

  it('JSON lines', () =>
    property((document) => {
      const { id, text, annotations } = document;
      assert.deepEqual(fromJsonLines(toJsonLine(document).repeat(2)), Array(2).fill({ id, text, annotations }));
    }));

  it('CSV', () =>
    property((document) => {
      const rows = fromCsv(CSV_HEADER + toCsvRows(document).repeat(2));
      const expected = document.annotations
        .filter(({ kind }) => CSV_KINDS.has(kind))
        .map((annotation) => {
          const { line, character } = document.lines.positionAt(annotation.start);
          return { document: document.id, line: line + 1, column: character + 1, annotation };
        });
      assert.deepEqual(rows, [...expected, ...expected]);
    }));

  it('brat standoff', () =>
    property((document) => {
      assert.deepEqual(fromBrat(toBrat(document), document.text), document.annotations);
    }));

  it('UIMA CAS JSON', () =>
    property((document) => {
      const { id, text, annotations } = document;
      assert.deepEqual(fromCas(toCas(document)), { id, text, annotations });
    }));

  it('Web Annotations', () =>
    property((document) => {
      const { uri, text, annotations } = document;
      const lines = toWebAnnotations(document);
      const read = fromWebAnnotations(lines, (source) => (source === uri ? text : undefined));
      assert.deepEqual(read, annotations.length > 0 ? [{ source: uri, annotations }] : []);
    }));

  it('CoNLL: all that share no token with a longer one, widened to whole tokens', () =>
    property((document) => {
      const [read, ...more] = fromConll(toConll(document));
      assert.deepEqual(more, []);
      const found = alignConll(read!, document.text);
      let behind = 0;
      for (const span of found) {
        assert.ok(span.start >= behind, 'spans follow each other');
        behind = span.end;
        const origin = document.annotations.find(
          ({ kind, start, end }) => kind === span.kind && span.start <= start && end <= span.end,
        );
        assert.ok(origin, `${span.kind} ${span.start}–${span.end} covers an annotation of its kind`);
      }
      for (const { start, end } of document.annotations)
        assert.ok(found.some((span) => span.start < end && start < span.end), 'each is there or shares a token with one'); // prettier-ignore
    }));
});
