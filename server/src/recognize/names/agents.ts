import { itemAt } from '../../text/itemAt';
import { wordsOf } from '../../text/wordClass';
import { acts } from './acting';
import type { Atom } from './atoms';
import { commonWords, contextWords, organizationWords } from './vocabulary';

/** `SMEs reported` */
const areSeveral = ({ lower, text }: Atom) => lower.endsWith('s') && text.endsWith('s');

/**
 * Why an acronym, or a name that has one, is a body by what it does: it is hardly ever a person's, so that enough is what persons do as
 * well, as long as no rate, tax or technology does it. `ABC will build`, `ABC has not replied`, `ABC to finance`, `agreed that ABC administer`, `ABC trained
 * 400 nurses`, `paid by ABC`, `in consultation with ABC`.
 * @param first index of its first atom, `last` behind its last one, brackets and all
 */
export function actsAsAgent(atoms: readonly Atom[], first: number, last: number): string | undefined {
  // `REQUESTS the Board to report` is a formula of resolutions.
  const opening = atoms[first]!;
  if (areSeveral(opening) || (opening.acronym && commonWords.verbs.is(opening))) return undefined;
  if (acts(atoms, first, last)) return 'it acts as a body does';
  const verb = agentVerbBehind(atoms, last);
  if (verb) return `it is the subject of "${verb.lower}"`;
  const into = atoms[last]?.text === ',' ? last + 1 : last;
  const joint = atoms[into]?.lower === 'in' && JOINT.is(atoms[into + 1]) && atoms[into + 2]?.lower === 'with';
  if (joint && !atoms[into]!.breaks) return `"${atoms[into + 1]!.lower} with" others behind it`;
  if (atoms[first]!.breaks) return undefined;
  const at = itemAt(atoms, first - 1)?.lower === 'the' ? first - 2 : first - 1;
  const [link, ahead] = [itemAt(atoms, at), itemAt(atoms, at - 1)];
  if (!link || !ahead || link.type !== 'lower' || link.breaks || atoms[at + 1]!.breaks) return undefined;
  const done = link.lower === 'by' && /ed$|t$|n$/.test(ahead.lower) && organizationWords.agentVerbs.is(ahead);
  const dealt = link.lower === 'with' && (contextWords.dealings.is(ahead) || BESIDE.is(ahead));
  // `shall, with ABC, raise`
  const aside =
    link.lower === 'with' && ahead.text === ',' && atoms[last]?.text === ',' && AUXILIARIES.is(itemAt(atoms, at - 2));
  return done || dealt || aside ? `behind "${ahead.lower} ${link.lower}"` : undefined;
}

/** `ABC, in partnership with` */
const JOINT = wordsOf('collaboration conjunction consultation cooperation co-operation coordination partnership');

/** What one does beside somebody. */
const BESIDE = wordsOf(
  'agreed along conjunction consultation consultations consulted coordination discussed discussion discussions jointly liaise liaising liaison meeting met negotiating negotiations registered talks tandem together',
);

const AUXILIARIES = wordsOf('will would shall must should may can could');
const HAS = wordsOf('has had have');
const IS = wordsOf('is are was were');
const DID = wordsOf('did does do');
const ADVERBS = wordsOf(
  'also already again formally further jointly never not now only since soon still then therefore yet',
);

/** The verb of an agent right behind a name, with its auxiliaries and adverbs between them. */
function agentVerbBehind(atoms: readonly Atom[], last: number): Atom | undefined {
  const opening = atoms[last];
  if (opening?.type !== 'lower' || opening.breaks) return undefined;
  const helped = [AUXILIARIES, HAS, IS, DID].find((list) => list.is(opening)) ?? (opening.lower === 'to' && 'to');
  let at = helped ? last + 1 : last;
  while (at < last + 3 && isAdverb(atoms[at])) at++;
  const verb = atoms[at];
  if (verb?.type !== 'lower' || verb.breaks || !organizationWords.agentVerbs.is(verb)) return undefined;
  const { lower } = verb;
  const isPast = /[^e]ed$/.test(lower) || PAST.is(verb);
  const isGerund = lower.endsWith('ing');
  if (helped === HAS) return isPast ? verb : undefined;
  if (helped === IS) return isGerund ? verb : undefined;
  if (helped) return isPast || isGerund ? undefined : verb;
  // `ABC trained 400 nurses`, not `the ABC financed from taxes`; `ABC pays for it`, not `ABC services to firms`; `that ABC administer`
  if (isGerund) return undefined;
  if (isPast) return hasObject(atoms[at + 1]) ? verb : undefined;
  const governs = hasObject(atoms[at + 1]);
  if (lower.endsWith('s')) return governs || /^(?:decides|meets|pays|responds)$/.test(lower) ? verb : undefined;
  return governs && itemAt(atoms, last - 2)?.lower === 'that' ? verb : undefined;
}

const isAdverb = (atom: Atom | undefined) =>
  atom?.type === 'lower' &&
  !atom.breaks &&
  (ADVERBS.is(atom) || (atom.lower.length > 5 && atom.lower.endsWith('ly') && !organizationWords.agentVerbs.is(atom)));

/** Forms of agents' verbs that do not show that they are past. */
const PAST = wordsOf('bought built held met paid ran rebuilt sent sold taken');

const OBJECTS = wordsOf('a an the its their all about around over some more nearly almost up both each every');

/** Something that the verb governs: an article, a number, a name. */
const hasObject = (atom: Atom | undefined) =>
  atom !== undefined &&
  !atom.breaks &&
  (atom.type === 'number' || atom.type === 'name' || OBJECTS.is(atom) || isPlural(atom));

const isPlural = ({ type, lower }: Atom) =>
  type === 'lower' && lower.endsWith('s') && lower.length > 4 && !commonWords.functionWords.has(lower);
