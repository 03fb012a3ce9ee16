import { type AnnotateOptions, annotate } from '../../recognize/annotate';
import { ParagraphCache } from '../../recognize/cache';
import { type TextDocument, corpusDocument } from '../corpusDocument';
import type { Examine } from '../finding';
import { looksLikeProse } from '../prose';
import { pack } from './pack';
import { type PackFault, type PackedDocument, faultOf } from './packedDocument';

/** A text that is to be read for the archive. */
export interface PackJob {
  readonly uri: string;
  readonly text: string;
  readonly options: AnnotateOptions;
}

/** Reads texts for the archive: on this thread, or on others. */
export interface Packer {
  /** How many texts it works on at once. */
  readonly atOnce: number;
  /**
   * @param waiting how many more there are to come: for a few it may not be worth while to start a thread
   * @returns undefined for a text that is no prose
   * @throws if the text cannot be read
   */
  pack(job: PackJob, waiting: number): Promise<PackedDocument | undefined>;
}

/** Reads one text. */
export function packText({ uri, text, options }: PackJob, examine: Examine): PackedDocument | undefined {
  if (!looksLikeProse(text)) return undefined;
  const faults: PackFault[] = [];
  const cache = new ParagraphCache(undefined, ({ recogniser, error }) =>
    faults.push(faultOf(`${recogniser} are missing in a paragraph`, error)),
  );
  return packRead(corpusDocument(uri, text, annotate(text, { cache, ...options })), examine, faults);
}

/** Packs a document that has been read already. @param faults where to add what goes wrong */
export function packRead(document: TextDocument, examine: Examine, faults: PackFault[] = []): PackedDocument {
  const findings = examine(document, (check, error) => faults.push(faultOf(`findings of ${check} are missing`, error)));
  return pack(document, findings, faults);
}

/** Reads on this thread. */
export const localPacker = (examine: Examine): Packer => ({
  atOnce: 1,
  pack: (job) => new Promise((resolve) => resolve(packText(job, examine))),
});
