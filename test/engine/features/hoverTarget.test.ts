import assert from 'node:assert/strict';
import { hover } from '../../../server/src/features/hover';
import { type CorpusFixture, markedCorpus, recognizedCorpus } from '../../support/corpus';
import { checkHover, hoverAt } from '../../support/hover';

/** The line of the deadline in the hover at the cursor, on some day. */
const deadlineAt = ({ snapshot, at }: CorpusFixture, today?: string) =>
  /Deadline: (.*)/.exec(
    hover(snapshot, at.uri, at.offset, { link: () => '', ...(today !== undefined && { today }) })!.markdown,
  )?.[1];

describe('hover of a target', () => {
  it('says whether its deadline has passed, with the last day of it', () => {
    const fixture = markedCorpus(`
      The port will build $040 berths by 2030.
                          ^^^^^^^^^ target value=40 deadline=2030 deadlineSource=sentence
      `);
    assert.equal(deadlineAt(fixture, '2030-12-31'), '2030 (from its sentence)');
    assert.equal(deadlineAt(fixture, '2031-01-01'), '2030, passed (from its sentence)');
    assert.equal(deadlineAt(fixture), '2030 (from its sentence)');
  });

  it('says its value in words, what it is about, and until when', () =>
    checkHover(
      `
      The port will raise cargo volume above $040 million tons by 2030 a year.
                                             ^^^^^^^^^^^^^^^ target value=40000000 comparator=> unit=t metric="cargo volume" base="all trade" action=raise actor="The port" deadline=2030-06 deadlineSource=sentence frequency=P1Y baseline=30000000
      `,
      `
      **Target:** more than 40 million t

      - Measure: cargo volume
      - Relative to: all trade
      - Action: raise
      - Actor: The port
      - Deadline: June 2030 (from its sentence)
      - Frequency: every year
      - Baseline: 30 million t

      *Rule test.target*
      `,
    ));

  it('lists the same measure elsewhere: contradictions first, then agreement, then progress', () =>
    checkHover(
      `
      === plan.txt
      The Blue Port Plan: build $020 deep berths by 2030.
          ^^^^^^^^^^^^^^ initiative
                                ^^^^^^^^^^^^^^ target unit="deep berths" deadline=2030
      === review.txt
      2026-01-01: 7 deep berths in 2025. The Blue Port Plan wants 20 deep berths by 2030.
      ^^^^^^^^^^ date value=2026-01-01 reference=yes
                  ^^^^^^^^^^^^^ figure unit="deep berths"
                                   ^^^^ date
                                             ^^^^^^^^^^^^^^ initiative
                                                                  ^^^^^^^^^^^^^^ target unit="deep berths" deadline=2030
      === speech.txt
      The Blue Port Plan means 25 deep berths by 2030 and 40 shallow berths.
          ^^^^^^^^^^^^^^ initiative
                               ^^^^^^^^^^^^^^ target unit="deep berths" deadline=2030
                                                          ^^^^^^^^^^^^^^^^^ target unit="shallow berths"
      `,
      `
      **Target:** 20 deep berths

      - Set in: [Blue Port Plan](review.txt#39)
      - Deadline: 2030

      **Elsewhere**
      - **differs:** 25 deep berths, by 2030 · [speech.txt, line 1](speech.txt#25)
      - agrees: 20 deep berths, by 2030 · [review.txt, line 1](review.txt#60)
      - 7 deep berths, 2025 (figure) · [review.txt, line 1](review.txt#12)

      *Rule test.target*
      `,
    ));

  /** The hover of 20 berths where other documents, one each, give these numbers. */
  const among = (values: readonly number[]) => {
    const others = values.map(
      (value, i) => `=== other${i}.txt\n${value} deep berths\n^^^^^^^^^^^^^^ figure unit="deep berths"`,
    );
    return hoverAt(
      markedCorpus(`=== plan.txt\n$020 deep berths\n^^^^^^^^^^^^^^ figure unit="deep berths"\n${others.join('\n')}`),
    );
  };

  it('cuts a long list off', () => {
    const markdown = among(Array.from({ length: 20 }, (_, i) => 30 + i));
    assert.equal(markdown.match(/^- /gm)?.length, 9);
    assert.match(markdown, /- and 12 more\n/);
  });

  it('puts places that say the same into one line, so that others are seen', () => {
    const markdown = among([...Array.from({ length: 20 }, () => 30), 40]);
    const lines = markdown.match(/^- .*/gm) ?? [];
    assert.equal(lines.length, 2, markdown);
    assert.match(
      lines[0],
      /^- 30 deep berths · \[other0\.txt, line 1\]\(.*\), .*\[other\d+\.txt, line 1\]\(.*\) and 17 more$/,
    );
    assert.match(lines[1]!, /^- 40 deep berths · \[other20\.txt, line 1\]\([^)]*\)$/);
  });
});

describe('hover of a target: what set it', () => {
  const setIn = (source: string) => /^- Set in: (.*)$/m.exec(hoverAt(recognizedCorpus(source)))?.[1];
  const ISSUED = 'The Council of Lowland adopted the Blue Port Plan.';

  it('is the initiative that its sentence names, and who issued it', () =>
    assert.equal(
      setIn(`${ISSUED} Under the Blue Port Plan, the city will build $020 deep berths by 2030.`),
      '[Blue Port Plan](doc.txt#35), issued by [Council of Lowland](doc.txt#4)',
    ));

  it('is found in other documents', () =>
    assert.equal(
      setIn(`
        === news.txt
        Under the Blue Port Plan, the city will build $020 deep berths by 2030.
        === law.txt
        ${ISSUED}
      `),
      '[Blue Port Plan](law.txt#35), issued by [Council of Lowland](law.txt#4)',
    ));

  it('is the only issued initiative of its document, and says so', () =>
    assert.equal(
      setIn(`${ISSUED} The city will build $020 deep berths by 2030.`),
      '[Blue Port Plan](doc.txt#35), issued by [Council of Lowland](doc.txt#4) (from its document)',
    ));

  it('is not known where a document has two of them', () =>
    assert.equal(
      setIn(
        `${ISSUED} The Senate of Highland adopted the Green Hill Plan. The city will build $020 deep berths by 2030.`,
      ),
      undefined,
    ));

  it('is what the title over several lines names, issued by whom the line beneath says', () =>
    assert.equal(
      setIn(`
        Ten-year Plan for the Renewal of Harbours, Quays and
        Ferry Landings in the Northern Districts (2031-2040)

        Issued by the Council of Lowland

        The city will build $020 deep berths by 2035.

        Berths are where ships lie.
      `),
      '[Ten-year Plan for the Renewal of Harbours, Quays and Ferry Landings in the Northern Districts (2031-2040)](doc.txt#0), issued by [Council of Lowland](doc.txt#121)',
    ));

  it('is no slogan that the sentence quotes', () => {
    const source = 'Under the "three ports" strategy, the city will build $020 deep berths by 2030.';
    assert.equal(
      setIn(`${ISSUED} ${source}`),
      '[Blue Port Plan](doc.txt#35), issued by [Council of Lowland](doc.txt#4) (from its document)',
    );
    assert.equal(setIn(source), undefined);
  });

  it('is nothing for a figure', () =>
    assert.equal(setIn(`${ISSUED} Under the Blue Port Plan, the city built $020 deep berths in 2020.`), undefined));
});
