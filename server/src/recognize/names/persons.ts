import type { Atom, AtomText } from './atoms';
import { titleAt } from './pieces';
import { titleOpeners } from './vocabulary';
import { type NameReading, readingOf, spanOf } from './reading';

/**
 * The surnames of people: what stands behind a title, and the last word of several capitalised words that nothing makes a name. They
 * never become mentions; they only say that the same word, alone, is no name of a body.
 * @param readings those of the paragraph
 */
export function readPersons(
  source: string,
  { atoms, capitals, rare, shouted }: AtomText,
  readings: readonly NameReading[],
): NameReading[] {
  if (shouted) return [];
  const surnames: number[] = [];
  let ends: Set<number> | undefined; // of few paragraphs
  for (const { rule, end, text } of readings)
    if (rule === 'name.bare' && text.includes(' ')) (ends ??= new Set()).add(end);
  const isTitled = titleOpeners.isAmong(rare);
  if (!isTitled && !ends) return [];
  const places = isTitled ? atoms.length : capitals.length;
  for (let place = 0; place < places; place++) {
    const i = isTitled ? place : capitals[place]!; // titles stand in small letters too
    if (ends?.has(atoms[i]!.end) && isWord(atoms[i])) addOnce(surnames, i);
    if (!titleOpeners.is(atoms[i])) continue;
    const title = titleAt(atoms, i, atoms.length);
    if (!title || title.vague) continue;
    let last = i + title.length;
    while (last < i + title.length + MAX_WORDS && isWord(atoms[last])) last++;
    if (last > i + title.length) addOnce(surnames, last - 1);
  }
  const persons: NameReading[] = [];
  for (let k = 0; k < surnames.length; k++) persons.push(personAt(source, atoms, surnames[k]!));
  return persons;
}

/** Indices come nearly in order: one that is there already is among the last. */
function addOnce(indices: number[], index: number): void {
  for (let k = indices.length - 1; k >= 0 && k >= indices.length - 2 * MAX_WORDS; k--) if (indices[k] === index) return;
  indices.push(index);
}

function personAt(source: string, atoms: readonly Atom[], at: number): NameReading {
  const span = spanOf(source, atoms, at, at + 1);
  const evidence = ['the last of several words, or behind a title'];
  const reading = readingOf(span, 'organization', 'full', 'weak', 'name.person', evidence);
  reading.leaning = 'person';
  return reading;
}

const MAX_WORDS = 3;

const isWord = (atom: Atom | undefined) =>
  atom !== undefined && atom.type === 'name' && !atom.breaks && !atom.acronym && /^\p{Lu}\p{Ll}+$/u.test(atom.text);
