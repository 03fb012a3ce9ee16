import { matchKnown } from './bodies';
import type { AtomText } from './atoms';
import type { Phrase } from './phrases';
import { isPlaces } from './pieces';
import { type NameReading, spanOf } from './reading';
import { commonWords, initiativeWords, organizationWords } from './vocabulary';

/** Names that the lexicon of standing bodies and instruments knows. */
export function readKnown(source: string, { atoms }: AtomText): NameReading[] {
  const readings: NameReading[] = [];
  for (let i = 0; i < atoms.length;) {
    const match = matchKnown(atoms, i);
    if (!match) {
      i++;
      continue;
    }
    const { known, last } = match;
    readings.push({
      ...spanOf(source, atoms, i, last),
      kind: known.kind,
      form: known.form,
      known: known.name,
      strength: 'strong',
      rule: `${known.kind}.known`,
      evidence: [known.form === 'full' ? 'a standing name of the world' : `known as ${known.name}`],
    });
    i = last;
  }
  return readings;
}

/** Members of numbered series: `Euro 6`, `SDG 13`, `ISO 14001`. */
export function readNumbered(source: string, { atoms }: AtomText): NameReading[] {
  const readings: NameReading[] = [];
  atoms.forEach((atom, i) => {
    const number = atoms[i + 1];
    const after = atoms[i + 2];
    if (atom.type !== 'name' || !initiativeWords.numbered.has(atom.lower) || !number || number.breaks) return;
    const counts = atom.lower === 'iso' ? /^\d{3,5}(?:-\d)?$/ : /^(?:\d{1,2}|[IVX]{1,4})$/;
    if (!counts.test(number.text) || /^(?:million|billion|trillion|%|per|percent)$/.test(after?.lower ?? '')) return;
    readings.push({
      ...spanOf(source, atoms, i, i + 2),
      kind: 'initiative',
      form: 'full',
      strength: 'strong',
      rule: 'initiative.numbered',
      evidence: [`a member of the series "${atom.text}"`],
    });
  });
  return readings;
}

/**
 * What is left: an acronym, or capitalised words that nothing here explains. Weak, unless the text says by their place that
 * they are an organization: a photo credit, a title behind them, `company` in front.
 */
export function readLone(source: string, { atoms, shouted }: AtomText, phrase: Phrase): NameReading | undefined {
  const { first, last } = phrase;
  if (phrase.head || shouted || isPlaces(atoms, first, last)) return undefined;
  const atom = atoms[first]!;
  const acronym = last === first + 1 && atom.acronym;
  if (last === first + 1 && commonWords.commonAcronyms.has(atom.lower)) return undefined;
  const before = first > 0 && !atom.breaks ? atoms[first - 1]! : undefined;
  const credited =
    before?.text === ':' &&
    /^(?:photo|photos|source|sources|credit|picture|image)$/.test(atoms[first - 2]?.lower ?? '');
  const introduced =
    before?.type === 'lower' &&
    organizationWords.introducers.has(before.key) &&
    !initiativeWords.genericHeads.has(before.key);
  const evidence = credited
    ? 'a photo credit or source'
    : acronym && phrase.beforeTitle
      ? 'the title of a person follows'
      : introduced
        ? `introduced by "${before.lower}"`
        : undefined;
  return {
    ...spanOf(source, atoms, first, last),
    kind: evidence ? 'organization' : 'initiative',
    form: acronym ? 'acronym' : 'full',
    strength: evidence ? 'strong' : 'weak',
    rule: evidence ? 'organization.context' : acronym ? 'name.acronym' : 'name.bare',
    evidence: [evidence ?? 'capitalised without an explanation'],
  };
}
