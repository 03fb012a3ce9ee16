import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Exit statuses of every command; only `check` has findings. */
export const EXIT = { ok: 0, findings: 1, failed: 2 } as const;

/** The words of the command line are off: the message says how, and the caller points to the help. */
export class UsageError extends Error {}

/**
 * Reads a command's options strictly.
 * @throws UsageError for an unknown option, a missing value or a word too many
 */
export function readOptions<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [message = ''] = (error as Error).message.split('. ', 1);
    throw new UsageError(message);
  }
}

/** @throws UsageError if the value is not one of the choices */
export function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UsageError(`${option} takes ${choices.join(', ')}, not ${JSON.stringify(value)}`);
  return choice;
}

/** @throws UsageError if the value is not a day of the calendar, written YYYY-MM-DD */
export function isoDate(option: string, value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(value)) {
    throw new UsageError(`${option} takes a date such as 2025-01-31, not ${JSON.stringify(value)}`);
  }
  return value;
}
