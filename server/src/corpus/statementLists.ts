import type { QuantityAnnotation } from '../recognize/annotation';
import type { Quantity } from './comparisons';
import type { CorpusDocument } from './corpusDocument';
import type { CorpusIndex, Hit } from './corpusIndex';
import { bandOf } from './measures';
import { type Mention, mentionAt } from './mention';
import type { Promotions } from './promotions';
import { STEP, type Steps } from './steps';
import { endOf, timeOf } from './times';

/** Of fewer documents each is looked at anew: a table would take more memory than it saves time. */
const MANY = 64;

/** Stands for a value that is in no band. */
const NO_BAND = 0x7fff;
/** Numbers that may be equal are in one band or in neighbouring ones; one more for what the last digits of a logarithm may be. */
const NEAR = 2;

/** What is asked for among the quantities with one key; what it does not exclude is looked at closely. */
export interface StatementQuery {
  /** @param end of the time that a quantity speaks of, as `endOf` gives it */
  isTime(this: void, end: string | undefined): boolean;
  /** Where it is given, of no quantity that is not about so much; see `bandOf`. */
  readonly band?: number | undefined;
}

/**
 * Finds quantities of closed documents by their times and values. Thousands of documents may speak of one measure; what they say is unpacked once,
 * and as long as nothing changes about the key that they have in common, only those are unpacked again which a question is about.
 */
export class StatementLists {
  constructor(
    private readonly index: CorpusIndex,
    private readonly promotions: Promotions,
  ) {}

  /** The quantities with a key of the index that a query does not exclude, and perhaps others. Those of one document are in order. */
  *find(key: string, query: StatementQuery): Steps<readonly Quantity[]> {
    const { open, closed, state } = this.index.findApart(key);
    const found = open.flatMap((hit) => this.mentionsAt(hit));
    if (closed.length < MANY || !state)
      return [...found, ...closed.flatMap((hit) => this.mentionsAt(hit))] as Quantity[];
    let table = tables.get(state);
    if (!table) tables.set(state, (table = yield* tableOf(closed)));
    for (const row of table.select(query)) found.push(this.mentionAt(table.documents[row]!, table.indices[row]!));
    return found as Quantity[];
  }

  private mentionsAt(hit: Hit): Mention[] {
    return hit.indices.map((index) => this.mentionAt(hit.document, index));
  }

  private mentionAt(document: CorpusDocument, index: number): Mention {
    return mentionAt(document, index, this.promotions.viewOf(document));
  }
}

/** By the state of a key. */
const tables = new WeakMap<object, StatementTable>();

/** Quantities in rows: where they are, when each is and how much it is. Some bytes a row, since it stays for long. */
class StatementTable {
  readonly indices: Uint32Array;
  private readonly times: Uint32Array;
  private readonly bands: Int16Array;

  /**
   * @param documents of each row
   * @param indices of the annotations
   * @param times numbers of the times among the ends
   */
  constructor(
    readonly documents: readonly CorpusDocument[],
    indices: readonly number[],
    times: readonly number[],
    bands: readonly number[],
    private readonly ends: readonly (string | undefined)[],
  ) {
    this.indices = Uint32Array.from(indices);
    this.times = Uint32Array.from(times);
    this.bands = Int16Array.from(bands);
  }

  /** The rows that a query does not exclude. */
  select({ isTime, band }: StatementQuery): number[] {
    const isWanted = this.ends.map(isTime);
    const rows: number[] = [];
    for (let row = 0; row < this.times.length; row++) {
      if (!isWanted[this.times[row]!]) continue;
      const other = this.bands[row]!;
      if (band === undefined || other === NO_BAND || Math.abs(other - band) <= NEAR) rows.push(row);
    }
    return rows;
  }
}

function* tableOf(hits: readonly Hit[]): Steps<StatementTable> {
  const documents: CorpusDocument[] = [];
  const [indices, times, bands]: number[][] = [[], [], []];
  const numbers = new Map<string | undefined, number>();
  for (const hit of hits) {
    for (const index of hit.indices) {
      const quantity = mentionAt(hit.document, index).annotation as QuantityAnnotation;
      const when = timeOf(hit.document, quantity);
      const end = when === undefined ? undefined : endOf(when);
      if (!numbers.has(end)) numbers.set(end, numbers.size);
      documents.push(hit.document);
      indices!.push(index);
      times!.push(numbers.get(end)!);
      bands!.push(bandOf(quantity) ?? NO_BAND);
      if (documents.length % STEP === 0) yield;
    }
  }
  return new StatementTable(documents, indices!, times!, bands!, [...numbers.keys()]);
}
