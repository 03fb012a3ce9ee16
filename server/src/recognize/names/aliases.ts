import { initialsOf, lettersOf } from './initials';
import type { Atom, AtomText } from './atoms';
import type { Mention } from './evidence';
import { normalizeName } from './keys';
import type { NameReading } from './reading';
import { commonWords } from './vocabulary';

const MAX_BETWEEN = 9;

/**
 * Names that the text gives to what it has named before: `the Roads and Bridges Act, also known as the Big Roads Law`.
 * @param readings the names of the paragraph so far
 * @returns the same readings; the other names know which they stand for, and are as certain
 */
export function readAliases({ atoms }: AtomText, readings: readonly NameReading[]): NameReading[] {
  const verbs = atoms.some((atom) => commonWords.aliasVerbs.is(atom));
  if (!verbs) return [...readings];
  const endingAt = new Map(readings.filter(({ form }) => form === 'full').map((reading) => [reading.end, reading]));
  const at = new Map(atoms.map((atom, i) => [atom.start, i]));
  return readings.map((reading) => {
    const first = at.get(reading.start);
    if (first === undefined || reading.form === 'short') return reading;
    const end = endBefore(atoms, first);
    const official = end === undefined ? undefined : endingAt.get(end);
    if (official?.strength !== 'strong') return reading;
    const { kind, text } = official;
    const evidence = [...reading.evidence, `another name of "${text}"`];
    return { ...reading, kind, strength: 'strong', rule: `${kind}.alias`, evidence, aliasOf: text };
  });
}

/** Where the name ends that a phrase such as `also known as the` before `first` gives another name to. */
function endBefore(atoms: readonly Atom[], first: number): number | undefined {
  let at = first - 1;
  let called = false;
  while (at > Math.max(0, first - MAX_BETWEEN) && !atoms[at + 1]!.breaks && commonWords.aliasWords.is(atoms[at])) {
    called ||= commonWords.aliasVerbs.is(atoms[at]);
    at--;
  }
  if (!called || at < 0) return undefined;
  const acronym = atoms[at]!.text === ')' && atoms[at - 2]?.text === '(' ? 3 : 0;
  return atoms[at - acronym]?.end;
}

/**
 * The official names of all that a document gives several names: where the text says so, and where two names are introduced with one
 * acronym that only one of them spells, as the name in another language does.
 * @returns by kind and normalised name
 */
export function nameAliases(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  const introduced = new Map<string, string>();
  const add = (kind: string, name: string, official: string) => {
    const key = `${kind} ${normalizeName(name)}`;
    if (normalizeName(name) !== normalizeName(official) && !aliases.has(key)) aliases.set(key, official);
  };
  for (const { kind, form, text, aliasOf, abbreviates } of mentions) {
    if (aliasOf !== undefined && form === 'full') add(kind, text, aliasOf);
    const letters = form === 'acronym' && abbreviates ? lettersOf(text) : undefined;
    if (letters === undefined) continue;
    const id = `${kind} ${letters}`;
    const first = introduced.get(id);
    if (first === undefined) introduced.set(id, abbreviates!.text);
    else if (initialsOf(first).includes(letters) !== initialsOf(abbreviates!.text).includes(letters))
      add(kind, abbreviates!.text, first);
  }
  return aliases;
}
