import fs from 'node:fs';
import path from 'node:path';

/** What the workbench in the browser shall show and run. */
export interface WorkbenchRequest {
  /** A folder or a .code-workspace, or none; then files. Absolute paths. */
  readonly open: readonly string[];
  readonly developmentPaths?: readonly string[];
  readonly testsPath?: string;
  readonly disableExtensions?: boolean;
}

/**
 * The address at which a VS Code server shows its workbench. What the desktop takes as flags travels in the `payload`, a list of
 * pairs; the workbench knows the files of its server as `vscode-remote:` addresses.
 * @param authority `host:port` of the server
 * @param token the server's connection token
 */
export function workbenchUrl(authority: string, token: string, request: WorkbenchRequest): string {
  const remote = (file: string) => `vscode-remote://${authority}${encodePath(file)}`;
  const payload: [string, string][] = [];
  for (const folder of request.developmentPaths ?? []) payload.push(['extensionDevelopmentPath', remote(folder)]);
  if (request.testsPath) payload.push(['extensionTestsPath', remote(request.testsPath)]);
  if (request.disableExtensions) payload.push(['disableExtensions', 'true']);

  const url = new URL(`http://${authority}/`);
  url.searchParams.set('tkn', token);
  const [first, ...others] = request.open;
  const kind = first === undefined ? 'nothing' : kindOf(first);
  if (kind === 'nothing' || kind === 'file')
    url.searchParams.set('ew', 'true'); // an empty window
  else url.searchParams.set(kind, first!);
  for (const file of kind === 'file' ? request.open : others) payload.push(['openFile', remote(file)]);
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

function kindOf(target: string): 'folder' | 'workspace' | 'file' {
  if (target.endsWith('.code-workspace')) return 'workspace';
  return fs.statSync(target).isDirectory() ? 'folder' : 'file';
}

function encodePath(file: string): string {
  return path.resolve(file).split(path.sep).map(encodeURIComponent).join('/');
}
