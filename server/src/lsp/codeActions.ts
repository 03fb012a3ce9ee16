import { type CodeAction, CodeActionKind, type Connection } from 'vscode-languageserver';
import { canonicalUri } from './convert';
import type { Diagnoses } from './diagnoses';
import { type HandlerContext, viewOf } from './requests';
import { strayActions } from './strayRows';
import { asksFor, ignoringActions, teachingActions } from './teaching';
import { toWorkspaceEdit } from './workspaceEdits';

/** Quick fixes of what the checks found around a place, and what people can teach about it; in a term file, of its stray rows. */
export function registerCodeActions(connection: Connection, context: HandlerContext, diagnoses: Diagnoses): void {
  const { convert, guard } = context;
  connection.onCodeAction(
    guard('code actions', [], ({ textDocument, range, context: { only, diagnostics } }) => {
      const terms = context.library.terms.fileAt(canonicalUri(textDocument.uri));
      if (terms) return asksFor(only, CodeActionKind.QuickFix) ? strayActions(context, terms, range, diagnostics) : [];
      const view = viewOf(context, { textDocument });
      if (!view) return [];
      const { snapshot, document } = view;
      const span = convert.span(document, range);
      const { start, end } = span;
      const found = diagnoses.diagnosesOf(snapshot, document);
      const fixes = found.flatMap((diagnosis): CodeAction[] => {
        const { fix, check } = diagnosis;
        if (diagnosis.end < start || end < diagnosis.start) return [];
        const shown = JSON.stringify(convert.range(document, diagnosis));
        const about = diagnostics.filter(
          (diagnostic) => diagnostic.code === check.id && JSON.stringify(diagnostic.range) === shown,
        );
        const peers = found.filter((other) => other.check === check);
        const ignoring = ignoringActions(context, view, diagnosis, peers, { only, diagnostics: about });
        if (!fix || !asksFor(only, CodeActionKind.QuickFix)) return ignoring;
        const edits = fix.edits.map((edit) => ({ range: convert.range(document, edit), newText: edit.text }));
        const edit = toWorkspaceEdit(context, new Map([[document.uri, edits]]));
        return [{ title: fix.title, kind: CodeActionKind.QuickFix, diagnostics: about, edit }, ...ignoring];
      });
      return [...fixes, ...teachingActions(context, view, span, only)];
    }),
  );
}
