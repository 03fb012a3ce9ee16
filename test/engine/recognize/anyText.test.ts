import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../server/src/recognize/annotate';
import { ANNOTATION_KINDS, type Annotation } from '../../../server/src/recognize/annotation';
import { readBlocks } from '../../../server/src/text/outline';
import { holds } from '../../support/property';
import { tally } from '../../support/tally';

const SENTENCE =
  'By 2030, the Ministry of Water will cut losses by 25 percent under the Clean Rivers Act, and 3,000 wells were built in May 2021.';

/** Texts that nobody wrote for us to read, with what has to be found in the sentence that stands among them. */
const TEXTS: Readonly<Record<string, (sentence: string) => string>> = {
  'nothing else': (s) => s,
  'a byte order mark before it': (s) => `\ufeff${s}`,
  CRLF: (s) => `One line.\r\n\r\n${s}\r\n\r\nOne line.\r\n`,
  'lone CR': (s) => `One line.\r\r${s}\r\rOne line.\r`,
  'mixed line ends': (s) => `One line.\n\r\n${s}\r\r\n\nOne line.\n\r`,
  'NEL, LS and PS': (s) => `\u0085\u2028\u2029\n\n${s}\n\n\u2029\u2028\u0085`,
  'NUL bytes': (s) => `\0\0\n\n${s}\n\n\0`,
  'lone surrogates': (s) => `\ud83d\n\n${s}\n\n\ude00 \ud83d`,
  'astral characters': (s) => `😀👩‍🌾𝟘𠀀\n\n${s}\n\n🏳️‍🌈`,
  'combining marks': (s) => `\u0301\u0301e\u0301\n\n${s}\n\n\u0308`,
  'right-to-left text': (s) => `وزارة المياه ٢٠٣٠\n\n${s}\n\nמשרד המים 40%`,
  'zero-width characters': (s) => `\u200b\u200d\u2060\ufeff\n\n${s}\n\n\u200b`,
  'full-width digits': (s) => `２０３０年までに４０％\n\n${s}\n\n１２`,
  'control characters': (s) => `\u001b[31m\u0007\b\n\n${s}\n\n\u009b0m`,
  'one character that is repeated': (s) => `${'('.repeat(5000)}\n\n${s}\n\n${'“'.repeat(5000)}`,
};

const spansOf = (text: string) => annotate(text).annotations.map(({ kind, text: found }) => `${kind}: ${found}`);

/** Pieces of prose, and characters of every kind that is easily forgotten, glued together. */
const pieces = fc.oneof(
  fc.constantFrom(
    'By 2030, ', 'the Ministry of Health ', 'will build ', '200 clinics ', '40 per cent ', 'The Clean Rivers Act ', '$3 billion ', '3 May 2021 ', '(MoH) ', '“Green Belt” ', 'from 12% to 20% ',
    '\u0085', '\u2028', '\u2029', '\0', '\ud83d', '\ude00', '😀', '👩‍🌾', '𝟘', 'Ministry of W𝐚ter ', '40 W𝐚𝐭ts ', 'The Cle𝐚n Rivers Act ', ')’s', '\u0301', 'e\u0301', 'وزارة ', '٢٠٣٠', '\u200b', '\u200d', '\u202e', '\ufeff', '２０３０', '％', '４０', '漢字', '\u001b[31m', '\r', '\n', '\r\n', '\n\n', '\t', '\u00a0', '\u00ad', 'ﬁ', 'İ', 'ß', 'ǅ',
  ), // prettier-ignore
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const texts = fc.array(pieces, { maxLength: 50 }).map((parts) => parts.join(''));

/** Lines that end within mentions, as converters wrap them, and lines that end on purpose. */
const WRAPPED = `
The board of the port said on Friday that it would close the old quay by the end of
2027, and that it will cut its emissions under the Clean
Rivers Act by 40 per
cent. The plan was drawn up by the Ministry of
Health and sets aside $3
billion for new wells, which the council approved on 3
May 2021 and which are to be built from 2022 to
2025.
`;
const RAGGED = `
Ministry of Water
Clean Rivers Act
By 2030
40 percent
Water Board of Varna
3 May 2021
`;

/** Names that are said again in part, rows of dates, and quantities with dates near and far, for lines that may end behind any word. */
const FLOWING =
  'The MOW Grant Scheme and the Tarek Steel Company will, in March, June and September 2027, pay $40 million every year to 200 clinics, ' +
  'and the Ministry of Water and the Council for Clean Rivers, which the Regional Harbour Development Act 2019 (RHDA) set up on 30 June 2020 and 31 ' +
  'December 2021, aim for 40 per cent of all new connections, in the towns and in the villages of the three river provinces, by 2035. ' +
  'The MOW Grant Scheme ends in 2040, and so does the Grant Scheme of the Tarek Steel Company. ';

/** A passage some of whose blanks are line ends. */
const wrappedAnywhere = fc
  .tuple(fc.constantFrom(FLOWING, SENTENCE, WRAPPED), fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }))
  .map(([passage, ends]) => {
    let blank = 0;
    return passage.replaceAll(' ', () => (ends[blank++ % ends.length] ? '\n' : ' '));
  });

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
const splitsPair = (text: string, at: number) => isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));

/** What is said of a mention, wherever it stands and whatever its line ends. */
function saidOf({ start: _start, end: _end, ...said }: Annotation): unknown {
  return JSON.parse(JSON.stringify(said).replaceAll('\\r\\n', '\\n').replaceAll('\\r', '\\n'));
}

describe('any text', () => {
  const expected = spansOf(SENTENCE);

  it('the sentence says enough', () => assert.ok(expected.length >= 6, expected.join('\n')));

  for (const [what, write] of Object.entries(TEXTS))
    it(`is read with ${what}`, () => {
      const text = write(SENTENCE);
      const at = text.indexOf(SENTENCE);
      const inside = annotate(text).annotations.filter(({ start, end }) => start >= at && end <= at + SENTENCE.length);
      assert.deepEqual(inside.map(({ kind, text: found }) => `${kind}: ${found}`), expected); // prettier-ignore
      tally('kinds of odd text', 1);
    });

  for (const text of ['', '\0', '\ufeff', 'a', '1', '\n', '\r', '\ud83d', '“', '%', ')’s', '1.', '(1'])
    it(`is read if it is but ${JSON.stringify(text)}`, () => assert.deepEqual(spansOf(text), []));

  it('property: no span lies outside, splits a character, begins or ends with a blank, or overlaps another of its kind', () => {
    holds(
      fc.property(texts, (text) => {
        const { annotations } = annotate(text);
        const ends = new Map(ANNOTATION_KINDS.map((kind) => [kind, 0]));
        for (const { kind, start, end, text: found } of annotations) {
          assert.ok(start >= ends.get(kind)! && end > start && end <= text.length);
          ends.set(kind, end);
          assert.equal(found, text.slice(start, end));
          assert.equal(found, found.trim());
          assert.ok(!splitsPair(text, start) && !splitsPair(text, end), JSON.stringify(found));
        }
      }),
      { numRuns: 120 },
    );
  });

  it('property: CRLF, LF and CR give the same mentions', () => {
    const lines = fc.array(fc.oneof(fc.constantFrom('\n', '\n\n', ' ', WRAPPED, RAGGED), wrappedAnywhere, pieces), {
      maxLength: 14,
    });
    const unix = lines.map((parts) => parts.join('').replace(/\r\n?/g, '\n'));
    holds(
      fc.property(unix, fc.constantFrom('\r\n', '\r'), (text, lineEnd) => {
        const mentions = (of: string) => annotate(of).annotations.map(saidOf);
        assert.deepEqual(mentions(text.replaceAll('\n', lineEnd)), mentions(text));
      }),
      { numRuns: 80 },
    );
  });

  it('property: what stands in other paragraphs changes no paragraph, and what says nothing changes no mention', () => {
    const silent = fc.array(fc.constantFrom('(', '“', '😀', '\u0301', '\ud83d', '\0', '%', '…', '\u202e', '- ', '***'), { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')); // prettier-ignore
    const paragraph = texts.map((text) => text.replace(/[\s\u0085]+/g, ' ').trim()).filter((text) => text !== '');
    holds(
      fc.property(texts, paragraph, texts, (before, middle, after) => {
        const start = before.length + 2;
        const blocks = readBlocks(`${before}\n\n${middle}\n\n${after}`);
        const own = blocks.filter((block) => block.end > start && block.start < start + middle.length);
        const alone = readBlocks(middle);
        assert.deepEqual(own.map(({ start: from, end }) => [from - start, end - start]), alone.map(({ start: from, end }) => [from, end])); // prettier-ignore
      }),
      { numRuns: 80 },
    );
    holds(
      fc.property(silent, silent, (before, after) => {
        const found = annotate(`${before}\n\n${SENTENCE}\n\n${after}`).annotations.map(saidOf);
        assert.deepEqual(found, annotate(SENTENCE).annotations.map(saidOf));
      }),
      { numRuns: 50 },
    );
  });
});
