import type { Draft } from './draft';
import { europeanBody, speaksOfUnion } from './europe';
import { ministryOf } from './governments';
import type { Mention } from './mention';
import type { NamedDrafts } from './namedDrafts';
import type { NameKind } from './reading';
import type { SpeltMentions } from './spellings';
import { type Wording, wordingOf } from './wording';

/** What bodies are wherever in their names it stands. */
const HELD = new Set(['bank', 'fund', 'trust']);
/** What a text may call one and the same law, before and after it was passed. */
const LAWS = ['act', 'bill', 'law'];

/** What short forms and acronyms of one kind mean that no name of their document explains; each is thought about once. */
export class LastResorts {
  private readonly shorts = new Map<string, Draft>();
  private readonly acronyms = new Map<string, Draft>();
  private readonly europeans = new Map<string, Draft | undefined>();
  private ofUnion: boolean | undefined;

  /** @param mentions of the document */
  constructor(
    private readonly kind: NameKind,
    private readonly drafts: NamedDrafts,
    private readonly mentions: readonly Mention[],
  ) {}

  /** @returns in the end an entity without a full name */
  ofShort(wording: Wording): Draft {
    const known = this.shorts.get(wording.key);
    if (known) return known;
    const found = this.kind === 'organization' ? (this.holding(wording.key) ?? this.european(wording)) : undefined;
    const draft = found ?? this.lawCalled(wording.key) ?? this.drafts.index.unresolved(wording);
    this.shorts.set(wording.key, draft);
    return draft;
  }

  /** @returns in the end an entity without a full name */
  ofAcronym(mention: Mention): Draft {
    const known = this.acronyms.get(mention.text);
    if (known) return known;
    const { index } = this.drafts;
    const ministry =
      this.kind === 'organization' ? ministryOf(mention, index.endingIn('ministry'), this.mentions) : undefined;
    const draft = ministry ?? index.unresolved(mention.wording);
    this.acronyms.set(mention.text, draft);
    return draft;
  }

  /** What a text of the European Union means by the `Council`, which is not the other one that it names. */
  european({ key }: Wording): Draft | undefined {
    if (this.europeans.has(key)) return this.europeans.get(key);
    const body = europeanBody(key, this.mentions);
    const draft = body === undefined ? undefined : this.drafts.named(wordingOf(body));
    this.europeans.set(key, draft);
    return draft;
  }

  /** Whether the document names what hardly any but texts of the European Union do, besides its parliament. */
  isOfUnion(): boolean {
    return (this.ofUnion ??= speaksOfUnion(this.mentions));
  }

  /** `the Bank` of an `Irish Bank Resolution Corporation`: the only body that has the word in its name. */
  private holding(word: string): Draft | undefined {
    if (!HELD.has(word)) return undefined;
    const found = new Set<Draft>();
    for (const draft of this.drafts.index.named) if (draft.stem.words.includes(word)) found.add(draft);
    return found.size === 1 ? [...found][0] : undefined;
  }

  /** `the Act`, which was the only bill of the document, or has the only law. */
  private lawCalled(word: string): Draft | undefined {
    if (this.kind !== 'initiative' || !LAWS.includes(word)) return undefined;
    const found = LAWS.flatMap((law) => this.drafts.index.endingIn(law));
    return found.length === 1 ? found[0] : undefined;
  }
}

/**
 * What laws call themselves, by normalised text: several times in the middle of a sentence, where `this Act` repeats no other law. At the
 * start of one it may.
 * @param distinct the numbers of the spellings that mentions have
 */
export function lawsOfTheirOwn(
  { spellings, numbers }: SpeltMentions,
  distinct: readonly number[],
): ReadonlySet<string> {
  const selves = new Set(distinct.filter((number) => isSelf(spellings[number]!)));
  const found = new Set<string>();
  if (selves.size === 0) return found;
  const once = new Set<string>();
  for (const number of numbers) {
    if (!selves.has(number)) continue;
    const { key } = spellings[number]!.wording;
    if (once.has(key)) found.add(key);
    once.add(key);
  }
  return found;
}

const isSelf = ({ form, kind, own, topical, wording }: Mention): boolean =>
  own === true && form === 'short' && kind === 'initiative' && !topical && SELVES.has(wording.key);

const SELVES = new Set(['act', 'code', 'decree', 'directive', 'law', 'order', 'ordinance', 'regulation']);
