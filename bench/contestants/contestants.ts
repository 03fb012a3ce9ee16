import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PEERS_FOLDER } from './peer';

export interface Contestant {
  readonly name: string;
  /** What it looks for. */
  readonly finds: string;
  /** The program that makes a process this contestant; it lies in the folder of the built benchmark. */
  readonly program: string;
  /** Whether it is given single paragraphs, as whole documents take it minutes. */
  readonly byParagraph: boolean;
}

const contestant = (name: string, program: string, finds: string, byParagraph = false): Contestant => ({
  name,
  finds,
  byParagraph,
  program: path.resolve('out/bench/contestants', `${program}.main.js`),
});

/** A process that does nothing, to compare with. */
export const EMPTY = contestant('empty Node', 'empty', 'nothing');
export const OURS = contestant('PolicyText', 'policytext', 'all five kinds, values, attributes, entities');
export const CHRONO = contestant('chrono-node', 'chrono', 'dates');
const PEERS = [
  CHRONO,
  contestant('wink-nlp', 'wink', 'dates, money, percentages, numbers'),
  contestant('compromise', 'compromise', 'numbers, organizations'),
  contestant('Recognizers-Text', 'recognizers', 'dates, money, percentages, dimensions; by paragraph', true),
];

/** Ours and, where they can be had, the others: they are installed when they are first wanted. */
export function allContestants(): readonly Contestant[] {
  if (installPeers()) return [OURS, ...PEERS];
  console.error('The other engines could not be installed: only ours is measured.');
  return [OURS];
}

function installPeers(): boolean {
  if (existsSync(path.join(PEERS_FOLDER, 'node_modules', '.package-lock.json'))) return true;
  console.log('Installing the other engines (npm ci in bench/peers) ...');
  const options = { cwd: PEERS_FOLDER, stdio: 'inherit', shell: process.platform === 'win32' } as const;
  return spawnSync('npm', ['ci', '--no-audit', '--no-fund'], options).status === 0;
}
