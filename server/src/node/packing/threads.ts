import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { PackJob, Packer } from '../../corpus/archive/packer';
import type { PackedDocument } from '../../corpus/archive/packedDocument';
import type { TermSet } from '../../recognize/terms';
import { keepFactor, letThreadsCollect } from '../youngGeneration';
import { BEGUN, type ReadAnswer, type ReadMessage, type ThreadData } from './messages';

/** For fewer texts than this no thread is started, unless they are long. */
const WORTH_A_THREAD = 24;
const LONG = 60_000;
/** Texts that each thread has before it: while one is read, the next must be there. */
const AHEAD = 3;
/** A thread that has nothing to do for so long is ended, and its memory given back; in milliseconds. */
const IDLE = 4000;
/**
 * What a thread takes beside its code. Its young generation stays at the few megabytes that it has when the thread has begun, but while a
 * text is open (`youngGeneration.ts`); then it is collected between two texts (`thread.ts`), so that it stays small whatever it may become.
 * The smaller the other one may become, the sooner the engine looks for garbage in it: without a bound it lets three times as much lie,
 * and with 64 MB it looks all the time. Measured with 2,000 documents of 5 kB: 24 s of CPU, 14 of them the thread's own; 28 to 31 s, and
 * but 2 to 10 MB less, where the young one may have no more than 6 or 12 MB in all. (`HALF` in `youngGeneration.ts` is how it begins.)
 */
const LIMITS = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 96 };
/** A longer text needs more, in UTF-16 code units: it is read by a thread that has no bound, and ends when it is done. */
const HUGE = 300_000;
const ROOMY: ResourceLimits = { maxYoungGenerationSizeMb: 48 };
/** Sets of terms that a thread is told again; it keeps as many. */
const KEPT_SETS = 8;

interface Waiting {
  resolve(packed: PackedDocument | undefined): void;
  reject(error: Error): void;
}

/** A thread has ended before it answered. */
class ThreadEnded extends Error {
  /** @param blameless whether it was not the text that ended it */
  constructor(
    reason: string,
    readonly blameless: boolean,
  ) {
    super(reason);
  }
}

/** One thread and what it has been asked to do. */
class Thread {
  readonly waiting = new Map<number, Waiting>();
  /** Numbers of the sets of terms that it has, the last told at the end. */
  readonly sets: number[] = [];
  /** Whether it has ever been ready to read: what ends one that was not is no text. */
  hasBegun = false;
  private readonly worker: Worker;

  constructor(file: string, workerData: ThreadData, resourceLimits: ResourceLimits, onEnd: (thread: Thread) => void) {
    letThreadsCollect();
    this.worker = new Worker(file, { workerData, resourceLimits });
    this.worker.on('message', (message: ReadAnswer | typeof BEGUN) => {
      this.hasBegun = true;
      if (message === BEGUN) return keepFactor();
      const { id, packed, error } = message;
      const asked = this.waiting.get(id);
      this.waiting.delete(id);
      if (error === undefined) asked?.resolve(packed);
      else asked?.reject(new Error(error));
    });
    const end = (reason: string) => {
      // The first is what it was at; the others can be asked of another thread.
      [...this.waiting.values()].forEach((asked, i) => asked.reject(new ThreadEnded(reason, i > 0 || !this.hasBegun)));
      this.waiting.clear();
      onEnd(this);
    };
    this.worker.on('error', (error) => end(error.message));
    this.worker.on('exit', () => end('the thread that read it has ended'));
    this.worker.unref();
  }

  ask(message: ReadMessage): Promise<PackedDocument | undefined> {
    return new Promise((resolve, reject) => {
      this.waiting.set(message.id, { resolve, reject });
      this.worker.postMessage(message);
    });
  }

  end(): void {
    void this.worker.terminate();
  }
}

/** Reads texts on other threads where there are many or long ones, so that this one is free for requests. */
export class PackingThreads implements Packer {
  readonly atOnce: number;
  private readonly threads = new Set<Thread>();
  /** The one for huge texts. */
  private roomy: Thread | undefined;
  private readonly numbers = new WeakMap<TermSet, number>();
  private sets = 0;
  private jobs = 0;
  private isBroken = false;
  private idle: NodeJS.Timeout | undefined;

  /** @param file the program of a thread, see `reader.main.ts` @param count how many threads there may be @param data what each is told */
  constructor(
    private readonly file: string,
    private readonly count: number,
    private readonly data: ThreadData = {},
  ) {
    this.atOnce = count * AHEAD;
  }

  async pack(job: PackJob, waiting: number): Promise<PackedDocument | undefined> {
    const isLittle = waiting < WORTH_A_THREAD && job.text.length < LONG;
    if (this.isBroken || (isLittle && this.threads.size === 0)) {
      const { packHere } = await import('./local'); // with all of the engine
      return packHere(job);
    }
    const thread = job.text.length > HUGE ? this.forHuge() : this.free();
    try {
      return await thread.ask(this.messageFor(job, thread));
    } catch (error) {
      if (!(error instanceof ThreadEnded && error.blameless)) throw error;
      this.isBroken ||= !thread.hasBegun; // threads cannot be started here
      return await this.pack(job, waiting);
    } finally {
      this.rest();
    }
  }

  /** The thread with the least to do; a new one where all have something and there may be more. */
  private free(): Thread {
    const [first, ...others] = this.threads;
    const least = others.reduce((best, each) => (each.waiting.size < best!.waiting.size ? each : best), first);
    if (least && (least.waiting.size === 0 || this.threads.size >= this.count)) return least;
    const thread = new Thread(this.file, this.data, LIMITS, (ended) => this.threads.delete(ended));
    this.threads.add(thread);
    return thread;
  }

  private forHuge(): Thread {
    this.roomy ??= new Thread(this.file, this.data, ROOMY, (ended) => {
      if (this.roomy === ended) this.roomy = undefined;
    });
    return this.roomy;
  }

  private messageFor({ uri, text, options }: PackJob, thread: Thread): ReadMessage {
    const { cache: _, terms, ignores, ...rest } = options;
    return {
      id: ++this.jobs,
      uri,
      text,
      options: rest,
      ...(terms && { terms: this.termsFor(terms, thread) }),
      ...(ignores && { ignores: { label: ignores.label, rows: ignores.rows } }),
    };
  }

  private termsFor(terms: TermSet, { sets }: Thread): NonNullable<ReadMessage['terms']> {
    let id = this.numbers.get(terms);
    if (id === undefined) this.numbers.set(terms, (id = ++this.sets));
    if (sets.includes(id)) return { id };
    sets.push(id);
    if (sets.length > KEPT_SETS) sets.shift();
    return { id, sources: terms.sources };
  }

  private rest(): void {
    if (this.roomy?.waiting.size === 0) {
      this.roomy.end();
      this.roomy = undefined;
    }
    clearTimeout(this.idle);
    this.idle = setTimeout(() => {
      for (const thread of this.threads) {
        if (thread.waiting.size > 0) continue;
        this.threads.delete(thread);
        thread.end();
      }
    }, IDLE).unref();
  }
}
