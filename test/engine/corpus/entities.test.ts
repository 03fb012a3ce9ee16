import assert from 'node:assert/strict';
import { corpusDocument } from '../../../server/src/corpus/corpusDocument';
import { type Entity, buildEntity } from '../../../server/src/corpus/entities';
import { annotate } from '../../../server/src/recognize/annotate';
import type { NameAnnotation } from '../../../server/src/recognize/annotation';
import { type CorpusFixture, markedCorpus, recognizedCorpus, uriOf } from '../../support/corpus';

/** The entity under the cursor. */
function entityAtCursor({ snapshot, at }: CorpusFixture): Entity {
  const [annotation] = snapshot.annotationsAt(at.uri, at.offset);
  return snapshot.entityOf({ document: snapshot.document(at.uri)!, annotation: annotation as NameAnnotation });
}

/** Checks which mentions, as `file: text`, the entity under the cursor has. */
function checkLinked(source: string, expected: readonly string[]): Entity {
  const entity = entityAtCursor(markedCorpus(source));
  const mentions = entity.mentions.map(
    ({ document, annotation }) => `${document.uri.slice(uriOf('').length)}: ${annotation.text}`,
  );
  assert.deepEqual(mentions, expected);
  return entity;
}

/** Checks which mentions, as `file: text`, the entity under the cursor has where the recognisers read the documents. */
function checkRecognized(source: string, expected: readonly string[]): void {
  const { mentions } = entityAtCursor(recognizedCorpus(source));
  const found = mentions.map(
    ({ document, annotation }) => `${document.uri.slice(uriOf('').length)}: ${annotation.text}`,
  );
  assert.deepEqual(found, expected);
}

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

describe('entities', () => {
  it('are introduced by the earliest document that has a full mention, an undated one last', () => {
    const fixture = markedCorpus(`
      === a
      The Riverside Water Board met.
          ^^^^^^^^^^^^^^^^^^^^^ organization
      === b
      2024-05-01: RWB, that is the Riverside Water Board, met.
      ^^^^^^^^^^ date value=2024-05-01 reference=yes
                  ^^^ organization entity=it form=acronym
                                   ^^^^^^^^^^^^^^^^^^^^^ organization entity=it
      === c
      2022-05-01: $0RWB met.
      ^^^^^^^^^^ date value=2022-05-01 reference=yes
                  ^^^ organization form=acronym
    `);
    const { introduction, canonical, shortForms } = entityAtCursor(fixture);
    assert.deepEqual(introduction, { uri: uriOf('b'), start: 29, end: 50 });
    assert.equal(canonical, 'Riverside Water Board');
    assert.deepEqual(shortForms, ['RWB']);
  });

  it('are called by their fullest name in any document, one in capitals last', () => {
    const fixture = markedCorpus(`
      === a
      THE RIVERSIDE WATER AND SEWERAGE BOARD met as RWB.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization entity=it
                                                    ^^^ organization entity=it form=acronym
      === b
      The Riverside $0Water Board (RWB) met.
          ^^^^^^^^^^^^^^^^^^^^^ organization entity=it
                                 ^^^ organization entity=it form=acronym
      === c
      The Riverside Water Board, or River Board, met.
          ^^^^^^^^^^^^^^^^^^^^^ organization entity=it
                                    ^^^^^^^^^^^ organization entity=it form=variant
    `);
    const { canonical, aliases, shortForms } = entityAtCursor(fixture);
    assert.equal(canonical, 'Riverside Water Board');
    assert.deepEqual(aliases, ['River Board']);
    assert.deepEqual(shortForms, ['RWB']);
  });
});

describe('similar names', () => {
  function checkSimilar(one: string, other: string, expected: boolean): void {
    const fixture = markedCorpus(
      `=== a\n$0${one}\n${'^'.repeat(one.length)} organization\n=== b\n${other}\n${'^'.repeat(other.length)} organization`,
    );
    const entity = entityAtCursor(fixture);
    assert.equal(entity.mentions.length, 1, 'similar names are never merged');
    assert.deepEqual(
      fixture.snapshot.similarTo(entity).map(({ canonical }) => canonical),
      expected ? [other] : [],
    );
  }

  it('are offered for relatives of a word', () => {
    checkSimilar(
      'Riverside Commission of Economy and Information Technology',
      'Riverside Commission of Economy and Informatization',
      true,
    );
  });
  it('are offered for a typing error', () =>
    checkSimilar('Riverside Waterworks Board', 'Riverside Watreworks Board', true));
  it('are offered for one word more', () =>
    checkSimilar('Riverside Municipal Water Board', 'Riverside Water Board', true));
  it('are not offered for another field', () =>
    checkSimilar('Riverside Ministry of Health', 'Riverside Ministry of Labour', false));
  it('are not offered for another place', () => checkSimilar('Riverside Water Board', 'Seaside Water Board', false));
  it('are not offered for another number', () =>
    checkSimilar('14th Riverside Water Congress', '15th Riverside Water Congress', false));
  it('are not offered for generic words in common', () =>
    checkSimilar('National Energy Council', 'National Trade Council', false));
});

describe('an entity', () => {
  it('may be mentioned in a document any number of times', () => {
    const count = 200_000;
    const text = 'HRA '.repeat(count);
    const local = { id: 'hra', kind: 'organization', canonical: 'HRA', aliases: [], keys: [], shortForms: ['HRA'], introduces: [], introducedAt: 0 } as const; // prettier-ignore
    const annotations = Array.from({ length: count }, (_, i): NameAnnotation => ({ kind: 'organization', entity: 'hra', form: 'acronym', start: 4 * i, end: 4 * i + 3, text: 'HRA', rule: 'test', evidence: [] })); // prettier-ignore
    const annotated = { source: annotate('').source, annotations, entities: [local], candidates: [] };
    const document = corpusDocument(uriOf('a'), text, annotated);
    assert.equal(buildEntity([{ document, local }]).mentions.length, count);
  });
});
