import abbreviationsData from '../lexicon/data/abbreviations.txt';
import { wordSet } from '../lexicon/lookup';
import { type Paragraph, readParagraph } from '../text/document';
import type { ParagraphKind } from '../text/outline';
import { type DateReading, readDates } from './dates';
import { type WordedReading, readNames, withTerms } from './names';
import { QuantityReader, type QuantityReading, readQuantities } from './quantities';
import type { TermSet } from './terms';

/** A recogniser that failed on a paragraph: a fault of ours, whatever the text. That kind is missing there, and nothing else. */
export interface RecogniserFault {
  readonly recogniser: 'dates' | 'names' | 'quantities' | 'terms';
  readonly error: unknown;
}

type OnFault = (fault: RecogniserFault) => void;

/** All that one paragraph yields by itself (invariant 3: it depends on nothing else but the user's terms). */
export interface ParagraphReading {
  readonly paragraph: Paragraph;
  readonly dates: readonly DateReading[];
  readonly names: readonly WordedReading[];
  readonly quantities: readonly QuantityReading[];
}

const abbreviations = wordSet(abbreviationsData, 'abbreviations');

/**
 * What a paragraph yields without terms, each part read when it is first asked for: a document asks for all dates, then for all
 * names, so that each recogniser has its run and finds its tables and code at hand.
 */
class PlainReading implements ParagraphReading {
  readonly paragraph: Paragraph;
  private ownDates: readonly DateReading[] | undefined;
  private ownNames: readonly WordedReading[] | undefined;
  private ownQuantities: readonly QuantityReading[] | undefined;
  private quantityReader: QuantityReader | undefined;

  constructor(
    kind: ParagraphKind,
    text: string,
    private readonly onFault: OnFault,
  ) {
    this.paragraph = readParagraph(kind, text, abbreviations);
  }

  get dates(): readonly DateReading[] {
    return (this.ownDates ??= this.find('dates', () => readDates(this.paragraph)));
  }

  get names(): readonly WordedReading[] {
    return (this.ownNames ??= this.find('names', () => readNames(this.paragraph, this.dates)));
  }

  get quantities(): readonly QuantityReading[] {
    if (!this.ownQuantities) {
      this.ownQuantities = this.find('quantities', () => this.reader.finish());
      this.quantityReader = undefined;
    }
    return this.ownQuantities;
  }

  /** Does a part of the work on the quantities; a fault shows when all of it is done. */
  prepare(part: (reader: QuantityReader) => unknown): void {
    if (!this.ownQuantities && this.paragraph.kind !== 'rule')
      contain(ignore, 'quantities', undefined, () => part(this.reader));
  }

  private get reader(): QuantityReader {
    return (this.quantityReader ??= new QuantityReader(this.paragraph, this.dates, this.names));
  }

  private find<T>(recogniser: RecogniserFault['recogniser'], find: () => readonly T[]): readonly T[] {
    return this.paragraph.kind === 'rule' ? [] : contain(this.onFault, recogniser, [], find);
  }
}

/** What a recogniser finds. If it fails, somebody is told, and it is what is given for that case. */
function contain<T>(onFault: OnFault, recogniser: RecogniserFault['recogniser'], otherwise: T, find: () => T): T {
  try {
    return find();
  } catch (error) {
    onFault({ recogniser, error });
    return otherwise;
  }
}

const ignore: OnFault = () => undefined;

/**
 * Reads the quantities of many paragraphs part by part. They can be read one by one as well; together it is quicker, since each part is
 * more code than the processor has room for beside the others.
 */
export function readTogether(readings: readonly ParagraphReading[]): void {
  for (const part of [
    (reader: QuantityReader) => reader.findMentions(),
    (reader: QuantityReader) => reader.readClauses(),
  ])
    for (const reading of readings) if (reading instanceof PlainReading) reading.prepare(part);
}

/** Readings with terms, for as long as both the reading without and the terms are in use. */
const taught = new WeakMap<ParagraphReading, WeakMap<TermSet, ParagraphReading>>();

function readWithTerms(plain: ParagraphReading, terms: TermSet, onFault: OnFault): ParagraphReading {
  const { paragraph, dates } = plain;
  const found = paragraph.kind === 'rule' ? [] : contain(onFault, 'terms', [], () => terms.findIn(paragraph));
  if (found.length === 0) return plain;
  let byTerms = taught.get(plain);
  if (!byTerms) taught.set(plain, (byTerms = new WeakMap()));
  let reading = byTerms.get(terms);
  if (!reading) {
    const names = contain(onFault, 'terms', plain.names, () => withTerms(paragraph, plain.names, found));
    const quantities = contain(onFault, 'quantities', [], () => readQuantities(paragraph, dates, names));
    reading = { paragraph, dates, names, quantities };
    byTerms.set(terms, reading);
  }
  return reading;
}

/** What a paragraph yields, for a text that is read once. A recogniser that fails throws. */
export function readUnkept(kind: ParagraphKind, text: string, terms: TermSet | undefined): ParagraphReading {
  const reading = new PlainReading(kind, text, rethrow);
  return terms ? readWithTerms(reading, terms, rethrow) : reading;
}

const rethrow: OnFault = ({ error }) => {
  throw error;
};

/**
 * Keeps the readings of paragraphs by their content, so that a keystroke re-reads one paragraph. Least recently used
 * paragraphs go first once the kept text exceeds the limit.
 */
export class ParagraphCache {
  private readonly kept = new Map<string, ParagraphReading>();
  private size = 0;

  /**
   * @param limit how much paragraph text to keep, in UTF-16 code units
   * @param onFault told of each recogniser that fails on a paragraph, once for as long as its reading is kept; where nobody is to be told,
   *     the error is thrown
   */
  constructor(
    private readonly limit = 4_000_000,
    private readonly onFault: OnFault = rethrow,
  ) {}

  /** @param terms the names that users have taught us: a paragraph without any reads as it does without terms */
  read(kind: ParagraphKind, text: string, terms?: TermSet): ParagraphReading {
    const reading = this.readPlain(kind, text);
    return terms ? readWithTerms(reading, terms, this.onFault) : reading;
  }

  private readPlain(kind: ParagraphKind, text: string): ParagraphReading {
    const key = `${kind}\n${text}`;
    let reading = this.kept.get(key);
    if (reading) this.kept.delete(key);
    else {
      reading = new PlainReading(kind, text, this.onFault);
      this.size += key.length;
    }
    this.kept.set(key, reading); // a Map iterates in order of insertion: the first key is the least recently used
    for (const [oldest] of this.kept) {
      if (this.size <= this.limit || oldest === key) break;
      this.kept.delete(oldest);
      this.size -= oldest.length;
    }
    return reading;
  }
}
