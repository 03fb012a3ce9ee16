import type { Paragraph } from '../../text/document';
import { NameReader } from './read';
import type { WordedReading } from './reading';

export type { LinkedNames, PassageNames } from './passageNames';
export { NameReader } from './read';
export type { NameReading, WordedReading } from './reading';
export { NameSettler } from './settle';
export { withTerms } from './taught';

/** Finds the names of one paragraph, certain and possible ones; depends on that paragraph only. */
export const readNames = (paragraph: Paragraph): readonly WordedReading[] => new NameReader(paragraph).finish();
