import { itemAt } from '../../text/itemAt';
import { type Atom, type AtomText, atomAt } from './atoms';
import { type NameReading, copyOf } from './reading';

/**
 * Marks the full names and acronyms that begin a sentence: what it is about, and what a short form in a later one most likely repeats.
 * @param readings the names of the paragraph
 */
export const readTopics = ({ atoms }: AtomText, readings: readonly NameReading[]): readonly NameReading[] =>
  readings.map((reading) => (isTopic(atoms, reading) ? asTopic(reading) : reading));

function asTopic(reading: NameReading): NameReading {
  const topic = copyOf(reading);
  topic.topical = true;
  return topic;
}

/** Whether a name may be repeated in short and stands at the start of a sentence, be it behind an article. */
function isTopic(atoms: readonly Atom[], { form, head, start }: NameReading): boolean {
  if (form === 'short' || (form === 'full' && head === undefined)) return false;
  const at = atomAt(atoms, start);
  if (at === undefined) return false;
  const [before, atom, next] = [itemAt(atoms, at - 1), atoms[at]!, atoms[at + 1]];
  // An acronym in brackets begins nothing.
  if (form === 'acronym') return atom.breaks || (before?.lower === 'the' && before.breaks);
  if (before?.lower === 'the' && opens(before) && !atom.breaks) return true;
  return opens(atom) && !(atom.lower === 'the' && next && !next.breaks);
}

const opens = ({ initial, breaks }: Atom) => initial || breaks;
