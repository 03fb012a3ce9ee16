import type { Paragraph } from '../../text/document';
import type { Quotation } from '../../text/quotes';
import type { Token } from '../../text/tokenizer';
import type { Span } from '../annotation';
import type { DateReading } from '../dates';
import type { NameReading } from '../names';
import { SpanIndex } from './spanIndex';
import { PLAN_SPEAKERS } from './vocabulary';

/** What other recognisers have claimed of a paragraph. */
export class Claimed {
  readonly dates: SpanIndex<DateReading>;
  /** The names that need no other place to be sure. */
  readonly names: SpanIndex<NameReading>;
  readonly quotations: SpanIndex<Quotation>;
  private readonly tokens: readonly Token[];
  private readonly holdsPlan: boolean;

  constructor({ tokens, quotations }: Paragraph, dates: readonly DateReading[], names: readonly NameReading[]) {
    const strong = strongAmong(names);
    this.dates = SpanIndex.of(dates);
    this.names = SpanIndex.of(strong);
    this.quotations = SpanIndex.of(quotations);
    this.tokens = tokens;
    this.holdsPlan = strong.some(isPlan);
  }

  /** Whether a token belongs to a date. */
  isDated(token: number): boolean {
    return this.claimOf(this.dates, token) !== undefined;
  }

  /** Whether a token belongs to the name of an organization. */
  isBody(token: number): boolean {
    return this.bodyAt(token) !== undefined;
  }

  /** The organization to whose name a token belongs. */
  bodyAt(token: number): NameReading | undefined {
    const name = this.nameAt(token);
    return name?.kind === 'organization' ? name : undefined;
  }

  /** The name to which a token belongs. */
  nameAt(token: number): NameReading | undefined {
    return this.claimOf(this.names, token);
  }

  /** Whether a token belongs to the name of a plan or law: by its last noun, or an acronym that stands for one. */
  isPlanName(token: number): boolean {
    return this.holdsPlan && isPlan(this.claimOf(this.names, token));
  }

  private claimOf<T extends Span>(index: SpanIndex<T>, token: number): T | undefined {
    if (index.isEmpty) return undefined;
    const { start, end } = this.tokens[token]!;
    return index.covering(start, end);
  }
}

function strongAmong(names: readonly NameReading[]): readonly NameReading[] {
  for (const { strength } of names) if (strength !== 'strong') return names.filter(isStrong);
  return names;
}

const isPlan = (name: NameReading | undefined): boolean =>
  name?.kind === 'initiative' && (name.form === 'acronym' || PLAN_SPEAKERS.has(name.head ?? ''));

const isStrong = ({ strength }: NameReading) => strength === 'strong';
