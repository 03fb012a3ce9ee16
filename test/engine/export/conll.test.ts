import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alignConll, fromConll, toConll } from '../../../server/src/export/conll';
import { annotationOf, documentOf, documents, recognized } from '../../support/exports';
import { holds } from '../../support/property';

/** Tokens with their tags, sentences parted by `|`. */
function tagged(conll: string): string {
  const [document] = fromConll(conll);
  return document!
    .map((sentence) =>
      sentence.map(({ form, tag }) => (tag ? `${form}/${tag.begins ? 'B' : 'I'}-${tag.kind}` : form)).join(' '),
    )
    .join(' | ');
}

describe('exports: CoNLL-2003', () => {
  it('has four columns a token, a blank line behind a sentence, and a line before each document', () => {
    const text = 'Acme Bank pays 40%. It must.';
    const document = documentOf(text, [
      annotationOf(text, 'organization', 'Acme Bank'),
      annotationOf(text, 'target', '40%'),
    ]);
    assert.equal(
      toConll(document),
      `-DOCSTART- -X- -X- O

Acme - - B-ORG
Bank - - I-ORG
pays - - O
40 - - B-TARGET
% - - I-TARGET
. - - O

It - - O
must - - O
. - - O

`,
    );
    assert.equal(fromConll(toConll(document) + toConll(document)).length, 2);
  });

  it('lets the longer of overlapping annotations win, and leaves the other out whole', () => {
    const text = 'The Clean Water 2030 Plan of Acme passed in May.';
    const conll = toConll(
      documentOf(text, [
        annotationOf(text, 'initiative', 'Clean Water 2030 Plan'),
        annotationOf(text, 'date', '2030'),
        annotationOf(text, 'organization', 'Plan of Acme'),
        annotationOf(text, 'date', 'May'),
      ]),
    );
    assert.equal(
      tagged(conll),
      'The Clean/B-initiative Water/I-initiative 2030/I-initiative Plan/I-initiative of Acme passed in May/B-date .',
    );
  });

  it('takes the kind that the rule names first where two are equally long', () => {
    const text = 'It pays 40% now.';
    const [date, target] = [annotationOf(text, 'date', '40%'), annotationOf(text, 'target', '40%')];
    for (const annotations of [
      [date, target],
      [target, date],
    ])
      assert.equal(tagged(toConll(documentOf(text, annotations))), 'It pays 40/B-target %/I-target now .');
  });

  it('begins a second annotation of the same kind right behind the first', () => {
    const text = 'In 2025 2030 came.';
    const dates = [annotationOf(text, 'date', '2025'), annotationOf(text, 'date', '2030')];
    assert.equal(tagged(toConll(documentOf(text, dates))), 'In 2025/B-date 2030/B-date came .');
  });

  it('takes a token that is covered in part, and ends no sentence inside an annotation', () => {
    const text = 'The Plans. Two of it passed. Yes.';
    const covered = 'lans. Two';
    const conll = toConll(documentOf(text, [annotationOf(text, 'initiative', covered)]));
    assert.equal(tagged(conll), 'The Plans/B-initiative ./I-initiative Two/I-initiative of it passed . | Yes .');
    const [document] = fromConll(conll);
    assert.deepEqual(alignConll(document!, text), [{ kind: 'initiative', start: 4, end: 14 }]);
  });

  it('takes line ends for blanks and parts a token at a control character', () => {
    const text = 'Clean\r\nRivers www.a\u0085b.org';
    const conll = toConll(documentOf(text, [annotationOf(text, 'initiative', 'Clean\r\nRivers')]));
    for (const line of conll.split('\n')) assert.match(line, /^$|^[^\s\p{Cc}]+ \S+ \S+ \S+$/u);
    assert.deepEqual(alignConll(fromConll(conll)[0]!, text), [{ kind: 'initiative', start: 0, end: 13 }]);
  });

  it('reads a recognised document back: what nothing longer covers', () => {
    const text =
      'The Ministry of Energy (MoE) adopted the Clean Rivers Act on 3 May 2021. It will build 40 plants by 2030.';
    const { annotations } = recognized(text);
    const [document] = fromConll(toConll(recognized(text)));
    const outer = annotations.filter(
      (a) => !annotations.some((b) => b.end - b.start > a.end - a.start && b.start < a.end && a.start < b.end),
    );
    assert.ok(outer.length >= 5);
    assert.deepEqual(alignConll(document!, text), outer.map(({ kind, start, end }) => ({ kind, start, end }))); // prettier-ignore
  });

  it('property: every line is blank or has four columns, and an I- tag goes on with its own kind', () => {
    const line = /^(?:$|\S+ - - (?:O|[BI]-(TARGET|FIGURE|DATE|ORG|INITIATIVE))$)/;
    holds(
      fc.property(documents, (document) => {
        let before: string | undefined;
        const [first, second, ...lines] = toConll(document).split('\n');
        assert.deepEqual([first, second], ['-DOCSTART- -X- -X- O', '']);
        for (const each of lines) {
          assert.match(each, line);
          // eslint-disable-next-line no-control-regex
          assert.doesNotMatch(each, /[\x00-\x1f\x7f-\x9f\u2028\u2029]/);
          const [, kind] = line.exec(each) ?? [];
          if (each.includes(' I-')) assert.equal(kind, before);
          before = kind;
        }
      }),
      { numRuns: 150 },
    );
  });

  const start = '-DOCSTART- -X- -X- O\n\n';
  for (const [what, content, message] of [
    ['no -DOCSTART-', 'It - - O\n', /^ImportError: line 1: a file begins with -DOCSTART-/],
    ['three columns', `${start}It - O\n`, /line 3: a token has four columns/],
    ['five columns', `${start}It - - - O\n`, /line 3: a token has four columns/],
    ['an unknown tag', `${start}It - - B-PER\n`, /line 3: "B-PER" is none of our tags/],
    ['an unknown mark', `${start}It - - E-ORG\n`, /line 3: "E-ORG" is none of our tags/],
    ['an annotation that does not begin', `${start}It - - I-ORG\n`, /line 3: I-ORG goes on .*: B-ORG is missing/],
    ['one that goes on as another', `${start}It - - B-ORG\nis - - I-DATE\n`, /line 4: I-DATE goes on/],
    ['one that goes on in another sentence', `${start}It - - B-ORG\n\nis - - I-ORG\n`, /line 5: I-ORG goes on/],
  ] as const)
    it(`is refused with ${what}`, () => assert.throws(() => fromConll(content), message));

  it('is refused with another text', () => {
    const [document] = fromConll(`${start}It - - O\nis - - O\n`);
    assert.throws(() => alignConll(document!, 'It was'), /^ImportError: sentence 1, token 2: the text does not go on with "is"/); // prettier-ignore
  });
});
