import type { NameCandidate, NamesState } from '../annotation';
import type { Passage } from '../passage';
import type { PassageRun } from '../passageRun';
import type { Silence } from '../terms';
import { EntityBook } from './entityBook';
import { Evidence } from './evidence';
import { Facts, Inquiry } from './facts';
import { PassageNames } from './passageNames';
import { StatedNames } from './statedNames';
import { TITLE_PARAGRAPHS, isTop } from './title';

/** A passage whose names are being settled. */
export type Named = Passage & { names: PassageNames };

/** All that is known of the names of one document, kept while it is edited. */
export class NameSettler {
  readonly entities = new EntityBook();
  private readonly inquiry: Inquiry;
  private readonly stated: StatedNames;
  private readonly evidence: Evidence;
  /** Acronyms that are explained as no name. */
  private readonly explained: Facts<true>;
  /** The passages that have candidates. */
  private readonly undecided = new Set<Passage>();
  /** What the names of the document are: the same object as long as they are the same. */
  state: NamesState = { facts: [], candidates: [] };
  /** The passages that were read as the top of the document. */
  private top: readonly Passage[] = [];

  /** @param isLive whether the document will be settled again after changes */
  constructor(isLive: boolean) {
    this.inquiry = new Inquiry(isLive);
    this.stated = new StatedNames(this.inquiry);
    this.evidence = new Evidence(this.stated);
    this.explained = new Facts<true>(this.inquiry);
  }

  /**
   * Decides which readings of a document are mentions, promotes or drops candidates by what the document says elsewhere, and links
   * the mentions of each entity. What people silenced is neither mention nor evidence; what they taught us needs none.
   * @param runs all that has changed; the first time, all passages are added
   * @returns the passages of which something is another than before
   */
  settle(passages: readonly Passage[], runs: readonly PassageRun[], silence: Silence): ReadonlySet<Passage> {
    const { stated } = this;
    const gone = new Set<Passage>();
    for (const { removed } of runs) for (const passage of removed) gone.add(passage);
    for (const passage of gone) this.takeOut(passage);
    const fresh = this.restated(passages, gone);
    for (const { added } of runs) for (const passage of added) fresh.push(passage);
    for (const passage of fresh) {
      const before = passage.names && this.takeOut(passage);
      passage.names = new PassageNames(passage, silence, before?.linked);
      stated.state(passage, passage.names.readings);
    }
    const concerned = stated.takeConcerned();
    for (const passage of eachOnce(fresh, concerned)) this.define(passage as Named);
    for (const passage of stated.takeConcerned()) concerned.add(passage);
    const settled = eachOnce(fresh, concerned) as readonly Named[];
    const touched = this.decide(settled, silence);
    for (const passage of this.entities.update(passages as readonly Named[], runs, settled)) touched.add(passage);
    this.updateState(gone, touched);
    return touched;
  }

  /** The passages that have come to the top of the document or left it: there a name may be a title. */
  private restated(passages: readonly Passage[], gone: ReadonlySet<Passage>): Passage[] {
    const before = this.top;
    this.top = passages.slice(0, TITLE_PARAGRAPHS);
    return [...new Set([...before, ...this.top])].filter(
      (passage) => passage.names && !gone.has(passage) && passage.names.isTop !== isTop(passage),
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
    this.stated.define(passage, definitions, names.definitions);
    names.definitions = definitions;
  }

  private updateState(gone: Iterable<Passage>, touched: Iterable<Passage>): void {
    let mayDiffer = false;
    for (const passage of gone) mayDiffer = this.undecided.delete(passage) || mayDiffer;
    for (const passage of touched as Iterable<Named>) {
      const isUndecided = passage.names.candidates.length > 0;
      mayDiffer ||= isUndecided || this.undecided.has(passage);
      if (isUndecided) this.undecided.add(passage);
      else this.undecided.delete(passage);
    }
    const { facts } = this.entities;
    const candidates = mayDiffer ? this.candidates() : this.state.candidates;
    if (facts !== this.state.facts || candidates !== this.state.candidates) this.state = { facts, candidates };
  }

  /** The texts of all candidates, in order; the same list as long as they are the same. */
  private candidates(): readonly string[] {
    const { candidates } = this.state;
    const now = [...(this.undecided as Set<Named>)]
      .sort((a, b) => a.index - b.index)
      .flatMap(({ names }) => names.candidates.map(({ text }) => text));
    return now.length === candidates.length && now.every((text, i) => text === candidates[i]) ? candidates : now;
  }

  /** @returns the passages that may have other mentions or candidates now */
  private decide(passages: readonly Named[], silence: Silence): Set<Passage> {
    for (const passage of passages) {
      const { names } = passage;
      this.inquiry.asker = passage;
      for (const acronym of names.explained) this.explained.retract(passage, acronym);
      names.decide(passage, this.evidence, silence);
      for (const acronym of names.explained) this.explained.state(passage, acronym, true);
    }
    this.inquiry.asker = undefined;
    if (silence.compares)
      silence.compare(passages.map(({ start, names }) => ({ offset: start, mentions: names.kept })));
    for (const { names } of passages) names.sift(silence);
    const concerned = new Set<Passage>(passages);
    this.explained.addConcerned(concerned);
    this.leaveOver([...concerned] as Named[], silence);
    return concerned;
  }

  /** Finds the acronyms that are left over as candidates. */
  private leaveOver(passages: readonly Named[], silence: Silence): void {
    const isExplained = (acronym: string) => this.explained.has(acronym);
    const left: { readonly passage: Named; readonly mentions: readonly ReturnType<typeof asName>[] }[] = [];
    for (const passage of passages) {
      this.inquiry.asker = passage;
      const mentions = passage.names.leftOver(isExplained);
      passage.names.candidates = NONE;
      if (mentions.length > 0) left.push({ passage, mentions: mentions.map(asName) });
    }
    this.inquiry.asker = undefined;
    if (silence.compares) silence.compare(left.map(({ passage, mentions }) => ({ offset: passage.start, mentions })));
    // Those that are silenced leave no trace, since nobody has seen them.
    for (const { passage, mentions } of left) passage.names.candidates = silence.keep(mentions, []).map(({ of }) => of);
  }

  private takeOut(passage: Passage): PassageNames {
    const { names } = passage as Named;
    this.stated.retract(passage, names.readings);
    this.stated.define(passage, [], names.definitions);
    for (const acronym of names.explained) this.explained.retract(passage, acronym);
    this.inquiry.forget(passage);
    return names;
  }
}

const NONE: readonly never[] = [];

/** Passages and others that may be among them. */
const eachOnce = (passages: readonly Passage[], others: ReadonlySet<Passage>): readonly Passage[] =>
  others.size === 0 ? passages : [...new Set([...passages, ...others])];

/** A candidate as silence sees it. */
const asName = (candidate: NameCandidate) => {
  const { start, end, text, form } = candidate;
  return { start, end, text, form, kind: 'organization' as const, of: candidate };
};
