import type { SourceText } from '../../text/document';
import type { DateAnnotation } from '../annotation';
import type { PassageQuantities } from './passageQuantities';
import type { Genre } from './reading';
import type { Neighbours } from './surroundings';
import type { Timeline } from './timeline';

/** Finds out what stands around each paragraph of a document: its list, table and section. */
export class Neighbourhood {
  private readonly genres: readonly (Genre | undefined)[];
  private readonly introductions: readonly (number | undefined)[];
  private readonly tables: readonly (number | undefined)[];
  private readonly bySection = new Map<number, DateAnnotation | undefined>();

  /** @param all of the document's paragraphs */
  constructor(
    private readonly source: SourceText,
    private readonly all: readonly PassageQuantities[],
    private readonly timeline: Timeline,
  ) {
    const genres: (Genre | undefined)[] = [];
    for (const { heading, parent } of source.sections)
      genres.push((heading < 0 ? undefined : all[heading]!.clues?.genre) ?? (parent >= 0 ? genres[parent] : undefined));
    this.genres = genres;
    this.introductions = this.findIntroductions();
    this.tables = this.findTables();
  }

  of(index: number): Neighbours {
    const { section } = this.source.paragraphs[index]!;
    const { heading } = this.source.sections[section]!;
    return {
      introduction: this.at(this.introductions[index]),
      table: this.at(this.tables[index]),
      above: heading < 0 ? undefined : this.all[heading],
      genre: this.genres[section],
    };
  }

  /** The date in the heading of a section, or of the sections around it, that is not over. */
  sectionDate(section: number): DateAnnotation | undefined {
    if (section <= 0) return undefined;
    if (!this.bySection.has(section)) {
      const { heading, parent } = this.source.sections[section]!;
      const own = this.all[heading]!.dates.find(
        (date) => date.type === 'DATE' && this.timeline.timeOf(date) !== 'past',
      );
      this.bySection.set(section, own ?? this.sectionDate(parent));
    }
    return this.bySection.get(section);
  }

  private at(index: number | undefined): PassageQuantities | undefined {
    return index === undefined ? undefined : this.all[index];
  }

  /** For each paragraph of a table, the one with its first line. */
  private findTables(): (number | undefined)[] {
    let first: number | undefined;
    return this.all.map(({ clues, paragraph }, i) => {
      if (clues?.header) first ??= i;
      else if (paragraph.kind !== 'rule') first = undefined;
      return first;
    });
  }

  /** What introduces a paragraph: for an item the text before its list, or the item before it that ends in a colon. */
  private findIntroductions(): (number | undefined)[] {
    let nested: { readonly index: number; readonly mark: string } | undefined;
    let previous: number | undefined;
    return this.source.paragraphs.map(({ paragraph, introducedBy, index }) => {
      const { clues, mark, goesOn } = this.all[index]!;
      const item = paragraph.kind === 'item';
      if (!item || mark === nested?.mark) nested = undefined;
      const found = nested?.index ?? introducedBy ?? (paragraph.kind === 'text' ? previous : undefined);
      const introduces = clues?.introduces ?? false;
      if (item && introduces) nested = { index, mark };
      // Lines without marks go on being introduced until one ends like prose.
      if (introduces && !item) previous = index;
      else if (paragraph.kind !== 'rule' && !goesOn) previous = undefined;
      return found;
    });
  }
}
