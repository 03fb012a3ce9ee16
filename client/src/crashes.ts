import * as vscode from 'vscode';
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler } from 'vscode-languageclient/node';
import { CrashCount } from './crashCount';

/**
 * What happens when the server dies: it is started again, and the editor hands it its open texts anew. People are told once; when it dies
 * again and again it stays down, and they are asked whether to start it.
 */
export class Crashes implements ErrorHandler {
  private readonly count = new CrashCount();

  /** @param restart starts the server again @param showLog shows what it has written */
  constructor(
    private readonly restart: () => Promise<void>,
    private readonly showLog: () => void,
  ) {}

  /** A message could not be written or read. It is in the log; if the server has died, {@link closed} follows. */
  error() {
    // To give it up here, as the library would after some errors, would keep a server from being started again that died amid messages.
    return { action: ErrorAction.Continue, handled: true };
  }

  closed(): CloseHandlerResult {
    const { restart, isFirst } = this.count.note(Date.now());
    if (restart && isFirst) void this.tell();
    if (!restart) void this.ask();
    return { action: restart ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
  }

  /** Starts the server by hand, however often it has died. */
  async startAgain(): Promise<void> {
    this.count.forgive();
    await this.restart();
  }

  private async tell(): Promise<void> {
    const message = 'The PolicyText server ended unexpectedly and was started again. Your texts are as they were.';
    if (await vscode.window.showWarningMessage(message, 'Show Log')) this.showLog();
  }

  private async ask(): Promise<void> {
    const message = 'The PolicyText server has ended unexpectedly several times and is not started again by itself.';
    const answer = await vscode.window.showErrorMessage(message, 'Restart', 'Show Log');
    if (answer === 'Restart') await this.startAgain();
    if (answer === 'Show Log') this.showLog();
  }
}
