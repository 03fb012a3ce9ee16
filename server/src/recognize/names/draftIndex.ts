import type { Draft } from './draft';
import { areCompatible, keysOf, normalizeName, periodBehind, stemOf } from './keys';
import type { Mention } from './mention';
import { ownedOnce } from './ownedNames';
import type { NameKind } from './reading';
import {
  firstListed,
  isAttribution,
  isFront,
  isGenericRepeat,
  shortsOf,
  startOf,
  startsOf,
  withoutOwner,
} from './shortNames';

const MAX_ALIKE = 64;

/** The drafts of one document, by all that a name may find them by. Keys are those of {@link keysOf}. */
export class DraftIndex {
  private readonly byKey = new Map<string, Draft>();
  /** Drafts of full names by the ends of their stems, in document order. */
  private readonly byShort = new Map<string, Draft[]>();
  /** Drafts of names that begin with a place, by what follows it. */
  private readonly byEnd = new Map<string, Draft>();
  /** Drafts of names by what stands before their last `of`: `Board of Directors` of the roads bank; nothing where there are several. */
  private readonly byStart = new Map<string, Draft | undefined>();
  /** Drafts of names with a list behind their `of`, by what they are up to its first member; nothing where there are several. */
  private readonly byList = new Map<string, Draft | undefined>();
  /** By kind and what stands before the first or last `of`: the names, where there is one such name only. */
  private readonly owned: ReadonlyMap<string, string | undefined>;
  /** Drafts by kind and name without the ordinal that it begins with; nothing where there are several. */
  private readonly byOrdinal = new Map<string, Draft | undefined>();

  /** @param mentions all of the document, each once */
  constructor(mentions: readonly Mention[]) {
    this.owned = ownedOnce(mentions);
  }

  /**
   * The draft that has a name already, in this spelling or another.
   * @param keys of the name
   * @param literally look for no other name that this may be a variant of
   */
  find(kind: NameKind, name: string, keys: readonly string[], literally: boolean): Draft | undefined {
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
      this.byList.get(`${kind} ${normalizeName(name)}`) ??
      this.withoutBody(kind, name) ??
      this.byOrdinal.get(`${kind} ${key}`) ??
      (owned === undefined ? undefined : this.byKey.get(`${kind} ${keysOf(kind, owned, () => undefined)[0]!}`)) ??
      this.repeated(kind, key) ??
      this.endOf(kind, name)
    );
  }

  /** The drafts that a short form, with its kind, may stand for, in document order. */
  endingIn(short: string): readonly Draft[] {
    return this.byShort.get(short) ?? [];
  }

  /**
   * Makes a draft known by a name.
   * @param keys of the name
   * @param ends under which the draft is the last already
   * @param literally whether the name says nothing but itself: not whose it is
   * @returns all ends under which it is the last now, see {@link endAgain}
   */
  register(
    draft: Draft,
    name: string,
    keys: readonly string[],
    ends: readonly string[],
    literally: boolean,
  ): readonly string[] {
    const { kind } = draft;
    const all = [...ends, ...this.registerKeys(draft, keys)];
    const owned = literally ? undefined : withoutOwner(name);
    if (owned !== undefined) all.push(`${kind} ${keysOf(kind, owned, () => undefined)[0]!}`);
    this.endAgain(draft, all);
    setUnlessSeveral(this.byStart, `${kind} ${startOf(name)}`, draft);
    const listed = firstListed(name);
    if (listed !== undefined) setUnlessSeveral(this.byList, `${kind} ${listed}`, draft);
    const unnumbered = kind === 'initiative' ? keys[0]!.replace(COUNTED, '') : keys[0]!;
    if (unnumbered !== keys[0] && unnumbered.includes(' '))
      setUnlessSeveral(this.byOrdinal, `${kind} ${unnumbered}`, draft);
    return all;
  }

  /** Makes a draft the last with these ends. */
  endAgain(draft: Draft, ends: readonly string[]): void {
    for (const end of ends) this.byEnd.set(end, draft);
  }

  /** Makes a new draft known by its short forms. */
  registerShorts(draft: Draft): void {
    for (const short of shortsOf(draft)) {
      const drafts = this.byShort.get(short);
      if (drafts) drafts.push(draft);
      else this.byShort.set(short, [draft]);
    }
  }

  /** `Second Nationally Determined Contribution`, which the lexicon knows by another name, is found by its own too. */
  alsoNamed(draft: Draft, name: string): void {
    for (const key of keysOf(draft.kind, name, () => undefined))
      if (!this.byKey.has(`${draft.kind} ${key}`)) this.byKey.set(`${draft.kind} ${key}`, draft);
  }

  /** A short form or acronym that nothing in the document explains: one entity, but without a full name. */
  unresolved(kind: NameKind, text: string): Draft {
    const id = `${kind} ? ${normalizeName(text)}`;
    let draft = this.byKey.get(id);
    // `the Assembly` repeats `the General Assembly`
    const stem = /\s/.test(text) ? stemOf(text) : [];
    if (!draft) this.byKey.set(id, (draft = { kind, key: normalizeName(text), keys: new Set(), stem, mentions: [] }));
    return draft;
  }

  /** @returns the ends of the keys, by which the draft is known from now on */
  private registerKeys(draft: Draft, keys: readonly string[]): string[] {
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

  /** `Monetary Policy Committee of the National Bank` where the document spoke of the `Monetary Policy Committee` before. */
  private withoutBody(kind: NameKind, name: string): Draft | undefined {
    for (const start of startsOf(name)) {
      const single = this.owned.get(`${kind} ${start}`) === normalizeName(name) && start.includes(' ');
      const found = single ? this.byKey.get(`${kind} ${keysOf(kind, start, () => undefined)[0]!}`) : undefined;
      if (found) return found;
    }
    return undefined;
  }

  /** `Road Safety Plan`: the end of exactly one longer name, `Marlow Countywide Road Safety Plan`, that says no other level or field. */
  private endOf(kind: NameKind, name: string): Draft | undefined {
    const end = normalizeName(name);
    const words = end.split(' ');
    if (words.length < (kind === 'initiative' ? 2 : 3)) return undefined;
    const longer = this.endingIn(`${kind} ${end}`);
    const [only] = longer;
    const front = only?.stem.slice(0, -words.length) ?? [];
    return longer.length === 1 && front.length > 0 && isFront(front, words.at(-1)!) ? only : undefined;
  }

  /** `Holding Company`, `National Plan`: what is left of exactly one longer name when only its general words are said again. */
  private repeated(kind: NameKind, key: string): Draft | undefined {
    const words = key.split(' ');
    if (words.length < 2 || words.length > 3) return undefined;
    const alike = this.endingIn(`${kind} ${words.at(-1)!}`);
    if (alike.length > MAX_ALIKE) return undefined; // with so many, more than one will be the longer name
    const longer = alike.filter(({ stem }) => isGenericRepeat(words, stem));
    return longer.length === 1 ? longer[0] : undefined;
  }
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
