import { version } from '../../../package.json';
import { annotateCommand } from './annotateCommand';
import { oneLine } from '../text/oneLine';
import { EXIT, UsageError } from './arguments';
import { checkCommand } from './checkCommand';
import { exportCommand } from './exportCommand';
import { serverCommand } from './serverCommand';

const HELP = `policytext ${version}: reads plain-text policy files

  policytext annotate PATH…          annotate files and folders
      --format table|jsonl           table for people (default), one JSON document a line for programs
      --kind KIND                    only target, figure, date, organization or initiative (repeatable)
      --explain                      say for each annotation what the rule saw
      --reference-date YYYY-MM-DD    what relative dates count from; by default read off each document
      --date-order dmy|mdy           how 03/04/2024 is read where the document does not decide it
      --vague-dates                  annotate 'now', 'recently', 'in the future' too (PRESENT_REF, PAST_REF, FUTURE_REF)
      --articles                     names begin with their article ("the Ministry of Health"), as MUC and ACE have it
      --terms FILE                   a term file beside the .policytext/terms.txt and ignore.txt around each file
      --no-terms                     read no term and ignore files: docs/terms.md
  policytext annotate --input jsonl  read documents {"id", "text", "referenceDate"?} from standard input, one a line,
                                     and write {"id", "annotations"} one a line as it goes
  policytext check PATH…             report contradictions and slips: docs/checks/ has a page for each check
      --format text|json|sarif|github
                                     text for people (default), JSON, SARIF 2.1.0, GitHub workflow annotations
      --fail-on error|warning|information|hint
                                     from which severity on findings give exit status 1 (default warning)
      --show error|warning|information|hint
                                     from which severity on findings are shown (default information)
      --severity CHECK=SEVERITY|off  how much a check's findings matter (repeatable)
      --today YYYY-MM-DD             the day to tell passed deadlines by; by default today
      --reference-date, --date-order, --terms, --no-terms
                                     as above
  policytext export PATH… --format FORMAT
                                     write annotations in a format that other programs read: one of
                                     jsonl, csv (targets), conll, webannotation: one file or standard output;
                                     brat, cas: files for each document
      --output FILE|DIR              where to; a folder for brat and cas, by default standard output for the others
      --bom                          csv begins with a byte order mark, by which Excel knows it for UTF-8
      --kind, --reference-date, --date-order, --vague-dates, --articles, --terms, --no-terms
                                     as with annotate; csv has target (default) and figure only
  policytext server --stdio          language server for any editor
      --readings DIR                 keep there what is read of files, for the next start
  policytext --help | --version

Offsets in JSON are UTF-16 code units, half-open; docs/exports.md tells each export format's unit. Folders are read as in
the editor: *.txt and *.policy, less what .gitignore names and what is not prose; a file that is named is read whatever
its name.
Exit status: 0 done, 1 findings (check only), 2 something could not be done (said on standard error; the rest was).
`;

/** Whether a command is asked what it does: `policytext check --help`. What stands behind `--` is a path. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
}

/** Runs one command and resolves with its exit status. Everything it has to say is written to standard output and error. */
async function runCommand(args: string[]): Promise<number> {
  const [command, ...rest] = args;
  switch (asksForHelp(rest) ? 'help' : command) {
    case 'annotate':
      return annotateCommand(rest);
    case 'check':
      return checkCommand(rest);
    case 'export':
      return exportCommand(rest);
    case 'server':
      return serverCommand(rest);
    case '--version':
      process.stdout.write(`${version}\n`);
      return EXIT.ok;
    case '--help':
    case '-h':
    case 'help':
      process.stdout.write(HELP);
      return EXIT.ok;
    case undefined:
      throw new UsageError('no command given');
    default:
      throw new UsageError(`unknown command ${JSON.stringify(command)}`);
  }
}

/**
 * Runs one command line and sets the exit status of the process, which ends when all is written.
 * @param args without the program's name
 */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  // A reader that closes early (`policytext … | head`) is no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.failed),
  );
  try {
    process.exitCode = await runCommand([...args]); // not exit(): what was written may still be on its way
  } catch (error) {
    const usage = error instanceof UsageError;
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`policytext: ${oneLine(message)}\n${usage ? "see 'policytext --help'\n" : ''}`);
    process.exitCode = EXIT.failed;
  }
}
