import type { NameReading, WordedReading } from './reading';

/** A reading that something else in the document makes a name of a kind. @param why in words that are shown */
export const supported = (reading: WordedReading, kind: NameReading['kind'], why: string): WordedReading => ({
  ...reading,
  kind,
  strength: 'strong',
  rule: reading.rule.startsWith('name.') ? kind + reading.rule.slice('name'.length) : reading.rule,
  evidence: [...reading.evidence, why],
});

/** `Nordwind` in a document of `Nordwind Energie GmbH`. */
export const shortened = (reading: WordedReading, { kind, start, end, text }: NameReading): WordedReading => ({
  ...supported(reading, kind, `what "${text}" begins with`),
  form: 'short',
  abbreviates: { start, end, text },
});
