import abbreviationsData from '../lexicon/data/abbreviations.txt';
import { wordSet } from '../lexicon/lookup';
import { type Paragraph, readParagraph } from '../text/document';
import type { ParagraphKind } from '../text/outline';
import { type DateReading, readDates } from './dates';
import { NameReader, type WordedReading } from './names';
import { QuantityReader, type QuantityReading } from './quantities';

/** A recogniser that failed on a paragraph: a fault of ours, whatever the text. That kind is missing there, and nothing else. */
export interface RecogniserFault {
  readonly recogniser: 'dates' | 'names' | 'quantities' | 'terms';
  readonly error: unknown;
}

export type OnFault = (fault: RecogniserFault) => void;

/** All that one paragraph yields by itself (invariant 3: it depends on nothing else but the user's terms). */
export interface ParagraphReading {
  readonly paragraph: Paragraph;
  readonly dates: readonly DateReading[];
  readonly names: readonly WordedReading[];
  readonly quantities: readonly QuantityReading[];
}

const abbreviations = wordSet(abbreviationsData, 'abbreviations');

/** What a paragraph yields without terms, each part read when it is first asked for; {@link readTogether} reads those of many. */
export class PlainReading implements ParagraphReading {
  readonly paragraph: Paragraph;
  private ownDates: readonly DateReading[] | undefined;
  private ownNames: readonly WordedReading[] | undefined;
  private ownQuantities: readonly QuantityReading[] | undefined;
  private nameReader: NameReader | undefined;
  private quantityReader: QuantityReader | undefined;

  constructor(
    kind: ParagraphKind,
    text: string,
    private readonly onFault: OnFault,
  ) {
    this.paragraph = readParagraph(kind, text, abbreviations);
  }

  get dates(): readonly DateReading[] {
    return (this.ownDates ??= this.find('dates', findDates));
  }

  get names(): readonly WordedReading[] {
    if (!this.ownNames) {
      this.ownNames = this.find('names', findNames);
      this.nameReader = undefined;
    }
    return this.ownNames;
  }

  get quantities(): readonly QuantityReading[] {
    if (!this.ownQuantities) {
      this.ownQuantities = this.find('quantities', findQuantities);
      this.quantityReader = undefined;
    }
    return this.ownQuantities;
  }

  /** What reads the names part by part, until they are read. */
  get readerOfNames(): NameReader {
    return (this.nameReader ??= new NameReader(this.paragraph));
  }

  /** The same for the quantities. */
  get readerOfQuantities(): QuantityReader {
    return (this.quantityReader ??= new QuantityReader(this.paragraph, this.dates, this.names));
  }

  /** Does a part of the work on the names; a fault shows when all of it is done. */
  prepareNames(part: (reading: PlainReading) => void): void {
    if (!this.ownNames && this.paragraph.kind !== 'rule') contain(ignore, 'names', undefined, part, this);
  }

  /** The same for the quantities. */
  prepareQuantities(part: (reading: PlainReading) => void): void {
    if (!this.ownQuantities && this.paragraph.kind !== 'rule') contain(ignore, 'quantities', undefined, part, this);
  }

  private find<T>(
    recogniser: RecogniserFault['recogniser'],
    find: (reading: PlainReading) => readonly T[],
  ): readonly T[] {
    return this.paragraph.kind === 'rule' ? [] : contain(this.onFault, recogniser, [], find, this);
  }
}

const findDates = ({ paragraph }: PlainReading) => readDates(paragraph);
const findNames = ({ readerOfNames }: PlainReading) => readerOfNames.finish();
const findQuantities = ({ readerOfQuantities }: PlainReading) => readerOfQuantities.finish();

/** What a recogniser finds. If it fails, somebody is told, and it is what is given for that case. @param of what it looks at */
export function contain<T, Of>(
  onFault: OnFault,
  recogniser: RecogniserFault['recogniser'],
  otherwise: T,
  find: (of: Of) => T,
  of: Of,
): T {
  try {
    return find(of);
  } catch (error) {
    onFault({ recogniser, error });
    return otherwise;
  }
}

const ignore: OnFault = () => undefined;

type Part = (reading: PlainReading) => void;

const NAME_PARTS: readonly Part[] = [
  ({ readerOfNames }) => void readerOfNames.readAtoms(),
  ({ readerOfNames }) => void readerOfNames.readPhrases(),
  ({ readerOfNames }) => void readerOfNames.nameEach(),
  ({ readerOfNames }) => void readerOfNames.nameTogether(),
];

const QUANTITY_PARTS: readonly Part[] = [
  ({ readerOfQuantities }) => void readerOfQuantities.findMentions(),
  ({ readerOfQuantities }) => void readerOfQuantities.readClauses(),
];

/** What a paragraph is read for, one after the other. */
const PARTS: readonly Part[] = [
  (reading) => void reading.dates,
  ...NAME_PARTS.map(
    (part): Part =>
      (reading) =>
        reading.prepareNames(part),
  ),
  (reading) => void reading.names,
  ...QUANTITY_PARTS.map(
    (part): Part =>
      (reading) =>
        reading.prepareQuantities(part),
  ),
  (reading) => void reading.quantities,
];

/**
 * Reads many paragraphs part by part. They can be read one by one as well; together it is quicker, since each part is more code than the
 * processor has room for beside the others, and foresees better what the same rules will say next.
 */
export function readTogether(readings: readonly ParagraphReading[]): void {
  for (const part of PARTS) for (const reading of readings) if (reading instanceof PlainReading) part(reading);
}
