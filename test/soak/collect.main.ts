/*
 * Loaded into the server before anything else (`node --expose-gc --require`): at a signal it collects garbage and says what is left. Without
 * that, memory measured from outside would be as large as the collector has let it grow, not as large as what is kept.
 */
import * as fs from 'node:fs';

const collect = (globalThis as { gc?: () => void }).gc;
const file = process.env['POLICYTEXT_SOAK_FILE'];
let count = 0;

process.on('SIGUSR2', () => {
  collect?.();
  collect?.();
  const { rss, heapUsed } = process.memoryUsage();
  if (file) fs.writeFileSync(file, JSON.stringify({ count: ++count, rss, heapUsed }));
});
