import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Position, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { eventually } from '../../../test/support/eventually';
import { LspClient } from '../../../test/support/lspClient';
import { Probe } from '../../measure/probe';
import type { ProbeAnswer } from '../../programs/probe.main';

/** What an editor like VS Code can do, as far as the server makes a difference. */
const CAPABILITIES = {
  general: { positionEncodings: ['utf-16'] },
  window: { workDoneProgress: true },
  workspace: {
    workspaceFolders: true,
    configuration: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    semanticTokens: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: false },
    hover: { contentFormat: ['markdown' as const] },
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative' as const],
    },
  },
};

const FOREVER = 15 * 60_000;

/** A server process with a client on its standard input and output, and a probe in it. */
export class Session {
  private constructor(
    readonly client: LspClient,
    readonly probe: Probe,
    private readonly profiles: string | undefined,
  ) {}

  /**
   * Starts the server as it is shipped, or, to see its functions' names in profiles, with the same code in readable form.
   * @param folder URI of the workspace folder, if there is one @param readings path of the folder where it keeps what it reads, if it does
   */
  static async start(profiles: string | undefined, folder?: string, readings?: string): Promise<Session> {
    const { before, behind, reach } = Probe.prepare();
    const server = path.resolve('out/bench', profiles ? 'readable' : 'server', 'server.js');
    const client = await LspClient.start(
      [...before, server, '--stdio', ...(readings ? [`--readings=${readings}`] : []), ...behind],
      {
        capabilities: CAPABILITIES,
        folders: folder === undefined ? [] : [folder],
      },
    );
    return new Session(client, await reach(), profiles);
  }

  /** Milliseconds from now until the progress of reading has been reported as ended. */
  async untilRead(): Promise<number> {
    const start = performance.now();
    const isEnd = (params: unknown) => (params as { value: { kind: string } }).value.kind === 'end';
    const probe = () => {
      if (!this.client.sent('$/progress').some(isEnd)) throw new Error('no end of progress');
    };
    await eventually('the end of progress', probe, { timeout: FOREVER, every: 5 });
    return performance.now() - start;
  }

  /** Watches the server from inside while something goes on. @param name of the profile, where profiles are wanted */
  async watch<T>(name: string, work: () => Promise<T>): Promise<T & { readonly inside: ProbeAnswer }> {
    await this.probe.start(this.profiles !== undefined);
    const result = await work();
    if (this.profiles) mkdirSync(this.profiles, { recursive: true });
    const inside = await this.probe.stop(this.profiles && path.join(this.profiles, `${name}.cpuprofile`));
    return { ...result, inside };
  }

  /** Milliseconds that a request about a place takes to be answered, and the answer. */
  async ask<Answer>(method: string, uri: string, position: Position): Promise<{ time: number; answer: Answer }> {
    const params = {
      textDocument: { uri },
      position,
      ...(method.endsWith('/references') && { context: { includeDeclaration: true } }),
    };
    const start = performance.now();
    const answer = await this.client.request<Answer>(method, params);
    return { time: performance.now() - start, answer };
  }

  async stop(): Promise<void> {
    this.probe.close();
    await this.client.stop();
  }
}

/** A text open in a session, and its colours as an editor keeps them: by the differences that it is sent. */
export class OpenText {
  private data: number[] = [];
  private resultId = '';

  private constructor(
    private readonly session: Session,
    readonly uri: string,
  ) {}

  static async open(session: Session, uri: string, text: string): Promise<OpenText> {
    await session.client.open(uri, text, 'policytext');
    const document = new OpenText(session, uri);
    document.take(
      await session.client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } }),
    );
    return document;
  }

  /** Types one change. @returns milliseconds until the difference in colours has come back */
  async type(change: { range: { start: Position; end: Position }; text: string }): Promise<number> {
    const { client } = this.session;
    const start = performance.now();
    await client.change(this.uri, change);
    const delta = await client.request<SemanticTokens | SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument: { uri: this.uri },
      previousResultId: this.resultId,
    });
    const elapsed = performance.now() - start;
    this.take(delta);
    return elapsed;
  }

  /** Whether the colours, kept by differences, are those of the text as it is now. */
  async isInStep(): Promise<boolean> {
    const params = { textDocument: { uri: this.uri } };
    const { data } = await this.session.client.request<SemanticTokens>('textDocument/semanticTokens/full', params);
    return data.length === this.data.length && data.every((value, i) => value === this.data[i]);
  }

  private take(tokens: SemanticTokens | SemanticTokensDelta): void {
    this.resultId = tokens.resultId ?? '';
    if ('data' in tokens) this.data = tokens.data;
    else
      for (const { start, deleteCount, data = [] } of [...tokens.edits].reverse())
        this.data = [...this.data.slice(0, start), ...data, ...this.data.slice(start + deleteCount)];
  }
}
