import {
  type AnnotatedTextEdit,
  type Connection,
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Snapshot } from '../corpus/snapshot';
import { type Refusal, type Renaming, prepareRename, rename } from '../features/rename';
import { count } from '../features/wording';
import { type HandlerContext, placeOf } from './requests';

/** Identifiers of the groups in which a client shows what a rename changes. */
const MENTIONS = 'mentions';
const NESTED = 'nested';

/** Rename: a refusal is an error with its reason, which editors show where the cursor is. */
export function registerRename(connection: Connection, context: HandlerContext): void {
  const { convert, guard } = context;
  const refuse = ({ refused }: Refusal) => new ResponseError<void>(LSPErrorCodes.RequestFailed, refused);

  connection.onPrepareRename(
    guard<PrepareRenameParams, PrepareRenameResult | ResponseError | null>('prepare rename', null, (params) => {
      const place = placeOf(context, params);
      if (!place) return null;
      const found = prepareRename(place.snapshot, place.uri, place.offset);
      if ('refused' in found) return refuse(found);
      return { range: convert.range(place.document, found), placeholder: found.name };
    }),
  );

  connection.onRenameRequest(
    guard<RenameParams, WorkspaceEdit | ResponseError | null>('rename', null, (params) => {
      const place = placeOf(context, params);
      if (!place) return null;
      const found = rename(place.snapshot, place.uri, place.offset, params.newName);
      return 'refused' in found ? refuse(found) : toWorkspaceEdit(context, place.snapshot, found);
    }),
  );
}

function toWorkspaceEdit(
  { client, convert, versionOf }: HandlerContext,
  snapshot: Snapshot,
  renaming: Renaming,
): WorkspaceEdit {
  const annotates = client.changeAnnotations && client.versionedEdits;
  const byDocument = new Map<string, { uri: string; edits: (TextEdit | AnnotatedTextEdit)[] }>();
  for (const edit of renaming.edits) {
    const location = convert.location(snapshot, edit);
    if (!location) continue;
    const document = byDocument.get(edit.uri) ?? { uri: location.uri, edits: [] };
    byDocument.set(edit.uri, document);
    const annotationId = edit.within === undefined ? MENTIONS : NESTED;
    document.edits.push({ range: location.range, newText: renaming.newName, ...(annotates && { annotationId }) });
  }
  if (!client.versionedEdits)
    return { changes: Object.fromEntries([...byDocument.values()].map(({ uri, edits }) => [uri, edits])) };
  return {
    documentChanges: [...byDocument].map(([canonical, { uri, edits }]) => ({
      textDocument: { uri, version: versionOf(canonical) ?? null },
      edits,
    })),
    ...(annotates && { changeAnnotations: groupsOf(renaming) }),
  };
}

/** What the groups are called; places within other names are for people to decide. */
function groupsOf({ oldName, edits }: Renaming): WorkspaceEdit['changeAnnotations'] {
  const nested = edits.filter(({ within }) => within !== undefined).length;
  const mentions = { label: `Mentions of ${oldName}`, description: count(edits.length - nested, 'place') };
  const within = { label: 'Inside other names', description: count(nested, 'place'), needsConfirmation: true };
  return { ...(nested < edits.length && { [MENTIONS]: mentions }), ...(nested > 0 && { [NESTED]: within }) };
}
