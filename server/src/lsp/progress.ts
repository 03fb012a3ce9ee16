import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Library } from '../corpus/library';
import type { ClientAbilities } from './capabilities';
import { STATUS_NOTIFICATION, type Status } from './protocol';

const REPORT_INTERVAL = 200;
/** Fewer files than this are read without a word: a file that somebody saves is no news. */
const WORTH_SHOWING = 10;

/** A client that goes away, or refuses to show progress, hinders no reading. */
const ignore = () => undefined;

/** What the index holds at this moment. */
export function statusOf(library: Library): Status {
  const snapshot = library.snapshot();
  const skipped: Record<string, number> = {};
  for (const reason of library.skipped.values()) skipped[reason] = (skipped[reason] ?? 0) + 1;
  return {
    documents: snapshot.size,
    mentions: snapshot.countAnnotations(),
    indexing: library.pending !== undefined,
    pending: library.pending ?? 0,
    skipped,
  };
}

/** Tells the client how far the reading is: as work-done progress and as status, at most a few times a second. */
export class ProgressReporter {
  private reporter: Promise<WorkDoneProgressServerReporter> | undefined;
  private read = 0;
  private lastReport = 0;

  constructor(
    private readonly connection: Connection,
    private readonly client: ClientAbilities,
  ) {}

  /** Called after every file, and once more at the end. */
  update(library: Library): void {
    const { pending } = library;
    this.read++;
    const now = Date.now();
    if (pending !== undefined && now - this.lastReport < REPORT_INTERVAL) return;
    this.lastReport = now;
    if (this.client.statusNotifications)
      this.connection.sendNotification(STATUS_NOTIFICATION, statusOf(library)).catch(ignore);
    if (pending === undefined) this.end();
    else this.show(pending);
  }

  private show(pending: number): void {
    if (!this.client.workDoneProgress || (!this.reporter && pending < WORTH_SHOWING)) return;
    this.reporter ??= this.connection.window.createWorkDoneProgress().then((reporter) => {
      reporter.begin('PolicyText: reading policy files', 0);
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
