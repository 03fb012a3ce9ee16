/** dist/cli.js: the command `policytext`. */
import { runCommandLine } from './program';

void runCommandLine(process.argv.slice(2));
