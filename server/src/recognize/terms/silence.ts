import type { AnnotationKind, Span } from '../annotation';
import { type IgnoreSet, pushTo } from './ignoreSet';
import { BUILT_IN, type Term, type TermSet, isNameKind } from './termSet';

/** A mention that people do not want: what it would have been, and the file and line that says so. */
export interface Silenced extends Span {
  readonly kind: AnnotationKind;
  readonly text: string;
  readonly source: string;
}

/** What may be silenced. */
interface Silenceable extends Span {
  readonly kind: AnnotationKind;
  readonly text: string;
  readonly form?: string;
  readonly term?: Term;
}

/**
 * Silences mentions of one document: those whose text stands under `[not]`, and those at places that are ignored. Keeps what it
 * silenced. An acronym whose kind its document guesses is silenced as either: the corpus may change its kind later.
 */
export class Silence {
  /** By place and kind. */
  private readonly found = new Map<string, Silenced>();

  /** @param text of the document */
  constructor(
    private readonly text: string,
    private readonly terms: TermSet | undefined,
    private readonly ignores: IgnoreSet | undefined,
  ) {}

  /** What was silenced, in order. */
  get silenced(): readonly Silenced[] {
    return [...this.found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** Whether nothing is silenced at all, so that nobody need ask. */
  get isEmpty(): boolean {
    return !this.terms && !this.ignores;
  }

  /** The mentions that stay. @param mentions all of the document that are of these kinds, in order */
  keep<T extends Silenceable>(mentions: readonly T[]): readonly T[] {
    if (this.isEmpty) return mentions;
    const ignored = this.ignoredAmong(mentions);
    return mentions.filter((mention) => {
      const source = ignored.get(mention) ?? this.silencerOf(mention);
      if (source === undefined) return true;
      this.note(mention, source);
      return false;
    });
  }

  /** The candidates for names that stay; they leave no trace, since nobody has seen them. */
  keepCandidates<T extends Span & { readonly text: string }>(candidates: readonly T[]): readonly T[] {
    if (this.isEmpty) return candidates;
    const names = candidates.map((candidate) => ({ ...candidate, kind: 'organization' as const, form: 'acronym' }));
    const ignored = this.ignoredAmong(names);
    return candidates.filter((_, i) => !ignored.has(names[i]!) && this.silencerOf(names[i]!) === undefined);
  }

  /** The readings of names without those that can become nothing that stays: they are no evidence for others either. */
  keepHopeful<T extends Silenceable & { readonly strength: 'strong' | 'weak' }>(readings: readonly T[]): readonly T[] {
    const { terms } = this;
    if (!terms) return readings;
    return readings.filter((reading) => {
      const silencerFor = (kind: AnnotationKind) => terms.silencerOf(reading.text, kind, levelOf(reading));
      const silencer = silencerFor(reading.kind);
      if (!silencer) return true;
      if (reading.strength === 'weak') return !silencerFor('organization') || !silencerFor('initiative');
      this.note(reading, silencer.source);
      return false;
    });
  }

  private note({ start, end, kind, text }: Silenceable, source: string): void {
    this.found.set(`${start} ${end} ${kind}`, { start, end, kind, text, source });
  }

  private silencerOf(mention: Silenceable): string | undefined {
    for (const kind of kindsOf(mention)) {
      const silencer = this.terms?.silencerOf(mention.text, kind, levelOf(mention));
      if (silencer) return silencer.source;
    }
    return undefined;
  }

  private ignoredAmong<T extends Silenceable>(mentions: readonly T[]): Map<T, string> {
    const ignored = new Map<T, string>();
    if (!this.ignores) return ignored;
    const byKind = new Map<AnnotationKind, T[]>();
    for (const mention of mentions) for (const kind of kindsOf(mention)) pushTo(byKind, kind, mention);
    for (const [kind, list] of byKind)
      for (const [mention, source] of this.ignores.select(kind, this.text, list)) ignored.set(mention, source);
    return ignored;
  }
}

const levelOf = ({ term }: Silenceable): number => term?.level ?? BUILT_IN;

function kindsOf({ kind, form, term }: Silenceable): readonly AnnotationKind[] {
  return isNameKind(kind) && form === 'acronym' && !term ? ['organization', 'initiative'] : [kind];
}
