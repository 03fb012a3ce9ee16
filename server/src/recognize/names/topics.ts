import type { AtomText } from './atoms';
import type { NameReading } from './reading';

/**
 * Marks the full names that begin a sentence: what it is about, and what a short form in a later one most likely repeats.
 * @param readings the names of the paragraph
 */
export function readTopics({ atoms }: AtomText, readings: readonly NameReading[]): readonly NameReading[] {
  if (!readings.some(mayBeRepeated)) return readings;
  const opening = new Set<number>();
  atoms.forEach((atom, i) => {
    const article = atom.lower === 'the' ? atoms[i + 1] : undefined;
    if (atom.initial || atom.breaks) opening.add(article && !article.breaks ? article.start : atom.start);
  });
  return readings.map((reading) =>
    mayBeRepeated(reading) && opening.has(reading.start) ? { ...reading, topical: true as const } : reading,
  );
}

const mayBeRepeated = ({ form, head }: NameReading) => form === 'full' && head !== undefined;
