import {
  type Connection,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
} from 'vscode-languageserver';

/** What a session does when it begins and ends. */
export interface LifecycleEvents {
  /** @throws if the parameters make no sense */
  start(params: InitializeParams): InitializeResult;
  end(): void;
}

/**
 * The order of things that the protocol demands (LSP 3.17, Lifecycle Messages): `initialize` comes once and before every other request,
 * and behind `shutdown` there is none. Requests out of order are answered with the error that says so; `exit` is the library's.
 */
export class Lifecycle {
  private state: 'new' | 'running' | 'ended' = 'new';

  constructor(connection: Connection, events: LifecycleEvents) {
    connection.onInitialize((params) => {
      if (this.state === 'ended') return hasShutDown();
      if (this.state === 'running') return invalid('The server has been initialized already.');
      try {
        const result = events.start(params);
        this.state = 'running';
        return result;
      } catch (error) {
        return new ResponseError(ErrorCodes.InvalidParams, `initialize: ${String(error)}`);
      }
    });
    connection.onShutdown(() => {
      if (this.state === 'new') throw notInitialized();
      if (this.state === 'ended') throw hasShutDown();
      this.state = 'ended';
      events.end();
    });
    // What no handler is registered for, which before `initialize` is everything.
    connection.onRequest((method) => {
      if (this.state === 'new') return notInitialized();
      if (this.state === 'ended') return hasShutDown();
      return new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`);
    });
  }

  /** @throws an error to answer with, behind `shutdown` */
  demandRunning(): void {
    if (this.state === 'ended') throw hasShutDown();
  }
}

const invalid = (message: string) => new ResponseError<never>(ErrorCodes.InvalidRequest, message);
const hasShutDown = () => invalid('The server has been shut down.');
const notInitialized = () =>
  new ResponseError<never>(ErrorCodes.ServerNotInitialized, 'The server has not been initialized.');
