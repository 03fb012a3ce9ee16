import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { SHIM } from './protocol';

type Done = (error?: unknown, failures?: number) => void;
type Run = (testsPath: string, done: Done) => unknown;

/**
 * Runs in VS Code's extension host in front of the real test module, because the browser's window has no standard output: writes
 * the console to a file that the launcher reads, and says in another when the tests have really passed. The exit code does not:
 * the workbench reports 0 for an extension host that was killed, too.
 */
export async function run(): Promise<void> {
  const output = required(SHIM.output);
  // VS Code's console methods are accessors that swallow assignments. What is written to process.stdout comes by them as well.
  for (const method of ['log', 'info', 'debug', 'warn', 'error'] as const) {
    const value = (...args: unknown[]) => fs.appendFileSync(output, format(...args) + '\n');
    Object.defineProperty(console, method, { value, configurable: true, writable: true });
  }
  const testsPath = required(SHIM.tests);
  const runTests = await load(testsPath);
  await new Promise<void>((resolve, reject) => {
    const done: Done = (error, failures) => {
      if (error || failures) reject(error instanceof Error ? error : new Error(`${failures ?? 'some'} tests failed`));
      else resolve();
    };
    const result = runTests(testsPath, done);
    // A test module may answer by a promise or by calling back.
    if (result instanceof Promise) result.then(() => resolve(), reject);
    else if (runTests.length < 2) resolve();
  });
  fs.writeFileSync(output + SHIM.passedSuffix, '');
}

/** The `run` function of a test module, CommonJS or ES, or of a folder with an index.js. */
async function load(testsPath: string): Promise<Run> {
  const file = fs.statSync(testsPath).isDirectory() ? path.join(testsPath, 'index.js') : testsPath;
  const loaded: unknown = file.endsWith('.mjs')
    ? await import(pathToFileURL(file).href)
    : createRequire(__filename)(file);
  const module = loaded as { run?: Run; default?: { run?: Run } };
  const runTests = module.run ?? module.default?.run;
  if (!runTests) throw new Error(`${file} exports no function run()`);
  return runTests;
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: this module is started by the launcher`);
  return value;
}
