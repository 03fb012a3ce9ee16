import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type HostLayout, hostLayout, isInstalled, projectRoot } from './layout';
import { type Say } from './run';

const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 3_000;
const LOG_CHARACTERS = 20_000;

export interface ServerOptions {
  /** A folder of this run's own for logs, sockets and state; the caller removes it after `stop`. */
  readonly scratch: string;
  readonly userData: string;
  readonly extensions: string;
  /** Lets the workbench load an extension from its sources and run tests in it; without it, notifications are shown. */
  readonly development?: boolean;
  /** End by itself when the last window is gone for good. */
  readonly endsWithWindow?: boolean;
  readonly port?: number;
  /** Added to the environment of the server and of the extensions in it. */
  readonly env?: NodeJS.ProcessEnv;
  readonly layout?: HostLayout;
  /** Receives all that the server prints. */
  readonly say?: Say;
}

/** A running VS Code server, reachable from this machine only. */
export interface CodeServer {
  /** `127.0.0.1:port` */
  readonly authority: string;
  /** Whoever cannot tell it is not let in: other users of the machine, or a web page that guesses the port. */
  readonly token: string;
  readonly pid: number;
  /** Settles, with the end of what was printed, when the server has ended, whatever the reason. */
  readonly ended: Promise<string>;
  /** Ends the server and everything that it started: extension host, language servers, watchers. */
  stop(): Promise<void>;
}

/**
 * Starts VS Code's server on a free port of the loopback interface, in a process group of its own.
 * @throws if it is not installed, ends at once or is not ready within a minute
 */
export async function startServer(options: ServerOptions): Promise<CodeServer> {
  const layout = options.layout ?? hostLayout();
  if (!isInstalled(layout)) throw new Error(`VS Code is not installed in ${layout.home}: run \`npm run install-host\``);
  const sockets = path.join(options.scratch, 'run');
  fs.mkdirSync(sockets, { recursive: true, mode: 0o700 });
  const token = randomBytes(16).toString('hex');
  const args = [
    // Were this process killed outright, nothing of the server may stay behind.
    ['--require', path.join(projectRoot(), 'test', 'host', 'preload', 'end-with-parent.cjs')],
    [layout.server, '--host', '127.0.0.1', '--port', String(options.port ?? 0), '--connection-token', token],
    ['--accept-server-license-terms', '--disable-telemetry', '--disable-experiments', '--disable-workspace-trust'],
    ['--force-disable-user-env', '--server-data-dir', path.join(options.scratch, 'server')],
    ['--user-data-dir', options.userData, '--extensions-dir', options.extensions],
    options.endsWithWindow ? ['--enable-remote-auto-shutdown', '--reconnection-grace-time', '30'] : [],
    options.development ? ['--enable-smoke-test-driver'] : [],
  ].flat();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    EXTENSIONS_GALLERY: '{"serviceUrl":""}', // no marketplace: nothing here asks the network
    XDG_RUNTIME_DIR: sockets,
    ...options.env,
  };
  delete env['ELECTRON_RUN_AS_NODE'];
  delete env['VSCODE_IPC_HOOK_CLI']; // set in the terminal of a VS Code: it would make this server that one's client

  const child = spawn(layout.node, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  let hear: (() => void) | undefined;
  const listen = (data: Buffer) => {
    log = (log + data.toString()).slice(-LOG_CHARACTERS);
    options.say?.(data.toString().trimEnd());
    hear?.();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(`${error.message}\n${log}`));
    child.on('exit', (code, signal) => resolve(`the VS Code server ended (${signal ?? code})\n${log}`));
  });
  const stop = async () => {
    if (child.pid !== undefined) await endGroup(child.pid);
  };

  const bound = new Promise<string>((resolve) => {
    hear = () => {
      const authority = /bound to (127\.0\.0\.1:\d+)/.exec(log)?.[1];
      if (authority) resolve(authority);
    };
  });
  const failed = ended.then((reason) => Promise.reject(new Error(reason)));
  const late = delay(START_TIMEOUT_MS, undefined, { ref: false }).then(() =>
    Promise.reject(new Error(`the VS Code server did not start within ${START_TIMEOUT_MS / 1000} s\n${log}`)),
  );
  try {
    const authority = await Promise.race([bound, failed, late]);
    return { authority, token, pid: child.pid!, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    late.catch(() => {}); // whichever of them comes too late interests nobody
    failed.catch(() => {});
  }
}

/** Asks a process group to end, and makes it. */
async function endGroup(pid: number): Promise<void> {
  const signal = (name: NodeJS.Signals | 0) => {
    try {
      process.kill(-pid, name);
      return true;
    } catch {
      return false; // there is nobody left
    }
  };
  signal('SIGTERM');
  const deadline = Date.now() + STOP_TIMEOUT_MS;
  while (signal(0) && Date.now() < deadline) await delay(50);
  signal('SIGKILL');
}
