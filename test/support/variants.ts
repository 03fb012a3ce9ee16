import type { TextDocument } from '../../server/src/corpus/corpusDocument';
import { markedDocument } from './corpus';
import { VARIANTS } from './observe';

/** Names of documents, each of which may be any of {@link VARIANTS}. */
export const NAMES = ['a', 'b', 'c', 'd', 'e'];

/** Every variant under every name, read once. */
const DOCUMENTS = new Map(
  NAMES.map((name) => [name, VARIANTS.map((variant) => markedDocument({ ...variant, name }))] as const),
);

/** A document of one of {@link NAMES} that says what one of the variants says. */
export const variantOf = (name: string, variant: number): TextDocument => DOCUMENTS.get(name)![variant]!;
