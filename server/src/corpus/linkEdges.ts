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
    if (!this.isContested(key) || !perCountry()) return [{ key }];
    const country = countryOf(document);
    return country ? [{ key, country }] : [];
  }

  /** An edge by a name without years leads to those of the same years only, where there are others. */
  private datedEdge(edge: Edge, local: LocalEntity): Edge {
    let dated = this.dated.get(edge.key);
    if (dated === undefined) {
      const periods = new Set(membersOf(this.index, edge.key).map((other) => periodOf(other.local, edge.key)));
      periods.delete('');
      dated = periods.size > 1;
      this.dated.set(edge.key, dated);
    }
    return dated ? { ...edge, period: periodOf(local, edge.key) } : edge;
  }

  /** Whether the documents with a key are about more than one country. */
  private isContested(key: string): boolean {
    let contested = this.contested.get(key);
    if (contested === undefined) {
      const countries = new Set([...this.index.find(key)].map(({ document }) => countryOf(document) ?? ''));
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
      for (const { key, country, period } of edgesOf(member)) {
        const id = `${key}\n${country ?? ''}\n${period ?? ''}`;
        if (followed.has(id)) continue;
        followed.add(id);
        for (const other of membersOf(this.index, key))
          if (
            !reached.has(memberId(other)) &&
            (!country || countryOf(other.document) === country) &&
            (period === undefined || periodOf(other.local, key) === period)
          )
            reached.set(memberId(other), other);
      }
    }
    return [...reached.values()];
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
