import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { inTurns } from '../measure/contest';
import { median } from '../measure/statistics';
import { type Report, figure } from '../report/page';
import type { Options } from './part';

const STARTS = 15;
const EMPTY = path.resolve('out/bench/programs/empty.main.js');
const SERVER = path.resolve('out/bench/server/server.js');

/** How long the server, as it is shipped, takes from its start to the answer to `initialize`, beside an empty Node script. */
export async function measureStart({ rounds }: Options): Promise<Report> {
  const programs = { 'empty script, to its end': runEmpty, 'server, to `initialize` answered': startServer };
  const results = await inTurns(Object.entries(programs), STARTS * Math.max(1, Math.round(rounds / 5)), ([, run]) =>
    run(),
  );
  const [empty, server] = [...results.values()];
  const rows = [...results].map(([[name], times]) => [name, figure(median(times)), figure(Math.min(...times))]);
  const note = `${empty!.length} starts of each, in turn. The bar is the ratio of the medians.`;
  return {
    title: 'Start of the server',
    bars: [
      {
        what: 'start to `initialize` answered, over an empty script',
        measured: median(server!) / median(empty!),
        bound: 2,
        is: '≤',
        unit: '×',
      },
    ],
    tables: [{ title: 'Start', head: ['what', 'median, ms', 'fastest, ms'], rows, note }],
  };
}

async function runEmpty(): Promise<number> {
  const start = performance.now();
  await once(spawn(process.execPath, [EMPTY], { stdio: 'ignore' }), 'exit');
  return performance.now() - start;
}

/** The message is written by hand: what is measured is the server, not the start of a client. */
async function startServer(): Promise<number> {
  const params = { processId: process.pid, rootUri: null, capabilities: {}, workspaceFolders: null };
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
  const start = performance.now();
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  let answer = '';
  for await (const chunk of server.stdout.setEncoding('utf8')) {
    answer += chunk as string;
    if (isWhole(answer)) break;
  }
  const elapsed = performance.now() - start;
  if (!answer.includes('"capabilities"')) throw new Error(`the server did not answer: ${answer}`);
  server.kill();
  return elapsed;
}

function isWhole(message: string): boolean {
  const end = message.indexOf('\r\n\r\n');
  const length = /Content-Length: (\d+)/.exec(message)?.[1];
  return end >= 0 && length !== undefined && Buffer.byteLength(message.slice(end + 4)) >= Number(length);
}
