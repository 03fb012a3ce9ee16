// What a stage of npm test adds to the sum.
import fs from 'node:fs';

/** One check that passed or did not. */
export const asCheck = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

export function add(results) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const result of results) for (const key of Object.keys(total)) total[key] += result[key];
  return total;
}

/**
 * Adds up what the reporter wrote. A run that failed without a failed test, or that tested nothing, is one failure: a crash must
 * not pass for success.
 * @param file one line of JSON for each mocha run; absent if none came to its end
 * @param succeeded whether all programs of the stage ended with success
 */
export function countTests(file, succeeded) {
  const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().split('\n') : [];
  const total = add(lines.map((line) => JSON.parse(line)));
  const ran = total.passed + total.skipped > 0;
  return total.failed === 0 && !(succeeded && ran) ? { ...total, failed: 1 } : total;
}

/** The last line of npm test. */
export const summary = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
