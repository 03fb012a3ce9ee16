import { Console } from 'node:console';
import {
  type Connection,
  type DataCallback,
  ErrorCodes,
  type Message,
  type MessageStrategy,
  type MessageWriter,
  ProposedFeatures,
  type ResponseMessage,
  StreamMessageReader,
  StreamMessageWriter,
  createConnection,
} from 'vscode-languageserver/node';

/**
 * A connection over standard input and output that is never silent about what it cannot read (JSON-RPC 2.0, section 5.1): content that
 * is no JSON is answered with a parse error, JSON that is no message with an invalid request. Behind a header that cannot be read nobody
 * knows where the next message begins, so the process says so and ends. It ends, too, when its input does.
 * @param doorkeeper asked about each message
 * @param hasShutDown whether the client has said `shutdown`, which makes an end a success
 */
export function connectStdio(doorkeeper: MessageStrategy, hasShutDown: () => boolean): Connection {
  globalThis.console = new Console(process.stderr, process.stderr); // standard output is for messages only
  const writer = new StreamMessageWriter(process.stdout);
  const refuse = (id: ResponseMessage['id'], code: number, message: string) => answerError(writer, id, code, message);
  const reader = new MessagesOnly(process.stdin, (id, what) => refuse(id, ErrorCodes.InvalidRequest, what));
  const end = () => process.exit(hasShutDown() ? 0 : 1);
  reader.onError((error) => {
    if (error instanceof SyntaxError) refuse(null, ErrorCodes.ParseError, error.message);
    else process.stderr.write(`policytext server: cannot read its input: ${error.message}\n`, end);
  });
  process.stdin.on('end', end);
  process.stdin.on('close', end);
  return createConnection(ProposedFeatures.all, reader, writer, { messageStrategy: doorkeeper });
}

/** Hands on requests, notifications and responses, and nothing else; the library behind it would pass over it in silence, or throw. */
class MessagesOnly extends StreamMessageReader {
  constructor(
    input: NodeJS.ReadableStream,
    private readonly refuse: (id: ResponseMessage['id'], what: string) => void,
  ) {
    super(input);
  }

  override listen(callback: DataCallback) {
    return super.listen((data) => {
      const problem = problemOf(data) ?? this.pass(data, callback);
      if (problem !== undefined && !isNotification(data)) this.refuse(idOf(data), problem);
    });
  }

  /** Hands a message on. @returns what the library finds wrong with it, such as `$/cancelRequest` without an id */
  private pass(data: Message, callback: DataCallback): string | undefined {
    try {
      callback(withoutNull(data));
      return undefined;
    } catch (error) {
      return String(error);
    }
  }
}

function problemOf(data: unknown): string | undefined {
  if (!isRecord(data)) return 'A message is an object.';
  const { id, method, result, error, params } = data;
  if (method === undefined) return result === undefined && error === undefined ? 'There is no method.' : undefined;
  if (typeof method !== 'string') return 'A method is a string.';
  if (id !== undefined && idOf(data) === null) return 'An id is a number or a string.';
  if (params !== undefined && params !== null && typeof params !== 'object') return 'Parameters are an object.';
  return undefined;
}

/** Some clients write `null` where there are no parameters. */
function withoutNull(data: Message & { readonly params?: unknown }): Message {
  const { params, ...others } = data;
  return params === null ? others : data;
}

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** To which nothing is ever answered. */
const isNotification = (data: unknown) => isRecord(data) && typeof data['method'] === 'string' && !('id' in data);

function idOf(data: unknown): string | number | null {
  const id = isRecord(data) ? data['id'] : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function answerError(writer: MessageWriter, id: ResponseMessage['id'], code: number, message: string): void {
  const answer: ResponseMessage = { jsonrpc: '2.0', id, error: { code, message } };
  writer.write(answer).catch(() => undefined); // the client is gone: the input ends, too
}
