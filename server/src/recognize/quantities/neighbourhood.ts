import { itemAt } from '../../text/itemAt';
import type { SourceText } from '../../text/document';
import type { PassageRun } from '../passageRun';
import type { QuantityFrame } from './frame';
import { LayoutSign, carrySigns, markIn, movesOver } from './layoutSigns';
import type { PassageQuantities } from './passageQuantities';
import { type Sections, findSections } from './sections';
import type { Situation } from './surroundings';

/** Finds out what stands around each paragraph of a document: its list, table and section. */
export class Neighbourhood {
  private constructor(
    private readonly source: SourceText,
    private readonly all: readonly PassageQuantities[],
    private readonly frame: QuantityFrame,
    private readonly signs: Int32Array,
    private readonly layout: Layout,
  ) {}

  /** @param all of the document's paragraphs @param before that of an earlier text, and what has changed since */
  static of(
    source: SourceText,
    all: readonly PassageQuantities[],
    frame: QuantityFrame,
    before?: NeighbourhoodBefore,
  ): Neighbourhood {
    const signs = before
      ? carrySigns(before.neighbourhood.signs, before.runs, ({ quantities }) => quantities!.sign)
      : signsOf(all);
    const layout: Layout = {
      sections: before?.hasSameSections
        ? before.neighbourhood.layout.sections
        : findSections(source, all, frame.timeline),
      introductions: findIntroductions(source, signs),
      tables: findTables(signs),
    };
    return new Neighbourhood(source, all, frame, signs, layout);
  }

  /** The same for a text with the same layout. */
  with(source: SourceText, all: readonly PassageQuantities[]): Neighbourhood {
    return new Neighbourhood(source, all, this.frame, this.signs, this.layout);
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
    const moves = movesOver(runs, before.all.length);
    const [{ introductions, tables }, was] = [this.layout, before.layout];
    const isMoved = (now: number, then: number) => now === (then < 0 ? -1 : moves[then]!) && now < 0 === then < 0;
    const isInLikeSection = this.comparesSections(before);
    const behind = new Set(runs.map(({ index, added }) => index + added.length));
    for (let old = 0; old < moves.length; old++) {
      const at = moves[old]!;
      if (at < 0) continue;
      const isLike =
        isMoved(introductions[at]!, was.introductions[old]!) &&
        isMoved(tables[at]!, was.tables[old]!) &&
        isInLikeSection(at, old);
      if (!isLike || behind.has(at)) differing.push(at);
    }
    return differing;
  }

  /** Compares what the section of a paragraph now says with what its section before said. */
  private comparesSections(before: Neighbourhood): (index: number, old: number) => boolean {
    const [now, was] = [this.layout.sections, before.layout.sections];
    let [section, earlier, isLike] = [-1, -1, true];
    return (index, old) => {
      const [own, other] = [this.source.sectionOf(index), before.source.sectionOf(old)];
      if (own === section && other === earlier) return isLike;
      [section, earlier] = [own, other];
      isLike =
        now.genres[own] === was.genres[other] &&
        now.dates[own] === was.dates[other] &&
        now.underTargets[own] === was.underTargets[other];
      return isLike;
    };
  }

  /** @param previous the last quantity of the paragraph before */
  situationOf(index: number, previous: PassageQuantities['last']): Situation {
    const section = this.source.sectionOf(index);
    const { introductions, tables, sections } = this.layout;
    const introduction = itemAt(this.all, introductions[index]!);
    const table = itemAt(this.all, tables[index]!);
    return {
      frame: this.frame,
      dates: this.all[index]!.dates,
      introduction,
      introductionDates: introduction?.dates,
      table,
      tableDates: table?.dates,
      underTargets: sections.underTargets[section]!,
      genre: sections.genres[section],
      heading: sections.dates[section],
      previousKind: previous?.kind,
      previousUnitType: previous?.unitType,
    };
  }
}

/** What stood around each paragraph of an earlier text. */
interface NeighbourhoodBefore {
  readonly neighbourhood: Neighbourhood;
  /** What has changed since. */
  readonly runs: readonly PassageRun[];
  /** Whether there are the same sections now, and their headings say the same. */
  readonly hasSameSections: boolean;
}

/** What stands around what; paragraphs by their indices, -1 for none. */
interface Layout {
  readonly sections: Sections;
  readonly introductions: Int32Array;
  readonly tables: Int32Array;
}

function signsOf(all: readonly PassageQuantities[]): Int32Array {
  const signs = new Int32Array(all.length);
  for (let i = 0; i < all.length; i++) signs[i] = all[i]!.sign;
  return signs;
}

/** For each paragraph of a table, the one with its first line. */
function findTables(signs: Int32Array): Int32Array {
  const tables = new Int32Array(signs.length);
  let first = -1;
  for (let i = 0; i < signs.length; i++) {
    const sign = signs[i]!;
    if (sign & LayoutSign.header) first = first < 0 ? i : first;
    else if (!(sign & LayoutSign.rule)) first = -1;
    tables[i] = first;
  }
  return tables;
}

/** A mark that is neither a number nor a letter. */
const isBullet = (mark: number): boolean => mark !== 0x31 && mark !== 0x61;

/** What introduces a paragraph: for an item the text before its list, or the item before it that ends in a colon. */
function findIntroductions(source: SourceText, signs: Int32Array): Int32Array {
  /** The item that introduces others. */
  let nested = -1;
  /** Whether items with another mark stand below it. */
  let deeper = false;
  let previous = -1;
  const introductions = new Int32Array(signs.length);
  for (let index = 0; index < signs.length; index++) {
    const sign = signs[index]!;
    const isItem = (sign & LayoutSign.item) !== 0;
    const introduces = (sign & LayoutSign.introduces) !== 0;
    if (nested >= 0) {
      const isAlike = markIn(sign) === markIn(signs[nested]!);
      // `- The limits are:`, `- 40 tonnes of cod`: lists within lists often lose their indents
      const isFlat = isBullet(markIn(sign)) && (signs[nested]! & LayoutSign.announces) !== 0 && !deeper && !introduces;
      if (!isItem || (isAlike && !isFlat)) nested = -1;
      else deeper ||= !isAlike;
    }
    introductions[index] =
      nested >= 0 ? nested : (source.introducedBy(index) ?? (sign & LayoutSign.text ? previous : -1));
    if (isItem && introduces) {
      nested = index;
      deeper = false;
    }
    // Lines without marks go on being introduced until one ends like prose.
    if (introduces) previous = index;
    else if (!(sign & (LayoutSign.rule | LayoutSign.goesOn))) previous = -1;
  }
  return introductions;
}
