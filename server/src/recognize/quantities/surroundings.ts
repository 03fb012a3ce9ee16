import type { SourceText } from '../../text/document';
import type { DateAnnotation } from '../annotation';
import type { Cell, Genre, HeaderCell, LocalQuantity, ParagraphClues } from './reading';
import type { Timeline } from './timeline';

/** What the document adds to a quantity's clause: its list, table, section and kind of text. */
export interface Surroundings {
  /** The paragraph that introduces the list. */
  readonly leadsIn?: ParagraphClues['leadsIn'];
  /** A date in that paragraph, or at the head of its column. */
  readonly listDate?: DateAnnotation;
  readonly columnDate?: DateAnnotation;
  readonly column?: HeaderCell['role'];
  /** What the title, and the nearest heading that says something, call the text. */
  readonly title?: Genre;
  readonly heading?: Genre;
  /** Whether the title names a text that hands out money: appropriations, a budget. */
  readonly grants: boolean;
  /** Whether the list is one of shares or numbers of things. */
  readonly shares: boolean;
  /** Whether the heading right above announces targets. */
  readonly underTargets: boolean;
  /** Whether the paragraph orders more than it reports: then `were added` orders too. */
  readonly ordering: boolean;
  /** Whether the document orders and plans more than it reports, or the other way round. */
  readonly mostly?: 'orders' | 'reports';
}

/** How many paragraphs from the top may say what kind of text it is. */
const TITLE_PARAGRAPHS = 5;
/** How many clauses tell what a document mostly does. */
const ENOUGH = 6;

/** Finds out what stands around each paragraph of a document, from the clues of all paragraphs. */
export class Neighbourhood {
  private readonly headings: readonly (Genre | undefined)[];
  private readonly title: Genre | undefined;
  private readonly grants: boolean;
  private readonly mostly: Surroundings['mostly'];
  private readonly introductions: readonly (number | undefined)[];
  private readonly tables: readonly (number | undefined)[];

  constructor(
    private readonly source: SourceText,
    private readonly clues: readonly (ParagraphClues | undefined)[],
    private readonly timeline: Timeline,
  ) {
    this.title = clues.slice(0, TITLE_PARAGRAPHS).find((clue) => clue?.genre)?.genre;
    this.grants = clues.slice(0, TITLE_PARAGRAPHS).some((clue) => clue?.grants);
    const headings: (Genre | undefined)[] = [];
    for (const { heading, parent } of source.sections)
      headings.push((heading < 0 ? undefined : clues[heading]?.genre) ?? (parent >= 0 ? headings[parent] : undefined));
    this.headings = headings;
    const sum = (count: (clue: ParagraphClues) => number) =>
      clues.reduce((total, clue) => total + (clue ? count(clue) : 0), 0);
    const orders = sum((clue) => clue.orders + clue.commits);
    const reports = sum((clue) => clue.reports);
    if (orders + reports >= ENOUGH)
      this.mostly = orders > 2 * reports ? 'orders' : reports > 2 * orders ? 'reports' : undefined;
    this.introductions = this.findIntroductions();
    this.tables = this.findTables();
  }

  of(index: number, { cell }: LocalQuantity): Surroundings {
    const own = this.clues[index];
    const introduction = cell ? undefined : this.introductions[index];
    const leadsIn = introduction === undefined ? undefined : this.clues[introduction]?.leadsIn;
    const listDate = introduction === undefined ? undefined : this.dateIn(introduction);
    const head = cell && this.headCell(index, cell);
    const { section } = this.source.paragraphs[index]!;
    const heading = this.headings[section];
    const above = this.source.sections[section]!.heading;
    return {
      ...(leadsIn && { leadsIn }),
      ...(listDate && { listDate }),
      ...(head?.date && { columnDate: head.date }),
      ...(head?.role && { column: head.role }),
      ...(this.title && { title: this.title }),
      ...(heading && { heading }),
      grants: this.grants,
      shares: introduction !== undefined && this.clues[introduction]?.shares === true,
      underTargets: above >= 0 && this.clues[above]?.genre === 'targets',
      ordering: own !== undefined && (own.opensWithOrder || own.orders > own.reports),
      ...(this.mostly && { mostly: this.mostly }),
    };
  }

  /** The last date of a paragraph that introduces. */
  private dateIn(index: number): DateAnnotation | undefined {
    const { start, end } = this.source.paragraphs[index]!;
    return this.clues[index]?.introduces || this.source.paragraphs[index]!.paragraph.kind === 'heading'
      ? this.timeline.within(Math.max(start, end - 200), end).findLast((date) => date.type === 'DATE')
      : undefined;
  }

  /** The head of a column: in the first line of the table, which is not the line of the cell itself. */
  private headCell(index: number, { line, column }: Cell) {
    const table = this.tables[index];
    if (table === undefined || (table === index && line === 0)) return undefined;
    const header = this.clues[table]?.header;
    const [head, first, last] = [header?.[column], header?.[0], header?.at(-1)];
    if (!head || !first || !last) return undefined;
    const { start } = this.source.paragraphs[table]!;
    const date = this.timeline.within(start + head.start, start + head.end).find((d) => d.type === 'DATE');
    const role =
      head.role ?? (date && this.isFirstOfSeries(date, start + first.start, start + last.end) ? 'baseline' : undefined);
    return { ...(date && { date }), ...(role && { role }) };
  }

  /** `2024 | 2027 | 2030`: the year in which the text is written, before years to come, is what there was. */
  private isFirstOfSeries(date: DateAnnotation, from: number, to: number): boolean {
    const [first, ...others] = this.timeline.within(from, to).filter(({ type }) => type === 'DATE');
    return (
      first === date &&
      this.timeline.timeOf(date) === 'current' &&
      others.some((other) => this.timeline.timeOf(other) === 'future')
    );
  }

  /** For each paragraph of a table, the one with its first line. */
  private findTables(): (number | undefined)[] {
    let first: number | undefined;
    return this.source.paragraphs.map(({ paragraph }, i) => {
      if (this.clues[i]?.header) first ??= i;
      else if (paragraph.kind !== 'rule') first = undefined;
      return first;
    });
  }

  /** What introduces a paragraph: for an item the text before its list, or the item before it that ends in a colon. */
  private findIntroductions(): (number | undefined)[] {
    let nested: { readonly index: number; readonly mark: string } | undefined;
    let previous: number | undefined;
    return this.source.paragraphs.map(({ paragraph, introducedBy, index }) => {
      const item = paragraph.kind === 'item';
      const mark = markOf(paragraph.text);
      if (!item || mark === nested?.mark) nested = undefined;
      const found = nested?.index ?? introducedBy ?? (paragraph.kind === 'text' ? previous : undefined);
      const introduces = this.clues[index]?.introduces ?? false;
      if (item && introduces) nested = { index, mark };
      // Lines without marks go on being introduced until one ends like prose.
      if (introduces && !item) previous = index;
      else if (paragraph.kind !== 'rule' && !/;$/.test(paragraph.text)) previous = undefined;
      return found;
    });
  }
}

/** The kind of a list mark: a number, a letter, or the sign itself. */
const markOf = (text: string): string =>
  /^\(?\d/.test(text) ? '1' : /^\(?[a-zA-Z][.)]/.test(text) ? 'a' : (text[0] ?? '');
