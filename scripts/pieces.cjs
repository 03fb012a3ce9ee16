/**
 * Pieces of the program: parts of server/src that are bundles of their own, because V8 takes longer to read all of the program than one turn
 * of the event loop should last. A piece exports a function for each of its modules that another piece or the program imports, which sets the
 * module up when it is first called, as it would be within one bundle. `esbuild.js` says which pieces there are.
 */
'use strict';
const esbuild = require('esbuild');
const path = require('node:path');

const SOURCE = path.join(__dirname, '..', 'server', 'src');
const SCRIPT = /\.ts$/;

/** @param pieces for the name of each piece the folders and files beneath server/src that it holds, but for what an earlier piece holds */
module.exports = function inPieces(pieces) {
  const holds = (place, module) => module === place || module.startsWith(`${place}/`);
  const pieceOf = (module) => Object.keys(pieces).find((piece) => pieces[piece].some((place) => holds(place, module)));

  /** Modules that another piece or the program imports. */
  let shared = [];

  /** Names that a module exports, as esbuild finds them. */
  const exportsOf = async (file) => {
    if (!SCRIPT.test(file)) return ['default'];
    const { metafile } = await esbuild.build({
      entryPoints: [file],
      outdir: 'nowhere',
      write: false,
      metafile: true,
      format: 'esm',
    });
    return Object.values(metafile.outputs)[0].exports;
  };

  /**
   * Leaves imports of modules that another piece holds to that piece. What they export is copied when the importing module is set up, so
   * that a call costs what it costs within a bundle.
   * @param own the piece that is built; undefined for the program itself. A piece needs nothing that is in none
   */
  const elsewhere = (own) => ({
    name: 'pieces',
    setup(build) {
      build.onResolve({ filter: /^\.\.?\// }, async ({ path: wanted, pluginData, ...from }) => {
        if (pluginData === pieces || !from.resolveDir.startsWith(SOURCE)) return undefined;
        const { path: file } = await build.resolve(wanted, { ...from, pluginData: pieces });
        const module = path.relative(SOURCE, file).split(path.sep).join('/');
        const piece = pieceOf(module);
        if (own && !piece) return { errors: [{ text: `${own} needs ${module}, which is in no piece` }] };
        if (piece !== own && !shared.includes(module)) {
          const text = `${module} was wanted by its own piece only when this build was set up: start it anew`;
          return { errors: [{ text }] };
        }
        return piece === own ? undefined : { path: module, namespace: 'piece' };
      });
      build.onLoad({ filter: /./, namespace: 'piece' }, async ({ path: module }) => {
        const names = await exportsOf(path.join(SOURCE, module));
        const copies = names.map((name) =>
          name === 'default' ? 'export default from' : `export const ${name} = from.${name};`,
        );
        const got = `const from = require('./${pieceOf(module)}')['${module}']();`;
        return { contents: [got, ...copies].join('\n') };
      });
      build.onResolve({ filter: /./, namespace: 'piece' }, ({ path: wanted }) => ({ path: wanted, external: true }));
    },
  });

  /** Finds these, by what esbuild says of the whole program. */
  const findShared = async (common, program) => {
    const { metafile } = await esbuild.build({ ...common, entryPoints: [program], write: false, metafile: true });
    const moduleAt = (file) => path.relative(SOURCE, path.resolve(file)).split(path.sep).join('/');
    const found = new Set();
    for (const [importer, { imports }] of Object.entries(metafile.inputs))
      for (const { path: file, external } of imports)
        if (!external && pieceOf(moduleAt(file)) !== pieceOf(moduleAt(importer))) found.add(moduleAt(file));
    return [...found].sort();
  };

  /** Options that build a piece. */
  const pieceBuild = (common, piece) => ({
    ...common,
    stdin: {
      contents: shared
        .filter((module) => pieceOf(module) === piece)
        .map((module) => `exports['${module}'] = () => require('./${module}');`)
        .join('\n'),
      resolveDir: SOURCE,
    },
    entryNames: piece,
    plugins: [...common.plugins, elsewhere(piece)],
  });

  return {
    elsewhere: elsewhere(undefined),
    /** Options that build the pieces. @param program the file that the program begins with */
    builds: async (common, program) => {
      shared = await findShared(common, program);
      return Object.keys(pieces).map((piece) => pieceBuild(common, piece));
    },
  };
};
