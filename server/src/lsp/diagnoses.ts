import type { Diagnostic } from 'vscode-languageserver';
import { type Diagnosis, type Severities, diagnosing } from '../check/checks';
import type { CorpusDocument } from '../corpus/corpusDocument';
import type { Snapshot } from '../corpus/snapshot';
import { inSlices } from './slices';

/** What there is to say about one document, and a name for it: equal diagnostics keep their identifier. */
export interface DocumentReport {
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

interface Known extends DocumentReport {
  /** What it was computed from; weak, so that old states of the corpus are not kept for it. */
  readonly snapshot: WeakRef<Snapshot>;
  readonly conditions: string;
  readonly diagnoses: readonly Diagnosis[];
  readonly wire: string;
}

export interface DiagnosesHost {
  severitiesOf(uri: string): Severities;
  /** The day that it is, `2025-01-31`. */
  today(): string;
  /** Whether documents are missing, since reading was stopped. */
  isIncomplete(): boolean;
  toDiagnostic(snapshot: Snapshot, document: CorpusDocument, diagnosis: Diagnosis): Diagnostic;
  /** Gives way to messages. */
  pause(): Promise<void>;
}

/**
 * Remembers what the checks found in each document, as long as neither the corpus nor the settings nor the day have changed. One document is
 * checked at a time, in slices: so nothing is found out twice, and what was asked for first is there first.
 */
export class Diagnoses {
  private readonly last = new Map<string, Known>();
  private count = 0;
  /** Resolves when what was asked for so far has been checked or left. */
  private checked: Promise<unknown> = Promise.resolve();

  constructor(private readonly host: DiagnosesHost) {}

  /**
   * What the client is to be told about a document.
   * @param isOver whether nobody wants to know any more
   * @returns nothing where the check was left for that
   */
  reportOf(snapshot: Snapshot, document: CorpusDocument, isOver: () => boolean): Promise<DocumentReport | undefined> {
    return this.examine(snapshot, document, isOver);
  }

  /** The same as plain data. */
  async diagnosesOf(
    snapshot: Snapshot,
    document: CorpusDocument,
    isOver: () => boolean,
  ): Promise<readonly Diagnosis[] | undefined> {
    return (await this.examine(snapshot, document, isOver))?.diagnoses;
  }

  /** Whether nothing has to be computed to report of a document. */
  isKnown(snapshot: Snapshot, uri: string): boolean {
    const last = this.last.get(uri);
    return last?.snapshot.deref() === snapshot && last.conditions === this.conditionsOf(uri);
  }

  /** Forgets the documents that a snapshot no longer holds. */
  prune(snapshot: Snapshot): void {
    for (const uri of this.last.keys()) if (!snapshot.document(uri)) this.last.delete(uri);
  }

  private conditionsOf(uri: string): string {
    return `${this.host.today()} ${this.host.isIncomplete()} ${JSON.stringify(this.host.severitiesOf(uri))}`;
  }

  private knownOf(snapshot: Snapshot, uri: string): Known | undefined {
    return this.isKnown(snapshot, uri) ? this.last.get(uri) : undefined;
  }

  private examine(snapshot: Snapshot, document: CorpusDocument, isOver: () => boolean): Promise<Known | undefined> {
    const known = this.knownOf(snapshot, document.uri);
    if (known) return Promise.resolve(known);
    const examined = this.checked.then(() => this.check(snapshot, document, isOver));
    this.checked = examined.catch(() => undefined); // whoever asked is told
    return examined;
  }

  private async check(snapshot: Snapshot, document: CorpusDocument, isOver: () => boolean): Promise<Known | undefined> {
    const { uri } = document;
    const known = this.knownOf(snapshot, uri);
    if (known || isOver()) return known;
    const conditions = this.conditionsOf(uri);
    const context = { snapshot, today: this.host.today(), incomplete: this.host.isIncomplete() };
    const steps = diagnosing(document, context, this.host.severitiesOf(uri));
    const diagnoses = await inSlices(steps, () => this.host.pause(), isOver);
    return diagnoses && this.keep(snapshot, document, conditions, diagnoses);
  }

  private keep(
    snapshot: Snapshot,
    document: CorpusDocument,
    conditions: string,
    diagnoses: readonly Diagnosis[],
  ): Known {
    const { uri } = document;
    const before = this.last.get(uri);
    const items = diagnoses.map((diagnosis) => this.host.toDiagnostic(snapshot, document, diagnosis));
    const wire = JSON.stringify(items);
    const resultId = before?.wire === wire ? before.resultId : String(++this.count);
    const known: Known = {
      resultId,
      items,
      diagnoses,
      wire,
      snapshot: new WeakRef(snapshot),
      conditions,
    };
    this.last.set(uri, known);
    return known;
  }
}
