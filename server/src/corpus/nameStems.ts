import type { LocalEntity } from '../recognize/annotation';
import { nameWords } from './names';
import { stemOf } from './similarity';

type Kind = LocalEntity['kind'];

/**
 * Canonical names by the stems of their words: what finds names that may be spellings of one another. Of a popular name there is one
 * entry, however many documents have it.
 * @typeParam Name how a name is written down
 */
export class NameStems<Name> {
  private readonly names = new Map<string, Name[]>();

  /** @param canonical a name that is not there yet */
  add(kind: Kind, canonical: string, name: Name): void {
    for (const stem of new Set(nameWords(canonical).map(stemOf))) {
      const key = keyOf(kind, stem);
      const list = this.names.get(key);
      if (list) list.push(name);
      else this.names.set(key, [name]);
    }
  }

  /** The names with a word of a stem, in the order in which they came. */
  of(kind: Kind, stem: string): readonly Name[] {
    return this.names.get(keyOf(kind, stem)) ?? [];
  }
}

const keyOf = (kind: Kind, stem: string): string => `${kind}\n${stem}`;
