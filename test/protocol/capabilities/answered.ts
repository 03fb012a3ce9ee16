import assert from 'node:assert/strict';
import { eventually } from '../../support/eventually';
import type { LspClient } from '../../support/lspClient';
import type { TemporaryFolder } from '../../support/temporaryFolder';
import { type Answers, FILES } from './everything';

export type Fields = Record<string, unknown>;

/** One session with a client: what it was answered, ranges replaced by their text, and what else it was sent. */
export interface Session {
  readonly client: LspClient;
  readonly folder: TemporaryFolder;
  readonly answers: Answers;
}

/** The requests that lead somewhere. */
export const GO_TO = ['definition', 'declaration', 'typeDefinition', 'implementation'];

/** The methods that the client was asked by. */
export const requestsOf = ({ client }: Session) => client.received.map(({ method }) => method);

/** The answer to a request, by its method. */
export const answerOf = <T>({ answers }: Session, method: string) => answers[method] as T;

/** Checks that a request was answered with a list of one thing or more, all of them so. */
export const everyOne = <T>(session: Session, method: string, holds: (item: T) => boolean) => {
  const items = answerOf<T[]>(session, method);
  assert.ok(items.length > 0 && items.every(holds), `${method}: ${JSON.stringify(items)}`);
};

/** Waits until a new file of the folder has been read, without being told of it. */
export const readsByItself = async ({ client, folder }: Session) => {
  folder.write('more.txt', FILES['news.txt']);
  await eventually('the new file is read', async () =>
    assert.equal((await client.ready()).documents, Object.keys(FILES).length + 1),
  );
};

/** The methods that the server has registered for. */
export const registered = ({ client }: Session) =>
  client
    .sent('client/registerCapability')
    .flatMap((params) => (params as { registrations: { method: string }[] }).registrations)
    .map(({ method }) => method);

/** File to Array; those since have higher numbers. */
export const hasOldKinds = (symbol: { kind: number; children?: { kind: number }[] }): boolean =>
  symbol.kind <= 18 && (symbol.children ?? []).every(hasOldKinds);
