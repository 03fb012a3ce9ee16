import { parentPort } from 'node:worker_threads';
import { examine } from '../../check/textChecks';
import { buffersOf } from '../../corpus/archive/packedDocument';
import { packText } from '../../corpus/archive/packer';
import { IgnoreSet, TermSet, type TermSource } from '../../recognize/terms';
import { BEGUN, type ReadAnswer, type ReadMessage } from './messages';

/** How many sets of terms are kept: each workspace folder has one. */
const KEPT = 8;

/** Reads the texts that it is sent, one after the other, until its port is closed. @throws where there is no thread that started it */
export function runPackingThread(): void {
  if (!parentPort) throw new Error('this program is a thread of the language server');
  const port = parentPort;
  const sets = new Map<number, TermSet>();
  const termsOf = ({ id, sources }: { id: number; sources?: readonly TermSource[] }): TermSet | undefined => {
    if (sources) {
      sets.set(id, new TermSet(sources));
      for (const [oldest] of sets) if (sets.size > KEPT) sets.delete(oldest);
    }
    return sets.get(id);
  };
  port.on('message', ({ id, uri, text, options, terms, ignores }: ReadMessage) => {
    try {
      const read = {
        ...options,
        ...(terms && { terms: termsOf(terms)! }),
        ...(ignores && { ignores: new IgnoreSet(ignores.label, ignores.rows) }),
      };
      const packed = packText({ uri, text, options: read }, examine);
      const answer: ReadAnswer = { id, ...(packed && { packed }) };
      port.postMessage(answer, packed ? buffersOf(packed) : []);
    } catch (error) {
      port.postMessage({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  port.postMessage(BEGUN);
}
