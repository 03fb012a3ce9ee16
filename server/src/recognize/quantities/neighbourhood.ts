import type { SourceText } from '../../text/document';
import type { DateAnnotation } from '../annotation';
import type { PassageRun } from '../passageRun';
import type { QuantityFrame } from './frame';
import type { PassageQuantities } from './passageQuantities';
import type { Genre } from './reading';
import type { Situation } from './surroundings';

/** Finds out what stands around each paragraph of a document: its list, table and section. */
export class Neighbourhood {
  private constructor(
    private readonly source: SourceText,
    private readonly all: readonly PassageQuantities[],
    private readonly frame: QuantityFrame,
    private readonly layout: Layout,
  ) {}

  /** @param all of the document's paragraphs */
  static of(source: SourceText, all: readonly PassageQuantities[], frame: QuantityFrame): Neighbourhood {
    return new Neighbourhood(source, all, frame, findLayout(source, all, frame));
  }

  /** The same for a text with the same layout. */
  with(source: SourceText, all: readonly PassageQuantities[]): Neighbourhood {
    return new Neighbourhood(source, all, this.frame, this.layout);
  }

  /** Whether a text has the same sections. */
  hasSections({ sections }: SourceText): boolean {
    const own = this.source.sections;
    if (sections === own) return true;
    return (
      sections.length === own.length &&
      sections.every(({ heading, parent }, i) => heading === own[i]!.heading && parent === own[i]!.parent)
    );
  }

  /** Marks some paragraphs, and those that they introduce or whose table they begin, with 1. */
  mark(indices: readonly number[]): Uint8Array {
    const marked = new Uint8Array(this.all.length);
    for (const index of indices) marked[index] = 1;
    const { introductions, tables } = this.layout;
    const own = marked.slice();
    for (let i = 0; i < marked.length; i++) if (own[introductions[i]!] === 1 || own[tables[i]!] === 1) marked[i] = 1;
    return marked;
  }

  /**
   * The paragraphs that were there before and have something else around them: another list, table or section, or another paragraph
   * before them. In order.
   * @param before as it was before the runs
   */
  differencesTo(before: Neighbourhood, runs: readonly PassageRun[]): number[] {
    const differing: number[] = [];
    let [at, old] = [0, 0];
    const compareTo = (end: number) => {
      for (; at < end; at++, old++) if (!this.isLike(at, before, old)) differing.push(at);
    };
    for (const { index, removed, added } of runs) {
      compareTo(index);
      at += added.length;
      old += removed.length;
      if (at < this.all.length) differing.push(at);
    }
    compareTo(this.all.length);
    return differing;
  }

  private isLike(index: number, before: Neighbourhood, old: number): boolean {
    const { introductions, tables, genres, sectionDates, underTargets } = this.layout;
    const was = before.layout;
    const [section, earlier] = [this.source.sectionOf(index), before.source.sectionOf(old)];
    return (
      genres[section] === was.genres[earlier] &&
      sectionDates[section] === was.sectionDates[earlier] &&
      underTargets[section] === was.underTargets[earlier] &&
      this.all[introductions[index]!] === before.all[was.introductions[old]!] &&
      this.all[tables[index]!] === before.all[was.tables[old]!]
    );
  }

  /** @param previous the last quantity of the paragraph before */
  situationOf(index: number, previous: PassageQuantities['last']): Situation {
    const section = this.source.sectionOf(index);
    const { introductions, tables, genres, sectionDates, underTargets } = this.layout;
    const introduction = this.all[introductions[index]!];
    const table = this.all[tables[index]!];
    return {
      frame: this.frame,
      dates: this.all[index]!.dates,
      introduction,
      introductionDates: introduction?.dates,
      table,
      tableDates: table?.dates,
      underTargets: underTargets[section]!,
      genre: genres[section],
      heading: sectionDates[section],
      previousKind: previous?.kind,
      previousUnitType: previous?.unitType,
    };
  }
}

/** What stands around what; paragraphs by their indices, -1 for none. */
interface Layout {
  /** By section: what the nearest heading that says something calls the text. */
  readonly genres: readonly (Genre | undefined)[];
  /** By section: the date in its heading, or in those of the sections around it, that is not over. */
  readonly sectionDates: readonly (DateAnnotation | undefined)[];
  /** By section: whether its heading announces targets. */
  readonly underTargets: readonly boolean[];
  readonly introductions: Int32Array;
  readonly tables: Int32Array;
}

function findLayout(source: SourceText, all: readonly PassageQuantities[], { timeline }: QuantityFrame): Layout {
  const genres: (Genre | undefined)[] = [];
  const sectionDates: (DateAnnotation | undefined)[] = [];
  const underTargets: boolean[] = [];
  for (const { heading, parent } of source.sections) {
    const own = heading < 0 ? undefined : all[heading];
    genres.push(own?.clues?.genre ?? (parent >= 0 ? genres[parent] : undefined));
    underTargets.push(own?.clues?.genre === 'targets');
    sectionDates.push(own?.openDate(timeline) ?? (parent >= 0 ? sectionDates[parent] : undefined));
  }
  return {
    genres,
    sectionDates,
    underTargets,
    introductions: findIntroductions(source, all),
    tables: findTables(all),
  };
}

/** For each paragraph of a table, the one with its first line. */
function findTables(all: readonly PassageQuantities[]): Int32Array {
  const tables = new Int32Array(all.length);
  let first = -1;
  all.forEach(({ clues, paragraph }, i) => {
    if (clues?.header) first = first < 0 ? i : first;
    else if (paragraph.kind !== 'rule') first = -1;
    tables[i] = first;
  });
  return tables;
}

/** What introduces a paragraph: for an item the text before its list, or the item before it that ends in a colon. */
function findIntroductions(source: SourceText, all: readonly PassageQuantities[]): Int32Array {
  let nested: { readonly index: number; readonly mark: string } | undefined;
  let previous: number | undefined;
  const introductions = new Int32Array(all.length);
  all.forEach(({ clues, mark, goesOn, paragraph }, index) => {
    const item = paragraph.kind === 'item';
    if (!item || mark === nested?.mark) nested = undefined;
    const found = nested?.index ?? source.introducedBy(index) ?? (paragraph.kind === 'text' ? previous : undefined);
    const introduces = clues?.introduces ?? false;
    if (item && introduces) nested = { index, mark };
    // Lines without marks go on being introduced until one ends like prose.
    if (introduces) previous = index;
    else if (paragraph.kind !== 'rule' && !goesOn) previous = undefined;
    introductions[index] = found ?? -1;
  });
  return introductions;
}
