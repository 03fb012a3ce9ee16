import { matchKnown } from './bodies';
import type { Atom, AtomText } from './atoms';
import type { Phrase } from './phrases';
import { isPlaces, placeAt } from './pieces';
import { type NameReading, spanOf } from './reading';
import { commonWords, initiativeWords, organizationWords, titles } from './vocabulary';

/** Names that the lexicon of standing bodies and instruments knows. */
export function readKnown(source: string, { atoms }: AtomText): NameReading[] {
  const readings: NameReading[] = [];
  for (let i = 0; i < atoms.length;) {
    const match = matchKnown(atoms, i);
    if (!match) {
      i++;
      continue;
    }
    const { known, last } = match;
    const { start, end, text } = spanOf(source, atoms, i, last);
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

/** Members of numbered series: `Euro 6`, `SDG 13`, `ISO 14001`. */
export function readNumbered(source: string, { atoms }: AtomText): NameReading[] {
  const readings: NameReading[] = [];
  atoms.forEach((atom, i) => {
    const number = atoms[i + 1];
    const after = atoms[i + 2];
    if (atom.type !== 'name' || !initiativeWords.numbered.has(atom.lower) || !number || number.breaks) return;
    const counts = atom.lower === 'iso' ? /^\d{3,5}(?:-\d)?$/ : /^(?:\d{1,2}|[IVX]{1,4})$/;
    if (!counts.test(number.text) || /^(?:million|billion|trillion|%|per|percent)$/.test(after?.lower ?? '')) return;
    readings.push({
      ...spanOf(source, atoms, i, i + 2),
      kind: 'initiative',
      form: 'full',
      strength: 'strong',
      rule: 'initiative.numbered',
      evidence: [`a member of the series "${atom.text}"`],
    });
  });
  return readings;
}

/**
 * What is left: an acronym, or capitalised words that nothing here explains. Weak, unless the text says by their place that
 * they are an organization: a photo credit, a title behind them, `company` in front.
 */
export function readLone(source: string, { atoms, shouted }: AtomText, phrase: Phrase): NameReading | undefined {
  const { first, last } = phrase;
  if (phrase.head || shouted || isPlaces(atoms, first, last)) return undefined;
  const atom = atoms[first]!;
  const single = last === first + 1;
  const acronym = single && atom.acronym;
  if (single && (commonWords.commonAcronyms.has(atom.lower) || commonWords.commonCapitals.has(atom.lower)))
    return undefined;
  const evidence = organizationEvidence(atoms, phrase, acronym);
  // What one acts under or draws on is an instrument.
  const underlies =
    acronym && /^(?:under|on|through|via)$/.test(atoms[first - 2]?.lower ?? '') && !atoms[first]!.breaks;
  const place = acronym ? placeOf(atoms, first, last) : undefined;
  const { start, end, text } = spanOf(source, atoms, first, last);
  return {
    start,
    end,
    text,
    kind: evidence && !underlies ? 'organization' : 'initiative',
    form: acronym ? 'acronym' : 'full',
    strength: evidence ? 'strong' : 'weak',
    rule: evidence
      ? underlies
        ? 'initiative.context'
        : 'organization.context'
      : acronym
        ? 'name.acronym'
        : 'name.bare',
    evidence: [evidence ?? 'capitalised without an explanation'],
    ...(place && { place }),
  };
}

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
    if (!atom.acronym || commonWords.commonAcronyms.has(atom.lower)) continue;
    const number = atoms[i + 1];
    const numbered = number?.type === 'number' && !number.breaks && i + 1 >= last; // `AMRUT 2.0`
    if (last - first === 1 && !numbered) continue;
    const { start, end, text } = spanOf(source, atoms, i, numbered ? i + 2 : i + 1);
    readings.push({
      start,
      end,
      text,
      kind: 'initiative',
      form: 'acronym',
      strength: 'weak',
      rule: 'name.acronym',
      evidence: ['an acronym inside capitalised words'],
    });
  }
  return readings;
}

function organizationEvidence(
  atoms: readonly Atom[],
  { first, last, beforeTitle }: Phrase,
  acronym: boolean,
): string | undefined {
  const before = first > 0 && !atoms[first]!.breaks ? atoms[first - 1]! : undefined;
  const credits = /^(?:photo|photos|source|sources|credit|picture|image)$/;
  if (before?.text === ':' && credits.test(atoms[first - 2]?.lower ?? '')) return 'a photo credit or source';
  const behind = atoms[last];
  const ranked = behind?.type === 'lower' && !behind.breaks && titles.has(behind.lower); // `SPC deputy`
  if (acronym && (beforeTitle || ranked)) return 'the title of a person follows';
  const introduces = before?.type === 'lower' && organizationWords.introducers.has(before.key);
  if (introduces && !initiativeWords.genericHeads.has(before.key)) return `introduced by "${before.lower}"`;
  const follower = followedBy(atoms, last);
  if (follower && !atoms[last - 1]!.possessive && !atoms[first]!.initial) return `followed by "${follower}"`;
  if (acronym && acts(atoms, first, last)) return 'it acts as a body does';
  if (acronym && standsAlone(atoms, first, last)) return 'an acronym with the article, not a technical term';
  return isNationalAgency(atoms, first, last) ? 'a public task and the country it is done for' : undefined;
}

/** `by the SISP.`, `The DPWH has`: a proper acronym with its article and no noun behind that it qualifies. */
function standsAlone(atoms: readonly Atom[], first: number, last: number): boolean {
  if (!/^\p{Lu}{3,6}$/u.test(atoms[first]!.text) || atoms[first]!.breaks || atoms[first - 1]?.lower !== 'the')
    return false;
  const next = atoms[last];
  if (!next || next.breaks || atoms[first]!.possessive) return true;
  if (next.type === 'mark') return /^[.,;:!?)]$/.test(next.text);
  return (
    next.type === 'lower' &&
    (commonWords.functionWords.has(next.lower) || commonWords.verbs.has(next.lower) || /[a-z]ed$/.test(next.lower))
  );
}

/** `SANA news agency`, `the Acme group`. */
function followedBy(atoms: readonly Atom[], last: number): string | undefined {
  const word = (i: number) => (atoms[i]?.type === 'lower' && !atoms[i].breaks ? atoms[i].lower : '');
  const two = `${word(last)} ${word(last + 1)}`;
  return [two, word(last)].find((phrase) => organizationWords.followers.has(phrase));
}

/** `ABC announced`, `led by ABC`. */
function acts(atoms: readonly Atom[], first: number, last: number): boolean {
  const isActor = (atom: Atom | undefined) => atom?.type === 'lower' && organizationWords.actorVerbs.has(atom.lower);
  if (atoms[first]!.lower.endsWith('s') && atoms[first]!.text.endsWith('s')) return false; // `SMEs reported`
  return (
    (!atoms[last]?.breaks && isActor(atoms[last])) || (atoms[first - 1]?.lower === 'by' && isActor(atoms[first - 2]))
  );
}

/** `Transport Scotland`, `Statistics Norway`. */
function isNationalAgency(atoms: readonly Atom[], first: number, last: number): boolean {
  const field = organizationWords.agencyFields;
  if (!field.has(atoms[first]!.lower) && !(last - first > 2 && field.has(atoms[first + 1]!.lower))) return false;
  for (let i = first + 1; i < last; i++) {
    const place = placeAt(atoms, i);
    if (place && i + place.length === last) return true;
  }
  return false;
}
