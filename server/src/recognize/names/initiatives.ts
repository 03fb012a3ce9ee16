import { type Atom, type AtomText, isDetermined } from './atoms';
import { endOfPeriod, isPeriod } from './period';
import type { Phrase } from './phrases';
import { isPlaces, placeAt } from './pieces';
import { type NameReading, spanOf } from './reading';
import { commonWords, initiativeWords } from './vocabulary';

const DETERMINERS = new Set(['the', 'this', 'our', 'its', 'their', 'that', 'said', 'under', 'such']);

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
  const end = endOfCountry(atoms, phrase, endOfPeriod(atoms, lowerTail, isLaw, numbered));
  let first = phrase.first;
  // `2030 Agenda`: a year in front belongs to a name that has nothing else to tell it apart.
  const lone = !phrase.complement && onlyGeneric(atoms, phrase.first, head.first);
  const counted = end > phrase.last && (head.first > phrase.first || initiativeWords.shortHeads.has(head.word)); // not `Goal (2030)`
  const bare = lone && !counted && !fronted;
  const before = atoms[first - 1];
  const opens = head.first === first && !isLaw;
  const isGoal = /^(?:by|in|until|since|to)$/.test(atoms[first - 2]?.lower ?? ''); // `Net Zero by 2050`
  const dated = isPeriod(before) && !atoms[first]!.breaks && !isGoal && (bare || opens);
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
      (!head.plural || !onlyGeneric(atoms, first, head.first))
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
function readShort(
  written: AtomText,
  phrase: Phrase,
  named: Pick<NameReading, 'start' | 'end' | 'text' | 'kind'> & { head: string },
): NameReading {
  const first = written.atoms[phrase.first]!;
  const before = first.breaks ? undefined : written.atoms[phrase.first - 1];
  const determined = before !== undefined && DETERMINERS.has(before.lower);
  const chosen = !written.titled && determined && !phrase.tail && initiativeWords.shortHeads.has(named.head);
  return {
    ...named,
    form: 'short',
    determined,
    strength: chosen ? 'strong' : 'weak',
    rule: 'initiative.short',
    evidence: [`capitalised "${named.text}" stands for an instrument named elsewhere`],
  };
}

/** `Vision 2030 Jamaica`: the country behind the year is part of the name. */
function endOfCountry(atoms: readonly Atom[], { first, head }: Phrase, end: number): number {
  if (head!.first !== first || !isPeriod(atoms[end - 1]) || atoms[end]?.type !== 'name' || atoms[end].breaks)
    return end;
  const place = placeAt(atoms, end);
  return place && atoms[end + place.length]?.type !== 'name' ? end + place.length : end;
}

/** Capitalised words without a head that the text around them calls a programme, an app, a plan … */
export function readNamedByContext(source: string, written: AtomText, phrase: Phrase): NameReading | undefined {
  const { atoms } = written;
  const { first, last } = phrase;
  if (phrase.head || isPlaces(atoms, first, last) || written.shouted || isUnnamed(atoms, first, last)) return undefined;
  const tail = endOfLowerTail(atoms, last);
  const generic = genericBehind(atoms, last, last === first + 1 && isPlain(atoms[first]!));
  const evidence =
    (tail > last ? 'completed by a lower-case tail' : undefined) ??
    (generic && `followed by "${generic.word}"`) ??
    announcedBefore(atoms, first) ??
    listedAs(atoms, first) ??
    describedAs(atoms, last);
  if (!evidence) return undefined;
  const acronym = last === first + 1 && atoms[first]!.acronym;
  // `Family Harm Investigation app`: words that describe need their head, a brand such as `Udyam` does not.
  const needsHead =
    generic?.direct === true && last - first >= 3 && THINGS.has(generic.word) && noConnector(atoms, first, last);
  return {
    ...spanOf(source, atoms, first, tail > last ? tail : needsHead ? last + 1 : last),
    kind: 'initiative',
    form: acronym ? 'acronym' : 'full',
    ...(generic && { head: generic.word }),
    strength: 'strong',
    rule: 'initiative.context',
    evidence: [evidence],
  };
}

const isPlain = (atom: Atom) => /^\p{Lu}\p{Ll}*$/u.test(atom.text);

/** What is made rather than run: a name that describes it ends with it. */
const THINGS = new Set(['app', 'application', 'project', 'system', 'tool', 'toolkit']);

const noConnector = (atoms: readonly Atom[], first: number, last: number) =>
  atoms.slice(first, last).every((atom) => atom.type !== 'lower');

/** A technical acronym, a word that is always capitalised, or one word whose capital the start of the sentence explains. */
function isUnnamed(atoms: readonly Atom[], first: number, last: number): boolean {
  const { lower, initial, acronym, possessive } = atoms[first]!;
  if (last > first + 1) return atoms[last - 1]!.possessive;
  return (
    possessive ||
    commonWords.commonAcronyms.has(lower) ||
    commonWords.commonCapitals.has(lower) ||
    (initial && isPlain(atoms[first]!) && !acronym)
  );
}

/** A member of a list that is announced: `three brands, namely Green Valley, …`, `programmes such as …`. */
function listedAs(atoms: readonly Atom[], first: number): string | undefined {
  let at = first - 1;
  const stop = Math.max(0, first - MAX_LIST);
  const isListed = (atom: Atom) => atom.type === 'name' || [',', 'and', '"', '“', '”', '&'].includes(atom.lower);
  while (at > stop && !atoms[at + 1]!.breaks && isListed(atoms[at]!)) at--;
  const marker = atoms[at]?.lower;
  if (atoms[at + 1]?.breaks || (marker !== 'namely' && marker !== 'as' && marker !== ':')) return undefined;
  if (marker === 'as' && atoms[at - 1]?.lower !== 'such') return undefined;
  const reach = marker === 'as' ? 3 : 14;
  for (let i = at; i > Math.max(0, at - reach) && !atoms[i]!.breaks; i--) {
    const noun = atoms[i - 1]!;
    if (
      noun.type === 'lower' &&
      noun.lower.endsWith('s') &&
      (marker === ':' ? LISTED : initiativeWords.genericHeads).has(noun.lower)
    )
      return `listed under "${noun.lower}"`;
  }
  return undefined;
}

const MAX_LIST = 24;

/** A generic noun behind the name, behind its bracketed acronym, or behind a list of such names. */
function genericBehind(
  atoms: readonly Atom[],
  last: number,
  plain: boolean,
): { word: string; direct: boolean } | undefined {
  let at = last;
  for (let item = 0; item < 8; item++) {
    const atom = atoms[at];
    if (!atom || atom.breaks) return undefined;
    if (atom.type === 'lower' && initiativeWords.genericHeads.has(atom.lower)) {
      // `Udyam, NCS and ASEEM portals` are names, `Energy, Water and Transport projects` are sectors.
      return (item === 0 && !(plain && atom.lower.endsWith('s'))) || LISTED.has(atom.lower) || atoms[last]!.text === '('
        ? { word: atom.lower, direct: at === last }
        : undefined;
    }
    if (atom.text === '(' && atoms[at + 2]?.text === ')') at += 3;
    else if (atom.text === ',' || atom.lower === 'and') at++;
    else if (atom.type === 'name') at++;
    else return undefined;
  }
  return undefined;
}

const LISTED = new Set(
  'apps brands campaigns platforms portals programmes programs schemes vouchers websites'.split(' '),
);

function announcedBefore(atoms: readonly Atom[], first: number): string | undefined {
  const before = atoms[first - 1];
  const behind = atoms[first + 1];
  const isFile = behind?.type === 'mark' && !behind.spaced && atoms[first + 2]?.spaced === false; // `named A-v2.4.xlsx`
  if (!before || atoms[first]!.breaks || before.type !== 'lower' || isFile) return undefined;
  return ['called', 'dubbed', 'named', 'titled', 'entitled', 'branded'].includes(before.lower)
    ? `introduced by "${before.lower}"`
    : undefined;
}

/** `Business Gateway is a digital platform`. */
function describedAs(atoms: readonly Atom[], last: number): string | undefined {
  const [verb, article] = [atoms[last]?.lower, atoms[last + 1]?.lower];
  if ((verb !== 'is' && verb !== 'was') || (article !== 'a' && article !== 'an') || atoms[last]!.breaks)
    return undefined;
  for (let i = last + 2; i < Math.min(atoms.length, last + 7); i++) {
    const atom = atoms[i]!;
    if (atom.breaks || atom.type === 'mark') return undefined;
    if (initiativeWords.genericHeads.has(atom.lower)) return `described as "${atom.lower}"`;
  }
  return undefined;
}

/** `Project Sunrise`: the words behind a front head, as far as they are capitalised. */
function endOfFronted(atoms: readonly Atom[], { last }: Phrase): number {
  let end = last;
  while (atoms[end]?.type === 'name' && !atoms[end]!.breaks && !atoms[end - 1]!.possessive) end++;
  return end;
}

/** `Clean Hydrogen` + `investment tax credit`: at most three words. */
function endOfLowerTail(atoms: readonly Atom[], last: number): number {
  for (let length = 3; length >= 1; length--) {
    const words = atoms.slice(last, last + length);
    if (words.length < length || words.some((atom) => atom.breaks || atom.type !== 'lower')) continue;
    if (initiativeWords.innerTails.has(words.map((atom) => atom.lower).join(' '))) return last + length;
  }
  return last;
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
