import assert from 'node:assert/strict';
import { toBrat } from '../../../server/src/export/brat';
import { fromBrat } from '../../../server/src/export/bratReader';
import { toCas } from '../../../server/src/export/cas';
import { fromCas } from '../../../server/src/export/casReader';
import { alignConll, fromConll, toConll } from '../../../server/src/export/conll';
import { CSV_HEADER, fromCsv, toCsvRows } from '../../../server/src/export/csv';
import type { ExportAnnotation, ExportDocument } from '../../../server/src/export/document';
import { fromJsonLines, toJsonLine } from '../../../server/src/export/jsonl';
import { parseRecords } from '../../../server/src/export/rfc4180';
import { fromWebAnnotations, toWebAnnotations } from '../../../server/src/export/webAnnotation';
import { documentOf } from '../../support/exports';
import { growth } from '../../support/growth';

const SENTENCE = 'Acme 😀 Bank\r\nwill pay 40%. ';

/** A text of so many sentences, with a name over a line end and a target inside a longer one in each. */
function documentOfSize(sentences: number): ExportDocument {
  const annotations = Array.from({ length: sentences }, (_, i): ExportAnnotation[] => {
    const at = i * SENTENCE.length;
    const span = (start: number, end: number) => ({
      start: at + start,
      end: at + end,
      text: SENTENCE.slice(start, end),
    });
    return [
      { kind: 'organization', ...span(0, 12), rule: 'r', attributes: { entity: `e${i}`, form: 'full' } },
      { kind: 'figure', ...span(14, 26), rule: 'r', attributes: { value: 40, comparator: '=' } },
      { kind: 'target', ...span(23, 26), rule: 'r', attributes: { value: 40, comparator: '=' } },
    ];
  }).flat();
  return documentOf(SENTENCE.repeat(sentences), annotations);
}

describe('exports: cost grows with the document and no faster', () => {
  const sizes = new Map<number, ExportDocument>();
  const documentFor = (size: number) => {
    const document = sizes.get(size) ?? documentOfSize(size);
    sizes.set(size, document);
    return document;
  };
  const roundTrips: Record<string, (document: ExportDocument) => unknown> = {
    'JSON lines': (document) => fromJsonLines(toJsonLine(document)),
    CSV: (document) => fromCsv(CSV_HEADER + toCsvRows(document)),
    brat: (document) => fromBrat(toBrat(document), document.text),
    CoNLL: (document) => fromConll(toConll(document)).map((read) => alignConll(read, document.text)),
    'Web Annotations': (document) => fromWebAnnotations(toWebAnnotations(document), () => document.text),
    CAS: (document) => fromCas(toCas(document)),
  };
  for (const [name, roundTrip] of Object.entries(roundTrips))
    it(name, () => {
      const ratio = growth((size) => roundTrip(documentFor(size)), 200);
      assert.ok(ratio < 3.5, `twice the text cost ${ratio.toFixed(1)} times as much`);
    }).timeout(20_000);

  for (const [name, piece] of [
    ['apostrophes', "'"],
    ['quotation marks', '"'],
    ['commas', ','],
    ['line ends', '\r\n'],
  ] as const)
    it(`records of ${name}`, () => {
      const read = (size: number) => {
        try {
          parseRecords(piece.repeat(size));
        } catch {
          // what is refused must be refused in time, too
        }
      };
      assert.ok(growth(read, 200_000) < 3.5); // so many that the collector moves them at both sizes
    }).timeout(20_000);
});
