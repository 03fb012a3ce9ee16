import fs from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import { projectRoot } from '../host/layout';

/** The environment variable that names the folder, beside this module, whose tests are run. */
export const SUITE = 'POLICYTEXT_SUITE';

/** Runs in the extension host: mocha over all tests of one folder. @throws if a test fails, or if there is none */
export async function run(): Promise<void> {
  const folder = path.join(__dirname, process.env[SUITE] ?? 'features');
  const mocha = new Mocha({
    timeout: 60_000, // a test that hangs fails; one that waits polls
    reporter: path.join(projectRoot(), 'scripts', 'reporter.cjs'),
  });
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.test.js'));
  if (files.length === 0) throw new Error(`there are no tests in ${folder}`);
  for (const name of files.sort()) mocha.addFile(path.join(folder, name));
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} integration tests failed`);
}
