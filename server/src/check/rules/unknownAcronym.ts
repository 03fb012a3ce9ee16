import { isAcronym } from '../../corpus/names';
import { lookUpKnown } from '../../recognize/names/bodies';
import type { Entity } from '../../corpus/entities';
import type { Finding } from '../../corpus/finding';
import { STEP, type Steps } from '../../corpus/steps';
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
  *find(document, { snapshot, incomplete = false }) {
    const findings: Finding[] = [];
    if (incomplete) return findings;
    const seen = new Set<string>();
    for (const annotation of document.annotated.annotations) {
      if (annotation.kind !== 'organization' && annotation.kind !== 'initiative') continue;
      const { start, end, text } = annotation;
      if (!isBareAcronym(annotation) || seen.has(text) || seen.size >= MAX_ACRONYMS) continue;
      if (!document.facts.isInRunningText(annotation)) continue;
      seen.add(text);
      const entity = snapshot.entityOf({ document, annotation });
      const { canonical, aliases } = entity;
      if (!isAcronym(canonical) || /\s/.test(canonical) || aliases.length > 0) continue;
      if (yield* isIntroduced(entity, text)) continue;
      findings.push({ start, end, message: `No document says what ${cite(text)} stands for.` });
    }
    return findings;
  },
};

/** Whether any document gives an acronym's name, or marks it off as one does that introduces it. */
function* isIntroduced({ byDocument }: Entity, acronym: string): Steps<boolean> {
  let count = 0;
  for (const { mentions } of byDocument) {
    if (++count % STEP === 0) yield;
    if (mentions.some(({ annotation: { form } }) => form === 'full' || form === 'variant')) return true;
    if (mentions[0]!.document.facts.marksOff(acronym)) return true;
  }
  return false;
}

function isBareAcronym({ form, text }: NameAnnotation): boolean {
  return (
    form === 'acronym' &&
    isAcronym(text) &&
    text.replaceAll('.', '').length >= MIN_LENGTH &&
    lookUpKnown(text.toLowerCase()) === undefined
  );
}
