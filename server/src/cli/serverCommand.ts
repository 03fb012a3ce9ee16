import { runServer } from '../node/server';
import { EXIT, UsageError, readOptions } from './arguments';

/** `policytext server --stdio`: speaks LSP on standard input and output until the client says exit. `--readings` is for the session to follow. */
export function serverCommand(args: string[]): Promise<number> {
  const { values } = readOptions({
    args,
    options: { stdio: { type: 'boolean' }, readings: { type: 'string' } },
    strict: true,
  });
  if (!values.stdio) throw new UsageError('policytext server speaks over standard input and output only: give --stdio');
  runServer();
  return Promise.resolve(EXIT.ok);
}
