/**
 * What this server says beyond the Language Server Protocol. The client imports this file and nothing else of the server.
 */

import type { LeftOut } from '../corpus/leftOut';
import type { SkipReason } from '../corpus/holdings';
import type { FileStat, FolderEntry } from '../corpus/workspace';
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
  /** The first files that nobody left out on purpose, in the order of {@link NAMED_REASONS}. */
  readonly amiss: readonly FileAmiss[];
}

/** A file that something is wrong with. */
export interface FileAmiss {
  /** Behind the last slash of its URI. */
  readonly name: string;
  readonly reason: SkipReason;
}

/** Why files are not read that the status names, the worst first. */
export const NAMED_REASONS = ['failed', 'unreadable', 'encoding'] as const satisfies readonly SkipReason[];

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

/** To be written first into a folder that texts are exported to and that holds none of the documents, so that the copies are not read as documents. */
export { EXPORT_MARKER, EXPORT_MARKER_TEXT } from '../corpus/exportMarker';

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

/*
 * Files that lie on no disk: those of a virtual workspace, whose URIs have another scheme than `file:`. The server asks the client for
 * them, if it says that it has them (`servesFiles` below); it hands URIs back as it got them or found them in a list, and knows no paths of theirs.
 * What happens to the files is told as for any other, by `workspace/didChangeWatchedFiles`. Errors are errors of the request.
 */

export interface FileParams {
  readonly uri: string;
}

/** Server to client: answers what a folder holds, a list of {@link FolderEntry} in any order, without links to folders. */
export const LIST_FOLDER_REQUEST = 'policytext/listFolder';

/** Server to client: answers the {@link FileStat} of a file or folder, `null` where there is nothing. */
export const STAT_REQUEST = 'policytext/stat';

/** Server to client: answers the {@link FileContent} of a file. */
export const READ_FILE_REQUEST = 'policytext/readFile';

export interface FileContent {
  /** The file's bytes, as RFC 4648 has it (section 4). */
  readonly base64: string;
}

export type { FileStat, FolderEntry };

/**
 * Command of the client, for those that say so in their {@link InitializationOptions}: opens a document at a place. Its argument is a URI whose fragment
 * is line and column, `#L3,14`. Hovers lead by it to documents that are on no disk, for an editor that follows links of `file:` only.
 */
export const OPEN_PLACE_COMMAND = 'policytext.openPlace';

export interface InitializationOptions {
  /** The client has {@link OPEN_PLACE_COMMAND}, and follows links to it: `command:policytext.openPlace?` and a list with the argument. */
  readonly openPlace?: boolean;
  /** The client answers {@link LIST_FOLDER_REQUEST}, {@link STAT_REQUEST} and {@link READ_FILE_REQUEST} for workspace folders that are on no disk. */
  readonly servesFiles?: boolean;
  /** The client has {@link SHOW_REFERENCES_COMMAND}. */
  readonly showReferences?: boolean;
  /** The client understands {@link STATUS_NOTIFICATION}. */
  readonly statusNotifications?: boolean;
  /** Settings (those under `policytext.`) for clients that cannot be asked with `workspace/configuration`. */
  readonly settings?: unknown;
}
