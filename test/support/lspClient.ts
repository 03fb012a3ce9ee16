import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as path from 'node:path';
import {
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  createMessageConnection,
} from 'vscode-languageserver/node';
import type { CancellationToken, ClientCapabilities, InitializeResult } from 'vscode-languageserver';
import { READY_REQUEST, type Status } from '../../server/src/lsp/protocol';
import { Audit } from './metaModel/audit';
import { note } from './transcript';

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  /** URIs of the workspace folders. */
  readonly folders?: readonly string[];
  /** The one folder of a client that knows no workspace folders. */
  readonly root?: string;
  readonly initializationOptions?: unknown;
  /** Answers `workspace/configuration`: the settings of one section for one scope. */
  readonly settings?: (section: string, scopeUri: string | undefined) => unknown;
  /** Answers any other request of the server's; `null` where there is nothing to say. @throws what is to be the error of the request */
  readonly answer?: (method: string, params: unknown) => unknown;
  /** Where the server looks for the user's own term file: `policytext/terms.txt` in here; by default nowhere. */
  readonly configFolder?: string;
  /** What this client sends is wrong on purpose; answers are held against the protocol all the same. */
  readonly sendsNonsense?: boolean;
  /** A program that starts the server, with its arguments, such as one that takes something away from it. */
  readonly within?: readonly string[];
  /** The process whose end the server is to follow; by default this one. */
  readonly parent?: number | null;
}

/** A notification or request that the server sent, in order of arrival. */
export interface FromServer {
  readonly method: string;
  readonly params: unknown;
}

/** A small language client that talks to a server process over its standard input and output. */
export class LspClient {
  readonly received: FromServer[] = [];
  initialized!: InitializeResult;
  /** What the server wrote beside the protocol: nothing, as long as nothing goes wrong that no handler is ready for. */
  stderr = '';
  /** What this client sends is wrong on purpose from here on; see {@link ClientOptions.sendsNonsense}. */
  sendsNonsense = false;
  /** Every message in both directions, held against the meta model of the protocol. */
  readonly audit = new Audit((method) => method.startsWith('policytext/'));
  private version = 0;

  private constructor(
    private readonly process: ChildProcess,
    private readonly connection: MessageConnection,
  ) {}

  get pid(): number {
    return this.process.pid!;
  }

  /** Starts `node <server> --stdio` and shakes hands. */
  static async start(server: readonly string[], options: ClientOptions = {}): Promise<LspClient> {
    const { configFolder = path.resolve('no such folder') } = options;
    const env = { ...process.env, XDG_CONFIG_HOME: configFolder, APPDATA: configFolder };
    const [program = '', ...given] = [...(options.within ?? []), process.execPath, ...server];
    const child = spawn(program, given, { stdio: 'pipe', env });
    const reader = new StreamMessageReader(child.stdout);
    const writer = new StreamMessageWriter(child.stdin);
    const connection = createMessageConnection(reader, writer);
    const client = new LspClient(child, connection);
    child.stderr.on('data', (data: Buffer) => (client.stderr += data.toString()));
    child.stdin.on('error', () => undefined); // a server that is gone reads no more
    client.sendsNonsense = options.sendsNonsense === true;
    client.listenIn(reader, writer);
    connection.onUnhandledNotification(({ method, params }) => client.take(method, params));
    connection.onUnhandledProgress((params) => client.take('$/progress', params));
    connection.onRequest((method, params: unknown) => {
      client.take(method, params);
      if (method !== 'workspace/configuration') return options.answer?.(method, params) ?? null;
      const { items } = params as { items: { section: string; scopeUri?: string }[] };
      return items.map(({ section, scopeUri }) => options.settings?.(section, scopeUri) ?? null);
    });
    connection.listen();
    client.initialized = await client.request('initialize', {
      processId: options.parent === undefined ? process.pid : options.parent,
      rootUri: options.root ?? null,
      capabilities: options.capabilities ?? {},
      workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri.slice(uri.lastIndexOf('/') + 1) })) ?? null,
      initializationOptions: options.initializationOptions,
    });
    await client.notify('initialized', {});
    return client;
  }

  async request<R>(method: string, params?: unknown, token?: CancellationToken): Promise<R> {
    // An argument that is undefined counts as one, and would turn named parameters into positional ones.
    const result = await (token
      ? this.connection.sendRequest<R>(method, params, token)
      : params === undefined
        ? this.connection.sendRequest<R>(method)
        : this.connection.sendRequest<R>(method, params));
    note(method, 'result', result);
    return result;
  }

  private listenIn(reader: StreamMessageReader, writer: StreamMessageWriter): void {
    const listen = reader.listen.bind(reader);
    const write = writer.write.bind(writer);
    reader.listen = (callback) =>
      listen((message) => {
        this.audit.note('server', message);
        callback(message);
      });
    writer.write = (message) => {
      this.audit.note('client', message, this.sendsNonsense);
      return write(message);
    };
  }

  private take(method: string, params: unknown): void {
    this.received.push({ method, params });
    if (params !== undefined) note(method, 'params', params);
  }

  notify(method: string, params?: unknown): Promise<void> {
    return params === undefined
      ? this.connection.sendNotification(method)
      : this.connection.sendNotification(method, params);
  }

  /** Waits until the server has read all that it knows of. */
  ready(): Promise<Status> {
    return this.request<Status>(READY_REQUEST);
  }

  open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: ++this.version, text } });
  }

  change(uri: string, ...contentChanges: readonly unknown[]): Promise<void> {
    return this.notify('textDocument/didChange', { textDocument: { uri, version: ++this.version }, contentChanges });
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** Tells the server about files: 1 created, 2 changed, 3 deleted. */
  filesChanged(...changes: readonly { uri: string; type: 1 | 2 | 3 }[]): Promise<void> {
    return this.notify('workspace/didChangeWatchedFiles', { changes });
  }

  /** Everything of one method that the server sent so far. */
  sent(method: string): unknown[] {
    return this.received.filter((message) => message.method === method).map((message) => message.params);
  }

  get isAlive(): boolean {
    return this.process.exitCode === null && this.process.signalCode === null;
  }

  /** Shuts the server down. @returns its exit code */
  async stop(): Promise<number | null> {
    if (!this.isAlive) return this.process.exitCode;
    const exited = once(this.process, 'exit');
    await this.request('shutdown');
    await this.notify('exit');
    await exited;
    this.connection.dispose();
    return this.process.exitCode;
  }

  /** Ends the server the hard way, for tests that failed half-way. */
  kill(): void {
    this.connection.dispose();
    this.process.kill();
  }
}
