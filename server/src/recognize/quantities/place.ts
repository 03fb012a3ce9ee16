import type { Paragraph } from '../../text/document';
import type { Token } from '../../text/tokenizer';
import type { Mention } from './mention';

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
