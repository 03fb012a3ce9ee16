import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { hover } from '../../../server/src/features/hover';
import { markedCorpus, recognizedCorpus } from '../../support/corpus';
import { checkHover, hoverAt } from '../../support/hover';

describe('hover of a date', () => {
  it('says its value as TIMEX3 and in words, and what it was counted from', () =>
    checkHover(
      `
      The port closes $0tomorrow.
                      ^^^^^^^^ date value=2023-06-15 anchor=2023-06-14
      `,
      `
      **Date:** Thursday, 15 June 2023 · \`2023-06-15\`

      - Counted from: Wednesday, 14 June 2023, a header

      *Rule test.date*
      `,
    ));

  it('lists the targets due then or within it, and the other mentions', () =>
    checkHover(
      `
      === plan.txt
      In $02030 the port has 20 deep berths. In 2030 it rests.
         ^^^^ date
                           ^^^^^^^^^^^^^^ target unit="deep berths" deadline=2030 action=build
                                              ^^^^ date
      === tariff.txt
      Fees reach 5 percent by June 2030.
                 ^^^^^^^^^ target unit=% metric=fees deadline=2030-06
                              ^^^^^^^^^ date value=2030-06
      `,
      `
      **Date:** 2030

      **2 targets due**
      - 20 deep berths · [line 1](plan.txt#21)
      - 5%, fees · [tariff.txt, line 1](tariff.txt#11)

      **1 other mention**
      - [line 1](plan.txt#40)

      *Rule test.date*
      `,
    ));

  it('lists the targets of its own document first', () => {
    const markdown = hoverAt(
      markedCorpus(`
        === a.txt
        Date: 2020. Build 7 quays.
              ^^^^ date reference=yes
                          ^^^^^^^ target unit=quays deadline=2030
        === plan.txt
        Build 20 berths by $02030.
              ^^^^^^^^^ target unit=berths deadline=2030
                           ^^^^ date
      `),
    );
    assert.match(markdown, /\*\*2 targets due\*\*\n- 20 berths · \[line 1\].*\n- 7 quays · \[a\.txt, line 1\]/);
  });

  it('only counts the other mentions of a duration', () =>
    checkHover(
      `
      It takes $0three years, not three years.
               ^^^^^^^^^^^ date type=DURATION value=P3Y
                                ^^^^^^^^^^^ date type=DURATION value=P3Y
      `,
      `
      **Duration:** 3 years · \`P3Y\`

      **1 other mention**

      *Rule test.date*
      `,
    ));
});

describe('hover of a name', () => {
  it('says the canonical name, other names, where it is introduced, who mentions it, and what may be the same', () =>
    checkHover(
      `
      === notice.txt
      The $0LPA agreed.
          ^^^ organization form=acronym
      === plan.txt
      The Lowland Port Authority (LPA) met. LPA grows.

      The Lowland Ports met LPA again.
          ^^^^^^^^^^^^^ organization entity=lpa form=variant
                            ^^^ organization entity=lpa form=acronym
      === typo.txt
      The Lowland Port Autority agreed.
          ^^^^^^^^^^^^^^^^^^^^^ organization
      === full.txt
      The Lowland Port Authority (LPA), or Lowland Ports, met.
          ^^^^^^^^^^^^^^^^^^^^^^ organization entity=lpa
                                  ^^^ organization entity=lpa form=acronym
                                           ^^^^^^^^^^^^^ organization entity=lpa form=variant
      `,
      `
      **Organization:** Lowland Port Authority

      - Also written: Lowland Ports
      - Short: LPA
      - Introduced: [full.txt, line 1](full.txt#4)
      - Probably the same: [Lowland Port Autority](typo.txt#4)

      **6 mentions in 3 documents**
      - [line 1](notice.txt#4)
      - [full.txt](full.txt#4): 3, line [1](full.txt#4)
      - [plan.txt](plan.txt#54): 2, line [3](plan.txt#54)

      *Rule test.organization*
      `,
    ));

  it('tells documents with one file name apart by their folders', () => {
    const markdown = hoverAt(
      markedCorpus(`
        === north/plan.txt
        The $0Blue Port Plan begins.
            ^^^^^^^^^^^^^^ initiative
        === south/plan.txt
        The Blue Port Plan ends.
            ^^^^^^^^^^^^^^ initiative
        === news.txt
        The Blue Port Plan was good.
            ^^^^^^^^^^^^^^ initiative
        `),
    );
    assert.match(markdown, /^- \[line 1\].*\n- \[news\.txt, line 1\].*\n- \[south\/plan\.txt, line 1\]/m);
    assert.match(markdown, /Introduced: \[news\.txt, line 1\]/);
  });

  it('says so where nobody else mentions it', () =>
    checkHover(
      `
      The $0Blue Port Plan begins.
          ^^^^^^^^^^^^^^ initiative
      `,
      `
      **Initiative:** Blue Port Plan

      - Introduced: here

      **No other mention**

      *Rule test.initiative*
      `,
    ));
});

describe('hover', () => {
  it('leads with the innermost annotation and adds what stands around it in a line each', () =>
    checkHover(
      `
      The Blue Port Plan $02030 for the coast begins.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ initiative
                         ^^^^ date
      `,
      `
      **Date:** 2030

      *Rule test.date*

      ---

      **Initiative:** Blue Port Plan 2030 for the coast · introduced [line 1](doc.txt#4), no other mention
      `,
    ));

  it('shows document text as it is, never as Markdown', () => {
    const markdown = hoverAt(
      markedCorpus(`
        The $0<b>*Blue*</b> [Port](x) \`Plan\` begins.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ initiative
      `),
    );
    const html = new MarkdownIt({ html: true, linkify: false }).render(markdown);
    assert.match(html, /&lt;b&gt;\*Blue\*&lt;\/b&gt; \[Port\]\(x\) `Plan`/);
  });

  it('is there right behind a word, and nowhere in plain text', () => {
    const { snapshot, at } = markedCorpus(`
      The Blue Port Plan$0 begins.
          ^^^^^^^^^^^^^^ initiative
    `);
    const context = { link: () => '' };
    assert.equal(hover(snapshot, at.uri, at.offset, context)?.end, 18);
    assert.equal(hover(snapshot, at.uri, at.offset + 1, context), undefined);
    assert.equal(hover(snapshot, 'file:///nowhere', 0, context), undefined);
  });
});

describe('hover over recognised texts', () => {
  it('finds that two plans differ', () => {
    const markdown = hoverAt(
      recognizedCorpus(`
        === plan.txt
        The Lowland Port Authority will build $020 floating pontoons by 2030.
        === speech.txt
        The Lowland Port Authority will build 25 floating pontoons by 2030.
      `),
    );
    assert.match(markdown, /^\*\*Target:\*\* 20 floating pontoons\n/);
    assert.match(
      markdown,
      /- \*\*differs:\*\* 25 floating pontoons, by 2030 · \[speech\.txt, line 1\]\(speech\.txt#38\)/,
    );
  });

  it('explains an acronym that only another document introduces, and says how it knows', () => {
    const markdown = hoverAt(
      recognizedCorpus(`
        === a.txt
        The Lowland Port Authority (LPA) met.
        === b.txt
        Old $0LPA cranes rust.
      `),
    );
    assert.match(markdown, /^\*\*Organization:\*\* Lowland Port Authority\n/);
    assert.match(markdown, /Introduced: \[a\.txt, line 1\]\(a\.txt#4\)/);
    assert.match(markdown, /3 mentions in 2 documents/);
    assert.match(markdown, /stands for .*Lowland Port Authority.* in another document/);
  });

  it('says nothing of an acronym that no document introduces', () => {
    const { snapshot, at } = recognizedCorpus(`
      === a.txt
      The Lowland Port Authority met.
      === b.txt
      Old $0LPX cranes rust.
    `);
    assert.equal(hover(snapshot, at.uri, at.offset, { link: () => '' }), undefined);
  });

  it('finds where an acronym is introduced', () => {
    const markdown = hoverAt(
      recognizedCorpus(`
        === a.txt
        The Lowland Port Authority (LPA) met. The $0LPA agreed to dredge.
        === b.txt
        The Lowland Port Authority was founded.
      `),
    );
    assert.match(
      markdown,
      /^\*\*Organization:\*\* Lowland Port Authority\n\n- Short: LPA\n- Introduced: \[line 1\]\(a\.txt#4\)/,
    );
    assert.match(markdown, /4 mentions in 2 documents/);
  });
});
