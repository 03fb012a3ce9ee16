import { type SilencedKind, type TermList, type TermRow, silences, tidy } from '../../lexicon/terms';
import type { Paragraph } from '../../text/document';
import type { AnnotationKind, Span } from '../annotation';
import { PhraseTrie } from './phraseTrie';

/** A term file, read, and what to call it: `.policytext/terms.txt`. */
export interface TermSource {
  readonly label: string;
  readonly list: TermList;
}

/** One spelling of a name that people have taught us. */
export interface Term {
  readonly kind: 'organization' | 'initiative';
  /** The name that all its spellings stand for. */
  readonly canonical: string;
  readonly spelling: string;
  /** How high the file stands that has it: a higher one overrules. */
  readonly level: number;
  /** File and line: `.policytext/terms.txt:12`, lines from 1. */
  readonly source: string;
}

/** A row of `[not]` for one text. */
export interface Silencer {
  readonly row: TermRow;
  readonly level: number;
  readonly source: string;
}

/** What people call a metric or a counted thing. */
export interface MetricTerm {
  readonly canonical: string;
  readonly source: string;
}

/** A term in a paragraph; offsets count from its start. */
export interface FoundTerm extends Span {
  readonly term: Term;
}

/** Level of everything that our own lexicon and rules find: any file overrules it. */
export const BUILT_IN = 0;

/**
 * The terms that hold for a document: all files that apply to it, compiled once. Of two files that speak of the same spelling the
 * higher one decides; a row of `[not]` silences what its own file and lower ones add, and all that the rules find.
 */
export class TermSet {
  /** Spelling to term; of one spelling the highest. */
  private readonly terms = new Map<string, Term>();
  private readonly silencers = new Map<string, Silencer[]>();
  private readonly metrics = new Map<string, MetricTerm>();
  private readonly trie = new PhraseTrie<Term>();

  /** @param sources the highest first */
  constructor(readonly sources: readonly TermSource[]) {
    sources.forEach((source, i) => {
      const level = BUILT_IN + sources.length - i;
      for (const row of source.list.rows) this.add(row, level, `${source.label}:${row.line + 1}`);
    });
    for (const term of this.terms.values()) this.trie.add(term.spelling, term);
  }

  /** Whether there is nothing in it. */
  get isEmpty(): boolean {
    return this.terms.size + this.silencers.size + this.metrics.size === 0;
  }

  get hasMetrics(): boolean {
    return this.metrics.size > 0;
  }

  /** The names in a paragraph that are terms, in order; none overlaps another. */
  findIn({ tokens }: Paragraph): FoundTerm[] {
    return [...this.trie.find(tokens)].map(({ first, last, value }) => ({
      start: tokens[first]!.start,
      end: tokens[last - 1]!.end,
      term: value,
    }));
  }

  /**
   * What silences a mention: the row of `[not]` with its exact text, but for line breaks.
   * @param level of what made the mention: see {@link BUILT_IN}
   */
  silencerOf(text: string, kind: AnnotationKind, level: number = BUILT_IN): Silencer | undefined {
    if (this.silencers.size === 0) return undefined;
    return this.silencers.get(tidy(text))?.find((silencer) => silencer.level >= level && silences(silencer.row, kind));
  }

  /** What a metric or a counted thing is called instead. @param phrase as the text has it; capitals and articles do not matter */
  metricFor(phrase: string): MetricTerm | undefined {
    return this.metrics.get(metricKey(phrase));
  }

  /** Everything that a set says, by what it says it of: equal values say the same. */
  *statements(): Generator<Statement> {
    for (const [spelling, term] of this.terms)
      yield { type: 'text', about: spelling, says: [term.kind, term.canonical, term.level, term.source].join('\n') };
    for (const [text, silencers] of this.silencers)
      yield { type: 'silence', about: text, says: silencers.map(({ row, level, source }) => [...row.kinds, level, source].join(' ')).join('\n') }; // prettier-ignore
    for (const [key, { canonical, source }] of this.metrics)
      yield { type: 'metric', about: key, says: `${canonical}\n${source}` };
  }

  private add(row: TermRow, level: number, source: string): void {
    const canonical = tidy(row.names[0]!.text);
    if (row.section === 'not') {
      const list = this.silencers.get(canonical);
      const silencer = { row, level, source };
      if (list) list.push(silencer);
      else this.silencers.set(canonical, [silencer]);
      return;
    }
    for (const { text } of row.names) {
      const spelling = tidy(text);
      if (row.section === 'metric') {
        if (!this.metrics.has(metricKey(spelling))) this.metrics.set(metricKey(spelling), { canonical, source });
      } else if (!this.terms.has(spelling)) {
        this.terms.set(spelling, { kind: row.section, canonical, spelling, level, source });
      }
    }
  }
}

/** One thing that a set of terms says. */
export interface Statement {
  readonly type: 'text' | 'silence' | 'metric';
  /** A spelling, a silenced text, or the key of a metric. */
  readonly about: string;
  readonly says: string;
}

/** A metric as it is compared. */
export const metricKey = (phrase: string): string =>
  tidy(phrase)
    .toLowerCase()
    .replace(/^(?:the|its|their|our) /, '');

/** Whether a kind is that of a name. */
export const isNameKind = (kind: SilencedKind): kind is 'organization' | 'initiative' =>
  kind === 'organization' || kind === 'initiative';
