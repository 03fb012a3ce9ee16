import type { AnnotationKind, Span } from '../annotation';
import { type IgnoreSet, pushTo } from './ignoreSet';
import { placesIn } from './surroundings';
import { BUILT_IN, type Term, type TermSet, isNameKind } from './termSet';

/** A mention that people do not want: what it would have been, and the file and line that says so. */
export interface Silenced extends Span {
  readonly kind: AnnotationKind;
  readonly text: string;
  readonly source: string;
}

/** What may be silenced. */
export interface Silenceable extends Span {
  readonly kind: AnnotationKind;
  readonly text: string;
  readonly form?: string;
  readonly term?: Term;
}

/** Mentions of one paragraph, whose offsets count from its start. */
export interface Placed<T> {
  /** Start of the paragraph in the document. */
  readonly offset: number;
  readonly mentions: readonly T[];
}

/**
 * Silences mentions of one document: those whose text stands under `[not]`, and those at places that are ignored. An acronym whose
 * kind its document guesses is silenced as either: the corpus may change its kind later.
 *
 * A place that is ignored is told from others of its text by comparing all of them; so where {@link compares}, all mentions have to
 * be shown to {@link compare} before any are kept. What is silenced by its text is, whatever else the document says.
 */
export class Silence {
  private readonly ignored = new Map<object, string>();

  /** @param text of the document */
  constructor(
    private readonly text: string,
    private readonly terms: TermSet | undefined,
    private readonly ignores: IgnoreSet | undefined,
  ) {}

  /** Whether a mention may be silenced because of its place. */
  get compares(): boolean {
    return this.ignores !== undefined;
  }

  /** Decides about the places of mentions. @param all that the document has of their kinds, in order */
  compare(all: Iterable<Placed<Silenceable>>): void {
    const byKind = new Map<AnnotationKind, (Span & { readonly of: Silenceable })[]>();
    for (const { offset, mentions } of all)
      for (const mention of mentions)
        for (const kind of kindsOf(mention))
          pushTo(byKind, kind, { start: mention.start + offset, end: mention.end + offset, of: mention });
    for (const [kind, list] of byKind)
      for (const [{ of }, source] of this.ignores?.select(kind, placesIn(this.text), list) ?? [])
        this.ignored.set(of, source);
  }

  /** The mentions of a paragraph that stay. @param silenced where to add the others */
  keep<T extends Silenceable>(mentions: readonly T[], silenced: Silenced[]): readonly T[] {
    if (!this.terms && !this.ignores) return mentions;
    return mentions.filter((mention) => {
      const source = this.ignored.get(mention) ?? this.silencerOf(mention);
      if (source === undefined) return true;
      silenced.push(toSilenced(mention, source));
      return false;
    });
  }

  /** The readings of names without those that can become nothing that stays: they are no evidence for others either. */
  keepHopeful<T extends Silenceable & { readonly strength: 'strong' | 'weak' }>(
    readings: readonly T[],
    silenced: Silenced[],
  ): readonly T[] {
    const { terms } = this;
    if (!terms) return readings;
    return readings.filter((reading) => {
      const silencerFor = (kind: AnnotationKind) => terms.silencerOf(reading.text, kind, levelOf(reading));
      const silencer = silencerFor(reading.kind);
      if (!silencer) return true;
      if (reading.strength === 'weak') return !silencerFor('organization') || !silencerFor('initiative');
      silenced.push(toSilenced(reading, silencer.source));
      return false;
    });
  }

  private silencerOf(mention: Silenceable): string | undefined {
    for (const kind of kindsOf(mention)) {
      const silencer = this.terms?.silencerOf(mention.text, kind, levelOf(mention));
      if (silencer) return silencer.source;
    }
    return undefined;
  }
}

const toSilenced = ({ start, end, kind, text }: Silenceable, source: string): Silenced => ({
  start,
  end,
  kind,
  text,
  source,
});

const levelOf = ({ term }: Silenceable): number => term?.level ?? BUILT_IN;

function kindsOf({ kind, form, term }: Silenceable): readonly AnnotationKind[] {
  return isNameKind(kind) && form === 'acronym' && !term ? ['organization', 'initiative'] : [kind];
}
