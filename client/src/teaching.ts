import * as vscode from 'vscode';
import { TEACHINGS, teachingKind } from '../../server/src/lsp/protocol';

/** The commands that teach PolicyText names and silence it: each makes the code action of its kind at the cursor or selection. */
export const registerTeaching = (): vscode.Disposable[] =>
  TEACHINGS.map((teaching) =>
    vscode.commands.registerCommand(`policytext.${teaching}`, () =>
      // Where there are several, the editor asks which.
      vscode.commands.executeCommand('editor.action.codeAction', { kind: teachingKind(teaching), apply: 'ifSingle' }),
    ),
  );
