/**
 * What dist/program.js exports: everything but the client, in one bundle, so that the two programs that people start
 * (dist/server.js, dist/cli.js) do not each carry the engine and its lexicon.
 */
export { runCommandLine } from '../cli/commandLine';
export { runServer } from './server';
