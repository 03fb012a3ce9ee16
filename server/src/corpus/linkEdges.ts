import type { LocalEntity } from '../recognize/annotation';
import { periodBehind } from '../recognize/names/keys';
import type { CorpusDocument } from './corpusDocument';
import type { CorpusIndex } from './corpusIndex';
import { type Member, memberId, membersOf } from './members';
import { isNational, isTelling } from './names';
import { countryOf } from './places';
import { nameKeysOf, postingKey } from './postings';

/**
 * What two members share when they are one: a key of the index, the country where the key has another meaning in each, and the years
 * of a plan of which there are several.
 */
interface Edge {
  /** What tells it from others. */
  readonly id: string;
  readonly key: string;
  readonly country?: string;
  readonly period?: string;
}

/**
 * What members reach each other by, country by country and period by period where a key has several meanings: the walks behind the
 * rules of {@link LinkRules} for full names and orphans.
 */
export class LinkEdges {
  /** By key: whether its documents are about several countries. */
  private readonly contested = new Map<string, boolean>();
  /** By key: whether documents give a name several periods. */
  private readonly dated = new Map<string, boolean>();

  /** By key, the edge of all members that have the key. */
  private readonly plain = new Map<string, Edge>();
  /** By key, the members that have it; while somebody walks. */
  private readonly members = new Map<string, readonly Member[]>();

  constructor(private readonly index: CorpusIndex) {}

  /** All that share full names with a member, directly or over others; itself included. */
  byNames(member: Member): Member[] {
    return this.connect(member, ({ document, local }) =>
      nameKeysOf(local).flatMap((key, i) =>
        this.edge(document, key, () => isNational(local.keys[i]!)).map((edge) => this.datedEdge(edge, local)),
      ),
    );
  }

  /** All that share telling short forms with a member, directly or over others; itself and those with full names included. */
  byShortForms(member: Member): Member[] {
    return this.connect(member, ({ document, local }) =>
      local.shortForms
        .filter(isTelling)
        .flatMap((form) => this.edge(document, postingKey.shortForm(local.kind, form), () => true)),
    );
  }

  /** The edge that a member has by a key; none where its document cannot tell which of several countries is meant. */
  private edge(document: CorpusDocument, key: string, perCountry: () => boolean): Edge[] {
    if (!this.isContested(key) || !perCountry()) return [this.plainEdge(key)];
    const country = countryOf(document);
    return country ? [{ id: `${key}\n${country}`, key, country }] : [];
  }

  private plainEdge(key: string): Edge {
    let edge = this.plain.get(key);
    if (!edge) this.plain.set(key, (edge = { id: key, key }));
    return edge;
  }

  /** An edge by a name without years leads to those of the same years only, where there are others. */
  private datedEdge(edge: Edge, local: LocalEntity): Edge {
    let dated = this.dated.get(edge.key);
    if (dated === undefined) {
      const periods = new Set(this.membersWith(edge.key).map((other) => periodOf(other.local, edge.key)));
      periods.delete('');
      dated = periods.size > 1;
      this.dated.set(edge.key, dated);
    }
    if (!dated) return edge;
    const period = periodOf(local, edge.key);
    return { ...edge, id: `${edge.id}\n\n${period}`, period };
  }

  /** Whether the documents with a key are about more than one country. */
  private isContested(key: string): boolean {
    let contested = this.contested.get(key);
    if (contested === undefined) {
      const countries = new Set<string>();
      for (const { document } of this.index.find(key)) countries.add(countryOf(document) ?? '');
      countries.delete('');
      contested = countries.size > 1;
      this.contested.set(key, contested);
    }
    return contested;
  }

  /** Everything that can be reached from a member over edges; each edge is followed once. */
  private connect(start: Member, edgesOf: (member: Member) => readonly Edge[]): Member[] {
    const reached = new Map([[memberId(start), start]]);
    const followed = new Set<string>();
    // A Map yields what is added while it is walked.
    for (const member of reached.values()) {
      for (const { id, key, country, period } of edgesOf(member)) {
        if (followed.has(id)) continue;
        followed.add(id);
        for (const other of this.membersWith(key))
          if (
            !reached.has(memberId(other)) &&
            (!country || countryOf(other.document) === country) &&
            (period === undefined || periodOf(other.local, key) === period)
          )
            reached.set(memberId(other), other);
      }
    }
    this.members.clear();
    return [...reached.values()];
  }

  private membersWith(key: string): readonly Member[] {
    let members = this.members.get(key);
    if (!members) this.members.set(key, (members = membersOf(this.index, key)));
    return members;
  }
}

/** The years that an entity's name has behind what a key gives; empty for none. @param key of the index */
function periodOf(local: LocalEntity, key: string): string {
  const at = nameKeysOf(local).indexOf(key);
  const base = local.keys[at];
  return base === undefined
    ? ''
    : (local.keys.map((each) => periodBehind(base, each)).find((years) => years !== '') ?? '');
}
