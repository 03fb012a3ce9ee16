import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as path from 'node:path';
import { eventually } from '../support/eventually';

interface Answer {
  readonly id?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
  readonly method?: string;
}

/** A server to which a test writes bytes, not messages. */
export class RawServer {
  stderr = '';
  private stdout = Buffer.alloc(0);
  private readonly process: ChildProcess;

  constructor(args: readonly string[] = ['--stdio']) {
    this.process = spawn(process.execPath, [path.resolve('dist/server.js'), ...args], { stdio: 'pipe' });
    this.process.stdout!.on('data', (data: Buffer) => (this.stdout = Buffer.concat([this.stdout, data])));
    this.process.stderr!.on('data', (data: Buffer) => (this.stderr += data.toString()));
    this.process.stdin!.on('error', () => undefined); // it may be gone already
  }

  /** Writes bytes as they are; of an object, the message. */
  send(...parts: readonly (string | object)[]): this {
    this.process.stdin!.write(parts.map((part) => (typeof part === 'string' ? part : frame(part))).join(''));
    return this;
  }

  /** Begins a session. */
  initialize(params: object = {}): this {
    return this.send(request(0, 'initialize', { processId: null, rootUri: null, capabilities: {}, ...params }), {
      jsonrpc: '2.0',
      method: 'initialized',
      params: {},
    });
  }

  endInput(): this {
    this.process.stdin!.end();
    return this;
  }

  /** All that the server has sent up to now. @throws if anything else stands on its output */
  get messages(): Answer[] {
    const found: Answer[] = [];
    let rest = this.stdout;
    while (rest.length > 0) {
      const head = /^Content-Length: (\d+)\r\n\r\n/.exec(rest.subarray(0, 64).toString('latin1'));
      if (!head) throw new Error(`no message: ${rest.subarray(0, 64).toString()}`);
      const end = head[0].length + Number(head[1]);
      if (rest.length < end) break;
      found.push(JSON.parse(rest.subarray(head[0].length, end).toString()) as Answer);
      rest = rest.subarray(end);
    }
    return found;
  }

  /** The answers to an id, as soon as there is one. */
  answerTo(id: unknown): Promise<Answer> {
    return eventually(`an answer to ${JSON.stringify(id)}`, () => {
      const answer = this.messages.find((message) => message.method === undefined && message.id === id);
      if (!answer) throw new Error(`there are: ${JSON.stringify(this.messages).slice(0, 500)} ${this.stderr}`);
      return answer;
    });
  }

  async errorTo(id: unknown): Promise<number | undefined> {
    return (await this.answerTo(id)).error?.code;
  }

  get isAlive(): boolean {
    return this.process.exitCode === null && this.process.signalCode === null;
  }

  /** Resolves with the exit code when the server ends by itself. */
  async ended(): Promise<number | null> {
    if (this.isAlive) await once(this.process, 'exit');
    return this.process.exitCode;
  }

  kill(): void {
    this.process.kill('SIGKILL');
  }
}

export const request = (id: unknown, method: unknown, params?: unknown) => ({ jsonrpc: '2.0', id, method, params });
export const notification = (method: unknown, params?: unknown) => ({ jsonrpc: '2.0', method, params });

/** A request that every server answers at any time. */
export const hover = (id: unknown) =>
  request(id, 'textDocument/hover', { textDocument: { uri: 'file:///x' }, position: { line: 0, character: 0 } });

/** Content behind its header (LSP 3.17, Base Protocol). */
export function frame(content: string | object): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}
