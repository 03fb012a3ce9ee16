import type { LocalEntity, NameAnnotation, NameCandidate } from '../recognize/annotation';
import { type CorpusDocument, compareByDate, compareStrings } from './corpusDocument';
import type { CorpusIndex } from './corpusIndex';
import { type Member, isNamed, memberId } from './linking';
import { isInternational, isNational } from './names';
import { areAbroad, countryOf } from './places';
import { postingKey } from './postings';
import { haveSameSubject } from './subject';

/** A candidate's share of an entity: as if its document had been sure of it. */
interface Promotion {
  readonly local: LocalEntity;
  readonly introducer: Member;
}

/** A document with what the corpus promotes in it. */
interface View {
  readonly document: CorpusDocument;
  /** By id of the local entity. */
  readonly promotions: ReadonlyMap<string, Promotion>;
}

/** Acronyms no longer than this stand for something else in every field. */
const SHORT = 2;

/**
 * Makes names of candidates: of acronyms that their document uses and does not explain (see `NameCandidate`).
 *
 * A candidate is promoted where another document gives a full name and this acronym for it, letter for letter, and where all
 * documents that do so mean one organization or one initiative: their names are tied to each other by full names. Documents
 * about another country introduce only international names; a name that every country has is none where several countries'
 * documents give it and the candidate's own does not say which country it is about. An acronym of two letters is promoted only if
 * both documents speak of the same subject (`subject.ts`).
 *
 * Documents themselves never hold promotions, since these come and go with other documents: a snapshot computes them for the
 * documents that somebody looks at. The cost is that of the documents with the same acronym.
 */
export class Promotions {
  private readonly views = new Map<string, View>();
  /** By acronym. */
  private readonly introductions = new Map<string, readonly Member[]>();
  /** By country and acronym. */
  private readonly introducers = new Map<string, Member | undefined>();

  constructor(private readonly index: CorpusIndex) {}

  /** A document with its promoted candidates among its names; the same object where there are none. */
  viewOf(document: CorpusDocument): CorpusDocument {
    return this.view(document).document;
  }

  /** What introduces a local entity that only a view has; nothing for any other. */
  introducerOf({ document, local }: Member): Member | undefined {
    return this.view(document).promotions.get(local.id)?.introducer;
  }

  /** The members that join an entity by promotion. @param members all others that it has */
  promotedBy(members: readonly Member[]): Member[] {
    const ids = new Set(members.map(memberId));
    const acronyms = new Set(members.filter(isNamed).flatMap(({ local }) => local.shortForms.map(withoutDots)));
    const promoted: Member[] = [];
    for (const acronym of acronyms) {
      for (const hit of this.index.find(postingKey.candidate(acronym))) {
        const introducer = this.introducerIn(hit.document, acronym);
        if (!introducer || !ids.has(memberId(introducer))) continue;
        const { document, promotions } = this.view(hit.document);
        promoted.push({ document, local: promotions.get(idOf(introducer, acronym))!.local });
      }
    }
    return promoted;
  }

  private view({ uri }: CorpusDocument): View {
    const known = this.views.get(uri);
    if (known) return known;
    const view = this.promoteIn(this.index.document(uri)!);
    this.views.set(uri, view);
    return view;
  }

  private promoteIn(document: CorpusDocument): View {
    const promotions = new Map<string, Promotion>();
    for (const { text, start } of document.annotated.candidates) {
      const introducer = this.introducerIn(document, text);
      const id = introducer && idOf(introducer, text);
      if (!introducer || !id || promotions.has(id)) continue;
      const { kind } = introducer.local;
      const local = { id, kind, canonical: text, aliases: [], keys: [], shortForms: [text], introducedAt: start };
      promotions.set(id, { local, introducer });
    }
    return { document: withPromotions(document, promotions), promotions };
  }

  private introducerIn(document: CorpusDocument, acronym: string): Member | undefined {
    if (this.introductionsOf(acronym).length === 0) return undefined;
    const id = `${countryOf(document) ?? ''}\n${acronym}`;
    if (!this.introducers.has(id)) this.introducers.set(id, this.findIntroducer(document, acronym));
    const found = this.introducers.get(id);
    return found && (acronym.length > SHORT || haveSameSubject(document, found.document)) ? found : undefined;
  }

  private findIntroducer(document: CorpusDocument, acronym: string): Member | undefined {
    const country = countryOf(document);
    const members = this.introductionsOf(acronym).filter(
      (member) => !areAbroad(document, member.document) || member.local.keys.some(isInternational),
    );
    const countries = new Set(members.map((member) => countryOf(member.document)).filter((other) => other));
    const contested = !country && countries.size > 1 && members.some(({ local }) => local.keys.some(isNational));
    if (contested || !areOne(members)) return undefined;
    const isNear = (member: Member) => Number(country !== undefined && countryOf(member.document) === country);
    return members.sort(
      (a, b) =>
        isNear(b) - isNear(a) || compareByDate(a.document, b.document) || compareStrings(a.local.id, b.local.id),
    )[0];
  }

  /** The named local entities, of either kind, that have exactly this acronym. */
  private introductionsOf(acronym: string): readonly Member[] {
    let members = this.introductions.get(acronym);
    if (!members) {
      members = (['organization', 'initiative'] as const)
        .flatMap((kind) => [...this.index.find(postingKey.shortForm(kind, acronym))])
        .flatMap(({ document, indices }) => indices.map((i) => ({ document, local: document.annotated.entities[i]! })))
        .filter((member) => isNamed(member) && member.local.shortForms.some((form) => withoutDots(form) === acronym));
      this.introductions.set(acronym, members);
    }
    return members;
  }
}

const withoutDots = (form: string) => form.replaceAll('.', '');

/** The capitals keep it apart from all ids that the document step makes. */
const idOf = ({ local }: Member, acronym: string) => `${local.kind}:?${acronym}`;

/** Whether members are tied to each other by full names. */
function areOne(members: readonly Member[]): boolean {
  const byKey = new Map<string, Member[]>();
  const keysOf = ({ local }: Member) => local.keys.map((key) => postingKey.name(local.kind, key));
  for (const member of members) for (const key of keysOf(member)) byKey.set(key, [...(byKey.get(key) ?? []), member]);
  const reached = new Set(members.slice(0, 1));
  // A Set yields what is added while it is walked; each key is followed once.
  for (const member of reached) {
    for (const key of keysOf(member)) {
      for (const other of byKey.get(key) ?? []) reached.add(other);
      byKey.delete(key);
    }
  }
  return members.length > 0 && reached.size === members.length;
}

interface Kept {
  /** What is promoted, and as what. */
  readonly signature: string;
  readonly document: CorpusDocument;
}

/** Views outlive their snapshot, so that equal views are one object and what is known of them need not be found again. */
const keptViews = new WeakMap<CorpusDocument, Kept>();

function withPromotions(document: CorpusDocument, promotions: ReadonlyMap<string, Promotion>): CorpusDocument {
  if (promotions.size === 0) return document;
  const signature = [...promotions].map(([id, { introducer }]) => `${id}\n${introducer.local.canonical}`).join('\n');
  const kept = keptViews.get(document);
  if (kept?.signature === signature) return kept.document;
  const { annotated } = document;
  const byText = new Map([...promotions.values()].map((promotion) => [promotion.local.canonical, promotion]));
  const names = annotated.candidates.flatMap((candidate) => {
    const promotion = byText.get(candidate.text);
    return promotion ? [toName(candidate, promotion)] : [];
  });
  const view: CorpusDocument = {
    ...document,
    annotated: {
      ...annotated,
      annotations: [...annotated.annotations, ...names].sort((a, b) => a.start - b.start || b.end - a.end),
      entities: [...annotated.entities, ...[...byText.values()].map(({ local }) => local)],
      candidates: annotated.candidates.filter(({ text }) => !byText.has(text)),
    },
  };
  keptViews.set(document, { signature, document: view });
  return view;
}

function toName(candidate: NameCandidate, { local, introducer }: Promotion): NameAnnotation {
  const why = `stands for "${introducer.local.canonical}" in another document`;
  return {
    ...candidate,
    kind: local.kind,
    entity: local.id,
    rule: candidate.rule.replace(/^name\./, `${local.kind}.`),
    evidence: [...candidate.evidence, why],
  };
}
