import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import encodings from '../fixtures/encodings.json';
import { TemporaryFolder } from './temporaryFolder';

const SENTENCE = 'By 2030, the Ministry of Water will cut its losses by 25 percent.\n';
const MEGABYTE = 1024 * 1024;

const encoded = (what: string) => Buffer.from(encodings.find((each) => each.what === what)!.base64, 'base64');

/** What a file on a disk can be called. */
const ODD_NAMES = [
  ' blank .txt', 'a#b.txt', '100%.txt', '%41.txt', 'emoji 😀.txt', 'new\nline.txt', 'back\\slash.txt', `quote'".txt`, '?q=1.txt',
  '[x](y).txt', '-rf.txt', '..txt', 'e\u0301.txt', 'é.txt', 'C:.txt', `${'x'.repeat(240)}.txt`, '\u001b[31m.txt', '\u202etxt.txt',
]; // prettier-ignore

/** Files that are read as text. */
const READ: Readonly<Record<string, string | Uint8Array>> = {
  'plan.txt': SENTENCE,
  'empty.txt': '',
  'bom.txt': `\ufeff${SENTENCE}`,
  'utf-16le.txt': Buffer.from(`\ufeff${SENTENCE}`, 'utf16le'),
  'utf-16be.txt': Buffer.from(`\ufeff${SENTENCE}`, 'utf16le').swap16(),
  'utf-16 bare.txt': Buffer.from(SENTENCE, 'utf16le'),
  'gb18030.txt': encoded('English with Chinese names'),
  'windows-1252.txt': encoded('English with typographic signs'),
  'crlf.txt': SENTENCE.replace('\n', '\r\n').repeat(3),
  'cr.txt': SENTENCE.replace('\n', '\r').repeat(3),
  'a long line.txt': SENTENCE.replace('\n', ' ').repeat(10_000),
  ...Object.fromEntries(ODD_NAMES.map((name) => [name, SENTENCE])),
};

/** Files that are not, with the reason that the server gives. */
const LEFT_OUT: Readonly<Record<string, { readonly reason: string; readonly content: string | Uint8Array }>> = {
  'one byte.txt': { reason: 'not prose', content: 'x' },
  'invalid.txt': { reason: 'encoding', content: Buffer.from([...Buffer.from('By 2030 '), 0xff, 0xc0, 0x81, 0xfe]) },
  'russian.txt': { reason: 'encoding', content: encoded('Russian') },
  'image.txt': { reason: 'binary', content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 0]) },
  'noise.txt': {
    reason: 'binary',
    content: Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 167 + (i >> 3)) % 256)),
  },
  'one line of 50 MB.txt': { reason: 'size', content: Buffer.alloc(50 * MEGABYTE, SENTENCE.replace('\n', ' ')) },
};

export interface HostileFolder {
  readonly folder: TemporaryFolder;
  /** Names of the files that are read, in no order. */
  readonly read: readonly string[];
  /** Names of the files that are not, with the server's reason. */
  readonly leftOut: ReadonlyMap<string, string>;
  /** Names of what is there and no file at all. */
  readonly others: readonly string[];
}

/** A folder with everything that a disk can hold and a reader of texts can stumble over. */
export function makeHostileFolder(): HostileFolder {
  const folder = new TemporaryFolder(READ);
  const leftOut = new Map(Object.entries(LEFT_OUT).map(([name, { reason }]) => [name, reason]));
  for (const [name, { content }] of Object.entries(LEFT_OUT)) folder.write(name, content);
  const at = (name: string) => path.join(folder.path, name);
  folder.write('200 MB.txt', '');
  fs.truncateSync(at('200 MB.txt'), 200 * MEGABYTE);
  leftOut.set('200 MB.txt', 'size');
  if (process.getuid?.() !== 0) {
    // Root reads everything.
    fs.writeFileSync(at('unreadable.txt'), SENTENCE, { mode: 0 });
    leftOut.set('unreadable.txt', 'unreadable');
  }
  fs.symlinkSync('loop.txt', at('loop.txt'));
  fs.symlinkSync('nowhere.txt', at('broken.txt'));
  fs.symlinkSync('.', at('circle'));
  fs.mkdirSync(at('in'));
  fs.symlinkSync('../in', at('in/again'));
  fs.symlinkSync('/dev/zero', at('device.txt'));
  execFileSync('mkfifo', [at('pipe.txt')]);
  // Whoever listens ends without a word, so that the socket stays behind.
  const listen =
    'require("node:net").createServer().listen(process.argv[1], () => process.kill(process.pid, "SIGKILL"))';
  spawnSync(process.execPath, ['-e', listen, at('socket.txt')]);
  if (!fs.lstatSync(at('socket.txt')).isSocket()) throw new Error('there is no socket');
  const others = ['loop.txt', 'broken.txt', 'circle', 'device.txt', 'pipe.txt', 'socket.txt'];
  return { folder, read: Object.keys(READ), leftOut, others };
}
