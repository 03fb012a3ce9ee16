import { SEVERITIES, type Severity } from '../check/check';
import { CHECKS, type Severities } from '../check/checks';

const CHOICES: readonly string[] = [...SEVERITIES, 'off'];

/**
 * Reads the settings under `policytext.checks.`. What is not valid counts as not given, and is reported.
 * @param report told about each value that is not valid
 */
export function readCheckSettings(raw: unknown, report: (problem: string) => void): Severities {
  const given = typeof raw === 'object' && raw !== null ? (raw as Readonly<Record<string, unknown>>) : {};
  const severities: Record<string, Severity | 'off'> = {};
  for (const { id } of CHECKS) {
    const value = given[id];
    if (value === undefined || value === null) continue;
    if (isChoice(value)) severities[id] = value;
    else report(`policytext.checks.${id} is ${JSON.stringify(value)}: it should be one of ${CHOICES.join(', ')}`);
  }
  return severities;
}

const isChoice = (value: unknown): value is Severity | 'off' => typeof value === 'string' && CHOICES.includes(value);
