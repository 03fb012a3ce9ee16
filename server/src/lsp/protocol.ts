/**
 * What this server says beyond the Language Server Protocol. The client imports this file and nothing else of the server.
 */

import type { LeftOut } from '../corpus/leftOut';
import type { SkipReason } from '../corpus/holdings';
import type { FormatName } from '../export/formats';

/** What the index holds, and how many files it was to hold and does not, by reason. */
export interface Counts {
  readonly documents: number;
  readonly mentions: number;
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
}

/** {@link Counts} of one workspace folder; a file counts for the innermost folder around it. */
export interface FolderStatus extends Counts {
  readonly uri: string;
}

/** {@link Counts} of everything, documents outside all folders included. */
export interface Status extends Counts {
  /** Whether files are being read. */
  readonly indexing: boolean;
  /** Whether reading was stopped before its end; {@link REINDEX_REQUEST} starts it anew. */
  readonly stopped: boolean;
  /** How many files are still to be read, or were when reading was stopped, as far as they are known. */
  readonly pending: number;
  readonly folders: readonly FolderStatus[];
}

export type { LeftOut };
export type LeftOutReason = LeftOut['reason'];

/** Server to client, to those that asked for it in their {@link InitializationOptions}: the status changed. */
export const STATUS_NOTIFICATION = 'policytext/status';

/** Client to server: answers a {@link Status} as soon as nothing is left to read. */
export const READY_REQUEST = 'policytext/ready';

/** Client to server, a notification: stops reading files, as cancelling the work-done progress does. */
export const STOP_NOTIFICATION = 'policytext/stop';

/** Client to server: answers a list of {@link LeftOut}, the files that are not in the index and why. */
export const LEFT_OUT_REQUEST = 'policytext/leftOut';

/** Client to server: reads everything again; answers as {@link READY_REQUEST} does. */
export const REINDEX_REQUEST = 'policytext/reindex';

/** Client to server: answers an {@link ExportAnswer} to {@link ExportParams}. */
export const EXPORT_REQUEST = 'policytext/export';

export type { FormatName };

export interface ExportParams {
  readonly format: FormatName;
  /** Which documents; all of the index where nothing is said. */
  readonly uris?: readonly string[];
}

export interface ExportedFile {
  /** Path below the folder that is written to; empty for a format of one file. */
  readonly name: string;
  readonly content: string;
}

export interface ExportAnswer {
  readonly files: readonly ExportedFile[];
  /** The URIs of the documents that were exported: none of them is to be overwritten. */
  readonly documents: readonly string[];
  /** Documents that the format cannot write, and why. */
  readonly problems: readonly string[];
}

/**
 * What people can teach about a mention or a selection. Each is the last part of a kind of code action, `quickfix.policytext.not`,
 * whose edits change a term file, and a command of clients that have commands.
 */
export const TEACHINGS = [
  'addOrganization',
  'addInitiative',
  'not',
  'sameAs',
  'ignoreHere',
  'ignoreInFile',
  'ignoreInWorkspace',
] as const;

/** The kind of code action of a {@link TEACHINGS teaching}. */
export const teachingKind = (teaching: (typeof TEACHINGS)[number]): string => `quickfix.policytext.${teaching}`;

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
