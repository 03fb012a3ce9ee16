import * as vscode from 'vscode';

const SETTING = 'policytext.keepIndex';

/** Where the server keeps what it has read of files, so that a large folder is indexed in moments when it is opened again. */
export class KeptReadings implements vscode.Disposable {
  /** What the server is started with; the client library looks at it whenever it starts one. */
  readonly args: string[] = [];
  private readonly folder: vscode.Uri;
  private readonly listener: vscode.Disposable;

  /** @param storage the extension's own folder on the machine where the server runs @param restart starts the server anew */
  constructor(storage: vscode.Uri, restart: () => Promise<void>) {
    this.folder = vscode.Uri.joinPath(storage, 'readings');
    this.setArguments();
    void this.removeUnwanted(); // the setting may have been changed while this was not running
    this.listener = vscode.workspace.onDidChangeConfiguration(async (change) => {
      if (!change.affectsConfiguration(SETTING)) return;
      this.setArguments();
      try {
        await restart();
      } finally {
        await this.removeUnwanted(); // no sooner: the server that has ended may have kept something at last
      }
    });
  }

  dispose(): void {
    this.listener.dispose();
  }

  private setArguments(): void {
    const isWanted = vscode.workspace.getConfiguration().get<boolean>(SETTING, true) && this.folder.scheme === 'file';
    this.args.splice(0, this.args.length, ...(isWanted ? [`--readings=${this.folder.fsPath}`] : []));
  }

  /** Deletes what was kept where the user wants nothing kept. A workspace that wants none has only not to use it: it may be of others. */
  private async removeUnwanted(): Promise<void> {
    if (vscode.workspace.getConfiguration().inspect<boolean>(SETTING)?.globalValue !== false) return;
    await vscode.workspace.fs.delete(this.folder, { recursive: true }).then(undefined, () => undefined); // none was made
  }
}
