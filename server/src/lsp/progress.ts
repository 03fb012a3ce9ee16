import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Library } from '../corpus/library';
import type { ClientAbilities } from './capabilities';
import { lastPart, withPath } from './convert';
import { type Counts, type FileAmiss, NAMED_REASONS, STATUS_NOTIFICATION, type Status } from './protocol';

const REPORT_INTERVAL = 200;
/** Fewer files than this are read without a word: a file that somebody saves is no news. */
const WORTH_SHOWING = 10;

/** A client that goes away, or refuses to show progress, hinders no reading. */
const ignore = () => undefined;

/** What the index holds at this moment. */
export function statusOf(library: Library): Status {
  const newCounts = () => ({ documents: 0, mentions: 0, skipped: {} as Record<string, number> }) satisfies Counts;
  const total = newCounts();
  const byFolder = new Map([...library.folderUris()].map((uri) => [uri, newCounts()]));
  const countsOf = (uri: string) => [total, byFolder.get(library.folderOf(uri) ?? '')].filter((counts) => !!counts);
  for (const [uri, mentions] of library.snapshot().annotationCounts()) {
    for (const counts of countsOf(uri)) {
      counts.documents++;
      counts.mentions += mentions;
    }
  }
  for (const [uri, reason] of library.skipped)
    for (const { skipped } of countsOf(uri)) skipped[reason] = (skipped[reason] ?? 0) + 1;
  return {
    ...total,
    indexing: library.pending !== undefined,
    stopped: library.stoppedBefore !== undefined,
    pending: (library.pending ?? 0) + (library.stoppedBefore ?? 0),
    folders: [...byFolder].map(([uri, counts]) => ({ uri: withPath(uri), ...counts })),
    amiss: NAMED_REASONS.flatMap((reason) => (reason in total.skipped ? filesWith(library, reason) : [])).slice(
      0,
      MAX_NAMED,
    ),
  };
}

/** How many files the status names: it is one line. */
const MAX_NAMED = 2;

function filesWith(library: Library, wanted: FileAmiss['reason']): FileAmiss[] {
  const found: FileAmiss[] = [];
  for (const [uri, reason] of library.skipped) {
    if (found.length === MAX_NAMED) break;
    if (reason === wanted) found.push({ name: lastPart(uri), reason });
  }
  return found;
}

/** Tells the client how far the reading is: as work-done progress and as status, at most a few times a second. */
export class ProgressReporter {
  private reporter: Promise<WorkDoneProgressServerReporter> | undefined;
  private read = 0;
  private lastReport = 0;
  private told = '';

  constructor(
    private readonly connection: Connection,
    private readonly client: ClientAbilities,
    /** Called when the user cancels the progress. */
    private readonly onCancel: () => void,
  ) {}

  /** Called after every file, and once more at the end. */
  update(library: Library): void {
    const { pending } = library;
    this.read++;
    const now = Date.now();
    if (pending !== undefined && now - this.lastReport < REPORT_INTERVAL) return;
    this.lastReport = now;
    this.tellStatus(library);
    if (pending === undefined) this.end();
    else this.show(pending);
  }

  /** Tells the status, if it is another than before. */
  tellStatus(library: Library): void {
    if (!this.client.statusNotifications) return;
    const status = statusOf(library);
    const words = JSON.stringify(status);
    if (words === this.told) return;
    this.told = words;
    this.connection.sendNotification(STATUS_NOTIFICATION, status).catch(ignore);
  }

  private show(pending: number): void {
    if (!this.client.workDoneProgress || (!this.reporter && pending < WORTH_SHOWING)) return;
    this.reporter ??= this.connection.window.createWorkDoneProgress().then((reporter) => {
      reporter.begin('PolicyText: reading policy files', 0, undefined, true);
      reporter.token.onCancellationRequested(this.onCancel);
      return reporter;
    });
    const total = this.read + pending;
    const message = `${this.read} of ${total}`;
    this.reporter.then((reporter) => reporter.report(Math.floor((100 * this.read) / total), message)).catch(ignore);
  }

  private end(): void {
    this.read = 0;
    this.lastReport = 0;
    this.reporter?.then((reporter) => reporter.done()).catch(ignore);
    this.reporter = undefined;
  }
}
