import type { PredictedDocument, Rates } from './score';
import { rates } from './score';

/** How well mentions are linked: of all pairs of gold mentions, those that name one entity. */
export interface LinkScore extends Rates {
  /** Pairs that gold links, and that the prediction links. */
  readonly gold: number;
  readonly predicted: number;
}

/**
 * Scores entity links pairwise over all documents of a set: precision and recall of the pairs of gold mentions that are said to
 * name one entity. A gold mention has the entity of the predicted mention of its kind that covers most of it; one that was not
 * found is linked to nothing. Optional mentions take part, as they do in the scores that the bars were set by. Pairs are counted
 * by group, so that a set of many mentions costs no more than its size.
 * @returns undefined where gold names no entities
 */
export function scoreLinks(documents: readonly PredictedDocument[]): LinkScore | undefined {
  const byGold = new Map<string, number>();
  const byPrediction = new Map<string, number>();
  const byBoth = new Map<string, number>();
  for (const { gold, predictions } of documents) {
    for (const { kind, start, end, entity } of gold.annotations) {
      if (!entity) continue;
      count(byGold, entity);
      let found: string | undefined;
      let most = 0;
      for (const predicted of predictions) {
        const shared = Math.min(end, predicted.end) - Math.max(start, predicted.start);
        if (predicted.kind !== kind || predicted.entity === undefined || shared <= most) continue;
        most = shared;
        found = predicted.entity;
      }
      if (found === undefined) continue;
      count(byPrediction, found);
      count(byBoth, JSON.stringify([entity, found]));
    }
  }
  if (byGold.size === 0) return undefined;
  const gold = pairsIn(byGold);
  const predicted = pairsIn(byPrediction);
  return { gold, predicted, ...rates(pairsIn(byBoth), gold, predicted) };
}

const count = (groups: Map<string, number>, key: string) => groups.set(key, (groups.get(key) ?? 0) + 1);

const pairsIn = (groups: ReadonlyMap<string, number>): number =>
  [...groups.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
