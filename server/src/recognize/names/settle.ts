import type { NameCandidate } from '../annotation';
import type { Passage } from '../passage';
import type { Silence } from '../terms';
import { EntityBook } from './entityBook';
import { Evidence } from './evidence';
import { Facts, Inquiry } from './facts';
import { PassageNames } from './passageNames';
import { TITLE_PARAGRAPHS, isTop } from './title';

/** Passages of a document that have given way to others since it was settled last. */
export interface PassageRun {
  /** Those that are gone, in order. */
  readonly removed: readonly Passage[];
  /** Those that stand in their place. */
  readonly added: readonly Passage[];
}

/** A passage whose names are being settled. */
export type Named = Passage & { names: PassageNames };

/** All that is known of the names of one document, kept while it is edited. */
export class NameSettler {
  readonly entities = new EntityBook();
  private readonly inquiry: Inquiry;
  private readonly evidence: Evidence;
  /** Acronyms that are explained as no name. */
  private readonly explained: Facts<true>;
  /** The passages that were read as the top of the document. */
  private top: readonly Passage[] = [];

  /** @param isLive whether the document will be settled again after changes */
  constructor(isLive: boolean) {
    this.inquiry = new Inquiry(isLive);
    this.evidence = new Evidence(this.inquiry);
    this.explained = new Facts<true>(this.inquiry);
  }

  /**
   * Decides which readings of a document are mentions, promotes or drops candidates by what the document says elsewhere, and links
   * the mentions of each entity. What people silenced is neither mention nor evidence; what they taught us needs none.
   * @param runs all that has changed; the first time, all passages are added
   */
  settle(passages: readonly Passage[], runs: readonly PassageRun[], silence: Silence): void {
    const { evidence } = this;
    const gone = new Set(runs.flatMap(({ removed }) => removed));
    for (const passage of gone) this.takeOut(passage);
    const fresh = [...this.restated(passages, gone), ...runs.flatMap(({ added }) => added)];
    for (const passage of fresh) {
      const before = passage.names && this.takeOut(passage);
      passage.names = new PassageNames(passage, silence, before?.linked);
      evidence.state(passage, passage.names.readings);
    }
    const concerned = evidence.takeConcerned();
    for (const passage of new Set([...fresh, ...concerned])) this.define(passage as Named);
    for (const passage of evidence.takeConcerned()) concerned.add(passage);
    const settled = [...new Set([...fresh, ...concerned])] as Named[];
    this.decide(settled, silence);
    this.entities.update(passages as readonly Named[], runs, settled);
  }

  /** The passages that have come to the top of the document or left it: there a name may be a title. */
  private restated(passages: readonly Passage[], gone: ReadonlySet<Passage>): Passage[] {
    const before = this.top;
    this.top = passages.slice(0, TITLE_PARAGRAPHS);
    return [...new Set([...before, ...this.top])].filter(
      (passage) => passage.names && !gone.has(passage) && passage.names.isTop !== isTop(passage.placed),
    );
  }

  private define(passage: Named): void {
    const { names } = passage;
    this.inquiry.asker = passage;
    const definitions = this.evidence.definitionsAmong(names.readings);
    this.inquiry.asker = undefined;
    const isSame =
      definitions.length === names.definitions.length && definitions.every((each, i) => each === names.definitions[i]);
    if (isSame) return;
    this.evidence.define(passage, definitions, names.definitions);
    names.definitions = definitions;
  }

  private decide(passages: readonly Named[], silence: Silence): void {
    for (const passage of passages) {
      const { names } = passage;
      this.inquiry.asker = passage;
      for (const acronym of names.explained) this.explained.retract(passage, acronym);
      names.decide(passage, this.evidence, silence);
      for (const acronym of names.explained) this.explained.state(passage, acronym, true);
    }
    this.inquiry.asker = undefined;
    if (silence.compares)
      silence.compare(passages.map(({ placed, names }) => ({ offset: placed.start, mentions: names.kept })));
    for (const { names } of passages) names.sift(silence);
    const concerned = new Set<Passage>(passages);
    this.explained.addConcerned(concerned);
    this.leaveOver([...concerned] as Named[], silence);
  }

  /** Finds the acronyms that are left over as candidates. */
  private leaveOver(passages: readonly Named[], silence: Silence): void {
    const lists = passages.map((passage) => {
      this.inquiry.asker = passage;
      return passage.names.leftOver((acronym) => this.explained.has(acronym)).map(asName);
    });
    this.inquiry.asker = undefined;
    if (silence.compares)
      silence.compare(lists.map((mentions, i) => ({ offset: passages[i]!.placed.start, mentions })));
    passages.forEach(({ names }, i) => {
      // Those that are silenced leave no trace, since nobody has seen them.
      names.candidates = silence.keep(lists[i]!, []).map(({ of }) => of);
    });
  }

  private takeOut(passage: Passage): PassageNames {
    const { names } = passage as Named;
    this.evidence.retract(passage, names.readings);
    this.evidence.define(passage, [], names.definitions);
    for (const acronym of names.explained) this.explained.retract(passage, acronym);
    this.inquiry.forget(passage);
    return names;
  }
}

/** A candidate as silence sees it. */
const asName = (candidate: NameCandidate) => ({ ...candidate, kind: 'organization' as const, of: candidate });
