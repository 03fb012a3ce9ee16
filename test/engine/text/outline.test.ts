import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBlocks, readSections } from '../../../server/src/text/outline';
import { growth } from '../../support/growth';
import { holds } from '../../support/property';

const outline = (text: string) =>
  readBlocks(text).map((block) => `${block.kind}: ${text.slice(block.start, block.end)}`);

describe('outline', () => {
  it('unwraps the lines of a paragraph', () => {
    const text =
      'The council adopted the housing plan after a long debate that\nran through the night, and sent it to the mayor who signed it\nin the morning.';
    assert.deepEqual(outline(text), [`text: ${text}`]);
  });

  it('cuts long lines at every line end', () => {
    const long = 'The council adopted the plan. '.repeat(8).trim();
    assert.deepEqual(outline(`${long}\n${long}`), [`text: ${long}`, `text: ${long}`]);
  });

  it('goes on where a short line stops within a name, and not below a title, an address or the end of a sentence', () => {
    const text =
      'It was agreed by the harbours of the northern towns and the\nMinistry of Works under the Ferry\nPlan and the Clean\nWater Act.';
    assert.deepEqual(outline(text), [`text: ${text}`]);
    const wide = 'The council adopted the plan for all harbours of the north';
    for (const [before, after] of [
      ['Office of the Mayor', 'Harbour Street 4'],
      [`${wide}\nand the ferries of the Council`, 'The mayor signed it.'],
      [`${wide}\nand the ferries of the Council.`, 'Ferries go on.'],
    ] as const)
      assert.match(outline(`${before}\n${after}\n${wide}`)[0]!, new RegExp(`^(?:text|heading): ${before}$`));
  });

  it('joins a long line that breaks off with what follows in small letters', () => {
    const long = 'The council adopted the plan. '.repeat(8) + 'It met the Institute of Sea';
    assert.deepEqual(outline(`${long}\nand Air.`), [`text: ${long}\nand Air.`]);
    assert.deepEqual(outline(`${long}.\nand Air.`), [`text: ${long}.`, 'text: and Air.']);
    assert.deepEqual(outline(`${long}\nThe end.`), [`text: ${long}`, 'text: The end.']);
  });

  it('sees a heading above a paragraph, with and without a blank line', () => {
    const body = 'The council adopted the plan. '.repeat(8).trim();
    assert.deepEqual(outline(`Clean Water\n${body}`), ['heading: Clean Water', `text: ${body}`]);
    assert.deepEqual(outline(`Clean Water\n\n${body}`), ['heading: Clean Water', `text: ${body}`]);
    assert.deepEqual(outline(`## Clean water\n${body}`), ['heading: ## Clean water', `text: ${body}`]);
  });

  it('sees a title that was broken over lines', () => {
    const body = 'The council adopted the plan. '.repeat(8).trim();
    for (const title of [
      'Ten-year Plan for the Renewal of Harbours, Quays and\nFerry Landings in the Northern Districts (2031-2040)',
      'RESOLUTION OF THE COUNCIL ON THE RENEWAL OF HARBOURS, QUAYS\nAND FERRY LANDINGS IN THE NORTHERN DISTRICTS AND ON THE WORKS\nTHAT GO WITH IT',
    ])
      assert.deepEqual(outline(`${title}\n\n${body}`), [`title: ${title}`, `text: ${body}`]);
    for (const prose of [
      'Ministers met on the Quay and promised that each of the\nharbours would be renewed by the end of the decade',
      'The Council of the Harbour Towns Met and Adopted the Harbour\nPlan of the Northern Districts.',
      'Contact: Press Office of the Council of the Northern\nHarbour Towns and Districts',
    ])
      assert.deepEqual(outline(`${prose}\n\n${body}`), [`text: ${prose}`, `text: ${body}`]);
  });

  it('takes lines with keys apart where several stand together, and leaves a colon in prose alone', () => {
    assert.deepEqual(outline('2030: 10 GW of storage\n2035: 20 GW of storage\nStatus 2024: none'), [
      'text: 2030: 10 GW of storage',
      'text: 2035: 20 GW of storage',
      'text: Status 2024: none',
    ]);
    const prose =
      'The ministers met in the old town hall and agreed on these\nFridays: the second and the fourth of every month this year';
    assert.deepEqual(outline(prose), [`text: ${prose}`]);
  });

  it('does not take sentences, header fields, page numbers or the last line for headings', () => {
    const body = 'The council adopted the plan. '.repeat(8).trim();
    assert.deepEqual(outline(`They met.\n\nUpdated: 3 May 2021\n\n17\n\n---\n\n${body}\n\nPhoto: City Press`), [
      'text: They met.',
      'text: Updated: 3 May 2021',
      'rule: 17',
      'rule: ---',
      `text: ${body}`,
      'text: Photo: City Press',
    ]);
  });

  it('sees list items of many styles', () => {
    const items = [
      '- one thing',
      '• another',
      '1. numbered',
      '2) bracketed',
      '(a) lettered',
      '139.Glued',
      '(iv) roman',
    ];
    assert.deepEqual(outline(`The plan will:\n${items.join('\n')}`), [
      'text: The plan will:',
      ...items.map((item) => `item: ${item}`),
    ]);
  });

  it('does not take a year or a decimal at the start of a line for a list mark', () => {
    for (const line of ['2025 was a good year for it.', '1.5 million homes were built.', 'A plan was made.'])
      assert.deepEqual(outline(line), [`text: ${line}`]);
  });

  it('nests sections by the level of their headings', () => {
    const text = '# One\n\nBody of one here.\n\n## Two\n\nBody of two here.\n\n# Three\n\nBody of three here.';
    const { sections, sectionOf } = readSections(readBlocks(text));
    assert.deepEqual(sections.map((section) => section.parent), [-1, 0, 1, 0]); // prettier-ignore
    assert.deepEqual(sectionOf, [1, 1, 2, 2, 3, 3]);
  });

  it('property: paragraphs are in order, trimmed, and leave out nothing but blanks', () => {
    const pieces = fc.constantFrom(
      'word ',
      'Word',
      '. ',
      '\n',
      '\r\n',
      '\r',
      '\n\n',
      '- ',
      '1. ',
      '# ',
      '  ',
      '\t',
      '2025',
      '😀',
    );
    holds(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const block of readBlocks(text)) {
          assert.match(text.slice(end, block.start), /^\s*$/);
          assert.match(text.slice(block.start, block.end), /^\S[^]*$/);
          end = block.end;
        }
        assert.match(text.slice(end), /^\s*$/);
      }),
    );
  });

  for (const piece of ['a\n', '\n', '- a\n', '1.', '(i', '#', '- ', 'a ', '1.1', 'A\n\n'])
    it(`is linear on ${JSON.stringify(piece)} repeated`, () => {
      assert.ok(growth((n) => void readBlocks(piece.repeat(n))) < 3.5);
    });
});
