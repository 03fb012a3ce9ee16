#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { format } from 'node:util';
import { parseCommandLine } from './commandLine';
import { hostLayout, isInstalled } from './layout';
import { SHIM } from './protocol';
import { startWorkbench } from './workbench';

/*
 * A `code` executable for machines without a desktop: takes the flags that @vscode/test-electron passes to VS Code and runs the
 * tests in VS Code's server, with headless Chromium as the window.
 *
 * Exit codes: 0 passed, 1 failed or could not start, 124 timed out, 128+n ended by signal n.
 * POLICYTEXT_HOST_TIMEOUT_MS: time limit (300000). POLICYTEXT_HOST_LOG=all: the workbench's log on standard error.
 */
const TIMED_OUT = 124;
const TIMEOUT_MS = Number(process.env['POLICYTEXT_HOST_TIMEOUT_MS'] ?? 300_000);
const VERBOSE = process.env['POLICYTEXT_HOST_LOG'] === 'all';
const KEPT_LOG_LINES = 300;

/** Lets VS Code's own command line do what needs no window. @returns its exit code */
function manageExtensions(argv: readonly string[]): number {
  const layout = hostLayout();
  if (!isInstalled(layout)) throw new Error(`VS Code is not installed in ${layout.home}: run \`npm run install-host\``);
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'policytext-code-')); // else it keeps a folder in the home folder
  try {
    const electronOnly = /^--(no-sandbox|disable-gpu.*|disable-updates|skip-.*)$/;
    const args = [
      '--accept-server-license-terms',
      '--server-data-dir',
      scratch,
      ...argv.filter((a) => !electronOnly.test(a)),
    ];
    return spawnSync(layout.node, [layout.server, ...args], { stdio: 'inherit' }).status ?? 1;
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}

/** Opens the workbench, runs the tests in it, passes their output on as it comes. @returns the exit code */
async function runTests(argv: readonly string[]): Promise<number> {
  const commandLine = parseCommandLine(argv);
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'policytext-tests-'));
  const output = path.join(scratch, 'output');
  let finish: (code: number) => void = () => {};
  const finished = new Promise<number>((resolve) => (finish = resolve));
  const fail = (reason: unknown) => {
    console.error(reason instanceof Error ? reason.message : reason);
    finish(1);
  };
  watchForEnd(finish);

  const log: string[] = [];
  const running = startWorkbench({
    ...commandLine,
    ...(commandLine.testsPath && { testsPath: path.join(__dirname, 'shim.main.js') }),
    env: { [SHIM.tests]: commandLine.testsPath ?? '', [SHIM.output]: output },
    onLog: (type, args) => {
      const line = `[${type}] ${format(...args)}`;
      if (VERBOSE) console.error(line);
      log.push(line);
      if (log.length > KEPT_LOG_LINES) log.shift();
    },
    onExit: finish,
    ...(VERBOSE && { say: (line: string) => console.error(line) }),
  });
  running.then((workbench) => workbench.died.then(fail), fail);

  const tail = follow(output);
  let code = await finished;
  const printed = tail.stop();
  if (code === 0 && commandLine.testsPath && !fs.existsSync(output + SHIM.passedSuffix)) {
    fail('The extension host ended before the tests did.');
    code = 1;
  }
  // Only where the tests could not say themselves what went wrong.
  if (code !== 0 && (code === TIMED_OUT || printed === 0)) console.error(log.join('\n'));
  const workbench = await Promise.race([running.catch(() => undefined), delay(30_000, undefined, { ref: false })]);
  await workbench?.close();
  fs.rmSync(scratch, { recursive: true, force: true });
  return code;
}

/** Ends the run on a signal, after the time limit, and when the process that asked for it is gone. */
function watchForEnd(finish: (code: number) => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => finish(128 + os.constants.signals[signal]));
  }
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) finish(128 + os.constants.signals.SIGHUP);
  }, 1000).unref();
  setTimeout(() => {
    console.error(`Timed out after ${TIMEOUT_MS} ms.`);
    finish(TIMED_OUT);
  }, TIMEOUT_MS).unref();
  process.stdout.on('error', () => finish(128 + os.constants.signals.SIGPIPE));
}

/** Copies what is appended to a file to standard output. `stop` copies the rest and tells how many bytes there were in all. */
function follow(file: string): { stop(): number } {
  const descriptor = fs.openSync(file, 'a+');
  const buffer = Buffer.alloc(1 << 16);
  let position = 0;
  const copy = () => {
    for (;;) {
      const length = fs.readSync(descriptor, buffer, 0, buffer.length, position);
      if (length === 0) return;
      process.stdout.write(Buffer.from(buffer.subarray(0, length)));
      position += length;
    }
  };
  const timer = setInterval(copy, 50);
  return {
    stop: () => {
      clearInterval(timer);
      copy();
      fs.closeSync(descriptor);
      return position;
    },
  };
}

async function main(argv: readonly string[]): Promise<number> {
  return parseCommandLine(argv).managesExtensions ? manageExtensions(argv) : runTests(argv);
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
