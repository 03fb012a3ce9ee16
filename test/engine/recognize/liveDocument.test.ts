import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../server/src/recognize/annotate';
import type { AnnotatedDocument } from '../../../server/src/recognize/annotation';
import { ParagraphCache } from '../../../server/src/recognize/cache';
import { LiveDocument } from '../../../server/src/recognize/liveDocument';
import { termSet } from '../../support/terms';

/** Whole lines: what a document is made of, and what other paragraphs depend on. */
const lines = [
  'Coastal Ferries Action Plan', 'Port Wexcombe, 4 March 2023 –', 'Updated: 3 May 2021', 'Date: 12 June 2024', 'date 2019',
  '# Targets for 2030', '## Water', 'Report on the last year', 'By 2035:', 'The plan will:', 'What we achieved in 2020',
  '- build 200 clinics by 2028;', '- 40 per cent of households', '* $4 million for roads', '1. plant 9,000 trees', '(a) hire 12 teachers', '---', '17',
  'The Ministry of Health (MoH) will build 200 clinics by 2030.', 'The MoH built 40 clinics last year.', 'It grew by 12% in May.',
  'The Clean Rivers Act was passed on June 15th.', 'The Act sets a cap of 40 tonnes.', 'In the same period 30 buses were bought.',
  'The Clean Rivers Board met in 2022.', 'The Board of Directors met.', 'The RBA and the CRB agree; 12 RBA remain.', 'Roads and Bridges Authority (RBA)',
  'gross value added (GVA) rose by 4%.', 'The GVA is large.', 'Nordwind Energie GmbH pays €3bn; Nordwind is large.', 'Canada and Canada again: $5 million by then.',
  'By 03/04/2024 or 25/04/2024 at the latest, 2 million people.', 'A year earlier it was 10%.', 'On Monday, the 12th Five Year Plan (2012-17) ended.',
  'Year | 2020 | 2025 | 2030', 'Share | 10% | 20% | 40%', 'the Strategy 2021-2025 aims for 300 km of track', '“Green Belt” and the Green Belt Programme',
  'In 1914 the king left on June 3. He came back on July 9. In 1918 he died. It ended in 1920. In 1921 and 1922 they met on May 4.',
]; // prettier-ignore
const words = [
  'by 2031', ' 25 percent', ' in May', 'Ministry of Health', ' MoH ', '(MoH)', ' the Act', ' will ', 'Canada ', '"', '(', ' ', '\n', '\r', '\r\n', '\n\n',
  '- ', '# ', '1. ', '1', 'a', 'B', '.', ':', ';', '😀', '2021-', 'Date: 2020-01-01\n', '|', '\t', '\u00a0', ' last year ', '40 clinics', ' RBA', 's',
]; // prettier-ignore
const ends = ['\n', '\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\n \n'];

const texts = fc
  .array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom(...ends)), { maxLength: 24 })
  .map((parts) => parts.flat().join(''));
const edits = fc.array(
  fc.record({
    at: fc.nat(),
    cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
    text: fc.oneof(fc.constantFrom(...words), fc.constantFrom(...lines), fc.constant(''), texts),
  }),
  { minLength: 1, maxLength: 8 },
);

const plain = ({ source, annotations, entities, candidates, silenced, referenceDate }: AnnotatedDocument) => ({
  source,
  annotations,
  entities,
  candidates,
  silenced,
  referenceDate,
});

describe('a live document', () => {
  const cache = new ParagraphCache();
  const followsEdits =
    (options: Parameters<typeof annotate>[1]) =>
    (before: string, changes: typeof edits extends fc.Arbitrary<infer T> ? T : never) => {
      const live = new LiveDocument();
      let text = before;
      live.annotate(text, { cache, ...options });
      for (const { at, cut, text: inserted } of changes) {
        const start = at % (text.length + 1);
        text = text.slice(0, start) + inserted + text.slice(start + cut);
        assert.deepEqual(
          plain(live.annotate(text, { cache, ...options })),
          plain(annotate(text, { cache, ...options })),
        );
      }
    };

  it('property: after any edits it is what the text by itself is', () => {
    fc.assert(fc.property(texts, edits, followsEdits({})), { numRuns: 60 });
  });

  it('property: so it is with terms, silenced ones among them', () => {
    const terms = termSet(
      '[organizations]\nClean Rivers Board\tCRB\n[initiatives]\nGreen Belt\n[not]\nMoH\nlast year\n12%\n[metrics]\nclinics\thealth posts\n',
    );
    fc.assert(fc.property(texts, edits, followsEdits({ terms })), { numRuns: 30 });
  });

  it('an older state stays as it was', () => {
    const live = new LiveDocument();
    const text = `${lines.join('\n\n')}\n`;
    const before = live.annotate(text, { cache });
    live.annotate(`Date: 2 May 2001\n\n${text.slice(0, 200)}${text.slice(300)}`, { cache });
    assert.deepEqual(plain(before), plain(annotate(text, { cache })));
  });

  it('reads and settles only what an edit changes', () => {
    const live = new LiveDocument();
    const text = lines
      .map((line) => `${line}\n\n`)
      .join('')
      .repeat(3);
    const { parts } = live.annotate(text, { cache });
    const at = text.indexOf('He came back');
    const after = live.annotate(`${text.slice(0, at)}quietly ${text.slice(at)}`, { cache }).parts;
    assert.equal(after.length, parts.length);
    assert.deepEqual(after.flatMap((part, i) => (part === parts[i] ? [] : [i])).length, 1);
  });
});
