import { isSmall } from './initials';

/** Shorter ones are initials, or mean nothing that can be told. */
const MIN_LENGTH = 5;
const MAX_LENGTH = 14;
const MAX_WORDS = 10;

/** Whether an acronym may be a blend, `NATLIB` of a `National Library`: the letter that such a name begins with; nothing for others. */
export const blendOpener = (letters: string | undefined): string | undefined =>
  letters !== undefined && letters.length >= MIN_LENGTH && letters.length <= MAX_LENGTH && !/\d/.test(letters)
    ? letters[0]
    : undefined;

/**
 * Whether an acronym is made of the beginnings of all words of a name, one of which at least gives more than its initial: `NELFUND` of a
 * `National Education Loan Fund`. Small words give one letter or none.
 * @param letters of the acronym, lower case
 * @param name in full, without its period
 */
export function isBlend(letters: string, name: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  if (words.length < 2 || words.length > MAX_WORDS || words[0]![0] !== letters[0]) return false;
  // How many letters may be used up behind the words so far; of small words there are few, so this is short.
  let reached = new Set([0]);
  for (const [i, word] of words.entries()) {
    const next = new Set<number>();
    const small = i > 0 && isSmall(word);
    for (const at of reached) {
      if (small) next.add(at);
      const most = small ? 1 : word.length;
      for (let length = 1; length <= most && letters[at + length - 1] === word[length - 1]; length++)
        next.add(at + length);
    }
    reached = next;
  }
  return reached.has(letters.length);
}
