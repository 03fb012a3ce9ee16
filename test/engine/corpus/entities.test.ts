import assert from 'node:assert/strict';
import { corpusDocument } from '../../../server/src/corpus/corpusDocument';
import { buildEntity } from '../../../server/src/corpus/entities';
import { annotate } from '../../../server/src/recognize/annotate';
import type { NameAnnotation } from '../../../server/src/recognize/annotation';
import { entityAtCursor, markedCorpus, uriOf } from '../../support/corpus';

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
  it('tell by a relative of many letters where every other word is common', () => {
    checkSimilar('Provincial Informatization Office', 'Provincial Information Technology Office', true);
    checkSimilar('National Communications Office', 'National Community Office', false);
  });
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
