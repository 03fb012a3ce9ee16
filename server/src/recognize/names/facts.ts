import type { Passage } from '../passage';

interface Statement<Value> {
  readonly passage: Passage;
  readonly value: Value;
}

const NOTHING: readonly never[] = [];

/** Keeps track of who asks about facts while they are looked up. */
export class Inquiry {
  /** The passage that is being settled. */
  asker: Passage | undefined;
  private readonly asked = new Map<Passage, Set<Set<Passage>>>();

  /** @param isLive whether anybody will want to know later who asked */
  constructor(readonly isLive: boolean) {}

  note(askers: Set<Passage>): void {
    const { asker } = this;
    if (!asker) return;
    askers.add(asker);
    const sets = this.asked.get(asker);
    if (sets) sets.add(askers);
    else this.asked.set(asker, new Set([askers]));
  }

  /** A passage has never asked anything. */
  forget(passage: Passage): void {
    for (const askers of this.asked.get(passage) ?? []) askers.delete(passage);
    this.asked.delete(passage);
  }
}

/**
 * What the passages of a document state, by key and in the order of the document. While the document is edited, statements come and
 * go, and whoever asked about a key can be found when the answer changes.
 */
export class Facts<Value> {
  private readonly stated = new Map<string, Statement<Value>[]>();
  private readonly askers = new Map<string, Set<Passage>>();
  /** Keys about which something was stated or retracted, to the statements before. */
  private readonly touched = new Map<string, readonly Statement<Value>[]>();

  /** @param isSame whether the answer has not changed; by default, whether there is still one or still none */
  constructor(
    private readonly inquiry: Inquiry,
    private readonly isSame: (
      before: readonly Statement<Value>[],
      after: readonly Statement<Value>[],
    ) => boolean = hasSameCount,
  ) {}

  state(passage: Passage, key: string, value: Value): void {
    const statement = { passage, value };
    const list = this.stated.get(key);
    this.touch(key, list);
    if (!list) {
      this.stated.set(key, [statement]);
      return;
    }
    let at = list.length;
    while (at > 0 && list[at - 1]!.passage.index > passage.index) at--;
    if (at === list.length) list.push(statement);
    else list.splice(at, 0, statement);
  }

  /** Takes back what a passage has stated about a key, all of it. */
  retract(passage: Passage, key: string): void {
    const list = this.stated.get(key);
    if (!list) return;
    this.touch(key, list);
    const rest = list.filter((statement) => statement.passage !== passage);
    if (rest.length > 0) this.stated.set(key, rest);
    else this.stated.delete(key);
  }

  /** Whether nothing is stated about anything, and nobody will want to know later who asked. */
  get isEmpty(): boolean {
    return this.stated.size === 0 && !this.inquiry.isLive;
  }

  /** The first value in the document. */
  first(key: string): Value | undefined {
    return this.all(key)[0]?.value;
  }

  has(key: string): boolean {
    return this.all(key).length > 0;
  }

  all(key: string): readonly Statement<Value>[] {
    if (this.inquiry.isLive) {
      let askers = this.askers.get(key);
      if (!askers) this.askers.set(key, (askers = new Set()));
      this.inquiry.note(askers);
    }
    if (this.stated.size === 0) return NOTHING; // of few documents all tables hold anything
    return this.stated.get(key) ?? NOTHING;
  }

  /** Adds those who asked about a key whose answer has changed since this was called last. */
  addConcerned(concerned: Set<Passage>): void {
    for (const [key, before] of this.touched) {
      if (this.isSame(before, this.stated.get(key) ?? [])) continue;
      for (const passage of this.askers.get(key) ?? []) concerned.add(passage);
    }
    this.touched.clear();
  }

  private touch(key: string, list: readonly Statement<Value>[] | undefined): void {
    if (this.inquiry.isLive && !this.touched.has(key)) this.touched.set(key, list?.slice() ?? []);
  }
}

/** Whether what is stated first is the same. */
export const firstIs =
  <Value>(isSame: (a: Value, b: Value) => boolean) =>
  ([a]: readonly Statement<Value>[], [b]: readonly Statement<Value>[]): boolean =>
    a === b || (a !== undefined && b !== undefined && isSame(a.value, b.value));

/** Whether the same passage states the same first. */
export const firstStands = <Value>([a]: readonly Statement<Value>[], [b]: readonly Statement<Value>[]): boolean =>
  a?.passage === b?.passage && a?.value === b?.value;

/** Whether all that is stated is the same. */
export const allAre =
  <Value>(isSame: (a: Value, b: Value) => boolean) =>
  (before: readonly Statement<Value>[], after: readonly Statement<Value>[]): boolean =>
    before.length === after.length && before.every(({ value }, i) => isSame(value, after[i]!.value));

const hasSameCount = (before: readonly unknown[], after: readonly unknown[]) => before.length > 0 === after.length > 0;
