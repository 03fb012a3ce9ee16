import type { NameAnnotation } from '../annotation';
import type { Term } from '../terms';
import { BareNames } from './bareNames';
import { type Draft, type EntityDraft, toEntity } from './draft';
import { normalizeName } from './keys';
import { cutHeadlines } from './headlines';
import { LastResorts, lawsOfTheirOwn } from './lastResorts';
import type { Mention } from './mention';
import { NamedDrafts } from './namedDrafts';
import type { NameKind } from './reading';
import { turnsOf } from './turns';
import { unbroken, wordingOf } from './wording';

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
  const drafts = new Linker(mentions).assigned;
  const entities = new Map<Draft, EntityDraft>();
  const ids = new Set<string>();
  /** Of each spelling, the draft that it named last. */
  const known = new Map<Mention, { readonly draft: Draft; readonly link: Link }>();
  const links = mentions.map((mention, i): Link => {
    const draft = drafts[i]!;
    const last = known.get(mention);
    if (last?.draft === draft) return last.link;
    let entity = entities.get(draft);
    if (!entity) entities.set(draft, (entity = toEntity(draft, mentions, ids)));
    const { form, text, wording } = mention;
    const { canonical } = entity.facts;
    // A name that runs over a line end is no other spelling.
    const isCanonical = form !== 'full' || text === canonical || wording.unbroken === unbroken(canonical);
    const link: Link = { entity, form: isCanonical ? form : 'variant' };
    known.set(mention, { draft, link });
    return link;
  });
  return { links, entities: [...entities.values()] };
}

/** What a short form repeats, for now. */
interface Antecedent {
  draft: Draft;
  /** Whether a sentence has been about it. */
  topical: boolean;
}

/** By short form, for those that the document has; nothing where no name has come yet that it may stand for. */
type Antecedents = Map<string, Antecedent | undefined>;

/** Gives each mention of a document its draft. */
class Linker {
  /** By index of the mention. */
  readonly assigned: (Draft | undefined)[];
  /** What the text says that its short forms mean (`the Rural Roads Programme (the “Programme”)`). */
  private readonly defined: { readonly [Kind in NameKind]: Map<string, Draft> };
  private readonly drafts: { readonly [Kind in NameKind]: NamedDrafts };
  /** What a law calls itself whose title nobody found: `the purposes of this Act`. */
  private readonly ownLaws: ReadonlySet<string>;
  private readonly last: { readonly [Kind in NameKind]: LastResorts };
  /** The plans and laws that the document's title gives: what it calls `this Plan`. */
  private readonly titles: Draft[] = [];

  constructor(private readonly mentions: readonly Mention[]) {
    const distinct = [...new Set(mentions)];
    const acronyms = new Map<string, string>();
    for (const { form, text, standsFor } of distinct)
      if (form === 'acronym' && standsFor !== undefined) acronyms.set(text, standsFor);
    this.drafts = {
      organization: new NamedDrafts('organization', distinct, acronyms),
      initiative: new NamedDrafts('initiative', distinct, acronyms),
    };
    const { organization, initiative } = this.drafts;
    this.last = {
      organization: new LastResorts('organization', organization, distinct),
      initiative: new LastResorts('initiative', initiative, distinct),
    };
    this.defined = { organization: new Map<string, Draft>(), initiative: new Map<string, Draft>() };
    this.assigned = new Array<Draft | undefined>(mentions.length).fill(undefined);
    const { taught, full, cut, acronym } = turnsOf(mentions, cutHeadlines(distinct));
    for (const i of taught) this.assign(i, this.taught(mentions[i]!, mentions[i]!.term!));
    for (const i of full) this.assign(i, this.inFull(mentions[i]!));
    for (const i of cut) this.assign(i, this.inFull(mentions[i]!));
    for (let i = 0; i < mentions.length && this.titles.length < MAX_TITLES; i++)
      if (mentions[i]!.own && mentions[i]!.form === 'full') this.titles.push(this.assigned[i]!);
    for (const i of acronym) this.assign(i, this.spelt(mentions[i]!));
    this.ownLaws = lawsOfTheirOwn(mentions);
    this.assignShorts();
  }

  private assign(mention: number, draft: Draft): void {
    this.assigned[mention] = draft;
    draft.mentions.push(mention);
  }

  /** All spellings of a term are one entity, that of its canonical name, whatever the document says of them. */
  private taught({ kind, wording, form }: Mention, { canonical }: Term): Draft {
    const drafts = this.drafts[kind];
    const draft = drafts.named(wordingOf(canonical), true);
    draft.canonical ??= canonical;
    if (form === 'full') drafts.index.alsoNamed(draft, wording);
    return draft;
  }

  private inFull(mention: Mention): Draft {
    const { kind, head, known, wording } = mention;
    const drafts = this.drafts[kind];
    const again = drafts.again(mention);
    if (again) return again;
    const draft = drafts.namedBy(mention, known === undefined ? wording : wordingOf(known));
    if (head !== undefined) draft.head ??= normalizeName(head);
    if (known !== undefined) drafts.index.alsoNamed(draft, wording);
    return draft;
  }

  private spelt(mention: Mention): Draft {
    const { kind, standsFor } = mention;
    const drafts = this.drafts[kind];
    if (standsFor === undefined) return this.last[kind].ofAcronym(mention);
    return drafts.again(mention) ?? drafts.namedBy(mention, wordingOf(standsFor));
  }

  /** Assigns what is left, in document order, so that a short form finds the nearest name before it. */
  private assignShorts(): void {
    const last = { organization: this.shortsLeft('organization'), initiative: this.shortsLeft('initiative') };
    if (last.organization.size + last.initiative.size === 0) return;
    const bare = { organization: new BareNames('organization'), initiative: new BareNames('initiative') };
    const shorts = new Map<Draft, readonly string[]>();
    let before: Draft | undefined;
    this.mentions.forEach((mention, i) => {
      const { kind, form, wording } = mention;
      const asked = last[kind];
      const draft = this.assigned[i] ?? this.antecedent(mention, asked, bare[kind]);
      if (!this.assigned[i]) this.assign(i, draft);
      if (form === 'short' && mention.abbreviates) this.defined[kind].set(wording.key, draft);
      if (form === 'full' && this.drafts[kind].isAlias(mention)) {
        // `the Act` repeats `Roads Act`, the other name of `Law No. 5`.
        for (const short of wording.stem.shortsAs(kind))
          if (asked.has(short)) asked.set(short, { draft, topical: true });
      }
      if (form === 'full') bare[kind].add(mention, draft);
      if (draft === before && !mention.topical) return;
      before = draft;
      let own = shorts.get(draft);
      if (!own) shorts.set(draft, (own = shortsAmong(asked, draft)));
      for (const short of own) {
        const held = asked.get(short);
        // What a sentence was about is repeated rather than what another names by the way.
        if (held && held.draft !== draft && held.topical && !mention.topical && form === 'full') continue;
        asked.set(short, { draft, topical: mention.topical === true || (held?.draft === draft && held.topical) });
      }
    });
  }

  /** The short forms of a kind that have no draft yet. */
  private shortsLeft(kind: NameKind): Antecedents {
    const left: Antecedents = new Map();
    this.mentions.forEach((mention, i) => {
      if (!this.assigned[i] && mention.kind === kind) left.set(mention.wording.key, undefined);
    });
    return left;
  }

  private antecedent({ kind, wording, known, abbreviates, own }: Mention, last: Antecedents, bare: BareNames): Draft {
    const drafts = this.drafts[kind];
    if (abbreviates) return drafts.named(wordingOf(abbreviates.text));
    if (known !== undefined) return drafts.named(wordingOf(known));
    const defined = this.defined[kind].get(wording.key);
    if (defined) return defined;
    const title =
      own && this.titles.find(({ stem, head }) => head === wording.key || stem.shortsAs(kind).includes(wording.key));
    if (title) return title;
    if (own && this.ownLaws.has(wording.key)) return drafts.index.unresolved(wording);
    const [ahead] = drafts.index.endingIn(wording.key);
    // What a headline or a first sentence leaves open, the next full name says.
    const near = last.get(wording.key)?.draft ?? ahead;
    if (near && near.key !== EUROPEAN_COUNCIL) return near;
    const others = this.last[kind];
    return (near && others.european(wording)) ?? near ?? bare.meantBy(wording) ?? others.ofShort(wording);
  }
}

/** Where heads of government meet; `the Council` is that of their ministers. */
const EUROPEAN_COUNCIL = 'european council';

/** A title has few lines. */
const MAX_TITLES = 4;

/** Those of some short forms that can stand for a name. */
function shortsAmong(asked: Antecedents, { kind, stem, head }: Draft): string[] {
  const shorts = stem.shortsAs(kind).filter((short) => asked.has(short));
  if (head !== undefined && !stem.isLocal && asked.has(head)) shorts.push(head);
  return shorts;
}
