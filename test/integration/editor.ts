import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import type { PolicyTextApi } from '../../client/src/extension';
import { eventually } from '../support/eventually';

/** What a user of the editor does and sees, as the tests need it. Names of files are relative to the opened folder. */

export const EXTENSION = 'policytext.policytext';

/** The extension, started, once its server has read the folder. */
export async function startExtension(): Promise<vscode.Extension<PolicyTextApi>> {
  const extension = vscode.extensions.getExtension<PolicyTextApi>(EXTENSION);
  assert.ok(extension, `${EXTENSION} is not installed`);
  await (await extension.activate()).ready();
  return extension;
}

export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first, 'no folder is open');
  return first.uri;
}

export const uriOf = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);
export const nameOf = (uri: vscode.Uri): string => path.relative(folder().fsPath, uri.fsPath);

/** Opens a file as a user does. (What `openTextDocument` opened would stay open for minutes after its editor is closed.) */
export async function open(name: string): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('vscode.open', uriOf(name));
  const document = vscode.window.activeTextEditor?.document;
  assert.equal(document && nameOf(document.uri), name);
  return document!;
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Gives up all changes that are not saved, in every open file. */
export async function revertAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty || document.isUntitled) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
}

/** What a command of the editor answers. */
export async function ask<T>(command: string, ...given: unknown[]): Promise<T> {
  return vscode.commands.executeCommand<T>(command, ...given);
}

/** Where, in a document, the nth occurrence of a text begins, plus one character: inside of it. */
export function inside(document: vscode.TextDocument, text: string, nth = 1): vscode.Position {
  let at = -1;
  for (let i = 0; i < nth; i++) at = document.getText().indexOf(text, at + 1);
  assert.ok(at >= 0, `${nameOf(document.uri)} has no ${nth}. "${text}"`);
  return document.positionAt(at + 1);
}

/** What is offered at a place, with the edits that an editor asks for when somebody chooses. */
export const codeActions = (
  document: vscode.TextDocument,
  range: vscode.Range,
  kind?: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> =>
  ask('vscode.executeCodeActionProvider', document.uri, range, kind?.value, MANY_ACTIONS);
const MANY_ACTIONS = 100;

/** The text of all hovers at a place, as Markdown. */
export async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** A place as `file:line: what the line holds there`; lines count from 1. */
export async function describe(location: vscode.Location | vscode.LocationLink): Promise<string> {
  const uri = 'uri' in location ? location.uri : location.targetUri;
  const range = 'uri' in location ? location.range : (location.targetSelectionRange ?? location.targetRange);
  const document = await vscode.workspace.openTextDocument(uri);
  return `${nameOf(uri)}:${range.start.line + 1}: ${document.getText(range)}`;
}

export async function definitionAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    position,
  );
  return Promise.all(found.map(describe));
}

export async function referencesAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    position,
  );
  return (await Promise.all(found.map(describe))).sort();
}

/** The files of the workspace symbols of exactly this name. */
export async function filesNaming(name: string): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
    'vscode.executeWorkspaceSymbolProvider',
    name,
  );
  return [...new Set(found.filter((s) => s.name === name).map((s) => nameOf(s.location.uri)))].sort();
}

export interface Token {
  readonly text: string;
  readonly type: string;
  readonly modifiers: readonly string[];
}

/** The semantic tokens of a document, in order; asked for until there are some. */
export function tokensOf(document: vscode.TextDocument): Promise<Token[]> {
  return eventually(`${nameOf(document.uri)} is coloured`, async () => {
    const { uri } = document;
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
      'vscode.provideDocumentSemanticTokensLegend',
      uri,
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
      'vscode.provideDocumentSemanticTokens',
      uri,
    );
    assert.ok(legend && tokens && tokens.data.length > 0, 'no tokens');
    return decode(document, tokens.data, legend);
  });
}

/** Five numbers a token: lines and characters count from the token before (LSP 3.17, semantic tokens). */
function decode(document: vscode.TextDocument, data: Uint32Array, legend: vscode.SemanticTokensLegend): Token[] {
  const tokens: Token[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i + 4 < data.length; i += 5) {
    const [lines, characters, length, type, bits] = data.subarray(i, i + 5) as unknown as [
      number,
      number,
      number,
      number,
      number,
    ];
    character = lines === 0 ? character + characters : characters;
    line += lines;
    tokens.push({
      text: document.getText(new vscode.Range(line, character, line, character + length)),
      type: legend.tokenTypes[type] ?? `#${type}`,
      modifiers: legend.tokenModifiers.filter((_, bit) => (bits >> bit) & 1),
    });
  }
  return tokens;
}
