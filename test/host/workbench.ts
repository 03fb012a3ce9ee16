import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type BrowserContext, type Page, chromium } from 'playwright-core';
import { findChromium } from './chromium';
import { type CodeCommandLine } from './commandLine';
import { type CodeServer, startServer } from './server';
import { type Say } from './run';
import { writeSettings } from './settings';
import { workbenchUrl } from './workbenchUrl';

const LOAD_TIMEOUT_MS = 120_000;
const CLOSE_TIMEOUT_MS = 5_000;

// The browser is a window and nothing else: no profile, no updates, no network but the loopback interface.
const CHROMIUM_FLAGS = [
  '--no-sandbox', // there is none for root in a container; it shows nothing but our own server
  '--no-first-run',
  '--no-proxy-server',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--disable-component-update',
  '--disable-background-networking',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export interface WorkbenchOptions extends Partial<Omit<CodeCommandLine, 'open' | 'managesExtensions'>> {
  /** A folder or a .code-workspace, or none; then files. Absolute paths. */
  readonly open: readonly string[];
  /** User settings beyond the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Added to the environment of the server and of the extensions in it. */
  readonly env?: NodeJS.ProcessEnv;
  /** A line of the workbench's log, the extension host's included: a printf format and its arguments. */
  readonly onLog?: (type: string, args: readonly unknown[]) => void;
  /** The test run in the extension host has ended. */
  readonly onExit?: (code: number) => void;
  /** Receives what the server and the page print. */
  readonly say?: Say;
}

/** VS Code in a browser window. */
export interface Workbench {
  readonly page: Page;
  readonly server: CodeServer;
  /** Settles with the reason when the server or the page has died before `close`. */
  readonly died: Promise<string>;
  /** Closes window and server and removes what they left on disk. */
  close(): Promise<void>;
}

/**
 * Starts a VS Code server and opens its workbench in headless Chromium.
 * @throws if one of them is missing or does not start; nothing is left running then
 */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('there is no Chromium: run `npm run install-host`, or set CHROMIUM to its path');
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'policytext-code-'));
  let server: CodeServer | undefined;
  let browser: BrowserContext | undefined;
  let closing = false;
  const close = async () => {
    closing = true;
    // A browser that hangs ends with its pipe, when this process does.
    if (browser)
      await Promise.race([browser.close().catch(() => {}), delay(CLOSE_TIMEOUT_MS, undefined, { ref: false })]);
    await server?.stop();
    fs.rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const userData = options.userData ?? path.join(scratch, 'user-data');
    writeSettings(userData, options.settings ?? {});
    server = await startServer({
      scratch,
      userData,
      extensions: options.extensions ?? path.join(scratch, 'extensions'),
      development: Boolean(options.testsPath) || (options.developmentPaths ?? []).length > 0,
      endsWithWindow: true,
      ...(options.env && { env: options.env }),
      ...(options.say && { say: options.say }),
    });
    browser = await chromium.launchPersistentContext(path.join(scratch, 'chromium'), {
      executablePath,
      args: CHROMIUM_FLAGS,
      env: { ...definedOnly(process.env), XDG_CONFIG_HOME: scratch, XDG_CACHE_HOME: scratch },
      viewport: options.viewport ?? { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      handleSIGINT: false, // the launcher ends things in order
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    const page = browser.pages()[0] ?? (await browser.newPage());
    const died = new Promise<string>((resolve) => {
      const report = (reason: string) => {
        if (!closing) resolve(reason);
      };
      page.on('crash', () => report('the browser page crashed'));
      void server?.ended.then(report);
    });
    if (options.say) page.on('console', (message) => options.say?.(`[${message.type()}] ${message.text()}`));
    // The workbench calls these two, by these names, where tests run in it.
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => options.onLog?.(type, args));
    await page.exposeFunction('codeAutomationExit', (code: number) => options.onExit?.(code));
    await page.goto(workbenchUrl(server.authority, server.token, options), { timeout: LOAD_TIMEOUT_MS });
    return { page, server, died, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
