import type { Atom, AtomText } from './atoms';
import { readComplement } from './complement';
import { endOfLowerTail } from './context';
import type { Head } from './heads';
import { endOfPeriod, isPeriod } from './period';
import type { Phrase } from './phrases';
import { placeAt } from './pieces';
import { type NameReading, spanOf } from './reading';
import { type ShortForm, shortReading, standingOf } from './shortForm';
import { isDetermined } from './style';
import { commonWords, initiativeWords } from './vocabulary';

/** Reads a phrase with an instrument's head (`… Act`, `Strategy for …`, `Vision 2030`) as the name of an initiative. */
export function readInitiative(source: string, written: AtomText, phrase: Phrase): NameReading | undefined {
  const { atoms } = written;
  const { head } = phrase;
  if (head?.kind !== 'initiative') return undefined;
  const isLaw = initiativeWords.lawHeads.has(head.word);
  let last = phrase.last;
  let fronted = false;
  if (phrase.tail && head.first === phrase.first && initiativeWords.frontHeads.has(head.word)) {
    const end = endOfFronted(atoms, phrase);
    fronted = end > last;
    last = end;
  }
  const lowerTail = endOfLowerTail(atoms, last);
  const numbered = initiativeWords.numberedHeads.has(head.word);
  const cited = initiativeWords.citedHeads.has(head.word);
  const period = endOfPeriod(atoms, lowerTail, cited, isLaw || numbered);
  const end = endOfSubject(atoms, head, endOfCountry(atoms, phrase, period));
  let first = phrase.first;
  // `2030 Agenda`: a year in front belongs to a name that has nothing else to tell it apart.
  const lone = !phrase.complement && onlyGeneric(atoms, phrase.first, head.first);
  const counted =
    end > phrase.last && (head.first > phrase.first || numbered || initiativeWords.shortHeads.has(head.word)); // not `Goal (2030)`
  const bare = lone && !counted && !fronted;
  const before = atoms[first - 1];
  const opens = head.first === first && !isLaw;
  const isGoal = /^(?:by|in|until|since|to)$/.test(atoms[first - 2]?.lower ?? ''); // `Net Zero by 2050`
  const yearly = initiativeWords.yearlyHeads.has(head.word) && end === phrase.last; // `2025 National Budget`
  const dated = isPeriod(before) && !atoms[first]!.breaks && !isGoal && (bare || opens || yearly);
  if (dated) first--;
  const named = {
    ...spanOf(source, atoms, first, bare ? phrase.last : end),
    kind: 'initiative' as const,
    head: head.word,
  };
  if (bare && !dated) return readShort(written, phrase, named);
  const distinct =
    end > phrase.last ||
    dated ||
    hasProperModifier(atoms, first, head.first) ||
    initiativeWords.certainHeads.has(head.word);
  return {
    ...named,
    form: 'full',
    strength:
      (!written.titled || distinct || isDetermined(written, first)) &&
      (!head.plural || phrase.complement || !onlyGeneric(atoms, first, head.first))
        ? 'strong'
        : 'weak',
    rule: phrase.complement ? 'initiative.head-of' : 'initiative.head',
    evidence: [
      `"${head.word}" heads the name of a policy instrument`,
      ...(end > phrase.last ? ['its period is part of the name'] : []),
    ],
  };
}

/** `the Action Plan`, `the Act`. */
function readShort(written: AtomText, phrase: Phrase, named: ShortForm): NameReading {
  const { determined, chosen } = standingOf(written, phrase);
  const strong = chosen && determined && initiativeWords.shortHeads.has(named.head);
  return shortReading(named, determined, strong, 'initiative.short', 'an instrument named elsewhere');
}

/** `Vision 2030 Jamaica`: the country behind the year is part of the name. */
function endOfCountry(atoms: readonly Atom[], { first, head }: Phrase, end: number): number {
  if (head!.first !== first || !isPeriod(atoms[end - 1]) || atoms[end]?.type !== 'name' || atoms[end].breaks)
    return end;
  const place = placeAt(atoms, end);
  return place && atoms[end + place.length]?.type !== 'name' ? end + place.length : end;
}

/** `Law No. 12 of 2018 on Water Use`: what a numbered law is about stands behind its number. */
function endOfSubject(atoms: readonly Atom[], head: Head, end: number): number {
  const behindNumber = atoms[end - 1]!.type === 'number' && atoms[end]?.lower === 'on';
  return behindNumber && initiativeWords.numberedHeads.has(head.word) ? readComplement(atoms, head, end).last : end;
}

/** `Project Sunrise`: the words behind a front head, as far as they are capitalised. */
function endOfFronted(atoms: readonly Atom[], { last }: Phrase): number {
  let end = last;
  while (atoms[end]?.type === 'name' && !atoms[end]!.breaks && !atoms[end - 1]!.possessive) end++;
  return end;
}

function hasProperModifier(atoms: readonly Atom[], first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (placeAt(atoms, i) || atoms[i]!.acronym || atoms[i]!.type === 'number') return true;
  return false;
}

function onlyGeneric(atoms: readonly Atom[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!commonWords.genericModifiers.has(atoms[i]!.lower)) return false;
  return true;
}
