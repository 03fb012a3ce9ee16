import * as fs from 'node:fs';
import * as path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { examine } from '../../check/textChecks';
import { buffersOf } from '../../corpus/archive/packedDocument';
import { type PackJob, packText } from '../../corpus/archive/packer';
import { forgetResults } from '../../recognize/names/memo';
import { IgnoreSet, TermSet, type TermSource } from '../../recognize/terms';
import { letOthersGoFirst } from '../priority';
import { KeptReadings } from './keptReadings';
import { BEGUN, type ReadAnswer, type ReadMessage, type ThreadData } from './messages';
import { collectYoung } from '../youngGeneration';

/** How many sets of terms are kept: each workspace folder has one. */
const KEPT = 8;
/** After so many milliseconds without a text there is time to tidy up; the thread is ended some seconds later. */
const QUIET = 1000;

/**
 * After so many UTF-16 code units of texts, of each of which some 300 bytes of garbage are made, that is thrown away, between two texts, when hardly
 * anything is still needed. In the midst of a text the engine would have to copy all that is known of it by then.
 */
const WORTH_COLLECTING = 9000;
/**
 * After so many, what is remembered of names is forgotten: what the next ones repeat is worked out again
 * for some hundredths of their time. Kept for all, it is 15 of the 40 MB that the thread needs.
 */
const WORTH_FORGETTING = 1_000_000;

/** Reads the texts that it is sent, one after the other, until its port is closed. @throws where there is no thread that started it */
export function runPackingThread(): void {
  if (!parentPort) throw new Error('this program is a thread of the language server');
  const port = parentPort;
  letOthersGoFirst();
  const sets = new Map<number, TermSet>();
  const termsOf = ({ id, sources }: { id: number; sources?: readonly TermSource[] }): TermSet | undefined => {
    if (sources) {
      sets.set(id, new TermSet(sources));
      for (const [oldest] of sets) if (sets.size > KEPT) sets.delete(oldest);
    }
    return sets.get(id);
  };
  const kept = keptReadings(workerData as ThreadData);
  const read = (job: PackJob) => packText(job, examine);
  let [uncollected, unforgotten] = [0, 0];
  let quiet: NodeJS.Timeout | undefined;
  port.on('message', ({ id, uri, text, options, terms, ignores }: ReadMessage) => {
    try {
      const asked = {
        ...options,
        ...(terms && { terms: termsOf(terms)! }),
        ...(ignores && { ignores: new IgnoreSet(ignores.label, ignores.rows) }),
      };
      const job = { uri, text, options: asked };
      const packed = kept ? kept.read(job, read) : read(job);
      const answer: ReadAnswer = { id, ...(packed && { packed }) };
      port.postMessage(answer, packed ? buffersOf(packed) : []);
    } catch (error) {
      port.postMessage({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
    uncollected += text.length;
    unforgotten += text.length;
    if (unforgotten >= WORTH_FORGETTING) {
      forgetResults();
      unforgotten = 0;
    }
    if (uncollected >= WORTH_COLLECTING) {
      collectYoung();
      uncollected = 0;
    }
    clearTimeout(quiet);
    if (kept) quiet = setTimeout(() => kept.tidy(), QUIET).unref();
  });
  port.postMessage(BEGUN);
}

/** @returns undefined where nothing is to be kept */
function keptReadings({ readings: folder }: ThreadData): KeptReadings | undefined {
  const say = (error: unknown) => process.stderr.write(`policytext server: cannot keep what is read in ${folder}: ${String(error)}\n`); // prettier-ignore
  return folder === undefined ? undefined : new KeptReadings(folder, bundles(), say);
}

/** The files that this program is, in order: the bundle that holds this, and those beside it, some of which are pieces of it. */
const bundles = (): string[] =>
  fs
    .readdirSync(__dirname)
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => path.join(__dirname, name));
