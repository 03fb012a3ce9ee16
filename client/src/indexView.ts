import * as vscode from 'vscode';
import type { LeftOut, Status } from '../../server/src/lsp/protocol';
import { REASONS, REASON_ORDER, count, sayCounts, sum, withoutIcons } from './words';

interface IndexItem extends vscode.QuickPickItem {
  /** What is opened, or shown in the explorer, when it is chosen. */
  readonly target?: { readonly uri: vscode.Uri; readonly isFolder: boolean };
  /** What its button opens. */
  readonly setting?: string | undefined;
}

const SETTING_BUTTON: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('gear'),
  tooltip: 'Open the setting that decides it',
};

/** Shows the folders with what is indexed of each, and all files that are not read, by reason; opens the one that is chosen. */
export function showIndex(status: Status, leftOut: readonly LeftOut[]): void {
  const picker = vscode.window.createQuickPick<IndexItem>();
  picker.title = `PolicyText index: ${sayCounts(status)}`;
  picker.placeholder = leftOut.length === 0 ? 'All files are read' : 'Files that are not read, by reason';
  picker.matchOnDescription = true;
  picker.items = [...status.folders.map(folderItem), ...REASON_ORDER.flatMap((reason) => group(reason, leftOut))];
  picker.onDidTriggerItemButton(({ item: { setting } }) => {
    void vscode.commands.executeCommand('workbench.action.openSettings', setting);
  });
  picker.onDidAccept(() => {
    const [chosen] = picker.selectedItems;
    picker.hide();
    if (chosen?.target) open(chosen.target);
  });
  picker.onDidHide(() => picker.dispose());
  picker.show();
}

function folderItem({ uri, skipped, ...counts }: Status['folders'][number]): IndexItem {
  const folder = vscode.Uri.parse(uri);
  const notRead = sum(Object.values(skipped));
  return {
    label: `$(folder) ${withoutIcons(vscode.workspace.getWorkspaceFolder(folder)?.name ?? uri)}`,
    description: sayCounts({ ...counts, skipped }) + (notRead > 0 ? `, ${count(notRead, 'file')} not read` : ''),
    target: { uri: folder, isFolder: true },
  };
}

function group(reason: LeftOut['reason'], leftOut: readonly LeftOut[]): IndexItem[] {
  const { words, setting } = REASONS[reason]; // the words stand once, above the files
  const own = leftOut.filter((one) => one.reason === reason);
  if (own.length === 0) return [];
  const items = own.map(({ uri: text, kind }): IndexItem => {
    const uri = vscode.Uri.parse(text);
    return {
      label: `$(${kind}) ${withoutIcons(vscode.workspace.asRelativePath(uri))}`,
      target: { uri, isFolder: kind === 'folder' },
      setting,
      ...(setting !== undefined && { buttons: [SETTING_BUTTON] }),
    };
  });
  const label = `${words} (${own.length})`;
  return [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
}

function open({ uri, isFolder }: NonNullable<IndexItem['target']>): void {
  void vscode.commands.executeCommand(isFolder ? 'revealInExplorer' : 'vscode.open', uri);
}
