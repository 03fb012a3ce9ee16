import type { SourceText } from '../../text/document';
import type { DateAnnotation } from '../annotation';
import type { PassageQuantities } from './passageQuantities';
import type { Genre } from './reading';
import type { Timeline } from './timeline';

/** What the headings of each section say. */
export interface Sections {
  /** What the nearest heading that says something calls the text. */
  readonly genres: readonly (Genre | undefined)[];
  /** The date in its heading, or in those of the sections around it, that is not over. */
  readonly dates: readonly (DateAnnotation | undefined)[];
  /** Whether its heading announces targets. */
  readonly underTargets: readonly boolean[];
}

export function findSections(source: SourceText, all: readonly PassageQuantities[], timeline: Timeline): Sections {
  const genres: (Genre | undefined)[] = [];
  const dates: (DateAnnotation | undefined)[] = [];
  const underTargets: boolean[] = [];
  for (const { heading, parent } of source.sections) {
    const own = heading < 0 ? undefined : all[heading];
    genres.push(own?.clues?.genre ?? (parent >= 0 ? genres[parent] : undefined));
    underTargets.push(own?.clues?.genre === 'targets');
    dates.push(own?.openDate(timeline) ?? (parent >= 0 ? dates[parent] : undefined));
  }
  return { genres, dates, underTargets };
}
