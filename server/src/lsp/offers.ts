import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { canonicalUri } from './convert';
import type { Diagnoses } from './diagnoses';
import { type HandlerContext, viewOf } from './requests';
import { strayOffers } from './strayRows';
import { asksFor, ignoringOffers, teachingOffers } from './teaching';
import { toWorkspaceEdit } from './workspaceEdits';

/** A code action before anybody wants its edit. */
export interface Offer extends Pick<CodeAction, 'title' | 'diagnostics'> {
  readonly kind: CodeActionKind;
  /** What it changes, by its canonical URI; there is one text or file only. */
  readonly target: string;
  edit(): WorkspaceEdit;
}

/** Where offers are asked for, and of which kinds. */
export interface Asked {
  readonly textDocument: { readonly uri: string };
  readonly range: Range;
  readonly only: readonly string[] | undefined;
  /** What the client shows there. */
  readonly diagnostics: Diagnostic[];
}

/** What is offered at a place, and the text that it is about. */
export interface Offered {
  readonly text: string;
  readonly offers: readonly Offer[];
}

/**
 * Quick fixes of what the checks found around a place, and what people can teach about it; in a term file, of its stray rows.
 * @returns nothing where there is no such text, or it has changed while it was checked
 */
export async function offersAt(
  context: HandlerContext,
  diagnoses: Diagnoses,
  asked: Asked,
  token: CancellationToken,
): Promise<Offered | undefined> {
  const { textDocument, range, only, diagnostics } = asked;
  const terms = context.library.terms.fileAt(canonicalUri(textDocument.uri));
  if (terms) {
    const isAsked = asksFor(only, CodeActionKind.QuickFix);
    return { text: terms.text, offers: isAsked ? strayOffers(context, terms, range, diagnostics) : [] };
  }
  const view = viewOf(context, { textDocument });
  if (!view) return undefined;
  const { snapshot, document } = view;
  const { convert } = context;
  const span = convert.span(document, range);
  const version = context.versionOf(document.uri);
  const isOver = () => token.isCancellationRequested || context.versionOf(document.uri) !== version;
  const found = await diagnoses.diagnosesOf(snapshot, document, isOver);
  if (!found) return undefined;
  const fixes = found.flatMap((diagnosis): Offer[] => {
    const { fix, check } = diagnosis;
    if (diagnosis.end < span.start || span.end < diagnosis.start) return [];
    const shown = JSON.stringify(convert.range(document, diagnosis));
    const about = diagnostics.filter(
      (diagnostic) => diagnostic.code === check.id && JSON.stringify(diagnostic.range) === shown,
    );
    const peers = found.filter((other) => other.check === check);
    const ignoring = ignoringOffers(context, view, diagnosis, peers, { only, diagnostics: about });
    if (!fix || !asksFor(only, CodeActionKind.QuickFix)) return ignoring;
    const edit = () => {
      const edits = fix.edits.map((each) => ({ range: convert.range(document, each), newText: each.text }));
      return toWorkspaceEdit(context, new Map([[document.uri, edits]]));
    };
    const { uri: target } = document;
    return [{ title: fix.title, kind: CodeActionKind.QuickFix, diagnostics: about, target, edit }, ...ignoring];
  });
  return { text: document.text, offers: [...fixes, ...teachingOffers(context, view, span, only)] };
}
