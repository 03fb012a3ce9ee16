import assert from 'node:assert/strict';
import { type CorpusFixture, entityAtCursor, markedCorpus, recognizedCorpus, uriOf } from '../../support/corpus';

/** Checks which mentions, as `file: text`, the entity under the cursor has. */
function checkMentions(fixture: CorpusFixture, expected: readonly string[]): void {
  const found = entityAtCursor(fixture).mentions.map(
    ({ document, annotation }) => `${document.uri.slice(uriOf('').length)}: ${annotation.text}`,
  );
  assert.deepEqual(found, expected);
}

const checkLinked = (source: string, expected: readonly string[]) => checkMentions(markedCorpus(source), expected);

/** The same where the recognisers read the documents. */
const checkRecognized = (source: string, expected: readonly string[]) =>
  checkMentions(recognizedCorpus(source), expected);

describe('plans of several years', () => {
  const old = '=== a\nThe Clean $Ports Plan 2018-2022 ended.\n';
  const plain = '=== b\nThe Clean $Ports Plan grew.\n';
  const renewed =
    '=== c\nThe Clean $Ports Plan (2023-2027) began.\n=== d\nThe Clean Ports Plan 2023-2027 costs little.\n';
  const cursorIn = (chosen: string, ...all: readonly string[]) =>
    all.map((part) => part.replace('$', part === chosen ? '$0' : '')).join('');

  it('stay apart from each other', () => {
    checkRecognized(cursorIn(old, old, plain, renewed), ['a: Clean Ports Plan 2018-2022']);
    checkRecognized(cursorIn(renewed, old, plain, renewed), [
      'c: Clean Ports Plan (2023-2027)',
      'd: Clean Ports Plan 2023-2027',
    ]);
  });
  it('leave a name without years by itself', () =>
    checkRecognized(cursorIn(plain, old, plain, renewed), ['b: Clean Ports Plan']));
  it('link with and without their years where there are no others', () =>
    checkRecognized(cursorIn(plain, old, plain), ['a: Clean Ports Plan 2018-2022', 'b: Clean Ports Plan']));
});

describe('links between documents', () => {
  it('link equal full names', () => {
    checkLinked(
      `
      === a
      The Riverside Water Board met.
          ^^^^^^^^^^^^^^^^^^^^^ organization
      === b
      The Riverside $0Water Board agreed.
          ^^^^^^^^^^^^^^^^^^^^^ organization
      `,
      ['a: Riverside Water Board', 'b: Riverside Water Board'],
    );
  });

  it('link over names that only a third document has both of', () => {
    checkLinked(
      `
      === a
      The $0Riverside Water Board met.
          ^^^^^^^^^^^^^^^^^^^^^ organization
      === b
      The Riverside Waterworks Authority, once the Riverside Water Board.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization entity=it
                                                   ^^^^^^^^^^^^^^^^^^^^^ organization entity=it
      === c
      The Riverside Waterworks Authority met.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization
      `,
      [
        'a: Riverside Water Board',
        'b: Riverside Waterworks Authority',
        'b: Riverside Water Board',
        'c: Riverside Waterworks Authority',
      ],
    );
  });

  it('link names that differ in British and American spelling', () => {
    checkLinked(
      `
      === a
      The $0Harbour Organisation Programme began.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ initiative
      === b
      The Harbor Organization Program began.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ initiative
      `,
      ['a: Harbour Organisation Programme', 'b: Harbor Organization Program'],
    );
  });

  it('never link names of different kinds', () => {
    checkLinked(
      `
      === a
      $0Green Harbour met.
      ^^^^^^^^^^^^^ organization
      === b
      Green Harbour began.
      ^^^^^^^^^^^^^ initiative
      `,
      ['a: Green Harbour'],
    );
  });

  it('give an acronym to the only entity that introduces it', () => {
    checkLinked(
      `
      === a
      The $0RWB met.
          ^^^ organization form=acronym
      === b
      The Riverside Water Board (RWB) agreed.
          ^^^^^^^^^^^^^^^^^^^^^ organization entity=it
                                 ^^^ organization entity=it form=acronym
      `,
      ['a: RWB', 'b: Riverside Water Board', 'b: RWB'],
    );
  });

  it('give an acronym to the only entity whose initials it has', () => {
    checkLinked(
      `
      === a
      RWB met.
      ^^^ organization form=acronym
      === b
      The $0Riverside Water Board agreed.
          ^^^^^^^^^^^^^^^^^^^^^ organization
      `,
      ['a: RWB', 'b: Riverside Water Board'],
    );
  });

  it('leave an acronym alone that two entities introduce', () => {
    checkLinked(
      `
      === a
      The $0RWB met.
          ^^^ organization form=acronym
      === b
      The Riverside Water Board (RWB) agreed.
          ^^^^^^^^^^^^^^^^^^^^^ organization entity=it
                                 ^^^ organization entity=it form=acronym
      === c
      The Regional Wages Bureau (RWB) agreed.
          ^^^^^^^^^^^^^^^^^^^^^ organization entity=it
                                 ^^^ organization entity=it form=acronym
      `,
      ['a: RWB'],
    );
  });

  it('link an acronym that nobody introduces in all documents that use it', () => {
    checkLinked(
      `
      === a
      The $0RWB met.
          ^^^ organization form=acronym
      === b
      The RWB agreed.
          ^^^ organization form=acronym
      `,
      ['a: RWB', 'b: RWB'],
    );
  });

  it('keep generic short forms apart: "the Ministry" of one document is not that of another', () => {
    checkLinked(
      `
      === a
      The $0Ministry met.
          ^^^^^^^^ organization form=short
      === b
      The Ministry of Rivers (the Ministry) agreed.
          ^^^^^^^^^^^^^^^^^^ organization entity=it
                                  ^^^^^^^^ organization entity=it form=short
      === c
      The Ministry agreed.
          ^^^^^^^^ organization form=short
      `,
      ['a: Ministry'],
    );
  });

  it('link a telling short form to the plan that introduces it', () => {
    checkLinked(
      `
      === a
      The Lowland Rivers Restoration Programme 2024-2030 (Rivers Programme) begins.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ initiative entity=it
                                                          ^^^^^^^^^^^^^^^^ initiative entity=it form=short
      === b
      The Rivers $0Programme goes on.
          ^^^^^^^^^^^^^^^^ initiative form=short
      `,
      ['a: Lowland Rivers Restoration Programme 2024-2030', 'a: Rivers Programme', 'b: Rivers Programme'],
    );
  });

  /** Three documents with a Ministry of Health: of Ghana, of Kenya, of nobody knows where. @param cursor which has the cursor */
  function healthMinistries(cursor: number): string {
    const files = ['Ghana decided and Ghana plans. The ', 'Kenya decided and Kenya plans. The ', 'The '].map(
      (before, i) => {
        const text = `${before}${i === cursor ? '$0' : ''}Ministry of Health agrees.`;
        return `=== ${'abc'[i]}\n${text}\n${' '.repeat(before.length)}${'^'.repeat(18)} organization`;
      },
    );
    return files.join('\n');
  }

  it("keep two countries' Ministry of Health apart", () => {
    checkLinked(healthMinistries(0), ['a: Ministry of Health']);
    checkLinked(healthMinistries(1), ['b: Ministry of Health']);
  });

  it('keep a Ministry of Health by itself whose country is not known, where two countries have one', () => {
    checkLinked(healthMinistries(2), ['c: Ministry of Health']);
  });

  it('link a Ministry of Health where no two countries are spoken of', () => {
    checkLinked(
      `
      === a
      Kenya decided and Kenya plans. The $0Ministry of Health agrees.
                                         ^^^^^^^^^^^^^^^^^^ organization
      === b
      The Ministry of Health agrees.
          ^^^^^^^^^^^^^^^^^^ organization
      `,
      ['a: Ministry of Health', 'b: Ministry of Health'],
    );
  });

  it('link an international body over documents of different countries', () => {
    checkLinked(
      `
      === a
      Kenya decided and Kenya plans. The $0World Bank agrees.
                                         ^^^^^^^^^^ organization
      === b
      Ghana decided and Ghana plans. The World Bank agrees.
                                         ^^^^^^^^^^ organization
      `,
      ['a: World Bank', 'b: World Bank'],
    );
  });
});
