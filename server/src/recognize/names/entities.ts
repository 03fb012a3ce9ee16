import type { NameAnnotation } from '../annotation';
import type { Term } from '../terms';
import { nameAliases } from './aliases';
import { type Draft, type EntityDraft, toEntity, unbroken } from './draft';
import { areCompatible, keysOf, normalizeName, periodBehind, stemOf } from './keys';
import type { NameKind } from './reading';
import type { Mention } from './mention';
import { firstOf, isAttribution, isGenericRepeat, shortsOf, startOf, withoutOwner } from './shortNames';

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

const MAX_ALIKE = 64;

/** What a name has led to, and the keys by which it has made its draft the last with such an end. */
interface Found {
  readonly draft: Draft;
  readonly ends: readonly string[];
}

/** What a short form repeats, for now. */
interface Antecedent {
  readonly draft: Draft;
  /** Whether a sentence has been about it. */
  readonly topical: boolean;
}

class Linker {
  private readonly acronyms = new Map<string, string>();
  private readonly byKey = new Map<string, Draft>();
  /** Drafts of full names by the ends of their stems, in document order. */
  private readonly byShort = new Map<string, Draft[]>();
  /** Drafts of names that begin with a place, by what follows it. */
  private readonly byEnd = new Map<string, Draft>();
  /** Drafts of names by what stands before their last `of`: `Board of Directors` of the roads bank; nothing where there are several. */
  private readonly byStart = new Map<string, Draft | undefined>();
  /** By kind and what stands before the last `of`: the names, where there is one such name only. */
  private readonly owned: ReadonlyMap<string, string | undefined>;
  /** Drafts by kind and name without the ordinal that it begins with; nothing where there are several. */
  private readonly byOrdinal = new Map<string, Draft | undefined>();
  /** Official names by kind and other name. */
  private readonly aliases: ReadonlyMap<string, string>;
  /** By index of the mention. */
  private readonly assigned: (Draft | undefined)[] = [];
  /** What {@link named} has found, by kind and name and by mention. */
  private readonly found = new Map<string | Mention, Found>();

  constructor(mentions: readonly Mention[]) {
    const distinct = [...new Set(mentions)];
    this.aliases = nameAliases(distinct);
    this.owned = ownedOnce(distinct);
    for (const { form, text, standsFor } of mentions) {
      if (form === 'acronym' && standsFor !== undefined) this.acronyms.set(text, standsFor);
    }
    mentions.forEach((mention, i) => mention.term && this.assign(i, this.taught(mention, mention.term)));
    mentions.forEach((mention, i) => {
      if (mention.form !== 'full' || mention.term) return;
      const draft = this.again(mention) ?? this.inFull(mention);
      this.assign(i, draft);
    });
    mentions.forEach((mention, i) => {
      if (mention.form === 'acronym' && !mention.term) this.assign(i, this.again(mention) ?? this.spelt(mention));
    });
    // In document order, so that a short form finds the nearest name before it.
    const last = new Map<string, Antecedent>();
    const shorts = new Map<Draft, readonly string[]>();
    let before: Draft | undefined;
    mentions.forEach((mention, i) => {
      const draft = this.assigned[i] ?? this.antecedent(mention, last);
      if (!this.assigned[i]) this.assign(i, draft);
      const { kind, form, text } = mention;
      if (form === 'full' && this.aliases.has(`${kind} ${normalizeName(text)}`)) {
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

  draftOf(mention: number): Draft {
    return this.assigned[mention]!;
  }

  private assign(mention: number, draft: Draft): void {
    this.assigned[mention] = draft;
    draft.mentions.push(mention);
  }

  /** All spellings of a term are one entity, that of its canonical name, whatever the document says of them. */
  private taught({ kind, text, form }: Mention, { canonical }: Term): Draft {
    const draft = this.named(kind, canonical, true);
    draft.canonical ??= canonical;
    if (form === 'full') this.alsoNamed(draft, text);
    return draft;
  }

  /** `Second Nationally Determined Contribution`, which the lexicon knows by another name, is found by its own too. */
  private alsoNamed(draft: Draft, name: string): void {
    for (const key of keysOf(draft.kind, name, () => undefined))
      if (!this.byKey.has(`${draft.kind} ${key}`)) this.byKey.set(`${draft.kind} ${key}`, draft);
  }

  /** @param literally take the name as it is: no acronym spelt out, no other name for a variant of it */
  private named(kind: NameKind, name: string, literally = false): Draft {
    const id = `${kind}${literally ? '!' : ' '}${name}`;
    const draft = this.again(id);
    if (draft) return draft;
    const found = this.name(kind, name, literally);
    this.found.set(id, found);
    return found.draft;
  }

  /** A name that comes again finds what it found, and is again the last with its ends. @param id kind and name, or a mention */
  private again(id: string | Mention): Draft | undefined {
    const found = this.found.get(id);
    if (found) for (const end of found.ends) this.byEnd.set(end, found.draft);
    return found?.draft;
  }

  private inFull(mention: Mention): Draft {
    const { kind, head } = mention;
    const name = mention.known ?? mention.text;
    const draft = this.named(kind, name);
    if (head !== undefined) draft.head ??= normalizeName(head);
    if (mention.known !== undefined) this.alsoNamed(draft, mention.text);
    this.found.set(mention, this.found.get(`${kind} ${name}`)!);
    return draft;
  }

  private name(kind: NameKind, name: string, literally: boolean): Found {
    const ends: string[] = [];
    const official = literally ? undefined : this.aliases.get(`${kind} ${normalizeName(name)}`);
    const keys = keysOf(kind, name, (acronym) => (literally ? undefined : this.acronyms.get(acronym)));
    let known: Draft | undefined;
    if (official === undefined) known = this.find(kind, name, keys, literally);
    else {
      known = this.named(kind, official, true);
      ends.push(...this.found.get(`${kind}!${official}`)!.ends);
    }
    const draft = known ?? { kind, key: keys[0]!, keys: new Set<string>(), stem: stemOf(name), mentions: [] };
    ends.push(...this.register(draft, keys));
    const owned = literally ? undefined : withoutOwner(name);
    if (owned !== undefined) ends.push(`${kind} ${keysOf(kind, owned, () => undefined)[0]!}`);
    for (const end of ends) this.byEnd.set(end, draft);
    setUnlessSeveral(this.byStart, `${kind} ${startOf(name)}`, draft);
    const unnumbered = kind === 'initiative' ? keys[0]!.replace(COUNTED, '') : keys[0]!;
    if (unnumbered !== keys[0] && unnumbered.includes(' '))
      setUnlessSeveral(this.byOrdinal, `${kind} ${unnumbered}`, draft);
    if (!known) {
      for (const short of shortsOf(draft)) {
        const drafts = this.byShort.get(short);
        if (drafts) drafts.push(draft);
        else this.byShort.set(short, [draft]);
      }
    }
    return { draft, ends };
  }

  /** The draft that has a name already, in this spelling or another. */
  private find(kind: NameKind, name: string, keys: readonly string[], literally: boolean): Draft | undefined {
    const exact = this.byKey.get(`${kind} ${keys.at(-1)!}`);
    if (exact) return exact;
    const [key = ''] = keys;
    const same = this.byKey.get(`${kind} ${key}`);
    // Plans of the same name and other years are others.
    if (same) return areCompatible(periodBehind(key, keys.at(-1)!), periodOfDraft(same, key)) ? same : undefined;
    if (literally) return undefined;
    const owned = withoutOwner(name);
    return (
      this.variant(kind, key) ??
      this.byStart.get(`${kind} ${normalizeName(name)}`) ??
      this.withoutBody(kind, name) ??
      this.byOrdinal.get(`${kind} ${key}`) ??
      (owned === undefined ? undefined : this.byKey.get(`${kind} ${keysOf(kind, owned, () => undefined)[0]!}`)) ??
      this.repeated(kind, key)
    );
  }

  /** `Monetary Policy Committee of the National Bank` where the document spoke of the `Monetary Policy Committee` before. */
  private withoutBody(kind: NameKind, name: string): Draft | undefined {
    for (const start of [startOf(name), firstOf(name)]) {
      const single = this.owned.get(`${kind} ${start}`) === normalizeName(name) && start.includes(' ');
      const found = single ? this.byKey.get(`${kind} ${keysOf(kind, start, () => undefined)[0]!}`) : undefined;
      if (found) return found;
    }
    return undefined;
  }

  /** `Holding Company`, `National Plan`: what is left of exactly one longer name when only its general words are said again. */
  private repeated(kind: NameKind, key: string): Draft | undefined {
    const words = key.split(' ');
    if (words.length < 2 || words.length > 3) return undefined;
    const alike = this.byShort.get(`${kind} ${words.at(-1)!}`) ?? [];
    if (alike.length > MAX_ALIKE) return undefined; // with so many, more than one will be the longer name
    const longer = alike.filter(({ stem }) => isGenericRepeat(words, stem));
    return longer.length === 1 ? longer[0] : undefined;
  }

  /** @returns the ends of the keys, by which the draft is known from now on */
  private register(draft: Draft, keys: readonly string[]): string[] {
    const { kind } = draft;
    const ends: string[] = [];
    for (const key of keys) {
      const owner = this.byKey.get(`${kind} ${key}`);
      if (owner && owner !== draft) continue;
      draft.keys.add(key);
      this.byKey.set(`${kind} ${key}`, draft);
      const words = key.split(' ');
      for (let cut = 1; cut <= 3 && cut < words.length; cut++) {
        if (isAttribution(words.slice(0, cut))) ends.push(`${kind} ${words.slice(cut).join(' ')}`);
      }
    }
    return ends;
  }

  /** The same name with or without the place or the people it is named after: `Kenya National Water Policy`. */
  private variant(kind: NameKind, key: string): Draft | undefined {
    const words = key.split(' ');
    for (let cut = 1; cut <= 3 && words.length - cut >= 2; cut++) {
      const shorter = this.byKey.get(`${kind} ${words.slice(cut).join(' ')}`);
      const extra = words.slice(0, cut);
      const long =
        kind === 'initiative' && words.length - cut >= 4 && cut < 3 && !extra.some((word) => ORDINAL.test(word));
      if (shorter && (long || isAttribution(extra))) return shorter;
    }
    return words.length >= 2 ? this.byEnd.get(`${kind} ${key}`) : undefined;
  }

  private spelt(mention: Mention): Draft {
    const { kind, text, standsFor } = mention;
    if (standsFor === undefined) return this.unresolved(kind, text);
    const draft = this.named(kind, standsFor);
    this.found.set(mention, this.found.get(`${kind} ${standsFor}`)!);
    return draft;
  }

  private antecedent(mention: Mention, last: ReadonlyMap<string, Antecedent>): Draft {
    const { kind, text, known, abbreviates } = mention;
    if (abbreviates) return this.named(kind, abbreviates.text);
    if (known !== undefined) return this.named(kind, known);
    const short = `${kind} ${normalizeName(text)}`;
    const ahead = this.byShort.get(short) ?? [];
    // What a headline or a first sentence leaves open, the next full name says.
    return last.get(short)?.draft ?? ahead[0] ?? this.unresolved(kind, text);
  }

  /** A short form or acronym that nothing in the document explains: one entity, but without a full name. */
  private unresolved(kind: NameKind, text: string): Draft {
    const id = `${kind} ? ${normalizeName(text)}`;
    let draft = this.byKey.get(id);
    // `the Assembly` repeats `the General Assembly`
    const stem = /\s/.test(text) ? stemOf(text) : [];
    if (!draft) this.byKey.set(id, (draft = { kind, key: normalizeName(text), keys: new Set(), stem, mentions: [] }));
    return draft;
  }
}

/** The full names that alone of all names begin with the words before their last `of`. */
function ownedOnce(mentions: readonly Mention[]): ReadonlyMap<string, string | undefined> {
  const owned = new Map<string, string | undefined>();
  for (const { form, kind, text } of mentions) {
    if (form !== 'full') continue;
    const name = normalizeName(text);
    for (const start of new Set([startOf(text), firstOf(text)])) {
      const key = `${kind} ${start}`;
      if (start !== name) owned.set(key, owned.has(key) && owned.get(key) !== name ? undefined : name);
    }
  }
  return owned;
}

/** Keeps the draft under a key; nothing where another is there. */
function setUnlessSeveral(drafts: Map<string, Draft | undefined>, key: string, draft: Draft): void {
  if ((drafts.get(key) ?? draft) !== draft) drafts.set(key, undefined);
  else if (!drafts.has(key)) drafts.set(key, draft);
}

const COUNTED = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) /;

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|new|old|\d+(?:st|nd|rd|th)?)$/;

/** The years of a draft whose names differ from a key in their years alone. */
const periodOfDraft = ({ keys }: Draft, key: string) =>
  [...keys].map((each) => periodBehind(key, each)).find((period) => period !== '') ?? '';
