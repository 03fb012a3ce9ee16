import { installChromium } from './chromium';
import { installVsCode } from './install';

/*
 * Installs what the tests in the browser need: VS Code and, unless --no-browser is given, a Chromium. Safe to run at any time.
 */
try {
  installVsCode(console.log);
  if (!process.argv.includes('--no-browser')) installChromium(console.log);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
