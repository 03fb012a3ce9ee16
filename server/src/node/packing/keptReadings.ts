import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { PackJob } from '../../corpus/archive/packer';
import type { PackedDocument } from '../../corpus/archive/packedDocument';
import { loadPack, storePack } from '../../corpus/archive/storedPack';
import type { TermSet } from '../../recognize/terms';

const HASH = 'sha256';
const DIGEST_BYTES = 32;
/** The least effort: what is kept is then a third as long, and more effort hardly saves more. */
const COMPRESSION = { level: 1 };
const DAY_MS = 24 * 60 * 60 * 1000;
/** What a folder may hold, in bytes; what was not wanted for longest goes first, until there is a quarter less. */
const MOST_BYTES = 400_000_000;
const KEPT_SHARE = 0.75;

/**
 * What has been read of files, kept in a folder of this machine, so that a large folder of documents need not be read anew each time that
 * somebody opens it: taking out what was kept costs a hundredth. An entry is a file whose name is a hash of all that decides a reading:
 * the text, the options, the terms and ignored places, and the program that read it. So nothing kept is ever out of date, and it holds for
 * the same text anywhere. An entry that is damaged counts as none. Several servers may share a folder.
 */
export class KeptReadings {
  /** Hashes what all documents with these terms have in common. */
  private readonly termHashes = new WeakMap<TermSet, string>();
  private readonly program: string;
  private isBroken = false;
  private hasGrown = false;

  /**
   * @param folder an absolute path; it is made where it is missing
   * @param program the files of the program that reads: what another has read is not taken for this one's
   * @param onFailure told once, when nothing can be written; the server reads on without
   */
  constructor(
    private readonly folder: string,
    program: readonly string[],
    private readonly onFailure: (error: unknown) => void,
    private readonly mostBytes = MOST_BYTES,
  ) {
    this.program = program.map((file) => digest(fs.readFileSync(file)).toString('base64')).join();
  }

  /** Reads a text, or takes what is kept of it. @param read reads it; undefined for a text that is no prose, of which nothing is kept */
  read(job: PackJob, read: (job: PackJob) => PackedDocument | undefined): PackedDocument | undefined {
    const file = path.join(this.folder, this.nameOf(job));
    const kept = takeFrom(file, job.uri);
    if (kept) return kept;
    const packed = read(job);
    if (packed && !this.isBroken) this.keep(file, packed);
    return packed;
  }

  private nameOf({ text, options }: PackJob): string {
    const { cache: _, terms, ignores, ...others } = options;
    const hash = createHash(HASH);
    hash.update(JSON.stringify([this.program, others, terms && this.termHash(terms), ignores?.signature]));
    hash.update(Buffer.from(text, 'utf16le')); // UTF-8 has no bytes for half a surrogate pair
    return hash.digest('hex');
  }

  private termHash(terms: TermSet): string {
    let hash = this.termHashes.get(terms);
    if (hash === undefined) {
      hash = digest(JSON.stringify(terms.sources)).toString('base64');
      this.termHashes.set(terms, hash);
    }
    return hash;
  }

  private keep(file: string, packed: PackedDocument): void {
    const pack = storePack(packed);
    if (!pack) return;
    const stored = deflateRawSync(pack, COMPRESSION);
    try {
      if (!this.hasGrown) fs.mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      this.hasGrown = true;
      // Under another name until it is whole, for others who look meanwhile.
      const unfinished = `${file}.${process.pid}`;
      fs.writeFileSync(unfinished, Buffer.concat([digest(stored), stored]), { mode: 0o600 });
      fs.renameSync(unfinished, file);
    } catch (error) {
      this.isBroken = true;
      this.onFailure(error);
    }
  }

  /** Makes room, if anything was added since it was last done. */
  tidy(): void {
    if (!this.hasGrown) return;
    this.hasGrown = false;
    const entries = fs.readdirSync(this.folder).flatMap((name) => {
      const file = path.join(this.folder, name);
      const stat = fs.statSync(file, { throwIfNoEntry: false }); // another server may have taken it away
      return stat?.isFile() ? [{ file, size: stat.size, time: stat.mtimeMs }] : [];
    });
    let bytes = entries.reduce((sum, { size }) => sum + size, 0);
    if (bytes <= this.mostBytes) return;
    entries.sort((a, b) => a.time - b.time);
    for (const { file, size } of entries) {
      if (bytes <= this.mostBytes * KEPT_SHARE) return;
      fs.rmSync(file, { force: true });
      bytes -= size;
    }
  }
}

/** What a file holds, if that is all it was. It is marked as wanted. */
function takeFrom(file: string, uri: string): PackedDocument | undefined {
  try {
    const content = fs.readFileSync(file);
    const stored = content.subarray(DIGEST_BYTES);
    if (!digest(stored).equals(content.subarray(0, DIGEST_BYTES))) return undefined;
    const now = Date.now();
    if (now - fs.statSync(file).mtimeMs > DAY_MS) fs.utimesSync(file, now / 1000, now / 1000);
    return loadPack(inflateRawSync(stored), uri);
  } catch {
    return undefined; // as a rule there is none
  }
}

const digest = (bytes: Uint8Array | string): Buffer => createHash(HASH).update(bytes).digest();
