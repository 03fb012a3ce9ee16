import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../../server/src/text/tokenizer';
import { growth } from '../../support/growth';
import { holds } from '../../support/property';

/** Tokens as `text` glued by `·` where no blank stands between them. */
const cut = (text: string) => tokenize(text).reduce((out, t) => out + (t.spaceBefore ? ' ' : '·') + t.text, '').trim(); // prettier-ignore
const kinds = (text: string) => tokenize(text).map((t) => t.kind).join(' '); // prettier-ignore

describe('tokenizer', () => {
  it('cuts letters from digits and remembers what was glued', () => {
    assert.equal(cut('RMB1.3 trillion by June 15th, COP28'), 'RMB·1.3 trillion by June 15·th·, COP·28');
  });

  it('keeps group and decimal separators in a number, and only those', () => {
    assert.equal(cut('10,000 and 1,20,000.50 but Jun 15,2023'), '10,000 and 1,20,000.50 but Jun 15·,·2023');
    assert.equal(cut('in 2018, 2020.'), 'in 2018·, 2020·.');
    assert.equal(cut('2+(3+6)'), '2·+·(·3·+·6·)');
  });

  it('splits hyphens and possessives, not apostrophes inside a word', () => {
    assert.equal(cut("the city's Three-year plan"), "the city·'s Three·-·year plan");
    assert.equal(cut('Tianjin People’s Congress of Xi’an'), 'Tianjin People·’s Congress of Xi’an');
    assert.equal(kinds('MBIE’s'), 'word possessive');
  });

  it('keeps initials and addresses whole', () => {
    assert.equal(cut('the U.S. Treasury'), 'the U.S. Treasury');
    assert.equal(kinds('see https://example.org/a,b. Then'), 'word address punctuation word');
    assert.equal(kinds('write to desk@example.gov.uk or example.com'), 'word word address word address');
  });

  it('does not take a missing blank for an address', () => {
    assert.equal(kinds('ends.The next'), 'word punctuation word word');
  });

  it('tells how words are written', () => {
    assert.deepEqual(tokenize('the Plan UN McKay A 5').map((t) => t.shape), ['lower', 'capitalized', 'upper', 'mixed', 'capitalized', 'none']); // prettier-ignore
  });

  it('counts a non-breaking blank as a blank, and marks line ends', () => {
    const [, second, third] = tokenize('5\u00a0km\nlong');
    assert.deepEqual([second?.spaceBefore, second?.lineBefore, third?.lineBefore], [true, false, true]);
  });

  it('takes a star or underscore that sets off words for punctuation, one between letters or digits for a symbol', () => {
    const kinds = (text: string) =>
      tokenize(text)
        .filter((token) => /^[*_]$/.test(token.text))
        .map((token) => token.kind);
    assert.deepEqual(new Set(kinds('**2030** and _by 40%_, in 2024* too')), new Set(['punctuation']));
    assert.deepEqual(kinds('2*3 and a_2030_b'), ['symbol', 'symbol', 'symbol']);
  });

  it('property: tokens are in order and leave out nothing but blanks', () => {
    holds(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          assert.match(text.slice(end, token.start), /^[\s\u00ad\u200b\ufeff]*$/u);
          assert.equal(token.text, text.slice(token.start, token.end));
          assert.ok(token.end > token.start);
          end = token.end;
        }
        assert.match(text.slice(end), /^[\s\u00ad\u200b\ufeff]*$/u);
      }),
    );
  });

  for (const piece of [
    'a',
    '1',
    '1,',
    '1,000',
    "a'",
    'a.',
    'A.',
    'a@',
    'www.',
    '“',
    'é\u0301',
    '😀',
    ' ',
    'http://a.',
  ]) {
    it(`is linear on ${JSON.stringify(piece)} repeated`, () => {
      assert.ok(growth((n) => void tokenize(piece.repeat(n))) < 3.5);
    });
  }
});
