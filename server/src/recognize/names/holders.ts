import type { Atom } from './atoms';
import type { Head } from './heads';
import { endOfPiece, titleAt } from './pieces';
import { organizationWords } from './vocabulary';

/** `Office of the Prime Minister`: a title without a person behind it. */
export function isOfficeHolder(atoms: readonly Atom[], head: Head, first: number, end: number): boolean {
  if (!organizationWords.officeHeads.is(head)) return false;
  const title = titleAt(atoms, first, end);
  if (title !== undefined && first + title.length === end) return true;
  // `Office of the Ocean Commissioner`
  return head.word === 'office' && end - first < 5 && titleAt(atoms, end - 1, end)?.length === 1;
}

/** `Office of the Special Assistant to the President`: whom the holder of the office assists. */
export function endOfSuperior(atoms: readonly Atom[], at: number): number {
  if (atoms[at]?.lower !== 'to' || atoms[at].breaks || atoms[at + 1]?.lower !== 'the') return at;
  const end = endOfPiece(atoms, at + 2);
  return titleAt(atoms, at + 2, end)?.length === end - at - 2 ? end : at;
}

/** Where the title of a person begins in what stands behind a head; `end` where none does. */
export function cutAtTitle(atoms: readonly Atom[], first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const title = titleAt(atoms, i, end);
    // `Council of Ministers`, `Conference of Presidents`
    const rank = i === first && i + 1 === end && atoms[i]!.lower.endsWith('s');
    if (title && !title.vague && !rank) return i;
  }
  return end;
}
