/** Writes to standard output and waits while its reader is slow, so that memory does not fill with what nobody has read. */
export function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });
}
