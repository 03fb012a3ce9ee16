import type { Draft } from './draft';
import { governmentOf } from './governments';
import { areCompatible, periodBehind } from './keys';
import type { Mention } from './mention';
import type { NameKey } from './nameKey';
import { ownedOnce } from './ownedNames';
import { PartialRepeats } from './partialRepeats';
import type { NameKind } from './reading';
import { isFront, isHeaded } from './shortNames';
import { NO_STEM } from './stem';
import { type Wording, wordingOf } from './wording';

const NO_DRAFTS: readonly Draft[] = [];

/** The drafts of one kind in one document, by all that a name may find them by. Keys are those of `keysOf` in `keys.ts`. */
export class DraftIndex {
  private readonly byKey = new Map<string, Draft>();
  /** Drafts without a full name, by what there is instead of one. */
  private readonly nameless = new Map<string, Draft>();
  /** Drafts of full names by the ends of their stems, in document order. */
  private readonly byShort = new Map<string, Draft[]>();
  /** Drafts of names that begin with a place, by what follows it. */
  private readonly byEnd = new Map<string, Draft>();
  /** Drafts of names by what stands before their last `of`: `Board of Directors` of the roads bank; nothing where there are several. */
  private readonly byStart = new Map<string, Draft | undefined>();
  /** Drafts of names with a list behind their `of`, by what they are up to its first member; nothing where there are several. */
  private readonly byList = new Map<string, Draft | undefined>();
  /** Drafts of programmes by their names without the noun that says what they are; nothing where there are several. */
  private readonly byCalling = new Map<string, Draft | undefined>();
  /** Drafts of initiatives by the ends of their names turned: `tourism strategy` of a `Strategy for Sustainable Tourism`. */
  private readonly byTurnedEnd = new Map<string, Draft | undefined>();
  /** By what stands before the first or last `of`: the names, where there is one such name only. */
  private readonly owned: ReadonlyMap<string, string | undefined>;
  /** Drafts by name without the ordinal that it begins with; nothing where there are several. */
  private readonly byOrdinal = new Map<string, Draft | undefined>();

  /** Drafts by their names without a bracket in the middle, with their years and without; nothing where there are several. */
  private readonly byPlain = new Map<string, Draft | undefined>();

  /** The acronyms that stand behind names, by the keys of the names. */
  private readonly acronyms = new Map<string, string>();

  /** What names that repeat only a part of a longer one are found by. */
  private readonly repeats: PartialRepeats;

  /** @param mentions all of the document, each once */
  constructor(
    private readonly kind: NameKind,
    mentions: Iterable<Mention>,
  ) {
    this.owned = ownedOnce(mentions, kind);
    this.repeats = new PartialRepeats(kind, (short) => this.endingIn(short));
    for (const { kind: own, form, text, abbreviates } of mentions)
      if (own === kind && form === 'acronym' && abbreviates)
        for (const key of wordingOf(abbreviates.text).keysAs(kind)) this.acronyms.set(key.text, text);
  }

  /**
   * The draft that has a name already, in this spelling or another.
   * @param keys of the name
   * @param literally look for no other name that this may be a variant of
   */
  find(name: Wording, keys: readonly NameKey[], literally: boolean): Draft | undefined {
    const [key, fullKey] = [keys[0]!, keys.at(-1)!];
    const exact = this.byKey.get(fullKey.text);
    if (exact) return exact;
    const same = key === fullKey ? undefined : this.byKey.get(key.text);
    // Plans of the same name and other years are others.
    if (same)
      return areCompatible(periodBehind(key.text, fullKey.text), periodOfDraft(same, key.text)) ? same : undefined;
    if (literally) return undefined;
    return (
      this.variant(key) ??
      (key === fullKey ? undefined : this.dated(fullKey)) ??
      this.byStart.get(name.key) ??
      this.byList.get(key.text) ??
      this.withoutBody(name) ??
      this.byOrdinal.get(key.text) ??
      this.withoutOwner(name) ??
      this.repeats.repeated(key) ??
      this.repeats.abbreviatedFront(name) ??
      this.repeats.endOf(name) ??
      this.byTurnedEnd.get(key.text) ??
      this.calledOtherwise(name, key) ??
      this.repeats.ofYear(key) ??
      this.bracketedOtherwise(name, fullKey) ??
      (this.kind === 'organization' ? governmentOf(key.text, this.endingIn('government')) : undefined)
    );
  }

  /** All drafts with a full name, some of them several times. */
  get named(): Iterable<Draft> {
    return this.byKey.values();
  }

  /** The drafts that a short form may stand for, in document order. */
  endingIn(short: string): readonly Draft[] {
    return this.byShort.get(short) ?? NO_DRAFTS;
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
    name: Wording,
    keys: readonly NameKey[],
    ends: readonly string[],
    literally: boolean,
  ): readonly string[] {
    const all = ends.slice();
    this.registerKeys(draft, keys, all);
    const unowned = literally ? undefined : name.name.unowned;
    if (unowned !== undefined) all.push(wordingOf(unowned).keysAs(this.kind)[0]!.text);
    this.endAgain(draft, all);
    setUnlessSeveral(this.byStart, name.name.start, draft);
    for (const list of name.name.lists)
      setUnlessSeveral(this.byList, wordingOf(list).keysAs(this.kind)[0]!.text, draft);
    const { unbracketed } = name.name;
    if (unbracketed !== undefined)
      for (const plain of wordingOf(unbracketed).keysAs(this.kind)) setUnlessSeveral(this.byPlain, plain.text, draft);
    if (this.kind === 'initiative') this.registerInitiative(draft, name, keys[0]!);
    return all;
  }

  /** @param key of the name of the draft, without its period */
  private registerInitiative(
    draft: Draft,
    { key, stem, name: { uncalled } }: Wording,
    { text, uncounted, words }: NameKey,
  ): void {
    if (uncalled !== undefined) setUnlessSeveral(this.byCalling, uncalled, draft);
    // Only what the key turned: what a `Delivery Plan for the Ports Strategy` ends in is another strategy.
    const isTurned =
      words.length > stem.words.length && ABOUT.test(key) && !text.startsWith(`${stem.words.join(' ')} `);
    if (isTurned) for (const end of turnedEnds(words)) setUnlessSeveral(this.byTurnedEnd, end, draft);
    if (uncounted !== text && uncounted.includes(' ')) setUnlessSeveral(this.byOrdinal, uncounted, draft);
  }

  /** Makes a draft the last with these ends. */
  endAgain(draft: Draft, ends: readonly string[]): void {
    for (const end of ends) this.byEnd.set(end, draft);
  }

  /** Makes a new draft known by its short forms. */
  registerShorts(draft: Draft): void {
    for (const short of draft.stem.shortsAs(this.kind)) {
      const drafts = this.byShort.get(short);
      if (drafts) drafts.push(draft);
      else this.byShort.set(short, [draft]);
    }
  }

  /** `Second Nationally Determined Contribution`, which the lexicon knows by another name, is found by its own too. */
  alsoNamed(draft: Draft, name: Wording): void {
    for (const { text } of name.keysAs(this.kind)) if (!this.byKey.has(text)) this.byKey.set(text, draft);
  }

  /** A short form or acronym that nothing in the document explains: one entity, but without a full name. */
  unresolved(name: Wording): Draft {
    const { key, text } = name;
    let draft = this.nameless.get(key);
    if (draft) return draft;
    // `the Assembly` repeats `the General Assembly`
    const stem = /\s/.test(text) || key === 'parliament' ? name.stem : NO_STEM;
    this.nameless.set(key, (draft = { kind: this.kind, key, keys: new Set(), stem, mentions: [] }));
    return draft;
  }

  /** @param ends where to add the ends of the keys, by which the draft is known from now on */
  private registerKeys(draft: Draft, keys: readonly NameKey[], ends: string[]): void {
    for (const { text, attributed } of keys) {
      const owner = this.byKey.get(text);
      if (owner && owner !== draft) continue;
      draft.keys.add(text);
      if (!owner) this.byKey.set(text, draft);
      for (const rest of attributed) ends.push(rest);
    }
  }

  /** The same name with or without the place or the people it is named after: `Kenya National Water Policy`. */
  private variant(key: NameKey): Draft | undefined {
    const { text, words } = key;
    if (words.length < 2) return undefined;
    for (const { text: rest, isAttributed } of key.shorterAs(this.kind)) {
      const shorter = this.byKey.get(rest);
      if (shorter && (isAttributed || !this.areApart(text, rest))) return shorter;
    }
    return this.byEnd.get(text);
  }

  /** `Saudi Vision 2030` and the `Vision 2030`, which are no names without their years. */
  private dated({ attributed }: NameKey): Draft | undefined {
    for (const rest of attributed) {
      const found = this.byKey.get(rest);
      if (found) return found;
    }
    return undefined;
  }

  /** `Growth and Poverty Reduction Strategy Paper (GPRSP)`, `Poverty Reduction Strategy Paper (PRSP)`: each has an acronym of its own. */
  private areApart(key: string, other: string): boolean {
    const [a, b] = [this.acronyms.get(key), this.acronyms.get(other)];
    return a !== undefined && b !== undefined && a !== b;
  }

  /** `Monetary Policy Committee of the National Bank` where the document spoke of the `Monetary Policy Committee` before. */
  private withoutBody({ key, name }: Wording): Draft | undefined {
    for (const start of name.starts) {
      const single = start.includes(' ') && this.owned.get(start) === key;
      const found = single ? this.byKey.get(wordingOf(start).keysAs(this.kind)[0]!.text) : undefined;
      if (found) return found;
    }
    return undefined;
  }

  /** `Grant Scheme` of a `MOE Grant Scheme`. */
  private withoutOwner({ name: { unowned } }: Wording): Draft | undefined {
    return unowned === undefined ? undefined : this.byKey.get(wordingOf(unowned).keysAs(this.kind)[0]!.text);
  }

  /** `Seas (Scotland) Act 2010` and the `Seas Act 2010`. */
  private bracketedOtherwise({ name: { unbracketed } }: Wording, fullKey: NameKey): Draft | undefined {
    if (unbracketed === undefined) return this.byPlain.get(fullKey.text);
    return this.byKey.get(wordingOf(unbracketed).keysAs(this.kind).at(-1)!.text);
  }

  /** `Bright Wells` and the `Bright Wells Programme`, `RHG` and the `RHG Programme`. */
  private calledOtherwise({ key, text, name: { uncalled } }: Wording, spelt: NameKey): Draft | undefined {
    if (this.kind !== 'initiative') return undefined;
    if (OF_ACRONYM.test(text)) return this.byKey.get(spelt.words.slice(0, -1).join(' '));
    return uncalled === undefined ? (isHeaded(key) ? undefined : this.byCalling.get(key)) : this.byKey.get(uncalled);
  }
}

/** An acronym and what it is, where that is no project under it. */
const OF_ACRONYM = /^\p{Lu}{3,7} (?:Initiative|Policy|Program|Programme|Scheme|Strategy)$/u;

const ABOUT = / (?:for|of|on) /;

/** What a turned name may be shortened to, of two words at least. @param words of the name, its head last */
function turnedEnds(words: readonly string[]): readonly string[] {
  const ends: string[] = [];
  for (let from = 1; from <= Math.min(MAX_FRONT, words.length - 2); from++)
    if (words[from - 1] !== 'and' && words[from] !== 'and' && isFront(words.slice(0, from), words.at(-1)!))
      ends.push(words.slice(from).join(' '));
  return ends;
}

const MAX_FRONT = 3;

/** Keeps the draft under a key; nothing where another is there. */
function setUnlessSeveral(drafts: Map<string, Draft | undefined>, key: string, draft: Draft): void {
  const known = drafts.get(key);
  if (known === draft) return;
  drafts.set(key, known === undefined && !drafts.has(key) ? draft : undefined);
}

/** The years of a draft whose names differ from a key in their years alone. */
function periodOfDraft({ keys }: Draft, key: string): string {
  for (const each of keys) {
    const period = periodBehind(key, each);
    if (period !== '') return period;
  }
  return '';
}
