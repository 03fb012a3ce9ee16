/**
 * An immutable map from strings, as a hash array mapped trie: a changed map shares all but one path of nodes with the map it
 * came from, so a change costs O(log32 n) and old maps stay as they were (Bagwell, "Ideal Hash Trees", 2001).
 */
interface Leaf<V> {
  readonly hash: number;
  /** More than one only where hashes collide. */
  readonly entries: readonly (readonly [string, V])[];
}

interface Branch<V> {
  /** Bit i is set where slot i is taken; `children` holds the taken slots in order. */
  readonly bitmap: number;
  readonly children: readonly TrieNode<V>[];
}

type TrieNode<V> = Leaf<V> | Branch<V>;

const BITS = 5;
const MASK = (1 << BITS) - 1;

const isLeaf = <V>(node: TrieNode<V>): node is Leaf<V> => 'entries' in node;

/** FNV-1a over UTF-16 code units. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const bitOf = (hash: number, shift: number) => 1 << ((hash >>> shift) & MASK);
const slotOf = (bitmap: number, bit: number) => bitCount(bitmap & (bit - 1));

/** Puts two leaves of different hashes under one branch. */
function join<V>(a: Leaf<V>, b: Leaf<V>, shift: number): Branch<V> {
  const [bitA, bitB] = [bitOf(a.hash, shift), bitOf(b.hash, shift)];
  if (bitA === bitB) return { bitmap: bitA, children: [join(a, b, shift + BITS)] };
  // Unsigned: the bit of slot 31 is negative as a signed number.
  return { bitmap: bitA | bitB, children: bitA >>> 0 < bitB >>> 0 ? [a, b] : [b, a] };
}

function put<V>(node: TrieNode<V> | undefined, leaf: Leaf<V>, shift: number): TrieNode<V> {
  if (!node) return leaf;
  if (isLeaf(node)) {
    if (node.hash !== leaf.hash) return join(node, leaf, shift);
    const [[key] = ['']] = leaf.entries;
    return { hash: node.hash, entries: [...node.entries.filter((entry) => entry[0] !== key), ...leaf.entries] };
  }
  const bit = bitOf(leaf.hash, shift);
  const slot = slotOf(node.bitmap, bit);
  const taken = (node.bitmap & bit) !== 0;
  const child = put(taken ? node.children[slot] : undefined, leaf, shift + BITS);
  return {
    bitmap: node.bitmap | bit,
    children: taken ? node.children.with(slot, child) : node.children.toSpliced(slot, 0, child),
  };
}

function drop<V>(node: TrieNode<V>, key: string, hash: number, shift: number): TrieNode<V> | undefined {
  if (isLeaf(node)) {
    const entries = node.entries.filter((entry) => entry[0] !== key);
    return entries.length > 0 ? { hash: node.hash, entries } : undefined;
  }
  const bit = bitOf(hash, shift);
  const slot = slotOf(node.bitmap, bit);
  const child = drop(node.children[slot]!, key, hash, shift + BITS);
  const children = child ? node.children.with(slot, child) : node.children.toSpliced(slot, 1);
  const [only] = children;
  if (!only) return undefined;
  return children.length === 1 && isLeaf(only) ? only : { bitmap: child ? node.bitmap : node.bitmap ^ bit, children };
}

function* walk<V>(node: TrieNode<V> | undefined): Generator<readonly [string, V]> {
  if (!node) return;
  if (isLeaf(node)) yield* node.entries;
  else for (const child of node.children) yield* walk(child);
}

/** A key whose values differ between two maps; undefined is where it is absent. */
export type Difference<V> = readonly [key: string, before: V | undefined, after: V | undefined];

/** Adds what differs between two nodes of the same place; what they share is not looked at. */
function compare<V>(a: TrieNode<V> | undefined, b: TrieNode<V> | undefined, found: Difference<V>[]): void {
  if (a === b) return;
  if (a && b && !isLeaf(a) && !isLeaf(b)) {
    for (let bits = a.bitmap | b.bitmap; bits !== 0; bits &= bits - 1) {
      const bit = bits & -bits;
      const childOf = (node: Branch<V>) => (node.bitmap & bit ? node.children[slotOf(node.bitmap, bit)] : undefined);
      compare(childOf(a), childOf(b), found);
    }
    return;
  }
  const before = new Map(walk(a));
  const after = new Map(walk(b));
  for (const key of new Set([...before.keys(), ...after.keys()]))
    if (before.get(key) !== after.get(key)) found.push([key, before.get(key), after.get(key)]);
}

function collect<V>(node: TrieNode<V>, values: V[]): void {
  if (isLeaf(node)) for (const [, value] of node.entries) values.push(value);
  else for (const child of node.children) collect(child, values);
}

export class PersistentMap<V> {
  private constructor(
    private readonly root: TrieNode<V> | undefined,
    readonly size: number,
  ) {}

  static empty<V>(): PersistentMap<V> {
    return new PersistentMap<V>(undefined, 0);
  }

  get(key: string): V | undefined {
    const hash = hashOf(key);
    let node = this.root;
    for (let shift = 0; node && !isLeaf(node); shift += BITS) {
      const bit = bitOf(hash, shift);
      node = node.bitmap & bit ? node.children[slotOf(node.bitmap, bit)] : undefined;
    }
    return node?.entries.find((entry) => entry[0] === key)?.[1];
  }

  /** A map with this entry added or replaced. Values are never `undefined`: that is how an absent key reads. */
  set(key: string, value: V & NonNullable<unknown>): PersistentMap<V> {
    const size = this.size + (this.get(key) === undefined ? 1 : 0);
    return new PersistentMap(put(this.root, { hash: hashOf(key), entries: [[key, value]] }, 0), size);
  }

  /** A map without this key; the same map where it is absent. */
  delete(key: string): PersistentMap<V> {
    if (!this.root || this.get(key) === undefined) return this;
    return new PersistentMap(drop(this.root, key, hashOf(key), 0), this.size - 1);
  }

  /** What has changed since an earlier map; where this one was made from that, at the cost of the changes. */
  differences(earlier: PersistentMap<V>): Difference<V>[] {
    const found: Difference<V>[] = [];
    compare(earlier.root, this.root, found);
    return found;
  }

  /** All values; their order says nothing. */
  values(): V[] {
    const values: V[] = [];
    if (this.root) collect(this.root, values);
    return values;
  }

  /** All entries; their order says nothing. */
  entries(): Generator<readonly [string, V]> {
    return walk(this.root);
  }
}
