import type { LocalEntity } from '../recognize/annotation';
import { ClosedDocument } from './archive/closedDocument';
import { type CorpusDocument, type TextDocument, compareByDate, compareStrings } from './corpusDocument';
import type { CorpusIndex } from './corpusIndex';
import { isBareAcronym } from './facts';
import { type Promotion, withPromotions } from './documentView';
import { type Member, isNamed, memberId, membersOf } from './members';
import { isInternational, isNational, withoutDots } from './names';
import { countryOf } from './places';
import { nameKeysOf, postingKey } from './postings';
import { haveSameSubject } from './subject';

/** A document with what the corpus promotes in it. */
interface View {
  readonly document: CorpusDocument;
  /** By id of the local entity. */
  readonly promotions: ReadonlyMap<string, Promotion>;
  /** The local entities of the document itself that promotions take the place of. */
  readonly replaced: ReadonlySet<LocalEntity>;
}

/** Acronyms no longer than this stand for something else in every field. */
export const SHORT = 2;

/**
 * Makes names of candidates: of acronyms that their document uses and does not explain (see `NameCandidate`).
 *
 * A candidate is promoted where another document introduces this acronym for a full name, letter for letter (initials that fit are
 * not enough: `USS` is no `U.S. Senate`), and where all documents that do so mean one organization or one initiative: their names are tied to each other by full names. Documents
 * about another country introduce only international names; a name that every country has is none where several countries'
 * documents give it and the candidate's own does not say which country it is about. An acronym of two letters is promoted only if
 * both documents speak of the same subject (`subject.ts`).
 *
 * By the same rule a name changes its kind: an acronym that a document takes for an organization by the words around it (`the NSMP
 * supports …`), though all that introduces it is a programme in another document.
 *
 * Documents themselves never hold promotions, since these come and go with other documents: a snapshot computes them for the
 * documents that somebody looks at. The cost is that of the documents with the same acronym.
 */
export class Promotions {
  private readonly views = new Map<string, View>();

  constructor(private readonly index: CorpusIndex) {}

  /** A document with its promoted candidates among its names; the same object where there are none. */
  viewOf(document: CorpusDocument): CorpusDocument {
    if (document instanceof ClosedDocument && !document.hasBareAcronyms) return document;
    return this.view(document).document;
  }

  /** The same for a document with its text. @param document one that the index holds, with its text or without */
  textViewOf(document: TextDocument): TextDocument {
    return withPromotions(document, this.view(document).promotions);
  }

  /** What introduces a local entity that only a view has; nothing for any other. */
  introducerOf({ document, local }: Member): Member | undefined {
    return this.view(document).promotions.get(local.id)?.introducer;
  }

  /** Whether a document's local entity has given way to one of another kind. */
  isReplaced({ document, local }: Member): boolean {
    return !isNamed({ document, local }) && this.view(document).replaced.has(local);
  }

  /** The members that join an entity by promotion. @param members all others that it has */
  promotedBy(members: readonly Member[]): Member[] {
    const ids = new Set(members.map(memberId));
    const kind = members[0]!.local.kind;
    const acronyms = new Set(members.filter(isNamed).flatMap(({ local }) => local.introduces.map(withoutDots)));
    const promoted = new Set<Member>();
    for (const acronym of acronyms) {
      const id = idOf(kind, acronym);
      const documents = new Set<CorpusDocument>();
      for (const key of [postingKey.candidate(acronym), postingKey.shortForm(otherKind(kind), acronym)])
        for (const hit of this.index.find(key)) documents.add(hit.document);
      for (const each of documents) {
        const { document, promotions } = this.view(each);
        const promotion = promotions.get(id);
        if (promotion && ids.has(memberId(promotion.introducer))) promoted.add({ document, local: promotion.local });
      }
    }
    return [...promoted];
  }

  private view({ uri }: CorpusDocument): View {
    const known = this.views.get(uri);
    if (known) return known;
    const document = this.index.document(uri)!;
    const view = this.mayPromoteIn(document)
      ? this.promoteIn(document)
      : { document, promotions: NO_PROMOTIONS, replaced: NONE_REPLACED };
    this.views.set(uri, view);
    return view;
  }

  private promoteIn(document: CorpusDocument): View {
    const promotions = new Map<string, Promotion>();
    const promote = (acronym: string, start: number, replaces?: LocalEntity) => {
      const introducer = this.introducerIn(document, acronym);
      const kind = introducer?.local.kind;
      if (!introducer || !kind || kind === replaces?.kind) return;
      const id = idOf(kind, acronym);
      if (promotions.has(id)) return;
      const local = {
        id,
        kind,
        canonical: acronym,
        aliases: [],
        keys: [],
        shortForms: [acronym],
        introduces: [],
        introducedAt: start,
      };
      promotions.set(id, { local, introducer, ...(replaces && { replaces }) });
    };
    for (const { text, start } of document.annotated.candidates) promote(text, start);
    for (const local of document.annotated.entities) {
      if (isBareAcronym(local)) promote(local.shortForms[0]!, local.introducedAt, local);
    }
    const replaced = new Set([...promotions.values()].flatMap(({ replaces }) => replaces ?? []));
    return { document: withPromotions(document, promotions), promotions, replaced };
  }

  /** Whether anything introduces an acronym that the document does not explain: told without making the lists of a document in hand. */
  private mayPromoteIn(document: CorpusDocument): boolean {
    if (document instanceof ClosedDocument) return document.hasBareAcronyms;
    const { namesState } = document.annotated;
    if (!namesState) return document.facts.hasBareAcronyms;
    const { facts, candidates } = namesState;
    const isIntroduced = (acronym: string) => this.index.stateOf(postingKey.introduction(acronym)) !== undefined;
    return (
      candidates.some(isIntroduced) || facts.some((each) => isBareAcronym(each) && isIntroduced(each.shortForms[0]!))
    );
  }

  private introducerIn(document: CorpusDocument, acronym: string): Member | undefined {
    const found = this.introductionsOf(acronym)?.introducerFor(countryOf(document));
    return found && (acronym.length > SHORT || haveSameSubject(document, found.document)) ? found : undefined;
  }

  private introductionsOf(acronym: string): Introductions | undefined {
    const key = postingKey.introduction(acronym);
    const state = this.index.stateOf(key);
    if (!state) return undefined;
    let introductions = keptIntroductions.get(state);
    if (!introductions) keptIntroductions.set(state, (introductions = new Introductions(membersOf(this.index, key))));
    return introductions;
  }
}

const NO_PROMOTIONS: ReadonlyMap<string, Promotion> = new Map();
const NONE_REPLACED: ReadonlySet<LocalEntity> = new Set();

/** By state of their postings: typing in a document that introduces nothing leaves all of them as they were. */
const keptIntroductions = new WeakMap<object, Introductions>();

/** The named local entities of all documents that have one acronym. */
class Introductions {
  private readonly byCountry = new Map<string | undefined, Member | undefined>();

  constructor(private readonly members: readonly Member[]) {}

  /** The member that introduces the acronym to documents about a country; nothing where several entities do. */
  introducerFor(country: string | undefined): Member | undefined {
    if (!this.byCountry.has(country)) this.byCountry.set(country, this.findIntroducer(country));
    return this.byCountry.get(country);
  }

  private findIntroducer(country: string | undefined): Member | undefined {
    const isAbroad = (other: string | undefined) => country !== undefined && other !== undefined && other !== country;
    const members = this.members.filter(
      ({ document, local }) => !isAbroad(countryOf(document)) || local.keys.some(isInternational),
    );
    const countries = new Set(members.map(({ document }) => countryOf(document)).filter((other) => other));
    const contested = !country && countries.size > 1 && members.some(({ local }) => local.keys.some(isNational));
    if (contested || !areOne(members)) return undefined;
    const isNear = ({ document }: Member) => Number(country !== undefined && countryOf(document) === country);
    return members.sort(
      (a, b) =>
        isNear(b) - isNear(a) || compareByDate(a.document, b.document) || compareStrings(a.local.id, b.local.id),
    )[0];
  }
}

const idOf = (kind: LocalEntity['kind'], acronym: string) => `${kind}:?${withoutDots(acronym)}`;

const otherKind = (kind: LocalEntity['kind']) => (kind === 'organization' ? 'initiative' : 'organization');

/** Whether members are tied to each other by full names. */
function areOne(members: readonly Member[]): boolean {
  const byKey = new Map<string, Member[]>();
  for (const member of members) {
    for (const key of nameKeysOf(member.local)) {
      const list = byKey.get(key);
      if (list) list.push(member);
      else byKey.set(key, [member]);
    }
  }
  const reached = new Set(members.slice(0, 1));
  // A Set yields what is added while it is walked; each key is followed once.
  for (const member of reached) {
    for (const key of nameKeysOf(member.local)) {
      for (const other of byKey.get(key) ?? []) reached.add(other);
      byKey.delete(key);
    }
  }
  return members.length > 0 && reached.size === members.length;
}
