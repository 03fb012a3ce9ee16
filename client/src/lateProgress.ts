import * as vscode from 'vscode';

/** What is done sooner needs no word. */
const LATE_MS = 1000;

/**
 * Does some work, and shows a notification by which it can be cancelled if it takes long.
 * @returns what the work returns @throws what it throws
 */
export async function withLateProgress<T>(
  title: string,
  work: (token: vscode.CancellationToken) => Promise<T>,
): Promise<T> {
  const source = new vscode.CancellationTokenSource();
  const done = work(source.token);
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  const show = () =>
    void vscode.window.withProgress(options, async (_progress, token) => {
      token.onCancellationRequested(() => source.cancel());
      await done.catch(() => undefined); // told to whoever awaits the work itself
    });
  const timer = setTimeout(show, LATE_MS);
  try {
    return await done;
  } finally {
    clearTimeout(timer);
    source.dispose();
  }
}
