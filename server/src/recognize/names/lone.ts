import { matchKnown } from './bodies';
import { endOfBranch } from './branches';
import type { Atom, AtomText } from './atoms';
import { type HeadlessEvidence, headlessEvidence } from './headless';
import type { Phrase } from './phrases';
import { acts, organizationEvidence, standsAlone } from './organizationContext';
import { endOfHorizon } from './horizon';
import { leaningAt } from './leaning';
import { isPlaces } from './pieces';
import { type NameReading, TERM, spanOf } from './reading';
import { commonWords, currencyCodes, initiativeWords } from './vocabulary';

/** Names that the lexicon of standing bodies and instruments knows. */
export function readKnown(source: string, { atoms, titled }: AtomText): NameReading[] {
  const readings: NameReading[] = [];
  for (let i = 0; i < atoms.length;) {
    const match = matchKnown(atoms, i);
    if (!match) {
      i++;
      continue;
    }
    const { known, last } = match;
    if (known.kind === 'organization' && last === i + 1 && isCode(atoms, i)) {
      i = last;
      continue;
    }
    const branch = known.kind === 'organization' && !titled ? endOfBranch(source, atoms, last) : last;
    if (branch > last) {
      const span = spanOf(source, atoms, i, branch);
      const evidence = [`a branch of ${known.name}`];
      readings.push({
        ...span,
        kind: known.kind,
        form: 'full',
        strength: 'strong',
        rule: 'organization.branch',
        evidence,
      });
      i = branch;
      continue;
    }
    const behind = atoms[last];
    // `Sustainable Development Goal 6`
    const numbered = atoms[last - 1]!.lower === 'goal' && behind?.type === 'number' && !behind.breaks;
    const { start, end, text } = spanOf(source, atoms, startOf(atoms, i, last, known.kind), numbered ? last + 1 : last);
    readings.push({
      start,
      end,
      text,
      kind: known.kind,
      form: known.form,
      known: known.name,
      strength: 'strong',
      rule: `${known.kind}.known`,
      evidence: [known.form === 'full' ? 'a standing name of the world' : `known as ${known.name}`],
    });
    i = last;
  }
  return readings;
}

/** `SEC. 12`, `PLN 40 million`: the abbreviation of a part of a law, or a currency, at its number. */
function isCode(atoms: readonly Atom[], at: number): boolean {
  const { text } = atoms[at]!;
  const next = atoms[at + 1];
  if (next?.text === '.' && !next.spaced && atoms[at + 2]?.type === 'number') return true;
  return currencyCodes.has(text) && (next?.type === 'number' || atoms[at - 1]?.type === 'number');
}

/** `Enhanced Nationally Determined Contribution`, `14th NPC`: which one of its kind it is belongs to the name. */
function startOf(atoms: readonly Atom[], at: number, last: number, kind: NameReading['kind']): number {
  const before = atoms[at]!.breaks ? undefined : atoms[at - 1];
  if (!before) return at;
  if (kind === 'initiative') return before.type === 'name' && EDITIONS.test(before.lower) ? at - 1 : at;
  const next = atoms[last];
  const ends = !next || next.breaks || next.type === 'mark' || commonWords.functionWords.is(next);
  return ends && /^\d{1,3}(?:st|nd|rd|th)$/.test(before.lower) ? at - 1 : at;
}

const EDITIONS = /^(?:enhanced|first|intended|revised|second|third|updated)$/;

/** How the members of a series are numbered, by the second field of [numbered]. */
const NUMBERS: Readonly<Record<string, RegExp>> = {
  '': /^(?:\d{1,2}|[IVX]{1,4})$/,
  catalogue: /^\d{3,5}(?:-\d)?$/,
  year: /^(?:21|20\d\d)$/,
  bill: /^(?:\p{Lu}{1,3}[-‐‑]?)?\d{1,4}$/u,
};

/** Members of numbered series: `Euro 6`, `SDG 13`, `ISO 14001`, `Horizon 2020`. */
export function readNumbered(source: string, { atoms }: AtomText): NameReading[] {
  const readings: NameReading[] = [];
  for (let i = 0; i + 1 < atoms.length; i++) {
    const atom = atoms[i]!;
    if (atom.type !== 'name' || !initiativeWords.numbered.is(atom)) continue;
    const number = atoms[i + 1]!;
    const after = atoms[i + 2];
    if (
      number.breaks ||
      !NUMBERS[initiativeWords.numbered.of(atom) ?? '']?.test(number.text) ||
      /^(?:million|billion|trillion|%|per|percent)$/.test(after?.lower ?? '')
    )
      continue;
    const { start, end, text } = spanOf(source, atoms, i, i + 2);
    readings.push({
      start,
      end,
      text,
      kind: 'initiative',
      form: 'full',
      head: atom.lower,
      strength: 'strong',
      rule: 'initiative.numbered',
      evidence: [`a member of the series "${atom.text}"`],
    });
  }
  return readings;
}

/**
 * What is left: an acronym, or capitalised words that nothing here explains. Weak, unless the text says by their place that
 * they are an organization: a photo credit, a title behind them, `company` in front.
 */
export function readLone(
  source: string,
  { atoms, shouted, titled }: AtomText,
  phrase: Phrase,
): NameReading | undefined {
  const { first, last } = phrase;
  if (phrase.head || shouted || isPlaces(atoms, first, last)) return undefined;
  const atom = atoms[first]!;
  const single = last === first + 1;
  const acronym = single && atom.acronym;
  if (single && commonWords.commonAcronyms.is(atom)) return acronym ? readTerm(source, atoms, first) : undefined;
  if (single && commonWords.commonCapitals.is(atom)) return undefined;
  const evidence = organizationEvidence(atoms, phrase, acronym);
  // What one acts under or draws on is an instrument.
  const underlies =
    acronym && /^(?:under|on|through|via)$/.test(atoms[first - 2]?.lower ?? '') && !atoms[first]!.breaks;
  const headless = evidence || acronym || titled ? undefined : headlessEvidence(atoms, first, last);
  if (headless) return { ...spanOf(source, atoms, first, last), form: 'full', strength: 'strong', ...ruleBy(headless) };
  const place = acronym ? placeOf(atoms, first, last) : undefined;
  const dated = acronym ? last : endOfHorizon(atoms, first, last);
  if (dated > last) {
    const evidence = ['the year by which it is to be reached ends it'];
    const span = spanOf(source, atoms, first, dated);
    return { ...span, kind: 'initiative', form: 'full', strength: 'strong', rule: 'initiative.horizon', evidence };
  }
  const { start, end, text } = spanOf(source, atoms, first, last);
  const stands = !evidence && acronym && standsAlone(atoms, first, last);
  // Programmes, projects, plans and policies end in P, next to no bodies do.
  const instrument = underlies || (stands && text.endsWith('P'));
  const leaning = evidence || acronym || titled ? undefined : leaningAt(atoms, first, last);
  return {
    start,
    end,
    text,
    kind: (evidence || stands) && !instrument ? 'organization' : 'initiative',
    form: acronym ? 'acronym' : 'full',
    strength: evidence || stands ? 'strong' : 'weak',
    rule: ruleOf(stands ? 'article' : evidence && 'context', instrument, acronym),
    evidence: [
      evidence ?? (stands ? 'an acronym with the article, not a technical term' : 'capitalised without an explanation'),
    ],
    place,
    leaning,
  };
}

/** A technical acronym is no name, unless the document introduces a name with it: `Child Care Subsidy (CCS)`. */
function readTerm(source: string, atoms: readonly Atom[], at: number): NameReading {
  const { start, end, text } = spanOf(source, atoms, at, at + 1);
  const place = placeOf(atoms, at, at + 1);
  return {
    start,
    end,
    text,
    kind: 'initiative',
    form: 'acronym',
    strength: 'weak',
    rule: TERM,
    evidence: ['a technical acronym'],
    ...(place && { place }),
  };
}

const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|X)$/;

const ruleBy = ({ kind, why }: HeadlessEvidence) => ({ kind, rule: `${kind}.context`, evidence: [why] });

const ruleOf = (by: string | undefined, instrument: boolean, acronym: boolean) =>
  by === undefined ? `name.${acronym ? 'acronym' : 'bare'}` : `${instrument ? 'initiative' : 'organization'}.${by}`;

/** `gross value added (GVA)`, `12 TWh`; a year counts nothing. */
function placeOf(atoms: readonly Atom[], first: number, last: number): NameReading['place'] {
  const before = atoms[first - 1];
  if (before?.text === '(' && atoms[last]?.text === ')') return 'bracketed';
  return before?.type === 'number' && !atoms[first]!.breaks && !/^\d{4}$/.test(before.text) ? 'counted' : undefined;
}

/** The acronyms inside a longer phrase: of `NZBN APIs` only the first may be known to the document. */
export function readInnerAcronyms(source: string, { atoms }: AtomText, { first, last }: Phrase): NameReading[] {
  const readings: NameReading[] = [];
  for (let i = first; i < last; i++) {
    const atom = atoms[i]!;
    if (!atom.acronym) continue;
    if (commonWords.commonAcronyms.is(atom)) {
      if (last - first > 1) readings.push(readTerm(source, atoms, i));
      continue;
    }
    const number = atoms[i + 1];
    const isNumber = number?.type === 'number' ? i + 1 >= last : ROMAN.test(number?.text ?? '');
    const numbered = isNumber && !number!.breaks; // `AMRUT 2.0`, `NDP II`
    if (last - first === 1 && !numbered) continue;
    const { start, end, text } = spanOf(source, atoms, i, numbered ? i + 2 : i + 1);
    const acting = numbered && last - first === 1 && acts(atoms, i, i + 2); // `CTF 50 led`
    readings.push({
      start,
      end,
      text,
      kind: acting ? 'organization' : 'initiative',
      form: 'acronym',
      strength: acting ? 'strong' : 'weak',
      rule: acting ? 'organization.context' : 'name.acronym',
      evidence: [acting ? 'it acts as a body does' : 'an acronym inside capitalised words'],
    });
  }
  return readings;
}
