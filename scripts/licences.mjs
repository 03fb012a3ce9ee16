// npm run licences [-- FILE]: holds the licence of every package that is installed, and above all of those that are shipped, against what
// this project may use; with FILE it writes the notices that the shipped ones ask for. It needs no network.
import fs from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { ROOT } from './setup.mjs';

/** What may be part of what we ship: permissive, and content with a notice. */
const SHIPPED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0']);
/** What may be used to build and test, without being shipped. */
const USED = new Set([
  ...SHIPPED,
  ...[
    'MPL-2.0',
    'Artistic-2.0',
    'Python-2.0',
    'PSF-2.0',
    'Zlib',
    'CC0-1.0',
    'CC-BY-4.0',
    'CC-BY-3.0',
    'Unlicense',
    'WTFPL',
  ],
]);
/** Tools under terms of their own, which come with vsce and of which nothing is shipped. */
const OWN_TERMS = /^@vscode\/vsce-sign(?:-|$)/;

/** Packages by the folder that they are in, at any depth. */
function* installed(folder = path.join(ROOT, 'node_modules')) {
  for (const entry of fs.readdirSync(folder)) {
    if (entry.startsWith('.')) continue;
    const place = path.join(folder, entry);
    if (entry.startsWith('@')) yield* installed(place);
    else if (fs.existsSync(path.join(place, 'package.json'))) {
      yield place;
      if (fs.existsSync(path.join(place, 'node_modules'))) yield* installed(path.join(place, 'node_modules'));
    }
  }
}

/** The packages that are in the bundles, each with its folder. */
async function shipped() {
  const { metafile } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: ['client/src/extension.ts', 'server/src/node/program.ts', 'server/src/node/server.main.ts'],
    bundle: true,
    platform: 'node',
    write: false,
    metafile: true,
    outdir: 'out/licences',
    loader: { '.txt': 'text' },
    external: ['vscode'],
    logLevel: 'error',
  });
  const folders = Object.keys(metafile.inputs).flatMap((input) => {
    const found = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input);
    return found ? [path.join(ROOT, found[0])] : [];
  });
  return [...new Set(folders)].sort();
}

const describe = (folder) => JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));

/** Whether an SPDX expression can be met: `(MIT OR GPL-3.0)` by MIT, `MIT AND ISC` by both. */
export function isAllowed(expression, allowed) {
  if (typeof expression !== 'string') return false;
  const either = expression.replace(/[()]/g, ' ').split(/\s+OR\s+/);
  return either.some((all) => all.split(/\s+AND\s+/).every((one) => allowed.has(one.trim())));
}

/** Packages that do not say in their description which licence they have, and where they do. */
const licenceOf = ({ license, licenses }) => license?.type ?? license ?? licenses?.[0]?.type ?? licenses?.[0];

function noticeOf(folder) {
  const { name, version } = describe(folder);
  const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} is shipped and has no text of its licence`);
  return `${name} ${version}\n\n${fs.readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`;
}

/** @returns what is wrong, one line a package */
export async function checkLicences() {
  const bundled = new Set(await shipped());
  const problems = [];
  let count = 0;
  for (const folder of installed()) {
    count++;
    const { name, version, ...description } = describe(folder);
    const licence = licenceOf(description);
    const isShipped = bundled.has(folder);
    if (!isShipped && OWN_TERMS.test(name)) continue;
    if (!isAllowed(licence, isShipped ? SHIPPED : USED))
      problems.push(
        `${name}@${version}${isShipped ? ', which is shipped,' : ''} has the licence ${JSON.stringify(licence)}`,
      );
  }
  return { count, bundled: [...bundled], problems };
}

if (process.argv[1] === import.meta.filename || process.argv[1]?.endsWith('licences.mjs')) {
  const { count, bundled, problems } = await checkLicences();
  for (const problem of problems) console.error(problem);
  console.log(
    `${count} packages, ${bundled.length} of them shipped: ${problems.length} with a licence that is not allowed`,
  );
  const [file] = process.argv.slice(2);
  if (file) {
    const rule = `\n${'-'.repeat(78)}\n\n`;
    const head = 'PolicyText contains the following works, each under the licence that follows its name.\n';
    fs.writeFileSync(file, [head, ...bundled.map(noticeOf)].join(rule));
  }
  process.exitCode = problems.length > 0 ? 1 : 0;
}
