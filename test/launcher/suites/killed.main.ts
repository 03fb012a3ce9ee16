/** Loses its process in the middle: VS Code itself calls that a success. */
export function run(): Promise<void> {
  console.log('before the end');
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => {});
}
