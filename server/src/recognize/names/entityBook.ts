import type { LocalEntity, NameAnnotation } from '../annotation';
import type { Passage } from '../passage';
import { linkEntities } from './entities';
import type { Mention } from './evidence';
import type { LinkedNames } from './passageNames';
import type { Named, PassageRun } from './settle';

/** An entity without its place, which moves while its document is edited. */
export type EntityFacts = Omit<LocalEntity, 'introducedAt'>;

interface Entry {
  readonly facts: EntityFacts;
  passage: Passage;
  /** Where it is introduced, counted from the start of the passage. */
  start: number;
}

/**
 * The entities of one document. They are linked anew only where its names are others than before; where the same names stand in
 * other places, they only move.
 */
export class EntityBook {
  private entries = new Map<string, Entry>();

  /** What is known of the entities but their place; equal facts stay the same object. */
  get facts(): EntityFacts[] {
    return Array.from(this.entries.values(), ({ facts }) => facts);
  }

  /** Where each of the {@link facts} is introduced now. */
  get places(): number[] {
    return Array.from(this.entries.values(), ({ passage, start }) => passage.placed.start + start);
  }

  /** @param settled the passages whose mentions were decided about, added ones among them */
  update(passages: readonly Named[], runs: readonly PassageRun[], settled: readonly Named[]): void {
    const added = new Set(runs.flatMap((run) => run.added));
    const moves = settled.filter((passage) => !added.has(passage)).map((passage) => new Move([passage], [passage]));
    for (const run of runs) moves.push(new Move(run.removed as readonly Named[], run.added as readonly Named[]));
    if (!moves.every((move) => move.isPlain)) return this.relink(passages);
    for (const move of moves)
      for (const { entity, passage, start } of move.carryOver()) {
        const entry = this.entries.get(entity)!;
        entry.passage = passage;
        entry.start = start;
      }
  }

  private relink(passages: readonly Named[]): void {
    const mentions = passages.flatMap(({ placed, names }) =>
      names.mentions.map((mention) => moved(mention, placed.start)),
    );
    const linked = linkEntities(mentions);
    const introducedAt = new Map(linked.entities.map(({ id, introducedAt }) => [id, introducedAt]));
    const before = this.entries;
    const places = new Map<string, { passage: Passage; start: number }>();
    let next = 0;
    for (const passage of passages) {
      const { names, placed } = passage;
      if (names.mentions.length === 0 && names.linked.mentions.length === 0) continue;
      const own = linked.names.slice(next, (next += names.mentions.length));
      const introducing = own.map(({ entity, start }) => introducedAt.get(entity) === start);
      own.forEach(({ entity, start }, i) => {
        if (introducing[i]) places.set(entity, { passage, start: start - placed.start });
      });
      if (names.linked.mentions === names.mentions && isSameLink(names.linked, own, introducing)) continue;
      const local = own.map((name) => moved(name, -placed.start));
      names.linked = { mentions: names.mentions, names: local, introduces: local.filter((_, i) => introducing[i]) };
    }
    this.entries = new Map(
      linked.entities.map(({ introducedAt: _, ...facts }) => {
        const known = before.get(facts.id)?.facts;
        const kept = known && JSON.stringify(known) === JSON.stringify(facts) ? known : facts;
        return [facts.id, { facts: kept, ...places.get(facts.id)! }];
      }),
    );
  }
}

const moved = <T extends { readonly start: number; readonly end: number }>(span: T, by: number): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

const isSameLink = (
  { names, introduces }: LinkedNames,
  own: readonly NameAnnotation[],
  introducing: readonly boolean[],
) =>
  names.every(
    (name, i) =>
      name.entity === own[i]!.entity && name.form === own[i]!.form && introduces.includes(name) === introducing[i],
  );

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

/** Whether linking sees no difference between two mentions; see `entities.ts`. */
const namesTheSame = (a: Mention, b: Mention): boolean =>
  a === b ||
  (a.kind === b.kind &&
    a.text === b.text &&
    a.form === b.form &&
    a.head === b.head &&
    a.known === b.known &&
    a.standsFor === b.standsFor &&
    a.aliasOf === b.aliasOf &&
    a.term === b.term &&
    a.abbreviates?.text === b.abbreviates?.text);
