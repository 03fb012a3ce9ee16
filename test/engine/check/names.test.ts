import assert from 'node:assert/strict';
import { parseFixture } from '../../support/fixture';
import { markedCorpus } from '../../support/corpus';
import { checkFindings, findingsOf, fixed } from './support';

const options = { read: markedCorpus };

describe('check: unknown-acronym', () => {
  const check = (text: string, ...expected: string[]) => checkFindings('unknown-acronym', text, expected, options);

  it('finds an acronym that nothing introduces, once a document', () => {
    check(
      `
      The HWB sold its boats. Then the HWB closed.
          ^^^ organization form=acronym entity=hwb
                                       ^^^ organization form=acronym entity=hwb
    `,
      'doc.txt: HWB',
    );
  });
  it('is silent where any document gives the full name', () => {
    check(`
      === a.txt
      The HWB sold its boats.
          ^^^ organization form=acronym entity=hwb
      === b.txt
      The Harbour Water Board, or HWB, has closed.
          ^^^^^^^^^^^^^^^^^^^ organization entity=board
                                  ^^^ organization form=acronym entity=board
    `);
  });
  it('is silent in credits and headings, and about what the world knows', () => {
    check(`
      The quay at night Photo: HWB
                               ^^^ organization form=acronym

      The WTO sold its boats.
          ^^^ organization form=acronym
    `);
  });
  it('is silent where brackets or quotation marks introduce it, even if that was not understood', () => {
    check(`
      The board of the water of the harbour (HWB) met, and the HWB closed.
                                                               ^^^ organization form=acronym
    `);
  });
  it('is silent about two letters', () => {
    check(`
      The HB sold its boats.
          ^^ organization form=acronym
    `);
  });
});

describe('check: name-spelling', () => {
  const two = (a: string, b: string, kind = 'organization') => `
      === a.txt
      On 1 May 2030 it was ${a}.
         ^^^^^^^^^^ date value=2030-05-01 reference=yes
                           ${'^'.repeat(a.length)} ${kind}
      === b.txt
      On 1 May 2031 it was ${b}.
         ^^^^^^^^^^ date value=2031-05-01 reference=yes
                           ${'^'.repeat(b.length)} ${kind}
    `;
  const check = (a: string, b: string, ...expected: string[]) =>
    checkFindings('name-spelling', two(a, b), expected, options);

  it('finds two orthographies of one name, at the later document', () => {
    check('Harbour Digitalisation Board', 'Harbour Digitalization Board', 'b.txt: Harbour Digitalization Board');
  });
  it('finds a misspelt word and a related one', () => {
    check(
      'Harbour Fisheries Administration',
      'Harbour Fisheries Administraton',
      'b.txt: Harbour Fisheries Administraton',
    );
    check(
      'Riverton Commission of Trade and Informatization',
      'Riverton Commission of Trade and Information Technology',
      'b.txt: Riverton Commission of Trade and Information Technology',
    );
  });
  it('offers the spelling of the others', () => {
    const source = two('Harbour Digitalisation Board', 'Harbour Digitalization Board');
    const [finding] = findingsOf('name-spelling', source, options);
    const [, { text } = { text: '' }] = parseFixture(source).files;
    assert.equal(fixed(text, finding!), 'On 1 May 2031 it was Harbour Digitalisation Board.\n');
    assert.equal(finding!.related!.length, 1);
  });
  it('is silent about capitals, plurals, blanks and apostrophes', () => {
    check('Harbour Water Board', 'harbour water board');
    check('Harbour Fishery Boards', 'Harbour Fishery Board');
    check("Riverton People's Assembly", 'Riverton People’s Assembly');
  });
  it('is silent about names of two bodies', () => {
    check('Northern Fisheries Administration', 'Southern Fisheries Administration');
    check('Riverton Finance Commission', 'Riverton Planning Commission');
    check('Hunan Fisheries Administration', 'Henan Fisheries Administration');
    check('Riverton Municipal Assembly', 'Standing Committee of the Riverton Municipal Assembly');
    check('Harbour Plan 2030', 'Harbour Plan 2035');
  });
  it('is silent where one document tells the two apart', () => {
    const [a, b] = [
      'Riverton Commission of Trade and Informatization',
      'Riverton Commission of Trade and Information Technology',
    ];
    const source = `
      ${a} and ${b}.
      ${'^'.repeat(a.length)} organization
      ${' '.repeat(a.length)}     ${'^'.repeat(b.length)} organization
    `;
    checkFindings('name-spelling', source, [], options);
  });
});
