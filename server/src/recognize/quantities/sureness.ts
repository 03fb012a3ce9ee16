import type { Decision } from './weights';
import type { PassageQuantities } from './passageQuantities';
import { addSurest, type Surest } from './repeats';

/** What a paragraph says and asks of its quantities. */
type Stated = Pick<PassageQuantities, 'sure' | 'unsure'>;

/**
 * The surest decisions of a document that is edited: which paragraphs are sure of a quantity and which ask about it, so that a change
 * of one costs no look at all others. What comes out is what `surestAsked` says of all of them.
 */
export class Sureness {
  private readonly found = new Map<string, Decision>();
  /** By what tells a quantity. */
  private readonly holders = new Map<string, Set<PassageQuantities>>();
  private readonly askers = new Map<string, Set<PassageQuantities>>();
  /** What has to be looked at again. */
  private readonly stale = new Set<string>();

  /** @param all the paragraphs as they have been decided about */
  constructor(all: readonly PassageQuantities[]) {
    for (const own of all) {
      this.add(own);
      addSurest(this.found, own.sure);
    }
    this.stale.clear();
  }

  /** The surest decisions, as they were when {@link refresh} was called last. */
  get surest(): Surest {
    return this.found;
  }

  /** Notes a paragraph that has been decided about. @param before what it stated until then */
  replace(own: PassageQuantities, before: Stated): void {
    this.remove(own, before);
    this.add(own);
  }

  /** Forgets a paragraph. */
  remove(own: PassageQuantities, { sure, unsure }: Stated = own): void {
    for (const { key } of sure) {
      this.holders.get(key)?.delete(own);
      this.stale.add(key);
    }
    if (unsure) for (const key of unsure) if (key !== undefined) this.askers.get(key)?.delete(own);
  }

  /** Finds the surest decisions anew where they may be others. @returns the paragraphs that asked about those that are */
  refresh(): readonly PassageQuantities[] {
    const asked: PassageQuantities[] = [];
    for (const key of this.stale) {
      const decision = this.surestAmong(key);
      if (decision === this.found.get(key)) continue;
      if (decision) this.found.set(key, decision);
      else this.found.delete(key);
      for (const own of this.askers.get(key) ?? []) asked.push(own);
    }
    this.stale.clear();
    return asked;
  }

  private add(own: PassageQuantities): void {
    for (const { key } of own.sure) {
      put(this.holders, key, own);
      this.stale.add(key);
    }
    if (own.unsure) for (const key of own.unsure) if (key !== undefined) put(this.askers, key, own);
  }

  /** Of equally sure ones the first in the document. */
  private surestAmong(key: string): Decision | undefined {
    let [best, at]: [Decision | undefined, number] = [undefined, 0];
    for (const { sure, passage } of this.holders.get(key) ?? []) {
      for (const { key: own, decision } of sure) {
        const lead = own === key ? Math.abs(decision.sum) - Math.abs(best?.sum ?? 0) : -1;
        if (lead > 0 || (lead === 0 && passage.index < at)) [best, at] = [decision, passage.index];
      }
    }
    return best;
  }
}

function put(lists: Map<string, Set<PassageQuantities>>, key: string, own: PassageQuantities): void {
  const list = lists.get(key);
  if (list) list.add(own);
  else lists.set(key, new Set([own]));
}
