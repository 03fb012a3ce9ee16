/**
 * What this server says beyond the Language Server Protocol. The client imports this file and nothing else of the server.
 */

/** What the index holds, and what it does not hold and why. */
export interface Status {
  readonly documents: number;
  readonly mentions: number;
  /** Whether files are still being read; `pending` says how many. */
  readonly indexing: boolean;
  readonly pending: number;
  /** How many files are selected but not read, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
}

/** Server to client, to those that asked for it in their {@link InitializationOptions}: the status changed. */
export const STATUS_NOTIFICATION = 'policytext/status';

/** Client to server: answers a {@link Status} as soon as nothing is left to read. */
export const READY_REQUEST = 'policytext/ready';

/** Client to server: reads everything again; answers as {@link READY_REQUEST} does. */
export const REINDEX_REQUEST = 'policytext/reindex';

/**
 * Command of the client, for those that say so in their {@link InitializationOptions}: shows places beside a position. Its arguments are
 * those of VS Code's `editor.action.showReferences` as the protocol writes them: a URI, a position, a list of locations.
 */
export const SHOW_REFERENCES_COMMAND = 'policytext.showReferences';

export interface InitializationOptions {
  /** The client has {@link SHOW_REFERENCES_COMMAND}. */
  readonly showReferences?: boolean;
  /** The client understands {@link STATUS_NOTIFICATION}. */
  readonly statusNotifications?: boolean;
  /** Settings (those under `policytext.`) for clients that cannot be asked with `workspace/configuration`. */
  readonly settings?: unknown;
}
