import type { LocalEntity } from '../recognize/annotation';
import type { CorpusDocument } from './corpusDocument';
import type { CorpusIndex } from './corpusIndex';
import { LinkEdges } from './linkEdges';
import { type Member, isNamed, memberId, membersOf } from './members';
import { initialsOf, isDescriptive, isDistinctive, isInternational, isTelling } from './names';
import { areAbroad, countryOf } from './places';
import { postingKey } from './postings';

/** Members that share full names, directly or over others. */
interface Component {
  readonly id: string;
  readonly members: readonly Member[];
  /** Uri to document. */
  readonly documents: ReadonlyMap<string, CorpusDocument>;
}

type Introducer = Component | 'ambiguous' | 'none';

/**
 * Which local entities of different documents are one entity. The answer depends on the set of documents only, not on the
 * order in which they came.
 *
 * 1. **Full names.** Two of one kind that share a key are one. Except: a name that every country uses (`Ministry of Health`,
 *    `Companies Act`; see `isNational`), when its documents are about at least two countries, links only documents about the
 *    same country, and a document whose country is not known stays by itself. Likewise a name without its years, when documents
 *    give it several (`Clean Ports Plan 2018-2022`, `… 2023-2027`), links only those of the same years.
 * 2. **Short forms.** A local entity without a full name of its own (`SPC` in a document that never spells it out) belongs to
 *    the entity that introduces this short form elsewhere, if there is exactly one; failing that, an acronym belongs to the
 *    entity whose initials it has, if there is exactly one. Documents about another country introduce only international names.
 * 3. **Orphans.** Where nothing introduces it, a telling short form is one entity in all documents that use it, countries kept
 *    apart as in 1.
 * 4. **Generic short forms** (`the Ministry`, `the Act`; see `isTelling`) never link over documents, with one exception: an
 *    initiative's of two words or more (`the Action Plan`) belongs to the initiative that has this short form elsewhere, if it
 *    is the only one in all the corpus, and if the document and one that names it in full, not about another country, both name
 *    something else that is distinctive (see `isDistinctive`).
 *
 * What a document does not know to be a name at all is a matter of `promotions.ts`.
 */
export class LinkRules {
  private readonly components = new Map<string, Component>();
  /** By kind, country and short forms: whatever has these in common has one answer. */
  private readonly introducers = new Map<string, Introducer>();
  /** By generic short form. */
  private readonly descriptive = new Map<string, Introducer>();
  private readonly edges: LinkEdges;

  constructor(private readonly index: CorpusIndex) {
    this.edges = new LinkEdges(index);
  }

  /** All members of the entity that a member belongs to, itself included. */
  linkedWith(member: Member): readonly Member[] {
    const home = isNamed(member) ? this.componentOf(member) : this.introducerOf(member);
    if (home === 'ambiguous') return [member];
    return home ? [...home.members, ...this.adoptedBy(home)] : this.orphansWith(member);
  }

  /** Rule 1. */
  private componentOf(member: Member): Component {
    const known = this.components.get(memberId(member));
    if (known) return known;
    const members = this.edges.byNames(member);
    const id = members.map(memberId).reduce((first, each) => (each < first ? each : first));
    const documents = new Map(members.map(({ document }) => [document.uri, document]));
    const component = { id, members, documents };
    for (const each of members) this.components.set(memberId(each), component);
    return component;
  }

  /** Rule 2. @returns nothing where no entity of the corpus introduces any of the member's short forms */
  private introducerOf({ document, local }: Member): Component | 'ambiguous' | undefined {
    const forms = local.shortForms.filter(isTelling);
    if (forms.length === 0) return this.describedBy({ document, local });
    const id = [local.kind, countryOf(document) ?? '', ...forms].join('\n');
    let introducer = this.introducers.get(id);
    if (introducer === undefined) {
      introducer = this.findIntroducer(document, local.kind, forms);
      this.introducers.set(id, introducer);
    }
    return introducer === 'none' ? undefined : introducer;
  }

  private findIntroducer(document: CorpusDocument, kind: LocalEntity['kind'], forms: readonly string[]): Introducer {
    for (const keyOf of [postingKey.shortForm, postingKey.initials]) {
      const found = new Map<string, Component>();
      for (const form of forms) {
        for (const other of this.find(keyOf(kind, form))) {
          const foreign = areAbroad(document, other.document) && !other.local.keys.some(isInternational);
          if (!isNamed(other) || foreign) continue;
          const component = this.componentOf(other);
          found.set(component.id, component);
        }
      }
      if (found.size > 1) return 'ambiguous';
      for (const component of found.values()) return component;
    }
    return 'none';
  }

  /** Rule 4. */
  private describedBy({ document, local }: Member): Component | undefined {
    const form = local.shortForms.find(isDescriptive);
    if (form === undefined || local.kind !== 'initiative') return undefined;
    const key = postingKey.shortForm(local.kind, form);
    let introducer = this.descriptive.get(key);
    if (introducer === undefined) {
      const found = new Set<Component>();
      for (const other of this.find(key)) if (isNamed(other)) found.add(this.componentOf(other));
      const [only] = found;
      introducer = found.size > 1 ? 'ambiguous' : (only ?? 'none');
      this.descriptive.set(key, introducer);
    }
    return typeof introducer === 'object' && this.haveMoreInCommon(document, introducer) ? introducer : undefined;
  }

  /** Whether a document names something distinctive that a document with an entity's full name names too. */
  private haveMoreInCommon(document: CorpusDocument, home: Component): boolean {
    return document.annotated.entities.some((local) => {
      if (local.keys.length === 0 || !isDistinctive(local.canonical)) return false;
      const { documents } = this.componentOf({ document, local });
      const [fewer, more] =
        documents.size < home.documents.size ? [documents, home.documents] : [home.documents, documents];
      return [...fewer].some(([uri, other]) => more.has(uri) && !areAbroad(document, other));
    });
  }

  /** The other side of rules 2 and 4: the members without a full name that belong to a component. */
  private adoptedBy(home: Component): Member[] {
    // What thousands of members say is mostly the same
    const forms = new Set<string>();
    for (const { local } of home.members) {
      for (const form of local.shortForms) forms.add(form);
      forms.add(initialsOf(local.canonical));
    }
    const { kind } = home.members[0]!.local;
    const keys = new Set([...forms].filter(mayLink).map((form) => postingKey.shortForm(kind, form)));
    const adopted = new Map<string, Member>();
    for (const key of keys) {
      for (const other of this.find(key)) {
        if (isNamed(other) || adopted.has(memberId(other))) continue;
        const introducer = this.introducerOf(other);
        if (introducer !== 'ambiguous' && introducer?.id === home.id) adopted.set(memberId(other), other);
      }
    }
    return [...adopted.values()];
  }

  /** Rules 3 and 4. */
  private orphansWith(member: Member): Member[] {
    const linked = this.edges.byShortForms(member);
    return linked.filter((other) => other === member || (!isNamed(other) && this.introducerOf(other) === undefined));
  }

  private find(key: string): Member[] {
    return membersOf(this.index, key);
  }
}

/** Whether a short form links over documents by any rule. */
const mayLink = (form: string) => isTelling(form) || isDescriptive(form);
