import type { IgnoreRow } from '../lexicon/ignores';
import { type FileEdit, removeLines } from '../lexicon/termEdits';
import type { Span } from '../recognize/annotation';

/** A change of an ignore file that is offered. */
export interface StrayFix {
  /** As a command, for people. */
  readonly title: string;
  /** The rows that go. */
  readonly rows: readonly IgnoreRow[];
  /** Given the text of the file. */
  readonly edit: (text: string) => FileEdit[];
}

/** Where a row stands, in offsets of its file. */
const spanOf = ({ fields }: IgnoreRow): Span => ({ start: fields[0]!.start, end: fields.at(-1)!.end });

/**
 * What can be done about rows whose documents are not there: those at a place can be taken out, and all of the file at once.
 * @param strays all such rows of a file
 * @param span the cursor or the selection, in offsets of the file
 */
export function strayFixes(strays: readonly IgnoreRow[], { start, end }: Span): StrayFix[] {
  const here = strays.filter((row) => spanOf(row).start <= end && start <= spanOf(row).end);
  if (here.length === 0) return [];
  const own = removing(here.length === 1 ? 'Remove this row' : `Remove these ${here.length} rows`, here);
  if (strays.length === here.length) return [own];
  return [own, removing(`Remove all ${strays.length} rows about documents that are not there`, strays)];
}

const removing = (title: string, rows: readonly IgnoreRow[]): StrayFix => ({
  title,
  rows,
  edit: (text) =>
    removeLines(
      text,
      rows.map(({ line }) => line),
    ),
});
