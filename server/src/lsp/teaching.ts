import { CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { Diagnosis } from '../check/checks';
import { relativePath } from '../corpus/workspace';
import { type Lesson, type Teaching, ignorings, teachings } from '../features/teaching';
import type { Span } from '../recognize/annotation';
import type { Offer } from './offers';
import { teachingKind } from './protocol';
import type { HandlerContext, View } from './requests';
import { toTermEdit } from './termEdits';

/** Whether a client asks for a kind of action: `quickfix` asks for `quickfix.policytext.not` too. */
export const asksFor = (only: readonly string[] | undefined, kind: string): boolean =>
  !only || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));

const kindOf = ({ action }: Teaching) => teachingKind(action);

/** What people can teach about a place. */
export function teachingOffers(
  context: HandlerContext,
  view: View,
  span: Span,
  only: readonly string[] | undefined,
): Offer[] {
  return toOffers(context, view, only, () => teachings(lessonOf(context, view), span));
}

/** Ignoring what a check has found. @param peers all that it has found in the document */
export function ignoringOffers(
  context: HandlerContext,
  view: View,
  { check, start, end }: Diagnosis,
  peers: readonly Span[],
  { only, diagnostics }: { readonly only: readonly string[] | undefined; readonly diagnostics: Diagnostic[] },
): Offer[] {
  const ignorable = { span: { start, end }, section: check.id, peers, remark: check.id };
  const offers = toOffers(context, view, only, () => ignorings(lessonOf(context, view), ignorable));
  return offers.map((offer) => ({ ...offer, diagnostics }));
}

function lessonOf({ library }: HandlerContext, { snapshot, document }: View): Lesson {
  const folder = library.folderOf(document.uri);
  return { snapshot, document, path: folder === undefined ? undefined : relativePath(document.uri, folder) };
}

function toOffers(
  context: HandlerContext,
  { document }: View,
  only: readonly string[] | undefined,
  find: () => readonly Teaching[],
): Offer[] {
  if (!asksForAny(only)) return [];
  return find().flatMap((teaching) => {
    const id = context.library.terms.fileFor(document.uri, teaching.role);
    if (!id || !asksFor(only, kindOf(teaching))) return [];
    const { title } = teaching;
    return [{ title, kind: kindOf(teaching), target: id.uri, edit: () => toTermEdit(context, id, teaching.edit) }];
  });
}

/** Whether a client asks for anything that is taught: to look for it costs something. */
const asksForAny = (only: readonly string[] | undefined): boolean =>
  !only || only.some((asked) => asked === '' || asked.split('.')[0] === CodeActionKind.QuickFix);
