// npm run audit: asks the registry whether anything is known against the packages that are shipped; says so and goes on where it cannot ask.
import { spawnSync } from 'node:child_process';
import { ROOT } from './setup.mjs';
import { checkLicences } from './licences.mjs';

/** @returns `passed`, `failed`, or `skipped` where the registry does not answer */
export async function audit() {
  const { stdout } = spawnSync('npm', ['audit', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 60_000,
    shell: process.platform === 'win32',
  });
  const { vulnerabilities } = parse(stdout);
  if (!vulnerabilities) {
    console.log('The registry does not say what is known against packages: not audited.');
    return 'skipped';
  }
  const { bundled } = await checkLicences();
  const isShipped = (name) => bundled.some((folder) => folder.replaceAll('\\', '/').endsWith(`/node_modules/${name}`));
  const known = Object.values(vulnerabilities);
  for (const { name, severity } of known)
    console.log(`${name}: ${severity}${isShipped(name) ? ', and it is shipped' : ''}`);
  console.log(
    `${known.length} packages with known weaknesses, ${known.filter(({ name }) => isShipped(name)).length} of them shipped`,
  );
  return known.some(({ name }) => isShipped(name)) ? 'failed' : 'passed';
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** The exit code of what could not be tried. */
const SKIPPED = 3;
if (process.argv[1]?.endsWith('audit.mjs'))
  process.exitCode = { passed: 0, failed: 1, skipped: SKIPPED }[await audit()];
