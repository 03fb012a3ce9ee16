import { type CodeAction, CodeActionKind, type Connection } from 'vscode-languageserver';
import type { Diagnoses } from './diagnoses';
import { type HandlerContext, viewOf } from './requests';

/** Quick fixes of what the checks found around a place. */
export function registerCodeActions(connection: Connection, context: HandlerContext, diagnoses: Diagnoses): void {
  const { convert, guard } = context;
  connection.onCodeAction(
    guard('code actions', [], ({ textDocument, range, context: { only, diagnostics } }) => {
      const view = viewOf(context, { textDocument });
      if (!view || (only && !only.some(isQuickFix))) return [];
      const { snapshot, document } = view;
      const { start, end } = convert.span(document, range);
      return diagnoses.diagnosesOf(snapshot, document).flatMap((diagnosis): CodeAction[] => {
        const { fix, check } = diagnosis;
        if (!fix || diagnosis.end < start || end < diagnosis.start) return [];
        const edits = fix.edits.map((edit) => ({ range: convert.range(document, edit), newText: edit.text }));
        const shown = JSON.stringify(convert.range(document, diagnosis));
        return [
          {
            title: fix.title,
            kind: CodeActionKind.QuickFix,
            diagnostics: diagnostics.filter(
              (diagnostic) => diagnostic.code === check.id && JSON.stringify(diagnostic.range) === shown,
            ),
            edit: { changes: { [textDocument.uri]: edits } },
          },
        ];
      });
    }),
  );
}

/** `quickfix`, or the empty kind, which is all of them. */
const isQuickFix = (kind: string) => kind === '' || kind === CodeActionKind.QuickFix;
