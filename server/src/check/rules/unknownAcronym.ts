import { isAcronym } from '../../corpus/names';
import { lookUpKnown } from '../../recognize/names/bodies';
import type { NameAnnotation } from '../../recognize/annotation';
import type { CorpusCheck } from '../check';
import { cite } from '../text';

const MIN_LENGTH = 3;
/** A document with more acronyms than this is a list of codes. */
const MAX_ACRONYMS = 200;

/**
 * An acronym that no document introduces. Asks for a name of three capitals or more that the recognisers take for a body or an
 * initiative; whose entity has no full name in any document; that the world does not know without one (the lexicon's `WTO`);
 * that stands in running text, not in a credit or a heading; and that none of its documents has at the end of a bracket, in quotation
 * marks or with a bracket behind it, which is how names are introduced, well or badly. Silent as long as documents are missing.
 * Reported once a document.
 */
export const unknownAcronym: CorpusCheck = {
  about: 'corpus',
  id: 'unknown-acronym',
  title: 'An acronym that no document introduces',
  description: 'An acronym of a body or initiative whose full name stands in no document. Reported once a document.',
  severity: 'information',
  find(document, { snapshot, incomplete = false }) {
    if (incomplete) return [];
    const seen = new Set<string>();
    return document.annotated.annotations.flatMap((annotation) => {
      if (annotation.kind !== 'organization' && annotation.kind !== 'initiative') return [];
      const { start, end, text } = annotation;
      if (!isBareAcronym(annotation) || seen.has(text) || seen.size >= MAX_ACRONYMS) return [];
      if (!document.facts.isInRunningText(annotation)) return [];
      seen.add(text);
      const { canonical, mentions, aliases } = snapshot.entityOf({ document, annotation });
      if (!isAcronym(canonical) || /\s/.test(canonical) || aliases.length > 0) return [];
      if (mentions.some(({ annotation: { form } }) => form === 'full' || form === 'variant')) return [];
      const documents = new Set(mentions.map((mention) => mention.document));
      if ([...documents].some(({ facts }) => facts.marksOff(text))) return [];
      return [{ start, end, message: `No document says what ${cite(text)} stands for.` }];
    });
  },
};

function isBareAcronym({ form, text }: NameAnnotation): boolean {
  return (
    form === 'acronym' &&
    isAcronym(text) &&
    text.replaceAll('.', '').length >= MIN_LENGTH &&
    lookUpKnown(text.toLowerCase()) === undefined
  );
}
