import type { NameAnnotation } from '../annotation';
import type { Term } from '../terms';
import { type Draft, type EntityDraft, toEntity, unbroken } from './draft';
import { normalizeName, stemOf } from './keys';
import type { Mention } from './mention';
import { NamedDrafts } from './namedDrafts';
import { shortsOf } from './shortNames';

/** What linking finds of each mention: its entity, and how it names it. */
export interface Link {
  readonly entity: EntityDraft;
  readonly form: NameAnnotation['form'];
}

/**
 * Gathers the mentions of each entity: by full name, then acronyms, then short forms with their antecedents.
 * @param mentions of a document, in order; where they stand makes no other difference, and one object may stand for all equal ones:
 * then what they have in common is worked out once
 */
export function linkEntities(mentions: readonly Mention[]): { links: Link[]; entities: EntityDraft[] } {
  const linker = new Linker(mentions);
  const entities = new Map<Draft, EntityDraft>();
  const ids = new Set<string>();
  const known = new Map<Mention, Link>();
  const links = mentions.map((mention, i): Link => {
    const draft = linker.draftOf(i);
    let entity = entities.get(draft);
    if (!entity) entities.set(draft, (entity = toEntity(draft, mentions, ids)));
    const last = known.get(mention);
    if (last?.entity === entity) return last;
    const { form, text } = mention;
    const { canonical } = entity.facts;
    // A name that runs over a line end is no other spelling.
    const isCanonical = form !== 'full' || text === canonical || unbroken(text) === unbroken(canonical);
    const link: Link = { entity, form: isCanonical ? form : 'variant' };
    known.set(mention, link);
    return link;
  });
  return { links, entities: [...entities.values()] };
}

/** What a short form repeats, for now. */
interface Antecedent {
  readonly draft: Draft;
  /** Whether a sentence has been about it. */
  readonly topical: boolean;
}

/** Gives each mention of a document its draft. */
class Linker {
  private readonly drafts: NamedDrafts;
  /** By index of the mention. */
  private readonly assigned: (Draft | undefined)[] = [];

  constructor(mentions: readonly Mention[]) {
    this.drafts = new NamedDrafts(mentions);
    mentions.forEach((mention, i) => mention.term && this.assign(i, this.taught(mention, mention.term)));
    mentions.forEach((mention, i) => {
      if (mention.form !== 'full' || mention.term) return;
      const draft = this.drafts.again(mention) ?? this.inFull(mention);
      this.assign(i, draft);
    });
    mentions.forEach((mention, i) => {
      if (mention.form === 'acronym' && !mention.term)
        this.assign(i, this.drafts.again(mention) ?? this.spelt(mention));
    });
    this.assignShorts(mentions);
  }

  draftOf(mention: number): Draft {
    return this.assigned[mention]!;
  }

  private assign(mention: number, draft: Draft): void {
    this.assigned[mention] = draft;
    draft.mentions.push(mention);
  }

  /** All spellings of a term are one entity, that of its canonical name, whatever the document says of them. */
  private taught({ kind, text, form }: Mention, { canonical }: Term): Draft {
    const draft = this.drafts.named(kind, canonical, true);
    draft.canonical ??= canonical;
    if (form === 'full') this.drafts.index.alsoNamed(draft, text);
    return draft;
  }

  private inFull(mention: Mention): Draft {
    const { head, known, text } = mention;
    const draft = this.drafts.namedBy(mention, known ?? text);
    if (head !== undefined) draft.head ??= normalizeName(head);
    if (known !== undefined) this.drafts.index.alsoNamed(draft, text);
    return draft;
  }

  private spelt(mention: Mention): Draft {
    const { kind, text, standsFor } = mention;
    return standsFor === undefined ? this.drafts.index.unresolved(kind, text) : this.drafts.namedBy(mention, standsFor);
  }

  /** Assigns what is left, in document order, so that a short form finds the nearest name before it. */
  private assignShorts(mentions: readonly Mention[]): void {
    const last = new Map<string, Antecedent>();
    const shorts = new Map<Draft, readonly string[]>();
    let before: Draft | undefined;
    mentions.forEach((mention, i) => {
      const draft = this.assigned[i] ?? this.antecedent(mention, last);
      if (!this.assigned[i]) this.assign(i, draft);
      const { kind, form, text } = mention;
      if (form === 'full' && this.drafts.isAlias(mention)) {
        // `the Act` repeats `Roads Act`, the other name of `Law No. 5`.
        for (const short of shortsOf({ kind, stem: stemOf(text) })) last.set(short, { draft, topical: true });
      }
      if (draft === before) return;
      before = draft;
      let own = shorts.get(draft);
      if (!own) shorts.set(draft, (own = shortsOf(draft)));
      for (const short of own) {
        const held = last.get(short);
        // What a sentence was about is repeated rather than what another names by the way.
        if (held && held.draft !== draft && held.topical && !mention.topical && mention.form === 'full') continue;
        last.set(short, { draft, topical: mention.topical === true || (held?.draft === draft && held.topical) });
      }
    });
  }

  private antecedent(mention: Mention, last: ReadonlyMap<string, Antecedent>): Draft {
    const { kind, text, known, abbreviates } = mention;
    if (abbreviates) return this.drafts.named(kind, abbreviates.text);
    if (known !== undefined) return this.drafts.named(kind, known);
    const short = `${kind} ${normalizeName(text)}`;
    const [ahead] = this.drafts.index.endingIn(short);
    // What a headline or a first sentence leaves open, the next full name says.
    return last.get(short)?.draft ?? ahead ?? this.drafts.index.unresolved(kind, text);
  }
}
