import { examine } from '../../check/textChecks';
import { type PackJob, packText } from '../../corpus/archive/packer';
import type { PackedDocument } from '../../corpus/archive/packedDocument';

/** Reads a text on this thread. @returns undefined for one that is no prose @throws if it cannot be read */
export const packHere = (job: PackJob): PackedDocument | undefined => packText(job, examine);
