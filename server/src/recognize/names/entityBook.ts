import type { EntityFacts, NameAnnotation } from '../annotation';
import type { Passage } from '../passage';
import type { PassageRun } from '../passageRun';
import { type Link, linkEntities } from './entities';
import type { Mention } from './mention';
import { NamedPassages } from './namedPassages';
import type { LinkedNames } from './passageNames';
import type { Named } from './settle';
import { namesTheSame } from './spellings';

interface Entry {
  readonly facts: EntityFacts;
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
  private isNew = true;

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
    if (this.isNew) return this.relink();
    const added = new Set(runs.flatMap((run) => run.added));
    const isOther = (passage: Named) => !added.has(passage) && passage.names.linked.mentions !== passage.names.mentions;
    const moves = settled.filter(isOther).map((passage) => new Move([passage], [passage]));
    for (const run of runs) moves.push(new Move(run.removed as readonly Named[], run.added as readonly Named[]));
    if (!moves.every((move) => move.isPlain)) return this.relink();
    for (const move of moves)
      for (const { entity, passage, start } of move.carryOver()) {
        const entry = this.entries.get(entity)!;
        entry.passage = passage;
        entry.start = start;
      }
    return [];
  }

  private relink(): readonly Passage[] {
    this.isNew = false;
    const { links, entities } = linkEntities(this.named.mentions);
    this.keepEntries(entities.map(({ facts }) => facts));
    const relinked: Passage[] = [];
    this.named.link(links, (passage, first) => {
      const { names } = passage;
      const own = { mentions: names.mentions, links, first };
      let introduces = false;
      names.mentions.forEach(({ start }, i) => {
        if (!isIntroduction(links, first + i)) return;
        introduces = true;
        const entry = this.entries.get(links[first + i]!.entity.facts.id)!;
        entry.passage = passage;
        entry.start = start;
      });
      if (!isLinkedSo(names.linked, own)) {
        names.linked = linkedNames(own);
        relinked.push(passage);
      }
      return introduces;
    });
    return relinked;
  }

  /** @param all in the order of the entities, which is that of their first mentions */
  private keepEntries(all: readonly EntityFacts[]): void {
    const before = this.entries;
    this.entries = new Map();
    for (const facts of all) {
      const known = before.get(facts.id);
      const kept = known && areEqual(known.facts, facts) ? known.facts : facts;
      this.entries.set(facts.id, { facts: kept, passage: undefined, start: 0 });
    }
    const facts = Array.from(this.entries.values(), (entry) => entry.facts);
    const isSame = facts.length === this.facts.length && facts.every((each, i) => each === this.facts[i]);
    if (!isSame) this.facts = facts;
  }
}

/** The mentions of one passage, and what linking found of them. */
interface Linking {
  readonly mentions: readonly Mention[];
  /** Of all mentions of the document. */
  readonly links: readonly Link[];
  /** Index of the first of these mentions among all. */
  readonly first: number;
}

/** Whether a mention introduces its entity. @param index among all */
const isIntroduction = (links: readonly Link[], index: number): boolean => links[index]!.entity.introduction === index;

const isLinkedSo = (before: LinkedNames, { mentions, links, first }: Linking): boolean =>
  before.mentions === mentions &&
  before.names.every((name, i) => {
    const { entity, form } = links[first + i]!;
    return (
      name.entity === entity.facts.id &&
      name.form === form &&
      before.introduces.includes(name) === isIntroduction(links, first + i)
    );
  });

function linkedNames({ mentions, links, first }: Linking): LinkedNames {
  const names: NameAnnotation[] = [];
  const introduces: NameAnnotation[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const { kind, start, end, text, rule, evidence } = mentions[i]!;
    const { entity, form } = links[first + i]!;
    const name: NameAnnotation = { kind, start, end, text, rule, evidence, entity: entity.facts.id, form };
    names.push(name);
    if (isIntroduction(links, first + i)) introduces.push(name);
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
