import {
  type AnnotatedTextEdit,
  type ChangeAnnotation,
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
import { renameName } from '../lexicon/termEdits';
import { lastPart } from './convert';
import { type HandlerContext, placeOf } from './requests';
import { toWorkspaceEdit } from './workspaceEdits';

/** Identifiers of the groups in which a client shows what a rename changes. */
const MENTIONS = 'mentions';
const NESTED = 'nested';
const TERMS = 'terms';

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
    guard<RenameParams, WorkspaceEdit | ResponseError | null>('rename', null, async (params) => {
      const place = placeOf(context, params);
      if (!place) return null;
      const found = rename(place.snapshot, place.uri, place.offset, params.newName);
      if ('refused' in found) return refuse(found);
      const terms = termEditsOf(context, found);
      const obstacle = await obstacleTo(context, found, terms);
      return obstacle ?? toRenameEdit(context, place.snapshot, found, terms);
    }),
  );
}

/** Why a rename must not be made, though its names were found: a text is not as it was then, or would not survive it. */
async function obstacleTo(
  { library, versionOf }: HandlerContext,
  { edits }: Renaming,
  terms: readonly TermFileEdits[],
): Promise<ResponseError<never> | undefined> {
  const uris = [...new Set([...edits, ...terms].map(({ uri }) => uri))];
  const versions = uris.map(versionOf);
  const obstacles = await Promise.all(uris.map((uri) => library.closedTexts.obstacle(uri)));
  const isChanged = (uri: string, i: number) =>
    (obstacles[i] !== undefined && obstacles[i] !== 'encoding') || versions[i] !== versionOf(uri);
  const changed = uris.filter(isChanged);
  if (changed.length > 0) {
    const message = `Nothing is renamed: the text of ${nameFiles(changed)} has changed and is being read again.`;
    return new ResponseError(LSPErrorCodes.ContentModified, message);
  }
  const foreign = uris.filter((_uri, i) => obstacles[i] === 'encoding');
  if (foreign.length === 0) return undefined;
  const message = `Nothing is renamed: ${nameFiles(foreign)} would be opened as UTF-8, which it is not. Open it in its encoding, or save it as UTF-8.`;
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

const nameFiles = (uris: readonly string[]) => uris.map(lastPart).join(', ');

function toRenameEdit(
  context: HandlerContext,
  snapshot: Snapshot,
  renaming: Renaming,
  terms: readonly TermFileEdits[],
): WorkspaceEdit {
  const { client, convert } = context;
  const annotates = client.changeAnnotations && client.versionedEdits;
  const byDocument = new Map<string, (TextEdit | AnnotatedTextEdit)[]>();
  for (const edit of renaming.edits) {
    const location = convert.location(snapshot, edit);
    if (!location) continue;
    const edits = byDocument.get(edit.uri) ?? [];
    byDocument.set(edit.uri, edits);
    const annotationId = edit.within === undefined ? MENTIONS : NESTED;
    edits.push({ range: location.range, newText: renaming.newName, ...(annotates && { annotationId }) });
  }
  const groups = groupsOf(renaming);
  for (const { uri, label, edits } of terms) {
    byDocument.set(
      uri,
      edits.map((edit) => ({ ...edit, ...(annotates && { annotationId: TERMS }) })),
    );
    groups[TERMS] = { label: 'Terms', description: label };
  }
  return { ...toWorkspaceEdit(context, byDocument), ...(annotates && { changeAnnotations: groups }) };
}

interface TermFileEdits {
  readonly uri: string;
  readonly label: string;
  readonly edits: readonly TextEdit[];
}

/** What changes in the term files that hold for the renamed places: a name that a term makes is to be found afterwards, too. */
function termEditsOf(
  { convert, library }: HandlerContext,
  { kind, oldName, newName, edits }: Renaming,
): TermFileEdits[] {
  if (edits.length === 0) return [];
  const folders = new Set(edits.map(({ uri }) => library.folderOf(uri)));
  return library.terms.all().flatMap((file) => {
    if (file.role !== 'terms' || !(file.folder === undefined || folders.has(file.folder))) return [];
    const changes = renameName(file.text, kind, oldName, newName);
    const inFile = changes.map((change): TextEdit => ({ range: convert.range(file, change), newText: change.text }));
    return inFile.length > 0 ? [{ uri: file.uri, label: file.label, edits: inFile }] : [];
  });
}

/** What the groups are called; places within other names are for people to decide. */
function groupsOf({ oldName, edits }: Renaming): Record<string, ChangeAnnotation> {
  const nested = edits.filter(({ within }) => within !== undefined).length;
  const mentions = { label: `Mentions of ${oldName}`, description: count(edits.length - nested, 'place') };
  const within = { label: 'Inside other names', description: count(nested, 'place'), needsConfirmation: true };
  return { ...(nested < edits.length && { [MENTIONS]: mentions }), ...(nested > 0 && { [NESTED]: within }) };
}
