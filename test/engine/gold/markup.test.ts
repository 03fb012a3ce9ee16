import assert from 'node:assert/strict';
import { MarkupError, parseMarkup } from '../../gold/markup';

const parse = (markup: string) => parseMarkup(markup, 'doc');

describe('gold markup', () => {
  it('takes the marks out and keeps offsets of the text', () => {
    const { text, annotations } = parse(
      'In ⟦date type=DATE value=2030|2030⟧ we open\n⟦target value=3 unit=ports|3 ports⟧.',
    );
    assert.equal(text, 'In 2030 we open\n3 ports.');
    assert.deepEqual(annotations, [
      { kind: 'date', start: 3, end: 7, text: '2030', type: 'DATE', value: '2030' },
      { kind: 'target', start: 16, end: 23, text: '3 ports', value: 3, unit: 'ports' },
    ]);
  });

  it('nests marks of different kinds, the longer first', () => {
    const { text, annotations } = parse('⟦initiative|Vision ⟦date type=DATE value=2040|2040⟧⟧');
    assert.equal(text, 'Vision 2040');
    assert.deepEqual(
      annotations.map(({ kind, start, end }) => [kind, start, end]),
      [
        ['initiative', 0, 11],
        ['date', 7, 11],
      ],
    );
  });

  it('reads quoted values, doubled quotes, bars in values and the optional flag', () => {
    const [annotation] = parse('⟦figure value=4 unit="four ""brands"" | x" optional|four⟧').annotations;
    assert.equal(annotation?.unit, 'four "brands" | x');
    assert.equal(annotation?.optional, true);
  });

  it('counts UTF-16 units: an emoji before a mark is two', () => {
    assert.equal(parse('🏭 ⟦organization|WHO⟧').annotations[0]?.start, 3);
  });

  it('names a name that has no entity by its own words, on one line', () => {
    const [full, short] = parse(
      '⟦organization|Bank\nof\u00a0Ghana⟧ ⟦organization entity="Bank of Ghana"|BoG⟧',
    ).annotations;
    assert.equal(full?.entity, 'Bank of Ghana');
    assert.equal(full?.text, 'Bank\nof\u00a0Ghana');
    assert.equal(short?.entity, 'Bank of Ghana');
  });

  it('keeps CRLF and everything outside the marks', () => {
    assert.equal(parse('a\r\n\r\n⟦organization|B⟧ | c="d"\r\n').text, 'a\r\n\r\nB | c="d"\r\n');
  });

  const mistakes: [string, string, string][] = [
    ['an unknown kind', 'one\ntwo ⟦place|x⟧', 'doc:2:5: unknown kind "place"'],
    ['an attribute of another kind', '⟦date unit=m|x⟧', 'doc:1:6: a date has no attribute "unit"'],
    ['an attribute given twice', '⟦date value=1 value=2|x⟧', 'doc:1:14: "value" is given twice'],
    ['a missing bar', 'a\nb ⟦organization World Bank⟧', 'doc:2:16: expected an attribute or "|"'],
    ['a quote left open', '⟦organization entity="x|y⟧', 'doc:1:14: expected an attribute or "|"'],
    ['a mark left open', 'a ⟦date type=DATE value=1|x', 'doc:1:3: ⟦ is never closed'],
    ['a mark closed twice', 'a⟧', 'doc:1:2: ⟧ closes nothing'],
    ['blanks inside a mark', '⟦organization|WHO ⟧', 'doc:1:1: a mention has no blanks'],
    ['an empty mention', 'x⟦organization|⟧', 'doc:1:2: a mention has no blanks'],
    ['a kind inside itself', '⟦organization|A ⟦organization|B⟧⟧', 'doc:1:17: one organization inside another'],
    ['a number that is none', '⟦figure value=many|x⟧', 'doc:1:1: "many" is no number'],
    ['a quantity without a value', '⟦target unit=m|x⟧', 'doc:1:1: a target needs a value'],
    ['a date without a type', '⟦date value=2030|x⟧', "doc:1:1: a date's type is one of"],
    ['a comparator that is none', '⟦figure value=1 comparator=≈|x⟧', 'doc:1:1: a comparator is one of'],
  ];
  for (const [what, markup, message] of mistakes) {
    it(`refuses ${what} and says where`, () => {
      assert.throws(
        () => parse(markup),
        (error) => error instanceof MarkupError && error.message.startsWith(message),
      );
    });
  }
});
