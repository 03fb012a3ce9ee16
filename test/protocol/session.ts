import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Position } from 'vscode-languageserver';
import { type ClientOptions, LspClient } from '../support/lspClient';
import { tally } from '../support/tally';
import { TemporaryFolder } from '../support/temporaryFolder';

const SERVER = path.resolve('dist/server.js');

/** Builds the server where it is missing or older than its sources. */
export function buildServer(): void {
  const built = fs.existsSync(SERVER) ? fs.statSync(SERVER).mtimeMs : 0;
  const sources = fs.readdirSync('server/src', { recursive: true, encoding: 'utf8' });
  const isStale = sources.some((source) => fs.statSync(path.join('server/src', source)).mtimeMs > built);
  if (isStale) execFileSync(process.execPath, ['esbuild.js'], { stdio: 'inherit' });
}

const clients: LspClient[] = [];
const folders: TemporaryFolder[] = [];

/** A folder on disk that {@link endSessions} will remove. @param files relative path to content */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): TemporaryFolder {
  const folder = new TemporaryFolder(files);
  folders.push(folder);
  return folder;
}

/** Starts the built server with a client that {@link endSessions} will end. */
export async function startSession(options: ClientOptions = {}): Promise<LspClient> {
  const client = await LspClient.start([SERVER, '--stdio'], options);
  clients.push(client);
  return client;
}

/** Ends every server that a test left running, and removes its folders. @throws if any said what the protocol does not know, or wrote to standard error */
export function endSessions(): void {
  const ended = clients.splice(0);
  for (const client of ended) if (client.isAlive) client.kill();
  for (const folder of folders.splice(0)) folder.remove();
  tally('messages held against the meta model', ended.reduce((sum, { audit }) => sum + audit.count, 0)); // prettier-ignore
  for (const { audit, stderr } of ended) assert.deepEqual({ wrong: audit.problems, stderr }, { wrong: [], stderr: '' });
}

/** The position in the middle of the nth occurrence of a phrase. @throws if there is no such occurrence */
export function positionOf(text: string, phrase: string, occurrence = 1): Position {
  let at = -1;
  for (let i = 0; i < occurrence; i++) {
    at = text.indexOf(phrase, at + 1);
    if (at < 0) throw new Error(`"${phrase}" does not occur ${occurrence} times`);
  }
  const before = text.slice(0, at + Math.floor(phrase.length / 2));
  const line = before.split('\n').length - 1;
  return { line, character: before.length - (before.lastIndexOf('\n') + 1) };
}

/** The stretch of a text that a range names, character counted in UTF-16 units. */
export function textIn(text: string, range: { start: Position; end: Position }): string {
  const lines = text.split('\n');
  if (range.start.line === range.end.line)
    return lines[range.start.line]!.slice(range.start.character, range.end.character);
  const inner = lines.slice(range.start.line, range.end.line + 1);
  inner[inner.length - 1] = inner.at(-1)!.slice(0, range.end.character);
  inner[0] = inner[0]!.slice(range.start.character);
  return inner.join('\n');
}
