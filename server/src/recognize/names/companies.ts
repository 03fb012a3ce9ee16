import type { NameReading } from './reading';
import { commonWords, organizationWords, placeNames } from './vocabulary';

/** What the name of a company begins with, without its legal form: `nordwind`, `nordwind energie`. */
export function beginningsOf({ text, head }: NameReading): string[] {
  const named = head !== undefined && /^(?:company|corporation|group)$/.test(head) ? OWN.exec(text)?.[1] : undefined;
  if (named !== undefined) return isTelling(named) ? [named] : []; // `Tarek Steel` of `Tarek Steel Company`
  if (head === undefined || !organizationWords.companyForms.has(head)) return [];
  const words = text
    .split(/[\s,]+/)
    .filter((word) => !organizationWords.companyForms.has(word.toLowerCase().replace(/\.$/, '')));
  return words.map((_, i) => words.slice(0, i + 1).join(' ')).filter(isTelling);
}

/** At least two words before the head that ends a company's name. */
const OWN = /^(\S+(?:\s.*\S)?)\s+(?:Company|Corporation|Group)$/s;

/** Of whatever kind of body. */
const LEVELS = new Set([
  'central',
  'federal',
  'general',
  'global',
  'national',
  'provincial',
  'public',
  'regional',
  'royal',
  'rural',
  'state',
  'united',
  'urban',
]);

const isTelling = (beginning: string) => {
  const word = beginning.toLowerCase();
  return (
    !placeNames.get(word) &&
    !LEVELS.has(word) &&
    ![commonWords.genericModifiers, commonWords.looseAdjectives].some((list) => list.has(word))
  );
};
