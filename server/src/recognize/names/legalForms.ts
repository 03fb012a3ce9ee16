import { itemAt } from '../../text/itemAt';
import type { Atom } from './atoms';
import { organizationWords } from './vocabulary';

/** Behind the legal forms of a company: `Co., Ltd`. */
export function endOfCompany(atoms: readonly Atom[], last: number): number {
  // `Future Energy Company PJSC`
  const formed = /^(?:bank|company|corporation|group)$/.test(itemAt(atoms, last - 1)?.lower ?? '');
  if (formed && isLegalForm(atoms[last])) return last + 1;
  if (!organizationWords.companyForms.is(itemAt(atoms, last - 1))) return last;
  let at = last;
  while (atoms[at]?.text === '.' || atoms[at]?.text === ',') at++;
  if (at === last) return isLegalForm(atoms[at]) ? at + 1 : last;
  if (!organizationWords.companyForms.is(atoms[at])) return isStopped(atoms, last) ? last + 1 : last;
  // `Co., Ltd.` is abbreviated twice over: its full stop belongs to it, as the one behind `Co.` does.
  const stopped = atoms[last]!.text === '.' && atoms[at + 1]?.text === '.' && !atoms[at + 1]!.spaced;
  return stopped ? at + 2 : at + 1;
}

/** `Harrow Inc. and others`: the full stop of an abbreviation that ends no sentence. */
const isStopped = (atoms: readonly Atom[], at: number) =>
  atoms[at]!.text === '.' &&
  !atoms[at]!.spaced &&
  /^(?:Bros|Co|Corp|Inc|Ltd|Pty)$/.test(atoms[at - 1]!.text) &&
  atoms[at + 1] !== undefined &&
  (!atoms[at + 1]!.breaks || atoms[at + 1]!.text === '(');

/** Legal forms that are nothing else. */
export const LEGAL_FORMS = /^(?:AG|AS|ASA|Bhd|GmbH|Inc|LLC|Limited|Ltd|NV|Oyj|PJSC|PLC|plc|SA|SE|Tbk)$/;

const isLegalForm = (atom: Atom | undefined) => atom !== undefined && !atom.breaks && LEGAL_FORMS.test(atom.text);
