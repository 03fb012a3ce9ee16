import {
  type CancellationToken,
  type Connection,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { canonicalUri } from './convert';
import type { DocumentReport } from './diagnoses';
import { type DiagnosticsContext, DiagnosticsPush, changes } from './diagnosticsPush';
import { TermReports } from './termReports';

/** How long typing must rest before a document is checked that is asked for, in milliseconds. */
const SHORT_REST = 150;
/** The same for the whole workspace, and how long to wait before looking again. */
const LONG_REST = 1500;
/** How many reports go into one partial result. */
const BATCH = 50;

/**
 * Diagnostics: pulled by clients that can (`textDocument/diagnostic`, `workspace/diagnostic`), pushed for open texts to those that
 * cannot. Nothing is checked while somebody types; between two documents the server gives way to other messages.
 */
export class DiagnosticsService {
  private readonly terms: TermReports;
  private readonly push: DiagnosticsPush;

  constructor(
    private readonly connection: Connection,
    private readonly context: DiagnosticsContext,
  ) {
    this.terms = new TermReports(context.convert, context.library);
    this.push = new DiagnosticsPush(connection, context, this.terms);
    if (!context.client.pullsDiagnostics) return;
    connection.languages.diagnostics.on((params, token) =>
      this.guarded('diagnostics', token, () => this.pull(params.textDocument.uri, params.previousResultId, token)),
    );
    connection.languages.diagnostics.onWorkspace((params, token, _progress, partial) => {
      const previous = new Map(params.previousResultIds.map(({ uri, value }) => [canonicalUri(uri), value]));
      const send = partial && ((items: WorkspaceDocumentDiagnosticReport[]) => partial.report({ items }));
      return this.guarded('workspace diagnostics', token, () => this.pullWorkspace(previous, token, send));
    });
  }

  /** What was said may be wrong by now: the corpus has settled, the settings have changed, or typing rests. */
  refresh(): void {
    const { client } = this.context;
    if (client.pullsDiagnostics) {
      if (client.refreshesDiagnostics)
        this.connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => undefined); // it may be gone already
    } else if (client.takesDiagnostics) this.push.begin();
  }

  /** Pushes anew where the client cannot ask; one that can asks by itself. */
  typingRests(): void {
    const { client } = this.context;
    if (!client.pullsDiagnostics && client.takesDiagnostics) this.push.begin();
  }

  /** A text was closed: what was pushed about it is taken back. @param uri canonical */
  close(uri: string, clientUri: string): void {
    this.push.takeBack(uri, clientUri);
  }

  private async pull(
    clientUri: string,
    previous: string | undefined,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const { library, diagnoses } = this.context;
    for (;;) {
      await this.rest(SHORT_REST, token);
      const terms = library.terms.fileAt(canonicalUri(clientUri));
      if (terms) return toWire(this.terms.reportOf(terms), previous);
      const isOver = this.isOver(token);
      const snapshot = library.snapshot();
      const document = snapshot.document(canonicalUri(clientUri));
      if (!document) return { kind: 'full', items: [] };
      // An edit makes the check begin anew when typing rests again
      const report = await diagnoses.reportOf(snapshot, document, isOver);
      if (report) return toWire(report, previous);
    }
  }

  /** @param send where the client takes partial results: told about some documents at a time, and the answer is empty */
  private async pullWorkspace(
    previous: ReadonlyMap<string, string>,
    token: CancellationToken,
    send: ((items: WorkspaceDocumentDiagnosticReport[]) => void) | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    await this.rest(LONG_REST, token);
    const { library, diagnoses } = this.context;
    const isOver = this.isOver(token);
    const snapshot = library.snapshot();
    diagnoses.prune(snapshot);
    let items: WorkspaceDocumentDiagnosticReport[] = [];
    const add = (item: WorkspaceDocumentDiagnosticReport) => {
      items.push(item);
      if (!send || items.length < BATCH) return;
      send(items);
      items = [];
    };
    const terms = new Map(library.terms.all().map((file) => [file.uri, file]));
    for (const uri of previous.keys())
      if (!snapshot.document(uri) && !terms.has(uri))
        add({ kind: 'full', uri: this.clientUri(uri), version: null, items: [] });
    const tell = (uri: string, report: DocumentReport) => {
      const before = previous.get(uri);
      if (before === undefined && report.items.length === 0) return;
      const version = this.context.documents.versionOf(uri) ?? null;
      add({ ...toWire(report, before), uri: this.clientUri(uri), version });
    };
    for (const [uri, file] of terms) tell(uri, this.terms.reportOf(file));
    for (const document of snapshot.documents()) {
      if (!diagnoses.isKnown(snapshot, document.uri)) await this.context.pause();
      const report = isOver() ? undefined : await diagnoses.reportOf(snapshot, document, isOver);
      // What is left is checked the next time that the client asks, against the texts as they are then.
      if (!report) break;
      tell(document.uri, report);
    }
    if (!send) return { items };
    if (items.length > 0) send(items);
    return { items: [] };
  }

  /** Tells whether a check that begins now is to be left: the client has lost interest, or somebody types. */
  private isOver(token: CancellationToken): () => boolean {
    const isChanged = changes(this.context);
    return () => token.isCancellationRequested || isChanged();
  }

  private clientUri(uri: string): string {
    return this.context.documents.clientUri(uri);
  }

  private sinceChange(): number {
    return Date.now() - this.context.lastChange();
  }

  /** Waits until the corpus is complete and no text has changed for a while, or the client has lost interest. */
  private async rest(time: number, token: CancellationToken): Promise<void> {
    const cancelled = new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()));
    await Promise.race([this.context.ready(), cancelled]);
    for (let left = time - this.sinceChange(); left > 0; left = time - this.sinceChange()) {
      if (token.isCancellationRequested) break;
      await Promise.race([new Promise((resolve) => setTimeout(resolve, left)), cancelled]);
    }
    if (token.isCancellationRequested) throw new Cancelled();
  }

  /** An error, unlike an empty report, leaves standing what the client shows. */
  private async guarded<R>(
    name: string,
    token: CancellationToken,
    answer: () => Promise<R>,
  ): Promise<R | ResponseError<never>> {
    try {
      await this.context.pause();
      if (!token.isCancellationRequested) return await answer();
    } catch (error) {
      if (error instanceof ResponseError) return error as ResponseError<never>;
      if (!(error instanceof Cancelled)) {
        this.context.log.say(
          `${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
        return new ResponseError(LSPErrorCodes.RequestFailed, `${name} failed`);
      }
    }
    return new ResponseError(LSPErrorCodes.RequestCancelled, `${name}: cancelled`);
  }
}

class Cancelled extends Error {}

function toWire({ resultId, items }: DocumentReport, previous: string | undefined): DocumentDiagnosticReport {
  return resultId === previous ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items: [...items] };
}
