import * as fs from 'node:fs';
import * as path from 'node:path';
import { eventually } from '../support/eventually';
import { LspClient } from '../support/lspClient';
import { random } from '../support/random';
import { TemporaryFolder } from '../support/temporaryFolder';

/** What an hour holds for somebody who writes all the time: 200 keystrokes a minute, a saved file every 10 seconds, and so on. */
export const HOUR = { edits: 12_000, fileEvents: 720 } as const;

export interface Work {
  readonly edits: number;
  readonly fileEvents: number;
}

/** What is left in the server's memory after a collection, in bytes. */
export interface Sample {
  readonly edits: number;
  readonly rss: number;
  readonly heapUsed: number;
}

const DOCUMENTS = 60;
const SAMPLES = 12;
const WORDS = [
  'By ',
  '2035, ',
  'the ',
  'Harbour ',
  'Board ',
  'will ',
  'build ',
  '40 ',
  'schools',
  '. ',
  'and ',
  'cut ',
  '25% ',
  'of ',
];

const TEXT = (i: number) => `Harbour Report ${i}

Date: ${(i % 27) + 1} March 2030

The Harbour Water Authority (HWA) adopted the Clean Rivers Programme ${i % 5} on 4 March 2030. It has 12 members.

${Array.from({ length: 12 }, (_, n) => `By ${2031 + n}, the HWA will build ${40 + i + n} treatment plants and cut losses by ${10 + n} percent.`).join('\n\n')}
`;

/**
 * Replays edits and file events, as fast as the server takes them, with the requests that an editor sends on the way.
 * @param onSample told about the memory, at equal distances, the first time when nothing has happened yet
 */
export async function soak(work: Work, onSample: (sample: Sample) => void): Promise<void> {
  const folder = new TemporaryFolder(
    Object.fromEntries(Array.from({ length: DOCUMENTS }, (_, i) => [`${i}.txt`, TEXT(i)])),
  );
  const report = path.join(folder.path, '.soak');
  process.env['POLICYTEXT_SOAK_FILE'] = report;
  const preload = path.resolve('out/test/soak/collect.main.js');
  const server = ['--expose-gc', '--require', preload, path.resolve('dist/server.js'), '--stdio'];
  const client = await LspClient.start(server, {
    folders: [folder.uri],
    capabilities: {
      textDocument: { completion: {}, diagnostic: {}, codeLens: {}, rename: {} },
      workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
    },
  });
  try {
    await client.ready();
    await new Editor(client, folder, report).work(work, onSample);
    await client.stop();
  } finally {
    client.kill();
    folder.remove();
  }
}

/** Somebody at an editor, who types in one document after the other while other programs write files. */
class Editor {
  private readonly next = random(2030);
  private samples = 0;
  private current = -1;
  private text = '';

  constructor(
    private readonly client: LspClient,
    private readonly folder: TemporaryFolder,
    private readonly report: string,
  ) {}

  async work({ edits, fileEvents }: Work, onSample: (sample: Sample) => void): Promise<void> {
    const every = Math.floor(edits / SAMPLES);
    for (let i = 0; i < edits; i++) {
      if (i % every === 0) onSample(await this.sample(i));
      if (i % 100 === 0) await this.switchDocument();
      await this.type();
      if (i % 10 === 0) await this.ask();
      if (i % Math.floor(edits / fileEvents) === 0) await this.touchFile();
    }
    onSample(await this.sample(edits));
  }

  private pick(below: number): number {
    return Math.floor(this.next() * below);
  }

  private uriOf(i: number): string {
    return this.folder.uriOf(`${i}.txt`);
  }

  private async switchDocument(): Promise<void> {
    if (this.current >= 0) await this.client.close(this.uriOf(this.current));
    this.current = this.pick(DOCUMENTS);
    this.text = TEXT(this.current);
    await this.client.open(this.uriOf(this.current), this.text);
  }

  /** One keystroke or word; half of them are deleted again, so that the text stays as long as it is. */
  private async type(): Promise<void> {
    const lines = this.text.split('\n');
    const line = this.pick(lines.length);
    const old = lines[line]!;
    const at = this.pick(old.length + 1);
    const isGrowing = this.text.length < 2000;
    const end = Math.min(old.length, at + (isGrowing ? 0 : this.pick(12)));
    const text = WORDS[this.pick(WORDS.length)]!;
    lines[line] = old.slice(0, at) + text + old.slice(end);
    this.text = lines.join('\n');
    const range = { start: { line, character: at }, end: { line, character: end } };
    await this.client.change(this.uriOf(this.current), { range, text });
  }

  private async ask(): Promise<void> {
    const textDocument = { uri: this.uriOf(this.current) };
    const position = { line: this.pick(20), character: this.pick(80) };
    await Promise.all([
      this.client.request('textDocument/semanticTokens/full', { textDocument }),
      this.client.request('textDocument/documentSymbol', { textDocument }),
      this.client.request('textDocument/hover', { textDocument, position }),
      this.client.request('textDocument/completion', { textDocument, position }),
      this.client.request('textDocument/references', { textDocument, position, context: { includeDeclaration: true } }),
      this.client.request('textDocument/codeLens', { textDocument }),
      this.client.request('workspace/symbol', { query: `har${this.pick(9)}` }),
    ]);
  }

  /** Another program writes, deletes or creates a file. */
  private async touchFile(): Promise<void> {
    const i = this.pick(DOCUMENTS);
    const extra = this.pick(3) === 0;
    const name = extra ? `new-${i}.txt` : `${i}.txt`;
    const exists = fs.existsSync(path.join(this.folder.path, name));
    if (extra && exists) {
      this.folder.remove(name);
      await this.client.filesChanged({ uri: this.folder.uriOf(name), type: 3 });
      return;
    }
    this.folder.write(name, `${TEXT(i)}\nBy ${2031 + this.pick(60)}, it will open ${this.pick(900)} clinics.\n`);
    await this.client.filesChanged({ uri: this.folder.uriOf(name), type: exists ? 2 : 1 });
  }

  private async sample(edits: number): Promise<Sample> {
    await this.client.ready();
    process.kill(this.client.pid, 'SIGUSR2');
    const wanted = ++this.samples;
    return eventually('memory is collected', () => {
      const { count, rss, heapUsed } = JSON.parse(fs.readFileSync(this.report, 'utf8')) as Sample & { count: number };
      if (count !== wanted) throw new Error(`${count} of ${wanted}`);
      return { edits, rss, heapUsed };
    });
  }
}

/** By what part memory has grown from the third quarter of the samples, when everything is warm, to the last. */
export function growth(samples: readonly Sample[], of: 'rss' | 'heapUsed'): number {
  const values = samples.map((sample) => sample[of]);
  const quarter = Math.floor(values.length / 4);
  return median(values.slice(-quarter)) / median(values.slice(-2 * quarter, -quarter)) - 1;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
