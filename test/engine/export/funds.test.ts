import assert from 'node:assert/strict';
import { Corpus } from '../../../server/src/corpus/corpus';
import { exportDocument } from '../../../server/src/export/document';
import { isFundName } from '../../../server/src/export/funds';
import { RunEntities } from '../../../server/src/export/runEntities';
import { ANNOTATION_KINDS } from '../../../server/src/recognize/annotation';

const ALL = new Set(ANNOTATION_KINDS);

/** Kind, text and entity of every name in all documents, as they are exported. */
function namesIn(texts: readonly string[], isFlat = false): string[][] {
  const corpus = new Corpus();
  texts.forEach((text, i) => corpus.update(`file:///policy/${i}.txt`, text));
  const snapshot = corpus.snapshot();
  const entities = new RunEntities();
  return texts.map((_, i) => {
    const document = snapshot.textOf(`file:///policy/${i}.txt`)!;
    const entity = (annotation: Parameters<RunEntities['idOf']>[2]) => entities.idOf(snapshot, document, annotation);
    const { annotations } = exportDocument(document, { id: String(i), kinds: ALL, entity, isFlat });
    return annotations.flatMap(({ kind, text, attributes }) =>
      attributes['entity'] === undefined ? [] : [`${kind} ${text} = ${attributes['entity']}`],
    );
  });
}

describe('funds in exports', () => {
  const PAID = 'The Quarry Lakes Fund (QLF) will pay for half of it. Towns apply to the Fund by May.';

  it('have both kinds, mention by mention, of one entity', () => {
    const [names] = namesIn([PAID]);
    const entity = names![0]!.split(' = ')[1]!;
    const both = (text: string) => [`initiative ${text} = ${entity}`, `organization ${text} = ${entity}`];
    assert.deepEqual(names, [...both('Quarry Lakes Fund'), ...both('QLF'), ...both('Fund')]);
  });

  it('have one kind where a text can have no more', () => {
    const [names] = namesIn([PAID], true);
    assert.equal(names!.length, 3);
    assert.ok(
      names!.every((name) => name.startsWith('initiative ')),
      names!.join('\n'),
    );
  });

  it('keep other names as they are', () => {
    const [names] = namesIn(['The Ministry of Ports adopted the Clean Quays Plan.']);
    assert.equal(names!.length, 2, names!.join('\n'));
  });

  it('are one where documents take them for different kinds', () => {
    const texts = [
      'The Quarry Lakes Fund pays for half of it under the Clean Quays Plan.',
      'The Quarry Lakes Fund said on Monday that it had hired ten people.',
    ];
    const [first, second] = namesIn(texts);
    assert.match(first![0]!, /^initiative Quarry Lakes Fund = /);
    assert.match(second![0]!, /^organization Quarry Lakes Fund = /);
    assert.equal(first![0]!.split(' = ')[1], second![0]!.split(' = ')[1]);
  });
});

describe('the name of a fund', () => {
  for (const name of [
    'Quarry Lakes Fund',
    'Green Hill Trust Fund',
    'Fund for Rural Roads',
    'Fund for the Ports of the North',
    'Innovation Fund III',
    'Innovation Fund 2030',
    'European Structural and Investment Funds',
    'Rural Roads Fund (RRF)',
  ])
    it(`is “${name}”`, () => assert.ok(isFundName(name)));

  for (const name of [
    'International Monetary Fund',
    "United Nations Children's Fund",
    'World Wide Fund for Nature',
    'International Fund for Rural Development',
    'Innovation Fund Board',
    'Investment Fund Act',
    'Fund Management Company',
    'Board of the Innovation Fund',
    'Office for the Innovation Fund',
    'Clean Quays Plan',
    'Refund Scheme',
  ])
    it(`is not “${name}”`, () => assert.ok(!isFundName(name)));
});
