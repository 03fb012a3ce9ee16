import type { Diagnostic } from 'vscode-languageserver';
import { type Diagnosis, type Severities, diagnose } from '../check/checks';
import type { CorpusDocument } from '../corpus/corpusDocument';
import type { Snapshot } from '../corpus/snapshot';

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
}

/** Remembers what the checks found in each document, as long as neither the corpus nor the settings nor the day have changed. */
export class Diagnoses {
  private readonly last = new Map<string, Known>();
  private count = 0;

  constructor(private readonly host: DiagnosesHost) {}

  /** What the client is to be told about a document. */
  reportOf(snapshot: Snapshot, document: CorpusDocument): DocumentReport {
    return this.examine(snapshot, document);
  }

  /** The same as plain data. */
  diagnosesOf(snapshot: Snapshot, document: CorpusDocument): readonly Diagnosis[] {
    return this.examine(snapshot, document).diagnoses;
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

  private examine(snapshot: Snapshot, document: CorpusDocument): Known {
    const { uri } = document;
    const before = this.last.get(uri);
    if (before && this.isKnown(snapshot, uri)) return before;
    const context = { snapshot, today: this.host.today(), incomplete: this.host.isIncomplete() };
    const diagnoses = diagnose(document, context, this.host.severitiesOf(uri));
    const items = diagnoses.map((diagnosis) => this.host.toDiagnostic(snapshot, document, diagnosis));
    const wire = JSON.stringify(items);
    const resultId = before?.wire === wire ? before.resultId : String(++this.count);
    const known: Known = {
      resultId,
      items,
      diagnoses,
      wire,
      snapshot: new WeakRef(snapshot),
      conditions: this.conditionsOf(uri),
    };
    this.last.set(uri, known);
    return known;
  }
}
