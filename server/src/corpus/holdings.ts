import { LiveDocument } from '../recognize/liveDocument';
import { ClosedDocument } from './archive/closedDocument';
import { type PackFault, type PackedDocument, faultOf } from './archive/packedDocument';
import { type PackJob, packRead } from './archive/packer';
import { reopen } from './archive/reopen';
import { signatureOf } from './archive/signature';
import { Corpus } from './corpus';
import { type CorpusDocument, type TextDocument, hasText } from './corpusDocument';
import type { Examine } from './finding';
import { type ReadingState, Rereading } from './reading';
import type { Snapshot } from './snapshot';

/** Why a file that its path selects is not in the corpus. */
export type SkipReason = 'size' | 'count' | 'binary' | 'encoding' | 'not prose' | 'unreadable' | 'outside' | 'failed';

/** What a library holds: its documents, how each was read, and the files that are no documents, with the reason. */
export class Holdings {
  private readonly corpus = new Corpus(({ recogniser, error }) =>
    this.noteFault(this.annotated, faultOf(`${recogniser} are missing in a paragraph`, error)),
  );
  /** The document that is being annotated. */
  private annotated = '';
  private readonly readWith = new Map<string, ReadingState>();
  private readonly rereading = new Rereading();
  /** The documents that are open. */
  private readonly live = new Map<string, LiveDocument>();
  private readonly skips = new Map<string, SkipReason>();

  constructor(
    private readonly log: (message: string) => void,
    private readonly examine: Examine,
  ) {}

  get skipped(): ReadonlyMap<string, SkipReason> {
    return this.skips;
  }

  uris(): Iterable<string> {
    return this.corpus.uris();
  }

  document(uri: string): CorpusDocument | undefined {
    return this.corpus.document(uri);
  }

  snapshot(): Snapshot {
    return this.corpus.snapshot();
  }

  /** Annotates a document that is open, unless it has this text and would read the same. One that cannot be read is skipped. */
  update(uri: string, text: string, state: ReadingState): void {
    if (this.isRead(uri, text, state)) return;
    this.annotated = uri;
    let live = this.live.get(uri);
    if (!live) this.live.set(uri, (live = new LiveDocument()));
    this.readWith.set(uri, state);
    try {
      this.corpus.edit(uri, text, live, { ...state.base, ...state.own });
      this.skips.delete(uri);
    } catch (error) {
      this.skip(uri, 'failed', error);
    }
  }

  /**
   * The same for one that nobody has open: its text is not kept.
   * @param read reads the text; undefined where it is no prose
   * @param isOvertaken whether the answer no longer counts by the time it is there
   */
  async archive(
    { uri, text, state }: { uri: string; text: string; state: ReadingState },
    read: (job: PackJob) => Promise<PackedDocument | undefined>,
    isOvertaken: () => boolean,
  ): Promise<void> {
    const known = this.isRead(uri, text, state) ? this.corpus.document(uri) : undefined;
    if (known && !hasText(known)) return;
    this.live.delete(uri);
    try {
      const packed = known
        ? packRead(known, this.examine)
        : await read({ uri, text, options: { ...state.base, ...state.own } });
      if (isOvertaken()) return;
      if (!packed) return this.skip(uri, 'not prose');
      this.readWith.set(uri, state);
      for (const fault of packed.faults) this.noteFault(uri, fault);
      // With the URI that everybody has: what a thread sends back holds a copy
      this.corpus.archivePacked({ ...packed, uri }, state.own.ignores);
      this.skips.delete(uri);
    } catch (error) {
      if (!isOvertaken()) this.skip(uri, 'failed', error);
    }
  }

  /** Whether a document has a text and would read the same with other options, which are noted then. */
  private isRead(uri: string, text: string, state: ReadingState): boolean {
    const before = this.readWith.get(uri);
    const known = before && this.corpus.document(uri);
    const document = known && withText(known, text);
    if (!before || !document || this.rereading.isNeeded(document, before, state)) return false;
    this.readWith.set(uri, state);
    return true;
  }

  /** The URIs of the texts that answers asked for in vain; see `texts.ts`. */
  takeWanted(): string[] {
    return this.corpus.texts.takeWanted();
  }

  /** Lends a document its text for a while. @returns whether it is its own */
  lend(uri: string, text: string): boolean {
    const document = this.corpus.document(uri);
    const lent = document && withText(document, text);
    if (document && lent) this.corpus.texts.keep(document, lent);
    return lent !== undefined;
  }

  /** Something is missing; the rest of the document is read. */
  private noteFault(uri: string, { loss, detail }: PackFault): void {
    this.log(`${loss} of ${uri}: ${detail}`);
  }

  /** Keeps a file out of the corpus. @param error what went wrong, for the log */
  skip(uri: string, reason: SkipReason, error?: unknown): void {
    this.drop(uri);
    this.skips.set(uri, reason);
    const detail = error instanceof Error ? `: ${error.stack ?? error.message}` : '';
    this.log(`not read (${reason}): ${uri}${detail}`);
  }

  drop(uri: string): void {
    this.live.delete(uri);
    this.corpus.remove(uri);
    this.skips.delete(uri);
    this.forgetReading(uri);
  }

  /** The next update of a document reads it, whatever its text. */
  forgetReading(uri: string): void {
    this.readWith.delete(uri);
  }

  /** The same for all documents; what was skipped is tried again. */
  forgetReadings(): void {
    this.readWith.clear();
    this.skips.clear();
  }
}

/** A document with its text. @returns undefined where its text is another */
function withText(document: CorpusDocument, text: string): TextDocument | undefined {
  if (hasText(document)) return document.text === text ? document : undefined;
  return document instanceof ClosedDocument && document.signature === signatureOf(text)
    ? reopen(document, text)
    : undefined;
}
