import { type HostLayout, hostLayout } from './layout';
import { run } from './run';

/**
 * Installs a packaged extension into the folders of one VS Code.
 * @param into VS Code's folders, and a scratch folder that the caller removes
 * @throws with what VS Code said, if it refuses the package
 */
export function installExtension(
  vsix: string,
  into: { userData: string; extensions: string; scratch: string; layout?: HostLayout },
): void {
  const { node, server } = into.layout ?? hostLayout();
  // The server's data would otherwise go to the home folder.
  const folders = [
    '--server-data-dir',
    into.scratch,
    '--extensions-dir',
    into.extensions,
    '--user-data-dir',
    into.userData,
  ];
  run(node, [server, '--accept-server-license-terms', ...folders, '--install-extension', vsix]);
}
