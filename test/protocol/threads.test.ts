import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { ExportAnswer, LeftOut } from '../../server/src/lsp/protocol';
import { type Fault, faultyServer } from '../support/faultyServer';
import { LspClient } from '../support/lspClient';
import { tally } from '../support/tally';
import { TemporaryFolder } from '../support/temporaryFolder';
import { buildServer } from './session';

/** What makes the thread fail that reads it. */
const POISON = 'zzyzx';
const FILES = 80;
/** Some follow each other; behind them there are enough others, since the last few are read without a thread. */
const BAD = [7, 30, 31, 32];

const nameOf = (i: number) => `${String(i).padStart(2, '0')}.txt`;
const textOf = (i: number) =>
  `By ${2031 + (i % 50)}, the Harbour Water Authority (HWA) will build ${i + 2} ${BAD.includes(i) ? POISON : 'new'} schools under the Clean Rivers Programme.\n`;

/** A fault of the threads, and of nothing else: what the server reads itself stays sound. */
const inThread = (does: string): Fault => [
  'function packText(',
  `function packText(job, examine) {
    if (!require("node:worker_threads").isMainThread && job.text.includes("${POISON}")) { ${does} }
    return packSoundly(job, examine);
  }
  function packSoundly(`,
];

/** The nice value of a thread of a process: the 17th field behind the name in brackets, proc_pid_stat(5). */
const niceOf = (pid: number, thread: number | string) =>
  Number(fs.readFileSync(`/proc/${pid}/task/${thread}/stat`, 'latin1').split(') ').at(-1)!.split(' ')[16]);

const nicesBeside = (pid: number) =>
  fs.readdirSync(`/proc/${pid}/task`).filter((thread) => thread !== String(pid)).map((thread) => niceOf(pid, thread)); // prettier-ignore

describe('the threads that read files', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  let program: TemporaryFolder;
  const clients: LspClient[] = [];
  before(buildServer);
  beforeEach(() => {
    folder = new TemporaryFolder(Object.fromEntries(Array.from({ length: FILES }, (_, i) => [nameOf(i), textOf(i)])));
    program = new TemporaryFolder();
  });
  afterEach(() => {
    for (const client of clients.splice(0)) client.kill();
    for (const each of [folder, program]) each.remove();
  });

  const start = async (...faults: readonly Fault[]) => {
    const server = faultyServer(program.path, faults);
    const client = await LspClient.start([server, '--stdio'], { folders: [folder.uri] });
    clients.push(client);
    tally('faults injected', Math.max(1, faults.length));
    return client;
  };
  const allOf = (client: LspClient) => client.request<ExportAnswer>('policytext/export', { format: 'jsonl' });
  const failed = async (client: LspClient) => {
    const leftOut = await client.request<LeftOut[]>('policytext/leftOut');
    return leftOut.map(({ uri, reason }) => `${path.basename(uri)}: ${reason}`).sort();
  };

  for (const [what, does] of [
    ['ends', 'process.exit(3);'],
    ['throws', 'throw new Error("a fault in a thread");'],
    [
      'answers what cannot be sent',
      'return { bytes: new Uint8Array(1), places: new Uint8Array(1), strings: [() => 0] };',
    ],
  ] as const)
    it(`cost a text on which one ${what}, and no other; it is named, and read when it has changed`, async () => {
      const client = await start(inThread(does));
      const { documents } = await client.ready();
      const bad = await failed(client);
      assert.deepEqual([documents, bad], [FILES - BAD.length, BAD.map((i) => `${nameOf(i)}: failed`).sort()]);
      for (const i of BAD) folder.write(nameOf(i), textOf(i).replace(POISON, 'new'));
      await client.filesChanged(...BAD.map((i) => ({ uri: folder.uriOf(nameOf(i)), type: 2 as const })));
      assert.deepEqual([(await client.ready()).documents, await failed(client)], [FILES, []]);
      assert.equal(client.stderr, '');
    });

  it('come behind the one that answers requests, and so do those of the engine, which are there without them', async function () {
    if (process.platform !== 'linux') return this.skip();
    for (const folders of [[folder.uri], []]) {
      const client = await LspClient.start([faultyServer(program.path, []), '--stdio'], { folders });
      clients.push(client);
      await client.ready();
      const main = niceOf(client.pid, client.pid);
      const behind = Math.min(main + 10, 19);
      const others = nicesBeside(client.pid);
      assert.ok(others.includes(behind), `of ${folders.length} folders: ${others.join(' ')}`);
      assert.ok(others.every((nice) => nice === main || nice === behind));
    }
  });

  it('are not needed: where none can be started the server reads all by itself, and the same', async () => {
    const sound = await start();
    await sound.ready();
    const expected = await allOf(sound);
    for (const reader of ['process.exit(1);', 'throw new Error("no thread here");', 'this is no program', undefined]) {
      const server = faultyServer(program.path, []);
      const file = path.join(program.path, 'reader.js');
      if (reader === undefined) fs.rmSync(file);
      else fs.writeFileSync(file, reader);
      const client = await LspClient.start([server, '--stdio'], { folders: [folder.uri] });
      clients.push(client);
      assert.equal((await client.ready()).documents, FILES, reader);
      assert.deepEqual(await allOf(client), expected);
      assert.equal(client.stderr, '');
      tally('faults injected', 1);
    }
  });
});
