import { itemAt } from '../../text/itemAt';
import { offsetBehind } from '../../text/distance';
import type { Span } from '../annotation';
import { alignedStart, readAside, readBracket } from './acronymBrackets';
import { beforeGeneric, definedBefore, describedBefore, isTold } from './acronymTargets';
import type { Atom, AtomText } from './atoms';
import { type Defined, definedIn, isHeaded, mayMean, repeatedIn } from './definitions';
import { lastHead } from './heads';
import { letterCount } from './initials';
import { isNickname, isShoutedAcronym, saidOf } from './nicknames';
import { isPeriod } from './period';
import { isPlaces, placeAt } from './pieces';
import { BRACKET } from './rareWords';
import { type NameReading, type NewReading, type Written, copyOf, readingOf, spanOf } from './reading';
import { commonWords, organizationWords } from './vocabulary';

/**
 * Reads bracketed acronyms and short forms behind names: `Ministry of Health (MoH)`, `the European Commission (the
 * Commission)`. The acronym may stand for the end of the name only (`Standing Committee of the National People's Congress
 * (NPC)`), or show that the name begins earlier than its grammar says.
 * @param readings the names of the paragraph so far; the result holds them too, some of them extended
 */
export function readBracketed(
  source: string,
  written: AtomText,
  readings: readonly NameReading[],
): readonly NameReading[] {
  const { atoms, shouted } = written;
  if (!mayExplain(written) || !MAY_EXPLAIN.test(source)) return readings;
  const result = readings.slice();
  const endingAt = new Map<number, number>();
  const headedAt = new Map<number, number>();
  result.forEach((reading, i) => {
    const other = endingAt.get(reading.end);
    if (other === undefined || result[other]!.start > reading.start) endingAt.set(reading.end, i);
    if (reading.form === 'full' && reading.head !== undefined) headedAt.set(reading.start, i);
  });
  for (let open = 1; open < atoms.length - 2; open++) {
    const opening = atoms[open]!;
    if (opening.type !== 'mark') continue;
    const beside = opening.text !== '(';
    const bracket = beside ? readAside(atoms, open) : readBracket(atoms, open);
    if (!bracket) {
      if (beside) continue;
      const target = itemAt(result, endingAt.get(atoms[open - 1]!.end) ?? -1);
      if (target && (target.strength === 'strong' || target.head !== undefined)) {
        const all = definedIn(atoms, open).filter((defined) => mayMean(atoms, defined, target));
        const repeated = all.length === 0 ? repeatedIn(atoms, open, target) : undefined;
        for (const defined of repeated ? [repeated] : all)
          result.push(
            abbreviation(spanOf(source, atoms, defined.first, defined.last), target, target, formOf(defined)),
          );
      }
      const inverted = readInverted(source, atoms, open, result, headedAt);
      if (inverted) result.push(inverted);
      continue;
    }
    const { first, last } = bracket;
    const span = spanOf(source, atoms, first, last);
    // `Energy Policy until 2040 (EP2040)`
    const until =
      isPeriod(itemAt(atoms, open - 1)) && /^(?:until|to|towards|by)$/.test(itemAt(atoms, open - 2)?.lower ?? '');
    const isShouted = shouted && last === first + 1 && !bracket.article;
    const start =
      (atoms[first]!.acronym && !bracket.article) || isShouted
        ? alignedStart(atoms, open, atoms[first]!.text)
        : undefined;
    const nickname = !atoms[first]!.acronym && !(isShouted && start !== undefined); // in capitals any word looks like one
    const ends = atoms[open - 1]!.text === ',' ? open - 1 : open; // `Harbour Board, (HB)`
    const aligned = start === undefined || start >= ends ? undefined : spanOf(source, atoms, start, ends);
    if (beside && (aligned === undefined || letterCount(span.text) < 3)) continue;
    // `Rural Development Plan (RDP) 2021-2025`
    // and `Second Rural Development Plan (RDP2) 2021-2025`
    const counted = start === undefined || start === 0 ? undefined : headedAt.get(atoms[start - 1]!.start);
    const around = aligned === undefined ? undefined : itemAt(result, headedAt.get(aligned.start) ?? counted ?? -1);
    if (around && around.end > span.end) {
      result.push(abbreviation(span, around, around, 'acronym'));
      continue;
    }
    // `Alliance for Rural Roads in Africa (ARRA)`: the acronym shows how far the name reaches.
    const shorter = aligned && letterCount(span.text) > 2 ? headedAt.get(aligned.start) : undefined;
    const rest = aligned && itemAt(result, endingAt.get(aligned.end) ?? -1);
    const taken = rest !== undefined && rest.rule !== 'name.bare'; // `Awas Yojana - Gramin (AY-G)`
    if (shorter !== undefined && result[shorter]!.end < aligned!.end && !taken) {
      const longer = spanning(result[shorter]!, aligned!);
      longer.strength = 'strong';
      result[shorter] = longer;
      endingAt.set(aligned!.end, shorter);
    }
    const at =
      endingAt.get(atoms[ends - 1]!.end) ??
      (until && open > 2 ? endingAt.get(atoms[open - 3]!.end) : undefined) ??
      (nickname || bracket.article ? undefined : beforeGeneric(atoms, open, result, endingAt));
    const found = at === undefined ? undefined : result[at];
    if (found?.strength === 'weak' && aligned?.start === found.start && isTold(found, span.text))
      result[at!] = assured(found);
    const target = found && (found.strength === 'strong' || found.head !== undefined) ? result[at!] : undefined;
    if (bracket.article) {
      const defined = { first, last, acronym: false, headed: isHeaded(atoms, first, last) };
      const meant = definedBefore(atoms, open, defined, result, endingAt) ?? target;
      if (meant)
        result.push(abbreviation(span, meant, meant, mayMean(atoms, defined, meant) ? formOf(defined) : 'short'));
      continue;
    }
    const isNamed =
      target?.strength === 'strong' &&
      (isNickname(atoms, first, target) || (isShouted && isShoutedAcronym(atoms, first, target)));
    if (nickname && !isNamed) {
      const repeated = target?.strength === 'strong' ? repeatedIn(atoms, open, target) : undefined;
      if (repeated) result.push(abbreviation(span, target!, target!, formOf(repeated)));
      continue;
    }
    const technical = last === first + 1 && commonWords.commonAcronyms.is(atoms[first]);
    if (target && at !== undefined) {
      if (!aligned && (technical || target.form === 'acronym')) continue;
      let name = target;
      if (aligned && aligned.start < target.start && (target.kind === 'initiative' || letterCount(span.text) > 3)) {
        const longer = spanning(target, aligned);
        longer.evidence = [...target.evidence, `its acronym "${span.text}" shows where it begins`];
        result[at] = name = longer;
      }
      // An inner name begins behind a connector: `PPCD` is no part of `Action Plan for …`, `NPC` is one of `Committee of the …`.
      // `Ministry of Housing and Urban Development (HUD)` has but one name.
      const begins =
        start !== undefined &&
        itemAt(atoms, start - 1)?.type !== 'name' &&
        letterCount(span.text) > 2 &&
        (lastHead(atoms, start, open)?.kind ?? 'other') !== 'other';
      const inner = begins && aligned && aligned.start > name.start ? aligned : name;
      result.push(abbreviation(span, name, { start: inner.start, end: inner.end, text: inner.text }, 'acronym'));
    } else if (aligned && !technical && !isPlaces(atoms, start!, open)) {
      // `New Zealand Business Number (NZBN)` is named after its country; `Gross Value Added (GVA)` is a term.
      const national = placeAt(atoms, start!) !== undefined && open - start! > 2;
      const serves = organizationWords.serviceHeads.is(itemAt(atoms, open - 1));
      const said = saidOf(atoms, start!, open, last);
      const kind = said?.kind ?? (serves ? 'organization' : 'initiative');
      const strength = national || said ? 'strong' : 'weak';
      const rule = national || said ? `${kind}.acronym` : 'name.acronym';
      const why = `its initials make the acronym "${span.text}" behind it`;
      const name = readingOf(aligned, kind, 'full', strength, rule, said ? [why, said.why] : [why]);
      result.push(name, abbreviation(span, name, aligned, 'acronym'));
    } else if (!beside && !technical) {
      const described = describedBefore(source, atoms, open);
      const name = described && readingOf(described, 'initiative', 'full', 'weak', 'name.described', []);
      if (name) result.push(abbreviation(span, name, name, 'acronym'));
    }
  }
  return result;
}

/** A word that heads nothing repeats a name as an acronym does: wherever it stands. */
const formOf = ({ acronym, headed }: Defined) => (acronym || !headed ? 'acronym' : 'short');

/** A bracket, or what may part a name from its acronym. */
const MAY_EXPLAIN = /[(,]| [-–—] /;

/** Whether a bracket opens, or any mark stands before an acronym, at most a word away: of most paragraphs that says enough. */
function mayExplain({ atoms, capitals, rare }: AtomText): boolean {
  if (BRACKET.isAmong(rare)) return true;
  const isMark = (i: number) => itemAt(atoms, i)?.type === 'mark';
  for (const i of capitals) if (atoms[i]!.acronym && (isMark(i - 1) || isMark(i - 2))) return true;
  return false;
}

/** A name that its acronym makes sure of. */
function assured(reading: NameReading): NameReading {
  const sure = copyOf(reading);
  sure.strength = 'strong';
  return sure;
}

/** `CPDM (Centre for Promotion and Mining Development)`: the acronym before the bracket, its full name alone inside. */
function readInverted(
  source: string,
  atoms: readonly Atom[],
  open: number,
  readings: readonly NameReading[],
  headedAt: ReadonlyMap<number, number>,
): NameReading | undefined {
  const acronym = atoms[open - 1]!;
  const opens = atoms[open]!.text === '(' && !atoms[open]!.breaks && acronym.acronym;
  if (!opens || commonWords.commonAcronyms.is(acronym)) return undefined;
  const first = atoms[open + 1]!.lower === 'the' ? open + 2 : open + 1;
  const name = itemAt(readings, headedAt.get(atoms[first]?.start ?? -1) ?? -1);
  if (!name || name.strength !== 'strong' || !/^\s*\)/.test(source.slice(name.end, offsetBehind(source, name.end, 2))))
    return undefined;
  return abbreviation(spanOf(source, atoms, open - 1, open), name, name, 'acronym');
}

/** A reading that reaches over another stretch of the text. */
function spanning(reading: NameReading, { start, end, text }: Written): NewReading {
  const own = copyOf(reading);
  own.start = start;
  own.end = end;
  own.text = text;
  return own;
}

function abbreviation(
  span: Span & { text: string },
  name: NameReading,
  target: Span & { text: string },
  form: 'acronym' | 'short',
): NameReading {
  const { kind, strength } = name;
  const reading = readingOf(span, kind, form, strength, `${kind}.bracket`, [`in brackets behind "${target.text}"`]);
  reading.abbreviates = { start: target.start, end: target.end, text: target.text };
  if (target.start === name.start && name.known !== undefined) reading.known = name.known;
  return reading;
}
