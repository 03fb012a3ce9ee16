import { normalizeName } from './keys';
import type { Mention } from './mention';
import { startsOf } from './shortNames';

/**
 * The full names that alone of all names begin with the words before their first or last `of`, or with the first member of the list
 * behind it: `Committee of the National Bank`, where no other body has a committee.
 * @returns by kind and those words, normalised; nothing where there are several
 */
export function ownedOnce(mentions: readonly Mention[]): ReadonlyMap<string, string | undefined> {
  const owned = new Map<string, string | undefined>();
  for (const { form, kind, text } of mentions) {
    if (form !== 'full') continue;
    const name = normalizeName(text);
    for (const start of new Set(startsOf(text))) {
      const key = `${kind} ${start}`;
      if (start !== name) owned.set(key, owned.has(key) && owned.get(key) !== name ? undefined : name);
    }
  }
  return owned;
}
