import { existsSync } from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { ENGINE_PARTS } from '../lsp/engineParts';
import type { BeginSession } from '../lsp/server';
import type { Platform } from '../lsp/session';
import { PackingThreads } from './packing/threads';
import { pause } from './pause';
import { goBeforeHelpers } from './priority';
import { userTermsFile } from './userTerms';
import { diskWorkspace, toUri } from './workspace';
import { letYoungGrow } from './youngGeneration';

/** The folder with a page about each check: beside dist/, in a clone and in the packaged extension alike. @returns its URI, where it is there */
function checkPages(): string | undefined {
  const folder = path.join(__dirname, '..', 'docs', 'checks');
  return existsSync(folder) ? toUri(folder) : undefined;
}

const READINGS = '--readings';

/** Where to keep what is read of files, as the server's arguments say: `--readings=FOLDER`, or in two. @returns undefined for nowhere */
function readingsFolder(args: readonly string[]): string | undefined {
  const at = args.findIndex((each) => each === READINGS || each.startsWith(`${READINGS}=`));
  const folder = args[at] === READINGS ? args[at + 1] : args[at]?.slice(READINGS.length + 1);
  return folder ? path.resolve(folder) : undefined;
}

const MOST_THREADS = 4;

/**
 * One thread for requests, the others to read files; more than a few would only wait for the first to take what they have read. On two
 * cores that is one: a second one reads no sooner, since the engine's compiling and collecting for the first takes most of the other core
 * (2,000 documents: 24 s of CPU with one, 15 of them its own, 30 s with two), and costs 80 MB.
 */
const threadCount = () => Math.max(1, Math.min(MOST_THREADS, os.availableParallelism() - 1));

/** Sets up the engine, part by part in turns of their own, and begins a session on this machine's disk. */
export const beginSession: BeginSession = async (connection, client, folders, demandRunning) => {
  letYoungGrow(false);
  goBeforeHelpers();
  const pages = checkPages();
  const readings = readingsFolder(process.argv);
  const platform: Platform = {
    port: diskWorkspace,
    pageOf: (check) => pages && `${pages}/${check}.md`,
    userTerms: (setting) => userTermsFile(setting),
    pause,
    onEditing: letYoungGrow,
    packer: new PackingThreads(path.join(__dirname, 'reader.js'), threadCount(), { ...(readings && { readings }) }),
  };
  for (const part of ENGINE_PARTS) {
    await pause();
    await part();
  }
  await pause();
  const { startSession } = await import('../lsp/session');
  await pause();
  return startSession(connection, platform, client, folders, demandRunning);
};
