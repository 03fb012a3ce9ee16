import type { Passage } from '../passage';
import { withoutNumber } from './acronymForms';
import { asAntecedent } from './correct';
import type { Evidence } from './evidence';
import { kindLeantTo } from './leant';
import { type NewReading, TERM, type WordedReading, copyOf } from './reading';
import { isCalling } from './shortNames';
import { shortened, supported } from './supported';

/**
 * A weak reading as a name, with the reason; nothing where the document does not support it.
 * @param passage where it stands
 */
export function promote(evidence: Evidence, reading: WordedReading, passage: Passage): WordedReading | undefined {
  if (reading.rule === 'name.person') return undefined;
  if (reading.form === 'acronym' || evidence.definitionOf(reading.wording)) {
    return promoteAcronym(evidence, reading.form === 'acronym' ? reading : asAcronym(reading));
  }
  const { key } = reading.wording;
  if (reading.form === 'short') return promoteShort(evidence, reading, key);
  if (reading.determined && reading.rule === 'name.bare' && evidence.hasLonger('initiative', key))
    return asShort(supported(reading, 'initiative', 'what a name of this document begins with'));
  const same = evidence.strongest(key);
  if (same && !isPlaceName(evidence, reading, same))
    return supported(reading, same.kind, `the same name stands elsewhere: "${same.text}"`);
  if (reading.head !== undefined && evidence.hasLonger(reading.kind, key)) {
    return supported(reading, reading.kind, 'a longer form of the name stands elsewhere in this document');
  }
  // A programme offers and pays as bodies do.
  const isDrawnOn = reading.leaning?.startsWith('initiative') === true;
  const begun =
    isDrawnOn || (reading.leaning !== undefined && key.includes(' ')) ? evidence.initiativeOf(key) : undefined;
  if (begun && (isDrawnOn || isCalling(begun.head))) return shortened(reading, begun);
  const company = reading.rule === 'name.bare' ? evidence.companyOf(reading.text) : undefined;
  if (company) return shortened(reading, company);
  const series = reading.rule === 'name.bare' ? promoteNumbered(evidence, reading) : undefined;
  if (series) return asAcronym(series);
  const leant = reading.rule === 'name.bare' ? kindLeantTo(evidence.leantTo(key), reading.text) : undefined;
  if (leant) return supported(reading, leant, 'what the document says of it in all places');
  if (reading.rule === 'name.acronym') {
    const definition = evidence.definitionAt(passage, reading.start);
    return definition && supported(reading, evidence.kindOf(definition), 'its acronym is used as a name');
  }
  return undefined;
}

/** `Euston`, once in `the wider Euston programme` and for the rest a place. */
const isPlaceName = (evidence: Evidence, { rule, wording }: WordedReading, same: WordedReading): boolean =>
  rule === 'name.bare' && same.rule === 'initiative.context' && evidence.leantTo(wording.key).isPlace;

function asShort(reading: NewReading<WordedReading>): WordedReading {
  reading.form = 'short';
  reading.rule = 'initiative.short';
  return reading;
}

function asAcronym(reading: WordedReading): WordedReading {
  const acronym = copyOf(reading);
  acronym.form = 'acronym';
  return acronym;
}

/** A lone head whose capital the sentence or headline explains needs a twin, or two words of a name that stands elsewhere. */
function promoteShort(evidence: Evidence, reading: WordedReading, key: string): WordedReading | undefined {
  const twin =
    (reading.rule.endsWith('.standalone') || reading.determined === true) && evidence.strongest(key) !== undefined;
  const mayRepeat = key.includes(' ') || reading.determined === true;
  if (twin || (mayRepeat && evidence.hasLonger(reading.kind, key)))
    return supported(reading, reading.kind, 'the name stands elsewhere in this document');
  const other = mayRepeat ? asAntecedent(evidence, reading) : reading;
  return other === reading ? undefined : other;
}

function promoteAcronym(evidence: Evidence, reading: WordedReading): WordedReading | undefined {
  const definition = evidence.definitionOf(reading.wording);
  if (definition) {
    return supported(
      reading,
      evidence.kindOf(definition),
      `stands for "${definition.abbreviates!.text}" in this document`,
    );
  }
  if (reading.rule === TERM) return undefined;
  const series = promoteNumbered(evidence, reading);
  if (series) return series;
  const full = evidence.speltOut(reading.wording);
  if (full) return supported(reading, full.kind, `the initials of "${full.text}"`);
  const same = evidence.strongest(reading.wording.key);
  if (same?.form === 'acronym') return supported(reading, same.kind, 'used as a name elsewhere in this document');
  if (reading.place !== undefined || evidence.isTerm(reading.text)) return undefined;
  const begun = reading.text.length > 3 ? evidence.initiativeOf(reading.wording.key) : undefined;
  if (begun) return shortened(reading, begun);
  const leant = kindLeantTo(evidence.leantTo(reading.wording.key), reading.text);
  return leant && supported(reading, leant, 'what the document says of it in all places');
}

/** `RISP-II`, `CTF 50`: another phase or unit of what the acronym without its number stands for. */
function promoteNumbered(evidence: Evidence, reading: WordedReading): WordedReading | undefined {
  const definition = evidence.seriesDefinitionOf(reading.wording);
  return definition && supported(reading, evidence.kindOf(definition), `a number of "${withoutNumber(reading.text)}"`);
}
