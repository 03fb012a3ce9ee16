import type { Atom, AtomText } from './atoms';
import { type NameReading, spanOf } from './reading';
import { initiativeWords, organizationWords } from './vocabulary';

/**
 * Names in Romance and other languages, whose head comes first: `Comisión Federal de Electricidad`, `Plan Nacional de
 * Desarrollo`, `Universidade de São Paulo`. A head that is English too needs one of the foreign little words behind it.
 */
export function readForeign(source: string, { atoms, shouted }: AtomText): NameReading[] {
  const readings: NameReading[] = [];
  if (shouted) return readings;
  for (let i = 0; i < atoms.length;) {
    const { lower, type } = atoms[i]!;
    const kind = organizationWords.foreignHeads.has(lower) ? 'organization' : 'initiative';
    if (type !== 'name' || (kind === 'initiative' && !initiativeWords.foreignHeads.has(lower))) {
      i++;
      continue;
    }
    const { end, connected } = endOfForeign(atoms, i);
    const english = initiativeWords.heads.has(lower) || organizationWords.heads.has(lower);
    if (end < i + 2 || (english && !connected)) {
      i++;
      continue;
    }
    readings.push({
      ...spanOf(source, atoms, i, end),
      kind,
      form: 'full',
      head: lower,
      strength: 'strong',
      rule: `${kind}.foreign`,
      evidence: [`"${lower}" opens a name in another language`],
    });
    i = end;
  }
  return readings;
}

/** Index behind the capitalised words and foreign little words from `at`. */
function endOfForeign(atoms: readonly Atom[], at: number): { end: number; connected: boolean } {
  let end = at;
  let connected = false;
  for (let i = at; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if ((i > at && atom.breaks) || atoms[i - 1]?.possessive) break;
    if (atom.type === 'name') end = i + 1;
    else if (atom.type === 'lower' && organizationWords.foreignConnectors.has(atom.lower) && i - end < 2)
      connected = true;
    else break;
  }
  return { end, connected: connected && end > at + 1 };
}
