import type { EntityFacts, NameAnnotation } from '../annotation';
import type { Passage } from '../passage';
import type { PassageRun } from '../passageRun';
import { linkEntities } from './entities';
import type { Link, Links } from './links';
import type { Mention } from './mention';
import { NamedPassages } from './namedPassages';
import type { LinkedNames } from './passageNames';
import type { Named } from './settle';
import { namesTheSame } from './spellings';

interface Entry {
  facts: EntityFacts;
  /** Where it is introduced: known as soon as all are linked. */
  passage: Passage | undefined;
  /** The place of that, counted from the start of the passage. */
  start: number;
}

/**
 * The entities of one document. They are linked anew only where its names are others than before; where the same names stand in
 * other places, they only move.
 */
export class EntityBook {
  private entries = new Map<string, Entry>();
  private readonly named = new NamedPassages();
  /** How the mentions were linked last, once they were. */
  private links: Links | undefined;

  /** What is known of the entities but their place; equal facts stay the same object, and so does an equal list. */
  facts: readonly EntityFacts[] = [];

  /** Where each of the {@link facts} is introduced now. */
  get places(): number[] {
    return Array.from(this.entries.values(), ({ passage, start }) => passage!.start + start);
  }

  /**
   * @param settled the passages whose mentions were decided about, added ones among them
   * @returns others whose names are linked in another way
   */
  update(passages: readonly Named[], runs: readonly PassageRun[], settled: readonly Named[]): readonly Passage[] {
    const removed = runs.flatMap((run) => run.removed) as readonly Named[];
    this.named.update(removed, settled, passages);
    if (!this.links) return this.relink();
    const added = new Set(runs.flatMap((run) => run.added));
    const isOther = (passage: Named) => !added.has(passage) && passage.names.linked.mentions !== passage.names.mentions;
    const moves = settled.filter(isOther).map((passage) => new Move([passage], [passage]));
    for (const run of runs) moves.push(new Move(run.removed as readonly Named[], run.added as readonly Named[]));
    if (!moves.every((move) => move.isPlain)) return this.relink();
    for (const move of moves)
      for (const { entity, passage, start } of move.carryOver()) this.introduce(entity, passage, start);
    return [];
  }

  private relink(): readonly Passage[] {
    const { links, entities } = linkEntities(this.named.mentions, this.links);
    this.links = links;
    this.keepEntries(entities);
    const relinked: Passage[] = [];
    this.named.link(links.all, (passage, first) => {
      const { names } = passage;
      const { mentions } = names;
      const own = links.all.slice(first, first + mentions.length);
      own.forEach(({ entity, introduces }, i) => {
        if (introduces) this.introduce(entity, passage, mentions[i]!.start);
      });
      if (isLinkedSo(names.linked, mentions, own)) return;
      names.linked = linkedNames(mentions, own);
      relinked.push(passage);
    });
    return relinked;
  }

  private introduce(entity: string, passage: Passage, start: number): void {
    const entry = this.entries.get(entity)!;
    entry.passage = passage;
    entry.start = start;
  }

  /** @param all in the order of the entities, which is that of their first mentions */
  private keepEntries(all: readonly EntityFacts[]): void {
    const before = this.entries;
    this.entries = new Map();
    for (const facts of all) {
      const known = before.get(facts.id);
      if (!known) this.entries.set(facts.id, { facts, passage: undefined, start: 0 });
      else {
        if (!areEqual(known.facts, facts)) known.facts = facts;
        this.entries.set(facts.id, known);
      }
    }
    const facts = Array.from(this.entries.values(), (entry) => entry.facts);
    const isSame = facts.length === this.facts.length && facts.every((each, i) => each === this.facts[i]);
    if (!isSame) this.facts = facts;
  }
}

/** Whether linking finds the same as before. @param links of the mentions */
const isLinkedSo = (linked: LinkedNames, mentions: readonly Mention[], links: readonly Link[]): boolean =>
  linked.mentions === mentions &&
  linked.names.every((name, i) => {
    const { entity, form, introduces } = links[i]!;
    return name.entity === entity && name.form === form && linked.introduces.includes(name) === introduces;
  });

function linkedNames(mentions: readonly Mention[], links: readonly Link[]): LinkedNames {
  const names: NameAnnotation[] = [];
  const introduces: NameAnnotation[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const { kind, start, end, text, rule, evidence } = mentions[i]!;
    const { entity, form, introduces: isFirst } = links[i]!;
    const name: NameAnnotation = { kind, start, end, text, rule, evidence, entity, form };
    names.push(name);
    if (isFirst) introduces.push(name);
  }
  return { mentions, names, introduces };
}

/** Passages that take the place of others, or of themselves as they were. */
class Move {
  private readonly before: readonly LinkedNames[];

  constructor(
    before: readonly Named[],
    private readonly after: readonly Named[],
  ) {
    this.before = before.map(({ names }) => names.linked);
  }

  /** Whether linking sees no difference between the mentions before and now. */
  get isPlain(): boolean {
    const before = this.before.flatMap(({ mentions }) => mentions);
    const now = this.after.flatMap(({ names }) => names.mentions);
    return before.length === now.length && before.every((mention, i) => namesTheSame(mention, now[i]!));
  }

  /** Gives the mentions now the entities of those before. @returns where entities are introduced now */
  *carryOver(): Generator<{ entity: string; passage: Passage; start: number }> {
    const old = this.before.flatMap(({ names, introduces }) =>
      names.map((name) => ({ name, introduces: introduces.includes(name) })),
    );
    let next = 0;
    for (const passage of this.after) {
      const { names } = passage;
      if (names.linked.mentions === names.mentions) {
        next += names.mentions.length;
        continue;
      }
      const introduces: NameAnnotation[] = [];
      const local: NameAnnotation[] = [];
      for (const { kind, start, end, text, rule, evidence } of names.mentions) {
        const { name, introduces: isFirst } = old[next++]!;
        const { entity, form } = name;
        const annotation: NameAnnotation = { kind, start, end, text, rule, evidence, entity, form };
        local.push(annotation);
        if (!isFirst) continue;
        introduces.push(annotation);
        yield { entity, passage, start };
      }
      names.linked = { mentions: names.mentions, names: local, introduces };
    }
  }
}

const areEqual = (a: EntityFacts, b: EntityFacts): boolean =>
  a.id === b.id &&
  a.kind === b.kind &&
  a.canonical === b.canonical &&
  isSameList(a.aliases, b.aliases) &&
  isSameList(a.keys, b.keys) &&
  isSameList(a.shortForms, b.shortForms) &&
  isSameList(a.introduces, b.introduces);

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, i) => text === b[i]);
