import type { SourceOutline } from '../text/document';
import type { AnnotatedDocument } from './annotatedDocument';

/**
 * What an annotated document has beside its lists, as plain data; what it has not, is not there. For those that put one document together
 * out of another: a live one has getters, which no spread copies.
 */
export const besideLists = ({ silenced, ignores, referenceDate }: AnnotatedDocument<SourceOutline>) => ({
  ...(silenced && { silenced }),
  ...(ignores && { ignores }),
  ...(referenceDate && { referenceDate }),
});
