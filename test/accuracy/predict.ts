import { Corpus } from '../../server/src/corpus/corpus';
import { withArticle } from '../../server/src/export/articles';
import { withFundsAsBoth } from '../../server/src/export/funds';
import { RunEntities } from '../../server/src/export/runEntities';
import type { GoldDocument } from '../gold/annotation';
import type { PredictedDocument } from './score';

/**
 * Runs the recognisers over a set of documents as one corpus, so that entities are linked across all of them.
 * @param articles whether names begin with their article, as with `policytext annotate --articles`
 */
export function predict(documents: readonly GoldDocument[], articles = false): PredictedDocument[] {
  const corpus = new Corpus();
  for (const { name, text } of documents) corpus.update(`gold:/${name}`, text);
  const snapshot = corpus.snapshot();
  const entities = new RunEntities();
  return documents.map((gold) => {
    const document = snapshot.document(`gold:/${gold.name}`);
    if (!document) throw new Error(`the corpus has lost ${gold.name}`);
    const predictions = withFundsAsBoth(document.annotated).map((annotation) => {
      const { kind, start, end, text, rule } = articles ? withArticle(annotation, gold.text) : annotation;
      const found = { kind, start, end, text, rule };
      return 'entity' in annotation
        ? { ...found, entity: entities.idOf(snapshot, document, annotation) }
        : { ...found, value: annotation.value };
    });
    return { gold, predictions };
  });
}
