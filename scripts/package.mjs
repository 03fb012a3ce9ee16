// npm run package [-- FILE]: makes policytext.vsix (or FILE) and checks that it holds what it should and no more.
import fs from 'node:fs';
import path from 'node:path';
import { ROOT, showNode } from './setup.mjs';
import { entriesOf } from './zip.mjs';

/** Everything that an installed PolicyText needs; beneath docs/checks are the pages to which problems lead, beneath docs/walkthrough those of the first steps. */
const NEEDED = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'dist/NOTICES.txt',
  'dist/cli.js',
  'dist/client.js',
  'dist/corpus.js',
  'dist/dates.js',
  'dist/decoding.js',
  'dist/features.js',
  'dist/library.js',
  'dist/names.js',
  'dist/program.js',
  'dist/protocol.js',
  'dist/quantities.js',
  'dist/reader.js',
  'dist/server.js',
  'dist/text.js',
  'docs/images/icon.png',
  'language-configuration.json',
  'package.json',
  'syntaxes/policytext.tmLanguage.json',
  'syntaxes/terms.language-configuration.json',
  'syntaxes/terms.tmLanguage.json',
];

const MAX_BYTES = 600_000;

const file = path.resolve(process.argv[2] ?? path.join(ROOT, 'policytext.vsix'));
fs.rmSync(file, { force: true });
if (showNode(['scripts/licences.mjs', 'dist/NOTICES.txt']) !== 0) process.exit(1);
// Everything is bundled: no dependency goes into the package. vsce builds first (vscode:prepublish).
const vsce = path.join(ROOT, 'node_modules', '@vscode', 'vsce', 'vsce');
const code = showNode([
  vsce,
  'package',
  '--no-dependencies',
  '--allow-missing-repository',
  '--no-rewrite-relative-links',
  '--out',
  file,
]);
if (code !== 0 || !fs.existsSync(file)) process.exit(code || 1);

const bytes = fs.statSync(file).size;
console.log(`${path.relative(process.cwd(), file)}: ${bytes} bytes`);
if (bytes >= MAX_BYTES) {
  console.error(`The package is to stay under ${MAX_BYTES} bytes.`);
  process.exit(1);
}

// vsce calls some by other names, in its folder `extension`; beside it lie two files of its own.
const held = entriesOf(file).map((name) => name.replace(/^extension\//, '').toLowerCase());
const needed = new Set([...NEEDED.map((name) => name.toLowerCase()), '[content_types].xml', 'extension.vsixmanifest']);
needed.add('license.txt').delete('license');
const surplus = held.filter(
  (name) => !needed.delete(name) && !/^docs\/(?:checks|walkthrough)\/[a-z-]+\.md$/.test(name),
);
if (surplus.length > 0) console.error(`The package holds what nobody needs: ${surplus.join(', ')}`);
if (needed.size > 0) console.error(`The package lacks: ${[...needed].join(', ')}`);
if (surplus.length > 0 || needed.size > 0) process.exit(1);
