import { Word, wordsOf as words } from '../../text/wordClass';
import type { Atom } from './atoms';
import { matchKnown } from './bodies';
import { readComplement } from './complement';
import { Head, lastHead } from './heads';
import { joinsName } from './joins';
import { endOfPiece, titleAt } from './pieces';
import { titles } from './vocabulary';

/** Index behind a title with what belongs to it (an office, a person's name); `i` itself where no title stands. */
export function skipPerson(atoms: readonly Atom[], i: number, end: number): number {
  const title = titleAt(atoms, i, end);
  if (!title) return i;
  const behind = i + title.length;
  const head = lastHead(atoms, title.vague ? i : behind, end); // `General Motors`
  // `Justice and Development Party`
  if (title.vague) return (head && head.kind !== 'other') || (behind === end && joinsName(atoms, end)) ? i : end;
  // `the Auditor General's Office`: the possessive belongs to the title
  const owner = atoms[behind];
  if (
    behind < end &&
    owner!.possessive &&
    titles.get(`${atoms[i]!.lower} ${owner!.lower}`) !== undefined &&
    head?.kind === 'organization'
  )
    return i;
  const next = atoms[behind]?.lower;
  if (behind === end && title.office && (next === 'of' || next === 'for')) {
    const inside = atoms[end + 1]?.lower === 'the' ? end + 2 : end + 1;
    if (atoms[inside]?.acronym && endOfPiece(atoms, inside) === inside + 1) return behind; // `Secretary of the ABC`
    if (inside > end + 1 && leadsBody(atoms, inside)) return behind;
    return readComplement(atoms, new Head('organization', i, behind, OFFICE), behind).last;
  }
  if (behind === end) return end;
  // `Director Water Services Agency`, `Director MBIE` go on with a body; anything else is a person.
  const goesOn = (head && head.first > behind) || atoms[behind]!.acronym || matchKnown(atoms, behind) !== undefined;
  return goesOn ? behind : end;
}

const OFFICE = new Word('office');

/** `Secretary of the Environment Department`: an office in a body that is named, not one that is named after its matter. */
function leadsBody(atoms: readonly Atom[], at: number): boolean {
  const end = endOfPiece(atoms, at);
  if (end === at + 1 && OWNED.is(atoms[at]) && /^(?:for|of)$/.test(atoms[end]?.lower ?? '')) return true; // `Commissioner of the Department of Roads`
  const head = lastHead(atoms, at, end);
  return head?.kind === 'organization' && head.last === end && head.first > at && LED.is(head);
}

const LED = words('agency authority board bureau commission committee council department directorate ministry');

const OWNED = words(
  'agency academy board bureau college committee council department directorate institute university',
);
