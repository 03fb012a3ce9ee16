import type { CorpusDocument } from '../corpus/corpusDocument';
import type { Entity } from '../corpus/entities';
import type { Snapshot } from '../corpus/snapshot';
import type { NameAnnotation } from '../recognize/annotation';
import { isFundName } from './funds';

/**
 * Identifiers of entities over one run. An identifier that was handed out stays: a document that comes later and names an
 * entity already seen gets the identifier of the earlier mentions, so that documents can be written as they come.
 */
export class RunEntities {
  /** By document and local entity. */
  private readonly ids = new Map<string, string>();
  private readonly taken = new Set<string>();

  /** The identifier of the entity that a mention in a document names: readable, made of its kind and canonical name. */
  idOf(snapshot: Snapshot, document: CorpusDocument, annotation: NameAnnotation): string {
    const key = keyOf(document, annotation);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const entity = snapshot.entityOf({ document, annotation });
    let id: string | undefined;
    for (const mention of entity.mentions) {
      id = this.ids.get(keyOf(mention.document, mention.annotation));
      if (id !== undefined) break;
    }
    id ??= this.fundOf(entity) ?? this.newId(`${entity.kind}:${entity.canonical}`);
    this.ids.set(key, id);
    return id;
  }

  /** The identifier of a fund that one document takes for an instrument and another for a body: it is one. */
  private fundOf({ kind, canonical }: Entity): string | undefined {
    if (!isFundName(canonical)) return undefined;
    const other = `${kind === 'initiative' ? 'organization' : 'initiative'}:${canonical}`;
    return this.taken.has(other) ? other : undefined;
  }

  private newId(name: string): string {
    let id = name;
    for (let n = 2; this.taken.has(id); n++) id = `${name} (${n})`;
    this.taken.add(id);
    return id;
  }
}

const keyOf = (document: CorpusDocument, annotation: NameAnnotation) => `${document.uri}\n${annotation.entity}`;
