import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import type { Atom, AtomText } from './atoms';
import { acts } from './acting';
import type { Phrase } from './phrases';
import { endOfPiece } from './pieces';
import { type NameReading, type Written, readingOf, spanOf } from './reading';
import { commonWords, organizationWords } from './vocabulary';

/** What is a place on the map, and a body where it does something. */
const LOCALITIES = wordsOf(
  'borough canton city commune county district municipality prefecture province state town township',
);

/**
 * `the City of Brandon will contribute`: what names a place names its authority where it acts, or something is done with it as with one.
 * `the City` by itself stands for such an authority at best.
 */
export function readLocality(source: string, { atoms, titled }: AtomText, phrase: Phrase): NameReading | undefined {
  const { first, last } = phrase;
  const atom = atoms[first]!;
  if (last > first + 1) return titled ? undefined : readEndedBy(source, atoms, phrase);
  if (titled || !LOCALITIES.is(atom) || atom.acronym) return undefined;
  const before = atom.breaks ? undefined : itemAt(atoms, first - 1);
  if (atoms[last]?.lower !== 'of' || atoms[last].breaks) {
    if (before?.lower !== 'the' || atoms[last]?.type === 'name') return undefined;
    const known = ADMINISTRATIONS.is(atom) && isActor(atoms, first, last);
    const span = spanOf(source, atoms, first, last);
    const evidence = [`capitalised "${atom.text}" stands for an authority named elsewhere`];
    const strength = known ? 'strong' : 'weak';
    const short = readingOf(span, 'organization', 'short', strength, 'organization.short', evidence, atom.lower);
    short.determined = true;
    return short;
  }
  const end = endOfPiece(atoms, last + 1);
  // `the City of Torrin (CoT)`: its administration has an acronym
  const short =
    atoms[end]?.text === '(' && !atoms[end].breaks && atoms[end + 1]?.acronym && atoms[end + 2]?.text === ')';
  // `the City of Torrin (the “City”)`: and what it is called from now on
  const called =
    atoms[end]?.text === '(' &&
    !atoms[end].breaks &&
    atoms.slice(end + 1, end + 5).some(({ lower }) => lower === atom.lower);
  if (
    end === last + 1 ||
    atoms[last + 1]!.breaks ||
    !(short || called || isActor(atoms, first, end) || isDealtWith(atoms, first))
  )
    return undefined;
  return authority(spanOf(source, atoms, first, end), atom.lower);
}

/** Of those, what texts write with a capital for nothing but its administration; `the State` may be any. */
const ADMINISTRATIONS = wordsOf('borough city county municipality province township');

/** `Marlow County will contribute`, `an agreement with Harvik City`: the place is named in front. */
function readEndedBy(source: string, atoms: readonly Atom[], phrase: Phrase): NameReading | undefined {
  const { last, head } = phrase;
  const first = commonWords.calendar.is(atoms[phrase.first]) ? phrase.first + 1 : phrase.first; // `In May Torrin County`
  const closing = atoms[last - 1]!;
  const named = ADMINISTRATIONS.is(closing) && !closing.acronym && (!head || head.last === last);
  // `the Inner City` is none that a map names
  const described =
    !atoms[first]!.breaks && /^(?:an?|every|its|our|the|this)$/.test(itemAt(atoms, first - 1)?.lower ?? '');
  if (
    !named ||
    described ||
    last - first < 2 ||
    last - first > MAX_PLACE ||
    !(isActor(atoms, first, last) || isDealtWith(atoms, first))
  )
    return undefined;
  for (let i = first; i < last - 1; i++)
    if (atoms[i]!.type !== 'name' || commonWords.genericModifiers.is(atoms[i])) return undefined;
  return authority(spanOf(source, atoms, first, last), closing.lower);
}

function authority(span: Written, head: string): NameReading {
  const evidence = [`the authority of a ${head}, which acts or is dealt with`];
  return readingOf(span, 'organization', 'full', 'strong', 'organization.locality', evidence, head);
}

const MAX_PLACE = 4;

const MODALS = wordsOf('will shall must may has have had plans seeks asks');
/** Said of places too: `the City of Yaren has no port`. */
const STATES = wordsOf('a an be been become have many more most no not one see some the three two');

/** `the City of Brandon will contribute`, `the State of Kerala's budget`. */
function isActor(atoms: readonly Atom[], first: number, end: number): boolean {
  const [verb, main] = [atoms[end], atoms[end + 1]];
  if (acts(atoms, first, end)) return true;
  if (verb?.type !== 'lower' || verb.breaks || atoms[end - 1]!.possessive) return false;
  return MODALS.is(verb) && main?.type === 'lower' && !main.breaks && !STATES.is(main);
}

/** `signed with the City of Brandon`, `led by the Province of Manitoba`, `between the State of Goa and`. */
function isDealtWith(atoms: readonly Atom[], first: number): boolean {
  const the = itemAt(atoms, first - 1)?.lower === 'the' && !atoms[first]!.breaks ? first - 1 : first;
  const link = itemAt(atoms, the - 1);
  const ahead = itemAt(atoms, the - 2)?.lower ?? '';
  if (!link || link.breaks || atoms[the]!.breaks) return false;
  if (link.lower === 'by') return organizationWords.agentParticiples.has(ahead) || /\p{L}{3}ed$/u.test(ahead);
  return (
    link.lower === 'with' &&
    (commonWords.verbs.is(itemAt(atoms, the - 2)) || /^(?:agreement|contract|partnership)$/.test(ahead))
  );
}
