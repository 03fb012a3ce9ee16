#!/usr/bin/env node
// Bundles the extension client, the server and the command line into dist/, with --tests the tests into out/test/, with --host only
// what runs VS Code in a browser (test/host), with --bench only the benchmark and the server as it is shipped (out/bench).
//   node esbuild.js [--tests [--only=GLOB] | --host | --bench] [--watch] [--production]
// --only=GLOB bundles nothing but the test files that match.
'use strict';
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');
const inPieces = require('./scripts/pieces.cjs');

const options = new Set(process.argv.slice(2));
const production = options.has('--production');

/**
 * Compiles a lexicon file (server/src/lexicon/data/*.txt) when it is imported: parsed here, by the same code that reads users'
 * term files, so that a bad line stops the build with its place and nothing has to be parsed at start-up.
 */
const lexicon = {
  name: 'lexicon',
  setup(build) {
    const parser = path.join(__dirname, 'server/src/lexicon/format.ts');
    let format;
    build.onStart(() => {
      const { code } = esbuild.transformSync(fs.readFileSync(parser, 'utf8'), { loader: 'ts', format: 'cjs' });
      const module = { exports: {} };
      new Function('module', 'exports', code)(module, module.exports);
      format = module.exports;
    });
    build.onLoad({ filter: /[\\/]lexicon[\\/]data[\\/][^\\/]+\.txt$/ }, ({ path: file }) => {
      const { sections, problems } = format.parseLexicon(fs.readFileSync(file, 'utf8'));
      return {
        contents: JSON.stringify(sections),
        loader: 'json',
        watchFiles: [file, parser],
        errors: problems.map((problem) => ({ text: problem.message, location: { file, line: problem.line + 1 } })),
      };
    });
  },
};

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  // For esbuild Node 20 knows too old a Unicode, and it would make each such literal, in whatever loop it stands, a call of `new RegExp`.
  // That call asks the same engine.
  supported: { 'regexp-unicode-property-escapes': true },
  format: 'cjs',
  sourcemap: production ? false : 'linked',
  minify: production,
  logLevel: 'warning',
  plugins: [lexicon],
  external: ['vscode'],
};

/**
 * Leaves a module to a file outside the bundle, or to the editor. Each file that imports all of a module would copy its names, which are
 * hundreds: a sixth of the time that loading the client takes. One object that inherits them, and says that it is a module as TypeScript
 * writes them, has nothing to copy, and asks for the file once.
 * @param place what to require
 */
const leave = (name, module, place) => ({
  name,
  setup: (build) => {
    build.onResolve({ filter: /./, namespace: name }, () => ({ path: place, external: true }));
    build.onResolve({ filter: module }, () => ({ path: place, namespace: name }));
    const contents = `module.exports = Object.create(require('${place}'), { __esModule: { value: true } });`;
    build.onLoad({ filter: /./, namespace: name }, () => ({ contents }));
  },
});

/** Every *.test.ts beneath a folder, plus the modules that are started by path from outside the test bundles. */
function testEntries(folder) {
  const found = [];
  const walk = (dir) => {
    for (const entry of fs.readdirSync(dir, { withFileTypes: true })) {
      const file = path.join(dir, entry.name);
      if (entry.name === 'node_modules') continue;
      if (entry.isDirectory()) walk(file);
      else if (/\.(test|main)\.ts$/.test(entry.name)) found.push(file);
    }
  };
  walk(folder);
  return found;
}

const testBuild = {
  ...common,
  outdir: 'out/test',
  outbase: 'test',
  sourcemap: 'inline',
  // Left to be required at run time: they find their own files by __dirname.
  external: ['vscode', 'mocha', 'playwright-core', '@vscode/test-electron', 'esbuild', 'typescript'],
};

// The server and the command line share dist/program.js, so that what they do is shipped once: their own files start it. Parts of it are
// files of their own, so that no turn of the event loop reads it all: dist/library.js, the library for servers, with which dist/server.js
// answers `initialize` before it reads the program, and the rooms of the engine. What that library shares with the one for clients, the
// protocol itself, is dist/protocol.js; the name for Node exports all that the other name exports.
const protocol = leave('protocol', /^vscode-languageserver-protocol(\/node)?$/, './protocol');
const library = leave('library', /^vscode-languageserver(\/node)?$/, './library');
const pieces = inPieces({
  text: ['text', 'lexicon', 'recognize/passageRun.ts'],
  dates: ['recognize/dates'],
  names: ['recognize/names'],
  quantities: ['recognize/quantities'],
  decoding: ['legacy', 'chinese', 'western', 'confidence'].map((name) => `corpus/decoding/${name}.ts`), // for few files
  corpus: ['recognize', 'corpus'],
  features: ['features', 'check', 'export'],
});
const own = { ...common, outdir: 'dist' };
const editor = leave('editor', /^vscode$/, 'vscode');
const program = { ...own, plugins: [...common.plugins, library] };
// What a starter imports when it is needed it requires: Node's own `import` wants names of files, not of modules.
const starter = { ...program, external: ['./program'], supported: { ...program.supported, 'dynamic-import': false } };
const banner = { js: '#!/usr/bin/env node' };
const PROGRAM = 'server/src/node/program.ts';
const serverBuilds = async () => [
  { ...own, entryPoints: { protocol: 'vscode-languageserver-protocol/node' } },
  { ...own, plugins: [...common.plugins, protocol], entryPoints: { library: 'vscode-languageserver/node' } },
  ...(await pieces.builds(own, PROGRAM)),
  {
    ...program,
    plugins: [...program.plugins, pieces.elsewhere],
    entryPoints: { program: PROGRAM },
  },
  { ...starter, entryPoints: { server: 'server/src/node/server.main.ts', reader: 'server/src/node/reader.main.ts' } },
];

/** What is to be built, by the options. */
async function chosenBuilds() {
  let builds = [
    { ...own, plugins: [...common.plugins, protocol, editor], entryPoints: { client: 'client/src/extension.ts' } },
    ...(await serverBuilds()),
    { ...starter, entryPoints: { cli: 'server/src/node/cli.main.ts' }, banner },
  ];
  if (options.has('--tests')) {
    fs.rmSync('out/test', { recursive: true, force: true });
    const only = [...options].find((option) => option.startsWith('--only='))?.slice('--only='.length);
    const entries = testEntries('test').filter((file) => !only || require('picomatch')(only)(file));
    if (only) builds = [];
    builds.push({ ...testBuild, entryPoints: entries });
  }
  if (options.has('--host')) {
    builds = [{ ...testBuild, entryPoints: testEntries('test/host').filter((file) => file.endsWith('.main.ts')) }];
  }
  if (options.has('--bench')) {
    const server = await serverBuilds();
    const shipped = { sourcemap: false, minify: true };
    builds = [
      { ...testBuild, ...shipped, entryPoints: testEntries('bench'), outdir: 'out/bench', outbase: 'bench' },
      ...server.map((build) => ({ ...build, ...shipped, outdir: 'out/bench/server' })),
      ...server.map((build) => ({ ...build, outdir: 'out/bench/readable' })),
      { ...common, entryPoints: ['bench/programs/profiled.main.ts'], outdir: 'out/bench/readable' },
    ];
  }
  return builds;
}

async function main() {
  process.chdir(__dirname);
  const builds = await chosenBuilds();
  if (options.has('--watch')) {
    for (const build of builds) await (await esbuild.context(build)).watch();
  } else {
    await Promise.all(builds.map((build) => esbuild.build(build)));
    for (const program of ['dist/cli.js', 'out/test/host/code.main.js']) {
      if (fs.existsSync(program)) fs.chmodSync(program, 0o755);
    }
  }
}
main().catch(() => process.exit(1)); // esbuild has printed the errors, each with its file and line
