import { type NameReading, type NewReading, type WordedReading, copyOf } from './reading';

/** A reading that something else in the document makes a name of a kind. @param why in words that are shown */
export function supported(reading: WordedReading, kind: NameReading['kind'], why: string): NewReading<WordedReading> {
  const name = copyOf(reading);
  name.kind = kind;
  name.strength = 'strong';
  if (name.rule.startsWith('name.')) name.rule = kind + name.rule.slice('name'.length);
  name.evidence = [...reading.evidence, why];
  return name;
}

/** `Nordwind` in a document of `Nordwind Energie GmbH`. */
export function shortened(reading: WordedReading, { kind, start, end, text }: NameReading): WordedReading {
  const short = supported(reading, kind, `what "${text}" begins with`);
  short.form = 'short';
  short.abbreviates = { start, end, text };
  return short;
}
