import { createRequire } from 'node:module';
import path from 'node:path';

/** Where the other engines are installed, for the benchmark alone: the project itself does not depend on them. */
export const PEERS_FOLDER = path.resolve('bench/peers');

/** Loads another engine from {@link PEERS_FOLDER}. @throws if it is not installed */
export function requirePeer<Module>(name: string): Module {
  return createRequire(path.join(PEERS_FOLDER, 'package.json'))(name) as Module;
}
