import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { buildServer } from '../protocol/session';

/** Modules of Node that open connections, start programs or run text as a program. */
const DANGEROUS =
  /^(?:node:)?(?:child_process|cluster|dgram|dns|http|https|http2|inspector|net|tls|vm|worker_threads|wasi)(?:\/|$)/;

/** Who in the bundles asks for them: the libraries for the protocol, and we for the thread that indexes; what for is said in SECURITY.md. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'dist/library.js': ['child_process: vscode-languageserver/lib/node/files.js'],
  'dist/protocol.js': ['net: vscode-jsonrpc/lib/node/main.js'], // `--socket` and `--pipe`, if somebody starts the server so
  'dist/program.js': [
    'node:worker_threads: server/src/node/packing/thread.ts', // runs dist/reader.js, which is ours, and nothing else
    'node:worker_threads: server/src/node/packing/threads.ts',
  ],
  'dist/text.js': [],
  'dist/dates.js': [],
  'dist/names.js': [],
  'dist/quantities.js': [],
  'dist/decoding.js': [],
  'dist/corpus.js': [],
  'dist/features.js': [],
  'dist/server.js': [],
  'dist/reader.js': [],
  'dist/cli.js': [],
};

/** In the client it is vscode-languageclient that starts the server. */
const CLIENT = ['child_process: vscode-languageclient'];

describe('what the bundles ask of Node', function () {
  this.timeout(60_000);
  before(buildServer);

  it('is nothing that opens a connection or starts a program, but for what the libraries of the protocol have', () => {
    for (const [file, known] of Object.entries(KNOWN)) assert.deepEqual(requirementsOf(file), known, file);
    for (const found of requirementsOf('dist/client.js'))
      assert.ok(CLIENT.some((known) => found.startsWith(known)), found); // prettier-ignore
  });

  it('is found by its place in the bundle', () => {
    const bundle =
      '// node_modules/a/b.js\nvar x = require("https");\n// server/src/c.ts\nvar y = require("node:dgram");';
    assert.deepEqual(requirements(bundle), ['https: a/b.js', 'node:dgram: server/src/c.ts']);
    assert.deepEqual(requirements('// server/src/c.ts\nimport("node:net"); import * as z from "tls";').length, 2);
  });

  it('and no text is run as a program', () => {
    for (const file of [...Object.keys(KNOWN), 'dist/client.js'])
      assert.doesNotMatch(
        fs.readFileSync(file, 'utf8'),
        /\beval\(|\bnew Function\(|\bfetch\(|\bWebSocket\(|\bXMLHttpRequest\b/,
        file,
      );
  });
});

function requirementsOf(file: string): string[] {
  const bundle = fs.readFileSync(file, 'utf8');
  assert.match(bundle, /^\/\/ \S+\.[jt]s$/m, `${file} is minified: build it for tests (node esbuild.js)`);
  return requirements(bundle);
}

/** The dangerous modules that a bundle asks for, each with the source that does; before its code stands the name of each source. */
function requirements(bundle: string): string[] {
  const found = new Set<string>();
  let source = '';
  for (const line of bundle.split('\n')) {
    source = /^\s*\/\/ (?:\S*?\/)?((?:node_modules|server|client)\/\S+)$/.exec(line)?.[1] ?? source;
    for (const [, name = ''] of line.matchAll(/(?:\brequire\d*\(|\bimport\(|\bfrom |\bimport )["']([^"']+)["']/g))
      if (DANGEROUS.test(name)) found.add(`${name}: ${source.replace('node_modules/', '')}`);
  }
  return [...found].sort();
}
