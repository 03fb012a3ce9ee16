/** Never answers. The line tells the test which process must be gone in the end. */
export function run(): Promise<void> {
  console.log(`extension host ${process.pid}, server ${process.ppid}`);
  return new Promise(() => {});
}
