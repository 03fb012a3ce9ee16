import { compareStrings } from '../corpus/corpusDocument';
import type { Entity } from '../corpus/entities';
import type { Snapshot } from '../corpus/snapshot';
import type { AnnotationKind, QuantityAnnotation, Span } from '../recognize/annotation';
import { fuzzyScore } from './fuzzy';
import { oneLine } from '../text/oneLine';
import { type Location, type Mention, locationOf } from '../corpus/mention';
import { phraseTarget } from './wording';

/** An entity (at its introduction) or a target, found by name. */
export interface WorkspaceSymbol {
  readonly name: string;
  readonly kind: AnnotationKind;
  /** What tells it from others of its name: the measure and deadline of a target, the short forms of a name. */
  readonly detail?: string;
  /** What stands at the location. */
  readonly text: string;
  readonly location: Location;
}

/** What finds a symbol again that was listed some time ago. `start` is where it stood, in UTF-16 code units. */
export interface SymbolPlace {
  readonly kind: AnnotationKind;
  readonly text: string;
  readonly start: number;
}

/** The words that ask for symbols of one kind, as in "port target". */
const KIND_WORDS: ReadonlyMap<string, AnnotationKind> = new Map(
  (['target', 'organization', 'initiative'] as const).flatMap((kind) => [
    [kind, kind],
    [`${kind}s`, kind],
  ]),
);

/**
 * Entities (by canonical name, alias or short form) and targets (by their text and metric) that have the letters of the query
 * in order, best first; equally good ones by name and place. A word of the query that names a kind asks for symbols of that kind
 * whose names have the other words; what has that word in its name is found all the same.
 * @param limit how many to give at most
 */
export function workspaceSymbols(snapshot: Snapshot, query: string, limit = 200): readonly WorkspaceSymbol[] {
  const found: { symbol: WorkspaceSymbol; score: number }[] = [];
  const wish = wishOf(query);
  for (const entity of snapshot.entities()) {
    const score = bestScore(wish, entity.kind, [entity.canonical, ...entity.shortForms, ...entity.aliases]);
    if (score !== undefined) found.push({ symbol: entitySymbol(entity), score });
  }
  for (const document of snapshot.documents()) {
    for (const annotation of document.annotated.annotations) {
      if (annotation.kind !== 'target') continue;
      const score = bestScore(wish, 'target', [annotation.text, annotation.metric ?? '']);
      if (score !== undefined) found.push({ symbol: targetSymbol({ document, annotation }), score });
    }
  }
  return found
    .sort((a, b) => b.score - a.score || compareSymbols(a.symbol, b.symbol))
    .slice(0, limit)
    .map(({ symbol }) => symbol);
}

/**
 * Where a symbol stands by now: the annotation of its kind and text that is nearest to where it stood.
 * @returns undefined where the document has none any more
 */
export function placeOfSymbol(snapshot: Snapshot, uri: string, place: SymbolPlace): Span | undefined {
  const annotations = snapshot.document(uri)?.annotated.annotations ?? [];
  const distance = ({ start }: Span) => Math.abs(start - place.start);
  return annotations
    .filter(({ kind, text }) => kind === place.kind && text === place.text)
    .reduce<Span | undefined>(
      (best, { start, end }) => (best && distance(best) <= distance({ start, end }) ? best : { start, end }),
      undefined,
    );
}

/** A query as it is, and what it is without the word in it that names a kind. */
interface Wish {
  readonly query: string;
  readonly ofKind?: { readonly kind: AnnotationKind; readonly query: string };
}

function wishOf(query: string): Wish {
  const words = query.trim().split(/\s+/);
  const at = words.findIndex((word) => KIND_WORDS.has(word.toLowerCase()));
  const kind = KIND_WORDS.get(words[at]?.toLowerCase() ?? '');
  return kind ? { query, ofKind: { kind, query: words.toSpliced(at, 1).join(' ') } } : { query };
}

function bestScore({ query, ofKind }: Wish, kind: AnnotationKind, names: readonly string[]): number | undefined {
  const queries = ofKind?.kind === kind ? [query, ofKind.query] : [query];
  const scores = queries
    .flatMap((asked) => names.map((name) => fuzzyScore(asked, name)))
    .filter((score) => score !== undefined);
  return scores.length > 0 ? Math.max(...scores) : undefined;
}

function entitySymbol({ canonical, kind, shortForms, introduction, mentions }: Entity): WorkspaceSymbol {
  const introducing = mentions.find(
    ({ document, annotation }) => document.uri === introduction.uri && annotation.start === introduction.start,
  );
  return {
    name: oneLine(canonical),
    kind,
    ...(shortForms.length > 0 && { detail: oneLine(shortForms.join(', ')) }),
    text: introducing?.annotation.text ?? canonical,
    location: introduction,
  };
}

function targetSymbol(mention: Mention<QuantityAnnotation>): WorkspaceSymbol {
  const detail = oneLine(phraseTarget(mention.annotation));
  return {
    name: oneLine(mention.annotation.text),
    kind: 'target',
    ...(detail && { detail }),
    text: mention.annotation.text,
    location: locationOf(mention),
  };
}

const compareSymbols = (a: WorkspaceSymbol, b: WorkspaceSymbol) =>
  compareStrings(a.name, b.name) ||
  compareStrings(a.location.uri, b.location.uri) ||
  a.location.start - b.location.start;
