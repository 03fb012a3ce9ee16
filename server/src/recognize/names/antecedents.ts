import { BareNames } from './bareNames';
import type { Draft } from './draft';
import { type LastResorts, lawsOfTheirOwn } from './lastResorts';
import type { Mention } from './mention';
import type { Found, NamedDrafts } from './namedDrafts';
import { type ForKinds, type NameKind, forKind } from './reading';
import type { SpeltMentions } from './spellings';
import { wordingOf } from './wording';

/** A short form that the document has, and what it repeats for now. */
interface Antecedent {
  /** Nothing where no name has come yet that it may stand for. */
  draft: Draft | undefined;
  /** Whether a sentence has been about it. */
  topical: boolean;
}

/** A document whose names are linked but for its short forms. */
interface LinkedNames {
  readonly mentions: SpeltMentions;
  /** The spellings that it has. */
  readonly numbers: readonly number[];
  /** What each spelling has led to, by its number; nothing for short forms. */
  readonly found: readonly (Found | undefined)[];
  readonly drafts: ForKinds<NamedDrafts>;
  readonly last: ForKinds<LastResorts>;
  /** The plans and laws that the document's title gives. */
  readonly titles: readonly Draft[];
}

/** What a spelling leads to again at each of its places. */
interface Repeated {
  /** The short forms that its name may be repeated as. */
  readonly own: readonly Antecedent[];
  /** Those that it may be repeated as, being another name for what has an official one. */
  readonly aliases: readonly Antecedent[];
}

/** Links short forms, in document order, so that each finds the nearest name before it. */
export class Antecedents {
  /** The draft of each mention. */
  readonly assigned: readonly Draft[];
  /** By kind and short form. */
  private readonly asked: ForKinds<ReadonlyMap<string, Antecedent>>;
  /** What the text says that its short forms mean (`the Rural Roads Programme (the “Programme”)`). */
  private readonly defined = { organization: new Map<string, Draft>(), initiative: new Map<string, Draft>() };
  private readonly bare = { organization: new BareNames('organization'), initiative: new BareNames('initiative') };
  /** What a law calls itself whose title nobody found: `the purposes of this Act`. */
  private readonly ownLaws: ReadonlySet<string>;
  private readonly repeatedAs = new Map<Draft, readonly Antecedent[]>();

  constructor(private readonly names: LinkedNames) {
    const { mentions, numbers, found } = names;
    const shorts = numbers.filter((number) => !found[number]).map((number) => mentions.spellings[number]!);
    const asked = { organization: new Map<string, Antecedent>(), initiative: new Map<string, Antecedent>() };
    for (const { kind, wording } of shorts) forKind(asked, kind).set(wording.key, { draft: undefined, topical: false });
    this.asked = asked;
    this.ownLaws = lawsOfTheirOwn(mentions, numbers);
    this.assigned = shorts.length > 0 ? this.assign() : Array.from(mentions.numbers, (number) => found[number]!.draft);
  }

  private assign(): readonly Draft[] {
    const { mentions, found } = this.names;
    const { numbers, spellings } = mentions;
    const assigned: Draft[] = [];
    const repeated = new Array<Repeated | undefined>(spellings.length).fill(undefined);
    /** Of each short form, what it has stood for last. */
    const stoodFor = new Array<Draft | undefined>(spellings.length).fill(undefined);
    let before: Draft | undefined;
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i]!;
      const mention = spellings[number]!;
      const named = found[number]?.draft;
      const draft = named ?? this.antecedent(mention);
      assigned.push(draft);
      if (!named && stoodFor[number] !== draft) {
        stoodFor[number] = draft;
        draft.mentions.push(i);
      }
      if (mention.form === 'short' && mention.abbreviates)
        forKind(this.defined, mention.kind).set(mention.wording.key, draft);
      const again = named && (repeated[number] ??= this.repeatedOf(mention, named));
      if (again) for (const held of again.aliases) repeat(held, draft, true);
      if (draft === before && !mention.topical) continue;
      before = draft;
      for (const held of again ? again.own : this.antecedentsAmong(mention.kind, draft)) {
        const isHeld = held.draft === draft;
        // What a sentence was about is repeated rather than what another names by the way.
        if (!isHeld && held.topical && !mention.topical && mention.form === 'full') continue;
        repeat(held, draft, mention.topical === true || (isHeld && held.topical));
      }
    }
    return assigned;
  }

  /** Takes in a name where it stands first. */
  private repeatedOf(mention: Mention, draft: Draft): Repeated {
    const { kind, form, wording } = mention;
    if (form === 'full') forKind(this.bare, kind).add(mention, draft);
    // `the Act` repeats `Roads Act`, the other name of `Law No. 5`.
    const isAlias = form === 'full' && forKind(this.names.drafts, kind).isAlias(mention);
    return {
      own: this.antecedentsAmong(kind, draft),
      aliases: isAlias ? this.askedAmong(kind, wording.stem.shortsAs(kind)) : NONE,
    };
  }

  /** The short forms that can stand for a name. */
  private antecedentsAmong(kind: NameKind, draft: Draft): readonly Antecedent[] {
    let own = this.repeatedAs.get(draft);
    if (own) return own;
    const { stem, head } = draft;
    const shorts = stem.shortsAs(draft.kind);
    own = this.askedAmong(kind, head === undefined || stem.isLocal ? shorts : [...shorts, head]);
    this.repeatedAs.set(draft, own);
    return own;
  }

  private askedAmong(kind: NameKind, shorts: readonly string[]): readonly Antecedent[] {
    const found: Antecedent[] = [];
    for (const short of shorts) {
      const held = forKind(this.asked, kind).get(short);
      if (held) found.push(held);
    }
    return found;
  }

  private antecedent({ kind, wording, known, abbreviates, own }: Mention): Draft {
    const { last, titles } = this.names;
    const drafts = forKind(this.names.drafts, kind);
    if (abbreviates) return drafts.named(wordingOf(abbreviates.text));
    if (known !== undefined) return drafts.named(wordingOf(known));
    const defined = forKind(this.defined, kind).get(wording.key);
    if (defined) return defined;
    const title =
      own && titles.find(({ stem, head }) => head === wording.key || stem.shortsAs(kind).includes(wording.key));
    if (title) return title;
    if (own && this.ownLaws.has(wording.key)) return drafts.index.unresolved(wording);
    const others = forKind(last, kind);
    const [next] = drafts.index.endingIn(wording.key);
    // What a headline or a first sentence leaves open, the next full name says; `Parliament` alone is the country's own.
    const ahead = next && isOfUnion(next, wording.key) && !others.isOfUnion() ? undefined : next;
    const near = forKind(this.asked, kind).get(wording.key)?.draft ?? ahead;
    if (near && near.key !== EUROPEAN_COUNCIL) return near;
    return (
      (near && others.european(wording)) ?? near ?? forKind(this.bare, kind).meantBy(wording) ?? others.ofShort(wording)
    );
  }
}

function repeat(held: Antecedent, draft: Draft, topical: boolean): void {
  held.draft = draft;
  held.topical = topical;
}

const NONE: readonly never[] = [];

/** Whether a house is that of several countries: each of them has one that its texts call by the same word. */
const isOfUnion = ({ stem: { words } }: Draft, short: string) =>
  HOUSES.has(short) && words.length > 1 && UNIONS.has(words[0]!);

const HOUSES = new Set(['assembly', 'congress', 'legislative assembly', 'parliament']);
const UNIONS = new Set(['african', 'andean', 'arab', 'central', 'east', 'european', 'latin', 'nordic', 'pan']);

/** Where heads of government meet; `the Council` is that of their ministers. */
const EUROPEAN_COUNCIL = 'european council';
