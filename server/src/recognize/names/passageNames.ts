import type { NameAnnotation, NameCandidate } from '../annotation';
import type { Passage } from '../passage';
import type { Silence, Silenced } from '../terms';
import { candidatesAmong, explainedAmong } from './candidates';
import { correct, explain, standingFor } from './correct';
import type { Evidence } from './evidence';
import type { Mention } from './mention';
import { promote } from './promote';
import { type WordedReading, areEqualMentions, copyOf } from './reading';
import { withoutRivals } from './rivals';
import { asTitle, asTopic, isTop } from './title';

/** Mentions as names of their entities. */
export interface LinkedNames {
  readonly mentions: readonly Mention[];
  /** One for each mention. */
  readonly names: readonly NameAnnotation[];
  /** Those of the names that introduce their entity. */
  readonly introduces: readonly NameAnnotation[];
}

const NOTHING_LINKED: LinkedNames = { mentions: [], names: [], introduces: [] };

const NOTHING_EXPLAINED: readonly string[] = [];
const NO_CANDIDATES: readonly NameCandidate[] = [];

/** What is settled of the names of one paragraph; offsets count from its start. */
export class PassageNames {
  /** Its readings, as far as they may become anything. */
  readonly readings: readonly WordedReading[];
  /** Whether it was read as one of the first of its document. */
  readonly isTop: boolean;
  /** Those of the readings that define an acronym. */
  definitions: readonly WordedReading[] = [];
  /** Acronyms that are explained, though as no name. */
  explained: readonly string[] = [];
  /** What are mentions unless somebody silences them or a longer one stands there. */
  kept: readonly Mention[] = [];
  mentions: readonly Mention[] = [];
  candidates: readonly NameCandidate[] = [];
  silenced: readonly Silenced[] = [];
  private dropped: readonly WordedReading[] = [];
  private readonly hopeless: Silenced[] = [];

  /** @param linked the names as they were linked last, here or where this takes the place of another */
  constructor(
    passage: Passage,
    silence: Silence,
    public linked = NOTHING_LINKED,
  ) {
    this.isTop = isTop(passage);
    const { paragraph, reading } = passage;
    const { text } = paragraph;
    const readings = this.isTop ? reading.names.map((each) => asTopic(asTitle(each, text), text)) : reading.names;
    this.readings = silence.keepHopeful(readings, this.hopeless);
  }

  /** Decides which readings may be mentions: weak ones are promoted by strong ones elsewhere. */
  decide(passage: Passage, evidence: Evidence, silence: Silence): void {
    if (this.readings.length === 0) return;
    const kept: Mention[] = [];
    const dropped: WordedReading[] = [];
    // Equal paragraphs share their readings, but not what is ignored of them
    const readings = silence.compares ? this.readings.map(copyOf) : this.readings;
    for (const reading of readings) {
      const mention = reading.strength === 'strong' ? correct(evidence, reading) : promote(evidence, reading, passage);
      if (mention) kept.push(mention.term ? standingFor(mention, mention.term.canonical) : explain(evidence, mention));
      else dropped.push(reading);
    }
    this.kept = kept;
    this.dropped = dropped;
    this.explained = dropped.length > 0 ? explainedAmong(dropped) : NOTHING_EXPLAINED;
  }

  /** Takes out what is silenced, and of overlapping mentions all but the longest. */
  sift(silence: Silence): void {
    const silenced = [...this.hopeless];
    const mentions = withoutRivals(silence.keep(this.kept, silenced));
    // Many are decided about again whenever a fact changes that they asked for, and few of them in another way
    const isSame =
      mentions.length === this.mentions.length &&
      mentions.every((mention, i) => areEqualMentions(mention, this.mentions[i]!));
    if (!isSame) this.mentions = mentions;
    this.silenced = silenced;
  }

  /** The acronyms that are left over. @param isExplained whether the document explains one */
  leftOver(isExplained: (acronym: string) => boolean): readonly NameCandidate[] {
    if (this.dropped.length === 0) return NO_CANDIDATES;
    return candidatesAmong(this.dropped, this.mentions, isExplained);
  }
}
