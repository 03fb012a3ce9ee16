import type { SourceText } from '../../text/document';
import type { DateAnnotation } from '../annotation';
import type { QuantityFrame } from './frame';
import type { PassageQuantities } from './passageQuantities';
import type { Genre } from './reading';
import type { Situation } from './surroundings';

/** Finds out what stands around each paragraph of a document: its list, table and section. */
export class Neighbourhood {
  private readonly genres: readonly (Genre | undefined)[];
  private readonly introductions: readonly (number | undefined)[];
  private readonly tables: readonly (number | undefined)[];
  /** By section: the date in its heading, or in those of the sections around it, that is not over. */
  private readonly sectionDates: readonly (DateAnnotation | undefined)[];

  /** @param all of the document's paragraphs */
  constructor(
    private readonly source: SourceText,
    private readonly all: readonly PassageQuantities[],
    private readonly frame: QuantityFrame,
  ) {
    const genres: (Genre | undefined)[] = [];
    const dates: (DateAnnotation | undefined)[] = [];
    for (const { heading, parent } of source.sections) {
      const own = heading < 0 ? undefined : all[heading];
      genres.push(own?.clues?.genre ?? (parent >= 0 ? genres[parent] : undefined));
      dates.push(own?.openDate(frame.timeline) ?? (parent >= 0 ? dates[parent] : undefined));
    }
    this.genres = genres;
    this.sectionDates = dates;
    this.introductions = this.findIntroductions();
    this.tables = this.findTables();
  }

  /** @param previous the last quantity of the paragraph before */
  situationOf(index: number, previous: PassageQuantities['last']): Situation {
    const { section } = this.source.paragraphs[index]!;
    const { heading } = this.source.sections[section]!;
    const introduction = this.at(this.introductions[index]);
    const table = this.at(this.tables[index]);
    return {
      frame: this.frame,
      dates: this.all[index]!.dates,
      introduction,
      introductionDates: introduction?.dates,
      table,
      tableDates: table?.dates,
      underTargets: heading >= 0 && this.all[heading]!.clues?.genre === 'targets',
      genre: this.genres[section],
      heading: this.sectionDates[section],
      previousKind: previous?.kind,
      previousUnitType: previous?.unitType,
    };
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
