import type { LocalEntity } from '../recognize/annotation';
import { NumberLists } from './archive/numberLists';
import { nameWords } from './names';
import { stemOf } from './similarity';

type Kind = LocalEntity['kind'];

/**
 * Canonical names by the stems of their words: what finds names that may be spellings of one another. Names are numbers here. Of a
 * popular name there is one entry, however many documents have it.
 */
export class NameStems {
  /** The stems, numbered. */
  private readonly stems = new Map<string, number>();
  private readonly names = new NumberLists();

  /** @param canonical a name that is not there yet @param name its number */
  add(kind: Kind, canonical: string, name: number): void {
    for (const stem of new Set(nameWords(canonical).map(stemOf))) {
      const key = keyOf(kind, stem);
      let number = this.stems.get(key);
      if (number === undefined) this.stems.set(key, (number = this.stems.size));
      this.names.add(number, name);
    }
  }

  /** The names with a word of a stem, in the order in which they came. */
  of(kind: Kind, stem: string): readonly number[] {
    const number = this.stems.get(keyOf(kind, stem));
    return number === undefined ? [] : this.names.those(number, () => true).reverse();
  }

  /** Whether something holds for any of them; the last is asked about first. */
  some(kind: Kind, stem: string, holds: (name: number) => boolean): boolean {
    const number = this.stems.get(keyOf(kind, stem));
    return number !== undefined && this.names.some(number, holds);
  }
}

const keyOf = (kind: Kind, stem: string): string => `${kind}\n${stem}`;
