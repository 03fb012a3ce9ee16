import { EVERY_FILE, type IgnoreList, type IgnoreRow, type IgnoredPlace } from '../../lexicon/ignores';
import { tidy } from '../../lexicon/terms';
import type { Span } from '../annotation';
import type { PlacesInText, Surroundings } from './surroundings';

/** An ignore file, read, and what to call it: `.policytext/ignore.txt`. */
export interface IgnoreSource {
  readonly label: string;
  readonly list: IgnoreList;
}

/** What is ignored of one check or kind in one file. */
interface Section {
  /** Row that ignores everything. */
  everything?: IgnoreRow;
  /** By text. */
  readonly texts: Map<string, IgnoreRow>;
  readonly places: Map<string, IgnoreRow[]>;
}

/** What people want to see no more in one document: the rows of the ignore file that are about it. */
export class IgnoreSet {
  private readonly sections = new Map<string, Section>();
  /** Equal sets have equal signatures. */
  readonly signature: string;

  /** @param rows those about the document; see {@link ignoresFor} */
  constructor(
    readonly label: string,
    readonly rows: readonly IgnoreRow[],
  ) {
    for (const row of rows) this.add(row);
    this.signature = JSON.stringify([label, ...rows.map(({ fields: _, ...row }) => row)]);
  }

  /**
   * Which findings of a check, or mentions of a kind, are ignored, each with the file and line that says so.
   * @param places the text of the document
   * @param items all of the document, in order: a place is told from others with the same text by the words around it
   */
  select<T extends Span>(section: string, places: PlacesInText, items: readonly T[]): Map<T, string> {
    const selected = new Map<T, string>();
    const rules = this.sections.get(section);
    if (!rules) return selected;
    const repeated = new Map<string, T[]>();
    for (const item of items) {
      const content = tidy(places.textAt(item));
      const row = rules.everything ?? rules.texts.get(content);
      if (row) selected.set(item, this.sourceOf(row));
      else if (rules.places.has(content)) pushTo(repeated, content, item);
    }
    for (const [content, equals] of repeated) {
      const found = equals.map((item) => ({ item, around: places.surroundingsOf(item) }));
      for (const row of rules.places.get(content)!) {
        const item = bestOf(found, row.place!);
        if (item) selected.set(item, this.sourceOf(row));
      }
    }
    return selected;
  }

  /** Whether anything depends on the words around a text. */
  tellsPlacesOf(text: string): boolean {
    const content = tidy(text);
    return [...this.sections.values()].some(({ places }) => places.has(content));
  }

  private add(row: IgnoreRow): void {
    let section = this.sections.get(row.section);
    if (!section) this.sections.set(row.section, (section = { texts: new Map(), places: new Map() }));
    const { text, place } = row;
    if (text === undefined) section.everything ??= row;
    else if (!place) section.texts.set(text, section.texts.get(text) ?? row);
    else pushTo(section.places, text, row);
  }

  private sourceOf({ line }: IgnoreRow): string {
    return `${this.label}:${line + 1}`;
  }
}

/**
 * The place that a row means: of all with its text the one that has most of its words around it, at least half of them; of equal
 * ones the nth. So it is found again wherever it moves, and where one side of it is written anew.
 */
function bestOf<T>(found: readonly { item: T; around: Surroundings }[], place: IgnoredPlace): T | undefined {
  const all = place.before.length + place.behind.length;
  const scored = found.map(({ item, around }) => ({ item, score: likeness(around, place) }));
  const best = scored.reduce((most, { score }) => Math.max(most, score), -Infinity);
  if (2 * best < all) return undefined;
  const equals = scored.filter(({ score }) => score === best);
  return (equals[place.nth - 1] ?? equals[0])?.item;
}

/** How many words two places share, counted from the text outwards; words where there should be none count against. */
function likeness({ before, behind }: Surroundings, place: IgnoredPlace): number {
  if (place.before.length + place.behind.length === 0) return -before.length - behind.length;
  let [left, right] = [0, 0];
  while (left < place.before.length && before.at(-1 - left) === place.before.at(-1 - left)) left++;
  while (right < place.behind.length && behind[right] === place.behind[right]) right++;
  return left + right;
}

/** The rows of an ignore file by the file that they are about; `*` is every file. */
export type IgnoresByFile = ReadonlyMap<string, readonly IgnoreRow[]>;

export function ignoresByFile(list: IgnoreList): IgnoresByFile {
  const byFile = new Map<string, IgnoreRow[]>();
  for (const row of list.rows) pushTo(byFile, row.file, row);
  return byFile;
}

/** What is ignored in a document; nothing where nothing is. @param path below the folder of the ignore file, with slashes */
export function ignoresFor(label: string, byFile: IgnoresByFile, path: string): IgnoreSet | undefined {
  const rows = [...(byFile.get(path) ?? []), ...(byFile.get(EVERY_FILE) ?? [])];
  return rows.length > 0 ? new IgnoreSet(label, rows) : undefined;
}

/** Adds to the list that a map has under a key. */
export function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
