import fc from 'fast-check';

/** Whole lines: what a document is made of, and what other paragraphs depend on. */
export const POLICY_LINES: readonly string[] = [
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
  .array(fc.tuple(fc.constantFrom(...POLICY_LINES), fc.constantFrom(...ends)), { maxLength: 24 })
  .map((parts) => parts.flat().join(''));
const changes = fc.array(
  fc.record({
    at: fc.nat(),
    cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
    text: fc.oneof(fc.constantFrom(...words), fc.constantFrom(...POLICY_LINES), fc.constant(''), texts),
  }),
  { minLength: 1, maxLength: 8 },
);

/** A text, and what somebody does to it, one edit after the other. */
export const textEdits = fc.record({ text: texts, changes }).map(({ text, changes }) => ({
  text,
  edits: changes.map(({ at, cut, text: inserted }) => (before: string) => {
    const start = at % (before.length + 1);
    return before.slice(0, start) + inserted + before.slice(start + cut);
  }),
}));
