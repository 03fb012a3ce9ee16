import type { Connection } from 'vscode-languageserver';
import type { Library } from '../corpus/library';
import type { ClientAbilities } from './capabilities';
import { type Converter, canonicalUri } from './convert';
import type { Diagnoses } from './diagnoses';
import type { OnceLog } from './guard';
import type { OpenDocuments } from './openDocuments';
import type { TermReports } from './termReports';

export interface DiagnosticsContext {
  readonly client: ClientAbilities;
  readonly library: Library;
  readonly convert: Converter;
  readonly documents: OpenDocuments;
  readonly diagnoses: Diagnoses;
  readonly log: OnceLog;
  /** Resolves when all that is to be read has been read: half a corpus makes false alarms. */
  ready(): Promise<unknown>;
  /** Gives way to messages. */
  pause(): Promise<void>;
  /** When a text was last changed, in milliseconds since the epoch. */
  lastChange(this: void): number;
}

/** Tells from now on whether any text has been changed. */
export function changes({ lastChange }: DiagnosticsContext): () => boolean {
  const before = lastChange();
  return () => lastChange() !== before;
}

const NOTHING = { items: [] };

/** Diagnostics of open texts for clients that cannot ask for them. One round at a time; between two texts the server gives way to messages. */
export class DiagnosticsPush {
  /** Canonical URIs of the texts that something was said about. */
  private readonly pushed = new Set<string>();
  private running: Promise<void> | undefined;
  private again = false;

  constructor(
    private readonly connection: Connection,
    private readonly context: DiagnosticsContext,
    private readonly terms: TermReports,
  ) {}

  /** Tells anew what there is to say of all open texts, as soon as everything has been read. */
  begin(): void {
    if (this.running) {
      this.again = true;
      return;
    }
    this.again = false;
    this.running = this.pushAll()
      .catch((error: unknown) => this.context.log.say(`diagnostics: ${String(error)}`))
      .finally(() => {
        this.running = undefined;
        if (this.again) this.begin();
      });
  }

  private async pushAll(): Promise<void> {
    const { client, library, documents, diagnoses } = this.context;
    await this.context.ready();
    for (const { clientUri } of documents.all()) {
      await this.context.pause();
      const uri = canonicalUri(clientUri);
      const isOver = changes(this.context);
      const snapshot = library.snapshot();
      const document = snapshot.document(uri);
      const version = documents.versionOf(uri);
      if (version === undefined) continue; // closed in the meantime
      const terms = library.terms.fileAt(uri);
      const report = terms
        ? this.terms.reportOf(terms)
        : document
          ? await diagnoses.reportOf(snapshot, document, isOver)
          : NOTHING;
      if (!report) {
        this.again = true; // with the text that somebody has typed meanwhile
        return;
      }
      const { items } = report;
      if (items.length === 0 && !this.pushed.has(uri)) continue;
      this.pushed.add(uri);
      const named = client.versionedDiagnostics && { version };
      await this.connection.sendDiagnostics({ uri: clientUri, ...named, diagnostics: [...items] });
    }
  }

  /** A text was closed: what was said about it holds no more. @param uri canonical */
  takeBack(uri: string, clientUri: string): void {
    if (this.pushed.delete(uri)) void this.connection.sendDiagnostics({ uri: clientUri, diagnostics: [] });
  }
}
