/**
 * What dist/program.js exports: everything but the client and the server's door, in one bundle, so that the programs that people start
 * (dist/server.js, dist/cli.js) and the server's threads (dist/reader.js) do not each carry the engine and its lexicon.
 * Each sets up only the modules that it needs.
 */
import type { BeginSession } from '../lsp/server';
import { pause } from './pause';

export const runCommandLine = async (args: readonly string[]): Promise<void> =>
  (await import('../cli/commandLine')).runCommandLine(args);

export const beginSession = async (): Promise<BeginSession> => {
  await import('../corpus/workspace'); // the piece that holds it is read in a turn of its own, see `lsp/engineParts.ts`
  await pause();
  return (await import('./session')).beginSession;
};

export const runPackingThread = async (): Promise<void> => (await import('./packing/thread')).runPackingThread();
