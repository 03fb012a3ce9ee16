import * as vscode from 'vscode';

/** Passes, and tells where it ran: by promise. */
export function run(): Promise<void> {
  console.log(`VS Code ${vscode.version} opened ${vscode.workspace.workspaceFolders?.[0]?.uri.fsPath}`);
  console.log(`greeting: ${process.env['POLICYTEXT_GREETING']}`);
  process.stdout.write('a line for standard output\n');
  return Promise.resolve();
}
