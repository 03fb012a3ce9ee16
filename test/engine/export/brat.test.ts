import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BRAT_CONFIGURATION, toBrat } from '../../../server/src/export/brat';
import { fromBrat } from '../../../server/src/export/bratReader';
import { annotationOf, documentOf, documents, recognized } from '../../support/exports';
import { holds } from '../../support/property';

/**
 * Checks a standoff file by brat's definition, knowing nothing of how we write it: identifiers are unique, a text-bound annotation has
 * fragments in code points that do not touch and the text between them joined by a blank, attributes and relations have their form and
 * lead to text-bound annotations, and Python's line reading finds one annotation a line.
 */
function assertConforms(ann: string, text: string): void {
  const points = [...text];
  const lines = ann.split('\n');
  assert.equal(lines.pop(), '', 'the file ends with a line end');
  const ids = new Set<string>();
  const bound = new Set<string>();
  for (const line of lines) {
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(line, /[\v\f\r\x1c-\x1e\x85\u2028\u2029]/, "a line end of Python's");
    const [id = ''] = line.split('\t');
    assert.ok(!ids.has(id), `${id} twice`);
    ids.add(id);
    if (id.startsWith('T')) {
      const match = /^T\d+\t([\w-]+) (\d+ \d+(?:;\d+ \d+)*)\t([^\t]+)$/.exec(line);
      assert.ok(match, line);
      const fragments = match[2]!.split(';').map((pair) => pair.split(' ').map(Number) as [number, number]);
      let behind = -1;
      for (const [start, end] of fragments) {
        assert.ok(behind < start && start < end && end <= points.length, line);
        behind = end;
      }
      assert.equal(match[3], fragments.map(([start, end]) => points.slice(start, end).join('')).join(' '));
      assert.match(BRAT_CONFIGURATION, new RegExp(`^${match[1]}$`, 'm'));
      bound.add(id);
    } else if (id.startsWith('A')) {
      const match = /^A\d+\t(\S+) (T\d+) (\S+)$/.exec(line);
      assert.ok(match && bound.has(match[2]!), line);
      const values = new RegExp(`^${match[1]} .*Value:(.*)$`, 'm').exec(BRAT_CONFIGURATION)?.[1]?.split('|');
      assert.ok(values?.includes(match[3]!), `${match[1]} ${match[3]} is configured`);
    } else if (id.startsWith('R')) {
      const match = /^R\d+\t(\S+) Arg1:(T\d+) Arg2:(T\d+)$/.exec(line);
      assert.ok(match && bound.has(match[2]!) && bound.has(match[3]!) && match[2] !== match[3], line);
    } else {
      const match = /^#\d+\tAnnotatorNotes (T\d+)\t[^\t]+$/.exec(line);
      assert.ok(match && bound.has(match[1]!), line);
    }
  }
}

describe('exports: brat standoff', () => {
  it('counts code points, labels what has few values, notes the rest and leads to the first mention', () => {
    const text = '😀 Acme Bank (AB) will pay over 40%.';
    const entity = 'organization:Acme Bank';
    const ann = toBrat(
      documentOf(text, [
        annotationOf(text, 'organization', 'Acme Bank', { entity }),
        annotationOf(text, 'organization', 'AB', { entity, form: 'acronym' }),
        annotationOf(text, 'target', 'over 40%', { value: 40, comparator: '>', actor: 'a\tb\u2028c' }),
      ]),
    );
    assert.equal(
      ann,
      `T1	Organization 2 11	Acme Bank
A1	Form T1 full
#1	AnnotatorNotes T1	{"entity":"organization:Acme Bank","rule":"test.organization"}
T2	Organization 13 15	AB
A2	Form T2 acronym
#2	AnnotatorNotes T2	{"entity":"organization:Acme Bank","rule":"test.organization"}
R1	SameEntity Arg1:T2 Arg2:T1
T3	Target 26 34	over 40%
A3	Comparator T3 more-than
#3	AnnotatorNotes T3	{"value":40,"actor":"a\\tb\\u2028c","rule":"test.target"}
`,
    );
    assertConforms(ann, text);
  });

  for (const [name, covered, spans] of [
    ['LF', 'Clean\nRivers Act', '4 9;10 20'],
    ['CRLF', 'Clean\r\nRivers Act', '4 9;11 21'],
    ['CR', 'Clean\rRivers Act', '4 9;10 20'],
    ['a tab', 'Clean\tRivers Act', '4 9;10 20'],
    ['an indented next line', 'Clean  \n   Rivers Act', '4 9;15 25'],
    ['an empty line', 'Clean\n\n Rivers Act', '4 9;12 22'],
    ['NEL', 'Clean\u0085Rivers Act', '4 9;10 20'],
    ['two line ends', 'Clean\nRivers\nAct', '4 9;10 16;17 20'],
    ['nothing but blanks', 'Clean  Rivers Act', '4 21'],
  ] as const)
    it(`writes a span over ${name} in the fragments that it needs`, () => {
      const text = `The ${covered} passed.`;
      const document = documentOf(text, [annotationOf(text, 'initiative', covered)]);
      const [line] = toBrat(document).split('\n');
      assert.equal(line?.split('\t')[1], `Initiative ${spans}`);
      assertConforms(toBrat(document), text);
      assert.deepEqual(fromBrat(toBrat(document), text), document.annotations);
    });

  it('leaves out a span of nothing but blanks', () => {
    const text = 'a \n b';
    assert.equal(toBrat(documentOf(text, [annotationOf(text, 'date', ' \n ')])), '');
  });

  it('conforms for a document that was recognised', () => {
    const text =
      'The Ministry of Water and Energy (MWE) adopted the Clean Rivers Act. 😀 In 2022 the Ministry of Water\r\nand Energy said that it would build at least 40 plants by 2030.';
    const { annotations } = recognized(text);
    assert.ok(annotations.some((annotation) => annotation.text.includes('\r\n')));
    const ann = toBrat(recognized(text));
    assertConforms(ann, text);
    assert.deepEqual(fromBrat(ann, text), annotations);
  });

  it('property: conforms whatever the text', () => {
    holds(
      fc.property(documents, (document) => assertConforms(toBrat(document), document.text)),
      { numRuns: 150 },
    );
  });

  const text = 'It will pay 40%\nby 2030.';
  const good = toBrat(documentOf(text, [annotationOf(text, 'target', '40%\nby', { value: 40 })]));
  for (const [what, from, to, message] of [
    [
      'offsets beyond the text',
      '12 15;16 18',
      '12 15;16 99',
      /^ImportError: line 1: the span 16 99 is not in the text/,
    ],
    ['fragments out of order', '12 15;16 18', '16 18;12 15', /line 1: fragments must follow each other/],
    ['text between its fragments', '12 15;16 18\t40% by', '12 14;16 18\t40 by', /line 1: there is text between/],
    ['another text', '\t40% by', '\t40% on', /line 1: the text there is "40% by", not "40% on"/],
    ['an unknown type', 'Target', 'Person', /line 1: "Person" is none of our types/],
    ['blanks for tabs', 'T1\tTarget', 'T1 Target', /line 1: not a line of ours/],
    ['no text', '\t40% by\n', '\n', /line 1: an annotation is written ID, tab/],
    ['a line twice', 'A1\t', 'T1\t', /line 2: T1 stands on two lines/],
    ['an attribute of nothing', 'Comparator T1', 'Comparator T9', /line 2: there is no annotation T9/],
    ['an attribute without value', ' equal', '', /line 2: an attribute is written NAME ID VALUE/],
    ['an attribute that is none', 'Comparator', 'Colour', /line 1: colour is no attribute of few values/],
    ['a note that is no JSON', '{"value"', '{value', /line 3: not JSON/],
    ['no note', /#1.*\n/, '', /line 1: the annotation has no note/],
    ['an event', /$/, 'E1\tPay:T1\n', /line 4: not a line of ours: it begins with "E1"/],
    ['a relation of one', /$/, 'R1\tSameEntity Arg1:T1\n', /line 4: a relation is written/],
    ['a relation to nothing', /$/, 'R1\tSameEntity Arg1:T1 Arg2:T2\n', /line 4: there is no annotation T2/],
  ] as const)
    it(`is refused with ${what}`, () => {
      const bad = good.replace(from, to);
      assert.notEqual(bad, good);
      assert.throws(() => fromBrat(bad, text), message);
    });
});
