import type { Paragraph } from '../../text/document';
import type { Token } from '../../text/tokenizer';
import type { Span } from '../annotation';
import type { Quotation } from '../../text/quotes';
import type { Mention } from './mention';
import type { SpanIndex } from './spanIndex';

/** Spans of the paragraph that other recognisers have claimed. */
export interface Claimed {
  readonly dates: SpanIndex<Span & { readonly type: string }>;
  readonly names: SpanIndex<Span & { readonly kind: string }>;
  readonly quotations: SpanIndex<Quotation>;
}

/** A number in its surroundings, as the reasons against it look at it. */
export interface Place {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly mention: Mention;
  readonly number: Token;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
}

/** Why a number is no quantity, in words; undefined or false if nothing speaks against it. */
export type Reason = string | false | undefined;
