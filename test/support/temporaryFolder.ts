import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { toUri } from '../../server/src/node/workspace';

/** A folder on disk that lives for one test. */
export class TemporaryFolder {
  readonly path = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'policytext-')));
  readonly uri = toUri(this.path);

  /** @param files relative path to content */
  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  uriOf(name: string): string {
    return toUri(path.join(this.path, name));
  }

  /** Writes a file, with the folders around it. @returns its URI */
  write(name: string, content: string | Uint8Array): string {
    const file = path.join(this.path, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
    return this.uriOf(name);
  }

  rename(from: string, to: string): void {
    fs.renameSync(path.join(this.path, from), path.join(this.path, to));
  }

  remove(name = ''): void {
    fs.rmSync(path.join(this.path, name), { recursive: true, force: true });
  }
}
