// npm run package [-- FILE]: makes policytext.vsix (or FILE) and checks that it holds what it should and no more.
import fs from 'node:fs';
import path from 'node:path';
import { ROOT, showNode } from './setup.mjs';

const MAX_BYTES = 600_000;

const file = path.resolve(process.argv[2] ?? path.join(ROOT, 'policytext.vsix'));
fs.rmSync(file, { force: true });
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
