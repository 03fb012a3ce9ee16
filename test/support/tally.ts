import * as fs from 'node:fs';

/** The environment variable that names the file to which counts are added, for the table of docs/reliability.md. */
const TALLY = 'POLICYTEXT_TALLY';

/** Says how often something was tried, by whoever tried it; kept where a run is to be counted. */
export function tally(what: string, count: number): void {
  const file = process.env[TALLY];
  if (file) fs.appendFileSync(file, `${JSON.stringify({ what, count })}\n`);
}
