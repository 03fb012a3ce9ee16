/** Scores annotations against gold: precision, recall, F1 by kind, strict and relaxed, and whether values are right. */
import type { GoldAnnotation, GoldDocument, GoldKind } from '../gold/annotation';
import { type LinkScore, scoreLinks } from './links';
import { overlaps, pairSpans } from './pairing';

/** What a recogniser found. */
export interface Prediction {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value?: string | number;
  /** Equal for mentions of one entity, over all documents. */
  readonly entity?: string;
  /** Shown with mistakes. */
  readonly rule?: string;
}

export interface PredictedDocument {
  readonly gold: GoldDocument;
  readonly predictions: readonly Prediction[];
}

/** Kinds as they are scored; `quantity` is target and figure together. */
export const SCORED_KINDS = ['date', 'organization', 'initiative', 'target', 'figure', 'quantity'] as const;
export type ScoredKind = (typeof SCORED_KINDS)[number];

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Mistake {
  readonly document: GoldDocument;
  readonly what: 'missed' | 'extra' | 'extent' | 'value';
  readonly gold?: GoldAnnotation;
  readonly predicted?: Prediction;
}

export interface KindScore {
  readonly gold: number;
  readonly predicted: number;
  readonly strict: Rates;
  readonly relaxed: Rates;
  /** TempEval-3: relaxed F1 times the share of right values among relaxed pairs; absent where gold gives no values. */
  readonly valueF1?: number;
  readonly mistakes: readonly Mistake[];
}

export interface Score {
  /** The kinds that the gold has; a set that marks none of a kind, such as dates only, says nothing about it. */
  readonly kinds: ReadonlyMap<ScoredKind, KindScore>;
  /** Absent where gold links nothing. */
  readonly links?: LinkScore;
}

/** Scores a set of documents as one: counts are added up over documents before rates are taken. */
export function score(documents: readonly PredictedDocument[]): Score {
  const kinds = new Map<ScoredKind, KindScore>();
  for (const kind of SCORED_KINDS) {
    const result = scoreKind(kind, documents);
    if (result.gold > 0) kinds.set(kind, result);
  }
  const links = scoreLinks(documents);
  return { kinds, ...(links && { links }) };
}

/** Precision, recall and F1; 0 where there is nothing to divide by. */
export function rates(hits: number, gold: number, predicted: number): Rates {
  return {
    precision: predicted && hits / predicted,
    recall: gold && hits / gold,
    f1: gold + predicted && (2 * hits) / (gold + predicted),
  };
}

function scoreKind(scored: ScoredKind, documents: readonly PredictedDocument[]): KindScore {
  const mistakes: Mistake[] = [];
  const total = { gold: 0, predicted: 0, strict: 0, relaxed: 0, valued: 0, right: 0 };
  for (const { gold: document, predictions } of documents) {
    const ofKind = document.annotations.filter(({ kind }) => isScoredAs(kind, scored));
    const gold = ofKind.filter((annotation) => !annotation.optional);
    const optional = ofKind.filter((annotation) => annotation.optional);
    const predicted = predictions.filter(({ kind }) => isScoredAs(kind as GoldKind, scored));
    const pairs = pairSpans(gold, predicted);

    const paired = new Set(pairs.values());
    const extras = predicted.filter((p, index) => !paired.has(index) && !optional.some((o) => overlaps(o, p)));
    total.gold += gold.length;
    total.relaxed += pairs.size;
    total.predicted += pairs.size + extras.length;
    gold.forEach((annotation, index) => {
      const found = predicted[pairs.get(index) ?? -1];
      if (!found) {
        mistakes.push({ document, what: 'missed', gold: annotation });
        return;
      }
      if (found.start === annotation.start && found.end === annotation.end) total.strict++;
      else mistakes.push({ document, what: 'extent', gold: annotation, predicted: found });
      if (annotation.value === undefined) return;
      total.valued++;
      if (sameValue(annotation.value, found.value)) total.right++;
      else mistakes.push({ document, what: 'value', gold: annotation, predicted: found });
    });
    mistakes.push(...extras.map((extra): Mistake => ({ document, what: 'extra', predicted: extra })));
  }
  const relaxed = rates(total.relaxed, total.gold, total.predicted);
  return {
    gold: total.gold,
    predicted: total.predicted,
    strict: rates(total.strict, total.gold, total.predicted),
    relaxed,
    ...(total.valued > 0 && { valueF1: relaxed.f1 * (total.right / total.valued) }),
    mistakes,
  };
}

const isScoredAs = (kind: GoldKind, scored: ScoredKind): boolean =>
  scored === 'quantity' ? kind === 'target' || kind === 'figure' : kind === scored;

/** Equal strings, or numbers equal but for rounding of their last digits. */
function sameValue(gold: string | number, found: string | number | undefined): boolean {
  if (typeof gold !== 'number' || typeof found !== 'number') return gold === found;
  return Math.abs(gold - found) <= 1e-6 * Math.max(Math.abs(gold), Math.abs(found));
}
