import { spawnSync } from 'node:child_process';

/** Says one line to the person who is waiting. */
export type Say = (line: string) => void;

/**
 * Runs a program to its end, quietly.
 * @returns its standard output
 * @throws with the command line and the end of what it printed, if it cannot be started or fails
 */
export function run(
  program: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): string {
  const { error, status, signal, stdout, stderr } = spawnSync(program, args, {
    ...options,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  if (error || status !== 0) {
    const printed = `${stdout ?? ''}${stderr ?? ''}`.trim().slice(-2000);
    throw new Error(
      `${[program, ...args].join(' ')}: ${error?.message ?? `ended with ${signal ?? status}`}\n${printed}`,
    );
  }
  return stdout;
}
