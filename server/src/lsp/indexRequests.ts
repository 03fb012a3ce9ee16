import type { Connection } from 'vscode-languageserver';
import type { LeftOut } from '../corpus/leftOut';
import { statusOf } from './progress';
import { LEFT_OUT_REQUEST, READY_REQUEST, REINDEX_REQUEST, STOP_NOTIFICATION, type Status } from './protocol';
import type { HandlerContext } from './requests';

/** What handlers need that answer only when all has been read that is to be read. */
export interface IndexContext extends HandlerContext {
  /** Resolves then. */
  ready(): Promise<unknown>;
  /** Gives way to messages. */
  pause(): Promise<void>;
  /** The client's own spelling of a canonical URI. */
  clientUri(uri: string): string;
}

const NOTHING: Status = {
  ...{ documents: 0, mentions: 0, skipped: {}, folders: [], amiss: [] },
  ...{ indexing: false, stopped: false, pending: 0 },
};

/** Requests about the index itself: its state, what is not in it, and to read again or no further. */
export function registerIndexRequests(connection: Connection, context: IndexContext): void {
  const { library, guard } = context;
  const settledStatus = async (): Promise<Status> => {
    await context.ready();
    library.takeTypedTerms();
    await context.ready();
    return statusOf(library);
  };
  connection.onRequest(READY_REQUEST, guard<unknown, Status>('status', NOTHING, settledStatus));
  connection.onRequest(
    REINDEX_REQUEST,
    guard<unknown, Status>('reading again', NOTHING, () => {
      library.reindex();
      return settledStatus();
    }),
  );
  connection.onNotification(STOP_NOTIFICATION, () => library.stop());
  connection.onRequest(
    LEFT_OUT_REQUEST,
    guard<unknown, LeftOut[]>('left out', [], async (_params, token) => {
      const found = await library.leftOut(() => token.isCancellationRequested);
      return found.map((one) => ({ ...one, uri: context.clientUri(one.uri) }));
    }),
  );
}
