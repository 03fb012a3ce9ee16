import { type AnnotateOptions, annotate } from '../../recognize/annotate';
import { ParagraphCache } from '../../recognize/cache';
import { corpusDocument } from '../corpusDocument';
import { looksLikeProse } from '../prose';
import { type PackFault, type PackedDocument, faultOf, pack } from './pack';

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
export function packText({ uri, text, options }: PackJob): PackedDocument | undefined {
  if (!looksLikeProse(text)) return undefined;
  const faults: PackFault[] = [];
  const cache = new ParagraphCache(undefined, (fault) => faults.push(faultOf(fault)));
  return pack(corpusDocument(uri, text, annotate(text, { cache, ...options })), faults);
}

/** Reads on this thread. */
export const localPacker: Packer = {
  atOnce: 1,
  pack: (job) => new Promise((resolve) => resolve(packText(job))),
};
