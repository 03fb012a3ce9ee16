import type { PackedDocument } from '../../corpus/archive/packedDocument';
import type { AnnotateOptions } from '../../recognize/annotate';
import type { IgnoreSet, TermSource } from '../../recognize/terms';

/** What a thread is told when it is started. */
export interface ThreadData {
  /** Where readings are kept from one start to the next, see `keptReadings.ts`; if absent, they are not. */
  readonly readings?: string;
}

/** A text for a thread to read. Sets of terms and of ignored places are objects that no message carries: what they are made of is. */
export interface ReadMessage {
  readonly id: number;
  readonly uri: string;
  readonly text: string;
  readonly options: Omit<AnnotateOptions, 'cache' | 'terms' | 'ignores'>;
  /** The sources only where the thread has not had them. */
  readonly terms?: { readonly id: number; readonly sources?: readonly TermSource[] };
  readonly ignores?: Pick<IgnoreSet, 'label' | 'rows'>;
}

/** What a thread says first, as soon as it can be sent texts. */
export const BEGUN = 'begun';

/** What came of it. */
export interface ReadAnswer {
  readonly id: number;
  /** Absent for a text that is no prose. */
  readonly packed?: PackedDocument;
  readonly error?: string;
}
