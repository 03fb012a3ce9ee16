import type { Paragraph } from '../text/document';
import type { ParagraphReading } from './cache';
import type { PassageDates } from './dates';
import type { PassageNames } from './names';
import type { PassageQuantities } from './quantities';
import type { SettledLists } from './settledParagraph';

/**
 * A paragraph at its place in a document, with what each step has settled for it. In a document that is edited a passage lives as
 * long as its paragraph stays the same: it moves, and is settled again only where something changes that it depends on.
 */
export class Passage {
  dates?: PassageDates;
  names?: PassageNames;
  quantities?: PassageQuantities;
  /** All of it together, and what that was made of; see `settledParagraph.ts`. */
  settled?: SettledLists;

  constructor(
    /** Which of the document's paragraphs it is now. */
    public index: number,
    /** Where it begins now. */
    public start: number,
    readonly reading: ParagraphReading,
  ) {}

  get paragraph(): Paragraph {
    return this.reading.paragraph;
  }
}
