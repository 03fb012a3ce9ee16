import type { WordedReading } from './reading';

/** A reading that its document makes a name, with what that says of it. */
export interface Mention extends WordedReading {
  /** Where the document says what this acronym or short form stands for, as written there. */
  readonly standsFor?: string;
}
