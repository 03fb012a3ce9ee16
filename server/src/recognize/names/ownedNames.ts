import type { Mention } from './mention';
import type { NameKind } from './reading';

/**
 * The full names of a kind that alone of all names begin with the words before their first or last `of`, or with the first member of the
 * list behind it: `Committee of the National Bank`, where no other body has a committee.
 * @returns by those words, normalised; nothing where there are several
 */
export function ownedOnce(mentions: Iterable<Mention>, kind: NameKind): ReadonlyMap<string, string | undefined> {
  const owned = new Map<string, string | undefined>();
  for (const { form, kind: own, wording } of mentions) {
    if (form !== 'full' || own !== kind) continue;
    for (const start of wording.name.starts) add(owned, start, wording.key);
  }
  return owned;
}

function add(owned: Map<string, string | undefined>, start: string, key: string): void {
  if (start === key) return;
  const known = owned.get(start);
  if (known === key) return;
  owned.set(start, known === undefined && !owned.has(start) ? key : undefined);
}
