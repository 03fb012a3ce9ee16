import { withoutYear } from './acronymForms';
import type { Evidence } from './evidence';
import type { Mention } from './mention';
import { type NameKind, type NewReading, type WordedReading, copyOf } from './reading';
import { isByArticle } from './statedNames';
import { shortened, supported } from './supported';
import { wordingOf } from './wording';

/**
 * A strong reading of the kind that its document gives it: an acronym is of the kind of the name that it stands for, whatever its own
 * surroundings suggest.
 * @returns nothing where an article is all that makes a name of what the document explains as a term
 */
export function correct(evidence: Evidence, reading: WordedReading): WordedReading | undefined {
  if (isByArticle(reading) && evidence.isTerm(reading.text)) return undefined;
  if (reading.form === 'short' && reading.known === undefined) return asAntecedent(evidence, reading);
  if (reading.form === 'full') {
    // `“Coast Mission” means the Coast Embassy`
    const meant = evidence.definedAs(reading.wording.key);
    return meant && meant.kind !== reading.kind ? ofKind(reading, meant.kind) : reading;
  }
  const definition = reading.form === 'acronym' ? evidence.definitionOf(reading.wording) : undefined;
  // What the document says it stands for counts for more than what it stands for in the world.
  if (definition) {
    const own = ofKind(reading, evidence.kindOf(definition));
    if (definition.known === undefined) own.known = undefined;
    return own;
  }
  const full =
    reading.form === 'acronym' &&
    /\.(?:context|article|coordinated)$/.test(reading.rule) &&
    evidence.speltOut(reading.wording);
  // A fund that acts is a body, whatever its name is taken for elsewhere.
  return full && !(full.head === 'fund' && reading.kind === 'organization') ? ofKind(reading, full.kind) : reading;
}

function ofKind(reading: WordedReading, kind: NameKind): NewReading<WordedReading> {
  const own = copyOf(reading);
  own.kind = kind;
  return own;
}

/** `the Fund` is a body where the document has a fund that is one, and no scheme of that name. */
export function asAntecedent(evidence: Evidence, reading: WordedReading): WordedReading {
  const { key } = reading.wording;
  const other = reading.kind === 'initiative' ? 'organization' : 'initiative';
  // What the text itself defines the words as, it means by them.
  const defined = evidence.definedAs(key);
  const isOther = defined
    ? defined.kind === other && !reading.abbreviates
    : !evidence.hasLonger(reading.kind, key) && evidence.hasLonger(other, key);
  if (!isOther) return reading;
  const short = copyOf(reading);
  short.rule = 'name.short';
  return supported(short, other, 'the name that it stands for names one');
}

/** Adds what a name stands for in this document: an acronym, a brand, or what a company's name begins with. */
export function explain(evidence: Evidence, mention: WordedReading): Mention {
  if (mention.form !== 'acronym') {
    if (mention.form !== 'full' || !(mention.rule === 'organization.context' || mention.rule === 'organization.known'))
      return mention;
    const brand = evidence.definitionOf(mention.wording);
    if (brand) {
      const short = standingFor(mention, brand.abbreviates!.text);
      short.form = 'acronym';
      short.known = undefined;
      return short;
    }
    const company = evidence.companyOf(mention.text);
    // The `World Bank` is a part of its group.
    return company && !(mention.known !== undefined && company.head === 'group')
      ? shortened(mention, company)
      : mention;
  }
  const undated = withoutYear(mention.text);
  const definition =
    evidence.definitionOf(mention.wording) ??
    (undated === mention.text ? undefined : evidence.definitionOf(wordingOf(undated)));
  const named = evidence.speltOut(mention.wording);
  // `ERP I` is no `Economic Recovery Programme II`.
  const spelt = named && arePhasesApart(mention.text, named.text) ? undefined : named;
  // `RRF` is the world's facility, unless the document has a `Rural Roads Fund`.
  const own = spelt?.kind === mention.kind && spelt.known === undefined ? spelt.text : undefined;
  const full = definition?.abbreviates!.text ?? own ?? mention.known ?? spelt?.text;
  return full === undefined ? mention : standingFor(mention, full);
}

/** A mention, and what it stands for in its document. */
export function standingFor(mention: WordedReading, full: string): NewReading<Mention> {
  const own: NewReading<Mention> = copyOf(mention);
  own.standsFor = full;
  return own;
}

/** Whether two names end in different numbers of a phase. */
function arePhasesApart(acronym: string, name: string): boolean {
  const [a, b] = [PHASE.exec(acronym)?.[1], PHASE.exec(name)?.[1]];
  return a !== undefined && b !== undefined && a !== b;
}

const PHASE = /[\s-]([IVX]{1,4}|\d)$/;
