// npm run audit: holds the packages to what the lock file can say of them without a network, then asks the registry whether anything is known
// against those that are shipped; says so and goes on where that does not answer, as mirrors do that only hand out packages.
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { ROOT } from './setup.mjs';
import { checkLicences } from './licences.mjs';

const REGISTRY = 'https://registry.npmjs.org/';

/**
 * What a lock file tells of bad packages: one that is not from the registry, or whose content nobody has fixed by a strong hash; one that is
 * shipped though its makers advise against it.
 * @param packages those of the lock file, by folder @param isShipped by folder
 * @returns what is wrong, one line a package
 */
export function problemsInLock(packages, isShipped) {
  return Object.entries(packages).flatMap(([folder, { resolved = '', integrity = '', deprecated }]) => {
    if (folder === '') return []; // ourselves
    // Without a word about it, it is from the registry that npm is told to use.
    if (resolved && !resolved.startsWith(REGISTRY)) return [`${folder}: comes from ${resolved}`];
    if (!integrity.startsWith('sha512-')) return [`${folder}: its content is not fixed`];
    return deprecated && isShipped(folder) ? [`${folder}: is shipped, and deprecated: ${deprecated}`] : [];
  });
}

/** @returns `passed`, `failed`, or `skipped` where the registry does not answer */
export async function audit() {
  const { bundled } = await checkLicences();
  const shipped = new Set(bundled.map((folder) => path.relative(ROOT, folder).replaceAll('\\', '/')));
  const { packages } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  const problems = problemsInLock(packages, (folder) => shipped.has(folder));
  for (const problem of problems) console.error(problem);
  console.log(`${Object.keys(packages).length - 1} packages in the lock file: ${problems.length} problems`);
  if (problems.length > 0) return 'failed';
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
  const isShipped = (name) => [...shipped].some((folder) => folder.endsWith(`node_modules/${name}`));
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
