/**
 * What dist/program.js exports: everything but the client, in one bundle, so that the programs that people start
 * (dist/server.js, dist/cli.js) and the server's threads (dist/reader.js) do not each carry the engine and its lexicon.
 * Each sets up only the modules that it needs.
 */
export const runCommandLine = async (args: readonly string[]): Promise<void> =>
  (await import('../cli/commandLine')).runCommandLine(args);

export const runServer = async (): Promise<void> => (await import('./server')).runServer();

export const runPackingThread = async (): Promise<void> => (await import('./packing/thread')).runPackingThread();
