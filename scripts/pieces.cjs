/**
 * Pieces of the program: parts of server/src that are bundles of their own, because V8 takes longer to read all of the program than one turn
 * of the event loop should last. A piece exports a function for each of its modules, which sets the module up when it is first called, as
 * it would be within one bundle. `esbuild.js` says which pieces there are.
 */
'use strict';
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');

const SOURCE = path.join(__dirname, '..', 'server', 'src');
const SCRIPT = /\.ts$/;
const isModule = (file) => /\.(ts|txt)$/.test(file) && !file.endsWith('.d.ts');

/** @param pieces for the name of each piece the folders and files beneath server/src that it holds, but for what an earlier piece holds */
module.exports = function inPieces(pieces) {
  const holds = (place, module) => module === place || module.startsWith(`${place}/`);
  const pieceOf = (module) => Object.keys(pieces).find((piece) => pieces[piece].some((place) => holds(place, module)));

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

  const modulesOf = (place) =>
    SCRIPT.test(place)
      ? [place]
      : fs
          .readdirSync(path.join(SOURCE, place), { recursive: true })
          .filter(isModule)
          .map((file) => `${place}/${file.split(path.sep).join('/')}`);

  /** Options that build a piece. */
  const pieceBuild = (common, piece) => ({
    ...common,
    stdin: {
      contents: pieces[piece]
        .flatMap(modulesOf)
        .filter((module) => pieceOf(module) === piece)
        .map((module) => `exports['${module}'] = () => require('./${module}');`)
        .join('\n'),
      resolveDir: SOURCE,
    },
    entryNames: piece,
    plugins: [...common.plugins, elsewhere(piece)],
  });

  return { elsewhere: elsewhere(undefined), builds: (common) => Object.keys(pieces).map((p) => pieceBuild(common, p)) };
};
