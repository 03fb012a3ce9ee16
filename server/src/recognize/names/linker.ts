import { Antecedents } from './antecedents';
import type { Draft } from './draft';
import { cutHeadlines } from './headlines';
import { normalizeName } from './keys';
import { LastResorts } from './lastResorts';
import type { Mention } from './mention';
import { type Found, NamedDrafts } from './namedDrafts';
import { type ForKinds, forKind } from './reading';
import type { SpeltMentions } from './spellings';
import { type Turn, turnOf } from './turns';
import { wordingOf } from './wording';

/** Gives each mention of a document its draft. */
export class Linker {
  /** By mention. */
  readonly assigned: readonly Draft[];
  /** What each spelling has led to, by its number; nothing for short forms, of which each may mean another. */
  private readonly found: (Found | undefined)[];
  private readonly turns: (Turn | undefined)[];
  private readonly drafts: ForKinds<NamedDrafts>;
  private readonly last: ForKinds<LastResorts>;

  constructor(private readonly mentions: SpeltMentions) {
    const { spellings } = mentions;
    const numbers = mentions.distinct();
    const distinct = numbers.map((number) => spellings[number]!);
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
    this.found = new Array<Found | undefined>(spellings.length).fill(undefined);
    this.turns = new Array<Turn | undefined>(spellings.length).fill(undefined);
    const headlines = cutHeadlines(distinct);
    for (const number of numbers) this.turns[number] = turnOf(spellings[number]!, headlines);
    this.take('taught', (mention) => this.taught(mention));
    this.take('full', (mention) => this.inFull(mention));
    this.take('cut', (mention) => this.inFull(mention));
    const titles = this.titles();
    this.take('acronym', (mention) => this.spelt(mention));
    const { found, drafts, last } = this;
    this.assigned = new Antecedents({ mentions, numbers, found, drafts, last, titles }).assigned;
  }

  /** Finds the drafts of all spellings that have their turn, in the order of the document. */
  private take(turn: Turn, find: (mention: Mention) => Found): void {
    const { turns, found } = this;
    if (!turns.includes(turn)) return;
    const { numbers, spellings } = this.mentions;
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i]!;
      if (turns[number] !== turn) continue;
      const known = found[number];
      if (!known) {
        const first = (found[number] = find(spellings[number]!));
        first.draft.mentions.push(i);
      } else if (known.ends.length > 0)
        forKind(this.drafts, spellings[number]!.kind).index.endAgain(known.draft, known.ends);
    }
  }

  /** All spellings of a term are one entity, that of its canonical name, whatever the document says of them. */
  private taught({ kind, wording, form, term }: Mention): Found {
    const drafts = forKind(this.drafts, kind);
    const found = drafts.find(wordingOf(term!.canonical), true);
    found.draft.canonical ??= term!.canonical;
    if (form === 'full') drafts.index.alsoNamed(found.draft, wording);
    return found;
  }

  private inFull({ kind, head, known, wording }: Mention): Found {
    const drafts = forKind(this.drafts, kind);
    const found = drafts.find(known === undefined ? wording : wordingOf(known));
    if (head !== undefined) found.draft.head ??= normalizeName(head);
    if (known !== undefined) drafts.index.alsoNamed(found.draft, wording);
    return found;
  }

  private spelt(mention: Mention): Found {
    const { kind, standsFor } = mention;
    if (standsFor !== undefined) return forKind(this.drafts, kind).find(wordingOf(standsFor));
    return { draft: forKind(this.last, kind).ofAcronym(mention), ends: [] };
  }

  /** The plans and laws that the document's title gives: what it calls `this Plan`. */
  private titles(): readonly Draft[] {
    const { numbers, spellings } = this.mentions;
    const titles: Draft[] = [];
    if (!this.found.some((found, number) => found && isTitle(spellings[number]!))) return titles;
    for (let i = 0; i < numbers.length && titles.length < MAX_TITLES; i++)
      if (isTitle(spellings[numbers[i]!]!)) titles.push(this.found[numbers[i]!]!.draft);
    return titles;
  }
}

const isTitle = ({ own, form }: Mention) => own === true && form === 'full';

/** A title has few lines. */
const MAX_TITLES = 4;
