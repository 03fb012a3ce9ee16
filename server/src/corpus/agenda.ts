/** A piece of work: terms of a scope to be learned, a folder to be listed, a file to be read. */
export interface Task {
  readonly kind: 'learn' | 'scan' | 'read';
  /** The scope, or the URI of the folder or file. */
  readonly of: string;
}

/**
 * What a library still has to look at. Terms come before folders and folders before files, since what comes first decides how the
 * rest is read; each piece stands in it once, however often it was asked for.
 */
export class Agenda {
  private readonly scopes = new Set<string>();
  private readonly folders = new Set<string>();
  private readonly files = new Set<string>();
  /** What was still to be read when reading was stopped and has not been read since. */
  private readonly left = new Set<string>();
  /** Folders whose listing was stopped. */
  private readonly unlisted = new Set<string>();

  /** @param onWork called when there is something to do */
  constructor(private readonly onWork: () => void) {}

  /** How many files are still to be read. */
  get size(): number {
    return this.files.size;
  }

  /** Whether there is nothing to do. */
  get isEmpty(): boolean {
    return this.scopes.size + this.folders.size + this.files.size === 0;
  }

  /** How many files, as far as they are known, wait since reading was stopped; undefined if it was not, or if all were read since. */
  get stoppedBefore(): number | undefined {
    return this.left.size > 0 || this.unlisted.size > 0 ? this.left.size : undefined;
  }

  /** The files that are still to be read, or wait since reading was stopped. */
  *waiting(): Generator<string> {
    yield* this.files;
    yield* this.left;
  }

  learn(scope: string): void {
    this.scopes.add(scope);
    this.onWork();
  }

  /** @param isWithin tells which of the waiting files are the folder's: they are read with it */
  scan(folder: string, isWithin: (file: string) => boolean): void {
    this.folders.add(folder);
    this.unlisted.delete(folder);
    for (const file of this.left) if (isWithin(file)) this.read(file);
    this.onWork();
  }

  read(file: string): void {
    this.left.delete(file);
    this.files.add(file);
    this.onWork();
  }

  /** The same, behind all that is to be read by now. */
  readLast(file: string): void {
    this.files.delete(file);
    this.read(file);
  }

  /** Whether a file is to be read, again perhaps. */
  hasFile(file: string): boolean {
    return this.files.has(file);
  }

  /** A file need not wait any longer: it is read otherwise, or has gone. */
  release(file: string): void {
    this.left.delete(file);
  }

  /** A file is no longer ours. */
  forgetFile(file: string): void {
    this.files.delete(file);
    this.left.delete(file);
  }

  /** A folder is no longer ours. */
  forgetFolder(folder: string): void {
    this.unlisted.delete(folder);
  }

  /** Takes out the next piece of work. */
  take(): Task | undefined {
    return takeFrom(this.scopes, 'learn') ?? takeFrom(this.folders, 'scan') ?? takeFrom(this.files, 'read');
  }

  /** Sets the files and folders aside until they are asked for again; terms are learned all the same. @param scanning folders whose listing is broken off */
  stop(scanning: Iterable<string>): void {
    for (const file of this.files) this.left.add(file);
    for (const folder of this.folders) this.unlisted.add(folder);
    for (const folder of scanning) this.unlisted.add(folder);
    this.files.clear();
    this.folders.clear();
  }
}

function takeFrom(queue: Set<string>, kind: Task['kind']): Task | undefined {
  for (const of of queue) {
    queue.delete(of);
    return { kind, of };
  }
  return undefined;
}
