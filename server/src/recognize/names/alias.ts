import { type NameReading, copyOf } from './reading';

/** A name as another name of an official one that stands beside it. */
export function aliasOf(reading: NameReading, { kind, text, aliasOf: official = text }: NameReading): NameReading {
  const alias = copyOf(reading);
  alias.kind = kind;
  alias.rule = `${kind}.alias`;
  alias.evidence = [...reading.evidence, `another name of "${official}", which stands beside it`];
  alias.aliasOf = official;
  return alias;
}
