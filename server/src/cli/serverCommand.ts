import { runServer } from '../node/server';
import { EXIT, UsageError, readOptions } from './arguments';

/** `policytext server --stdio`: speaks LSP on standard input and output until the client says exit. */
export function serverCommand(args: string[]): Promise<number> {
  const { values } = readOptions({ args, options: { stdio: { type: 'boolean' } }, strict: true });
  if (!values.stdio) throw new UsageError('policytext server speaks over standard input and output only: give --stdio');
  runServer();
  return Promise.resolve(EXIT.ok);
}
