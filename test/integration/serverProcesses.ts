import fs from 'node:fs';

/** Only where this is one finds the processes that one has started. */
export const PROCESSES = '/proc/self/stat';

/** The servers that this extension host has started and that still run. */
export function serverProcesses(): number[] {
  return fs
    .readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && isServer(pid));
}

/** What a process was started with, behind the program. */
export const argumentsOf = (pid: number): string[] =>
  fs
    .readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    .split('\0')
    .filter((argument) => argument !== '');

function isServer(pid: number): boolean {
  try {
    const [state, parent] = fs
      .readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (
      state !== 'Z' && Number(parent) === process.pid && argumentsOf(pid).some((each) => each.endsWith('server.js'))
    );
  } catch {
    return false; // it has ended meanwhile
  }
}
